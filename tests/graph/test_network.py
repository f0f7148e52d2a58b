"""The networkx view: the edges of each construct, and the questions asked of them."""

from __future__ import annotations

import networkx as nx
import pytest
from hypothesis import given

from awaitstep.graph.model import Workflow
from awaitstep.graph.network import call_graph, reachable_steps
from awaitstep.graph.outline_parse import parse_outline
from awaitstep.graph.walk import children, nodes
from tests.graph.graphs import DEEP, WORKFLOWS, deep_workflow, graph_property

CASES = {
    "sequence": ('  do "a"\n  do "b"\n', "start>a a>b b>end"),
    "nested step": ('  do "a"\n    do "b"\n  do "c"\n', "start>a a>b b>c c>end"),
    "if": (
        '  if\n    case x\n      do "a"\n    case y\n  do "b"\n',
        "start>if if>a:branch(x) a>b if>b:branch(y) if>b:branch b>end",
    ),
    "else": (
        '  if\n    case x\n      do "a"\n    else\n      do "b"\n',
        "start>if if>a:branch(x) if>b:branch a>end b>end",
    ),
    "loop": (
        """  loop for
    do "a"
    if
      case x
        break
      else
        continue
""",
        """start>loop loop>a:loop a>if if>break:branch(x) if>continue:branch continue>loop:loop
        break>end loop>end""",
    ),
    "parallel": (
        '  parallel all\n    do "a"\n    do "b"\n  do "c"\n',
        "start>parallel parallel>a:spawn parallel>b:spawn a>c:join b>c:join c>end",
    ),
    "try": (
        '  try\n    do:\n      do "a"\n    catch:\n      do "b"\n    finally:\n      do "c"\n',
        "start>try try>a a>b:exception a>c b>c b>c:exception c>end",
    ),
    "try without catch": (
        '  try\n    do:\n      do "a"\n    finally:\n      do "c"\n',
        "start>try try>a a>c a>c:exception c>end",
    ),
    "empty catch": (
        '  try\n    do:\n      do "a"\n    catch:\n',
        "start>try try>a a>end a>end:exception",
    ),
    "throw": (
        '  try\n    do:\n      throw\n    catch:\n      do "b"\n',
        "start>try try>throw throw>b:exception b>end",
    ),
    "uncaught throw": ("  throw\n", "start>throw throw>end:exception"),
    "return": ('  return\n  do "a"\n', "start>return return>end a>end"),
    "return from a function in place": (
        '  block\n    return\n  do "a"\n',
        "start>block block>return return>a a>end",
    ),
    "round of an unrolled loop": (
        '  block\n    block\n      continue\n    do "a"\n    break\n  do "b"\n',
        "start>block block>block block>continue continue>a a>break break>b b>end",
    ),
    "switch": (
        '  switch x\n    case 1\n      do "a"\n      break\n    default\n  do "b"\n',
        "start>switch switch>a:branch(1) a>break break>b switch>b:branch b>end",
    ),
    "label": (
        "  loop for\n    loop while\n      break outer\n",
        "start>loop loop>loop:loop loop>break:loop loop>loop:loop break>end loop>end",
    ),
}


def _workflow(body: str) -> Workflow:
    return parse_outline("workflow W\n" + body).workflows[0]


def _edges(graph: nx.MultiDiGraph) -> list[str]:
    return [_edge(graph, *edge) for edge in graph.edges(data=True)]


def _edge(graph: nx.MultiDiGraph, source: str, target: str, data: dict[str, str]) -> str:
    kind = "" if data["kind"] == "next" else f":{data['kind']}"
    condition = f"({data['condition']})" if "condition" in data else ""
    return f"{_short(graph, source)}>{_short(graph, target)}{kind}{condition}"


def _short(graph: nx.MultiDiGraph, key: str) -> str:
    if not key.startswith("#"):
        return key
    data = graph.nodes[key]
    label: str = data.get("name") or data["label"]
    return label.partition(" ")[0]


@pytest.mark.parametrize(("body", "edges"), CASES.values(), ids=CASES)
def test_edges(body: str, edges: str) -> None:
    assert sorted(_edges(_workflow(body).to_networkx())) == sorted(edges.split())


def test_calls() -> None:
    graph = _workflow('  call f\nfunction f\n  do "a"\n').to_networkx()
    assert sorted(_edges(graph)) == [
        "a>end:f",
        "f>end",
        "f>function:f:call",
        "function:f>a",
        "start>f",
    ]
    assert graph.nodes["function:f"]["type"] == "function_def"
    assert graph.nodes["#2"] == {"type": "step_do", "label": 'do "a"', "frame": "f", "name": "a"}


def test_ids_are_the_keys_where_there_are_some() -> None:
    workflow = _workflow('  do "a"\n')
    workflow.nodes[0].id = "n7"
    assert list(workflow.to_networkx()) == ["start", "end", "n7"]


def test_call_graph() -> None:
    workflow = _workflow("  call f\n  call out\nfunction f\n  call g\nfunction g\n  call f\n")
    assert sorted(call_graph(workflow).edges) == [("", "f"), ("f", "g"), ("g", "f")]


def test_reachable_steps() -> None:
    body = '  call f\n  return\n  do "dead"\nfunction f\n  do "a"\nfunction g\n  do "unused"\n'
    names = [getattr(step, "name", None) for step in reachable_steps(_workflow(body))]
    assert names == ["a"]


@graph_property
@given(WORKFLOWS)
def test_every_node_is_there(workflow: Workflow) -> None:
    graph = workflow.to_networkx()
    frames = 1 + len(workflow.functions)
    assert len(graph) == len(list(nodes(workflow))) + 2 * frames
    assert all(data["kind"] for _, _, data in graph.edges(data=True))


def test_walk_goes_parents_first() -> None:
    workflow = _workflow(
        '  try\n    do:\n      do "a"\n        do "b"\n    finally:\n      do "c"\n'
    )
    assert [getattr(node, "name", node.type) for node in nodes(workflow)] == ["try", "a", "b", "c"]
    assert [getattr(node, "name", "") for node in children(workflow.nodes[0])] == ["a", "c"]


def test_deep_graphs() -> None:
    assert len(deep_workflow().to_networkx()) == DEEP + 3
