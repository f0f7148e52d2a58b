"""Graphs as IRs: every fixture's graph and random ones are valid, lossless and laid out."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given, settings

from awaitstep.graph.dump import to_json
from awaitstep.graph.model import (
    Block,
    Callback,
    DiagnosticModel,
    Document,
    Node,
    StepDo,
    Workflow,
)
from awaitstep.graph.outline_parse import parse_outline
from awaitstep.ir.build import build_ir
from awaitstep.ir.restore import to_graph
from awaitstep.ir.unsupported import unsupported
from awaitstep.ir.validate import violations
from awaitstep.source import SourceText
from tests.graph.strategies import RANDOMS, Grower
from tests.support.fixtures import Fixture, all_fixtures

Json = dict[str, Any]


def built(workflow: Workflow, source: SourceText | None = None) -> Json:
    """The IR of a workflow, as it is read from a file again."""
    written = to_json(build_ir(Document(workflows=[workflow]), workflow, source))
    again: Json = json.loads(written)
    return again


def outline(text: str) -> Workflow:
    return parse_outline("workflow W\n" + text).workflows[0]


def check(workflow: Workflow) -> None:
    ir = built(workflow)
    assert to_graph(ir).outline() == workflow.outline()
    assert {one.code for one in violations(ir)} <= {"nested-loop"}
    warned = {one.message.split(":")[0] for one in unsupported(workflow)}
    if violations(ir):
        assert "a loop inside a loop" in warned
    assert_laid_out(ir)


def assert_laid_out(ir: Json) -> None:
    places = {node["id"]: node["position"] for node in ir["nodes"]}
    assert len({(place["x"], place["y"]) for place in places.values()}) == len(places)
    for edge in ir["edges"]:
        assert places[edge["target"]]["y"] > places[edge["source"]]["y"]


@pytest.mark.parametrize("fixture", all_fixtures(), ids=str)
def test_fixtures(fixture: Fixture) -> None:
    for workflow in parse_outline(fixture.outline).workflows:
        check(workflow)


@settings(max_examples=300)
@given(RANDOMS)
def test_random_graphs(rng: Any) -> None:
    check(Grower(rng).workflow())


@pytest.mark.parametrize(
    "text",
    [
        "  parallel all\n  loop\n  try\n  if\n  switch x\n  block\n",
        "  try\n    do:\n    finally:\n      do \"a\"\n",
        "  try\n    catch:\n      break\n",
        "  switch x\n    case then\n      do \"a\"\n    default\n      do \"b\"\n    case 1\n",
        "  if\n    case a\n      do \"a\"\n    case a\n      do \"b\"\n    else\n",
        "  if\n    case then\n      do \"a\"\n    else\n      do \"b\"\n",
        "  do \"\"\n  do \"\U0001f600\"\n  do \"`${x}` */\"\n  do \"do\"\n",
        "  do \"event\"\n  do \"1\"\n",
        "  do \"a\" retries=unknownx-/unknown timeout=unknown\n  do \"b\" retries=-x-/linear\n",
        "  do \"a\" retries=-1x2.5/- timeout=0 rollback [1-]\n",
        "  sleep \"s\" -5\n  sleep \"t\" unknown\n",
        "  wait \"a\" -\n  wait \"b\" a.b unknown\n  wait \"c\" ok 0\n",
        "  do \"outer\"\n    do \"inner\"\n      sleep \"deep\" 1\n  do \"inner\"\n",
        "",
        "  call f\nfunction f\nfunction g\n  call f\n",
        "  loop for_of\n    break outer\n    continue\n  throw\n",
    ],
)  # fmt: skip
def test_odd_graphs(text: str) -> None:
    check(outline(text))


def test_long_names() -> None:
    workflow = Workflow(class_name="W", nodes=[StepDo(name="\U0001f600" * 200)])
    check(workflow)
    assert len(built(workflow)["nodes"][0]["name"].encode("utf-16-le")) <= 512


def test_deep_graphs() -> None:
    nodes: list[Node] = [StepDo(name="a")]
    for number in range(3000):
        nodes = [StepDo(name="b", nodes=nodes) if number % 7 == 0 else Block(nodes=nodes)]
    workflow = Workflow(class_name="W", nodes=nodes)
    ir = build_ir(Document(), workflow, None)
    assert to_graph(ir).outline() == workflow.outline()
    assert violations(ir) == []
    assert unsupported(workflow) == []


def test_ids_are_readable() -> None:
    text = (
        '  do "Load user"\n  do "load user"\n  do "load user 2"\n  do "Größe ${...}"\n  do "日本"\n'
    )
    ids = [node["id"] for node in built(outline(text + "  return\n"))["nodes"]]
    assert ids == ["load_user", "load_user_2", "load_user_2_2", "groe", "node", "return_1"]


def test_program_order_and_edges() -> None:
    text = '  if\n    case c\n      do "a"\n    else\n      do "b"\n  do "d"\n'
    ir = built(outline(text))
    assert [node["id"] for node in ir["nodes"]] == ["if_c", "a", "b", "d"]
    edges = [(edge["source"], edge["target"], edge.get("label")) for edge in ir["edges"]]
    assert edges == [("if_c", "a", "c"), ("if_c", "b", "else"), ("if_c", "d", "then")]
    assert ir["entryNodeId"] == "if_c"


@pytest.mark.parametrize(
    ("kind", "header", "data"),
    [
        ("for_of", "const x of a.b", {"loopType": "forEach", "collection": "a.b", "itemVar": "x"}),
        ("map", "a.b.map", {"loopType": "forEach", "collection": "a.b", "itemVar": "item"}),
        ("for", "let i = 0; i < 3; i++", {"loopType": "times", "count": 3, "indexVar": "i"}),
        ("for", "let e=0;e<10;++e", {"loopType": "times", "count": 10, "indexVar": "e"}),
        ("for", "let i = 0; i < 0; i++", {"loopType": "while", "condition": "i < 0"}),
        ("for", "let i = 1; i < n; i++", {"loopType": "while", "condition": "i < n"}),
        ("for", ";;", {"loopType": "while", "condition": "true"}),
        ("while", "!done", {"loopType": "while", "condition": "!done"}),
    ],
)
def test_loops(kind: str, header: str, data: Json) -> None:
    node = outline(f'  loop {kind}\n    do "a"\n')
    node.nodes[0].header = header  # type: ignore[union-attr]
    made = built(node)["nodes"][0]["data"]
    assert made.pop("awaitstep") == {"kind": kind, "header": header}
    assert made == data


def test_config_holds_what_the_code_sets() -> None:
    text = '  do "a" retries=3x"1 minute"/linear timeout=5000\n'
    node = built(outline(text))["nodes"][0]
    retries = {"limit": 3, "delay": "1 minute", "backoff": "linear"}
    assert node["config"] == {"retries": retries, "timeout": 5000}
    assert "awaitstep" not in node["data"]


def _coded(code: str, *, expression: bool = False) -> str:
    data = code.encode()
    callback = Callback(
        start=0,
        end=len(data),
        body_start=0,
        body_end=len(data),
        is_expression=expression,
        is_async=True,
        parameters=("ctx",),
    )
    workflow = Workflow(class_name="W", nodes=[StepDo(name="a", callback=callback)])
    node = built(workflow, SourceText("w.js", data))["nodes"][0]
    assert node["data"]["awaitstep"]["callback"] == {
        "parameters": ["ctx"],
        "async": True,
        "expression": expression,
    }
    code_of: str = node["data"]["code"]
    return code_of


def test_code_is_dedented() -> None:
    code = "{\n      const a = `x${1}`;\n      if (a) {\n        return a;\n      }\n    }"
    assert _coded(code) == "const a = `x${1}`;\nif (a) {\n  return a;\n}"
    assert _coded("{ return 1; }") == "return 1;"
    assert _coded("{}") == ""
    assert (
        _coded("load({\n        a: 1,\n      })", expression=True) == "return load({\n  a: 1,\n});"
    )


def test_template_literals_over_lines_keep_their_spaces() -> None:
    code = "{\n      const a = `x\n      y`;\n      return a;\n    }"
    assert _coded(code) == "const a = `x\n      y`;\n      return a;"


def test_timestamps(monkeypatch: pytest.MonkeyPatch) -> None:
    workflow = outline('  do "a"\n')
    monkeypatch.delenv("SOURCE_DATE_EPOCH", raising=False)
    assert built(workflow)["metadata"]["createdAt"] == "1970-01-01T00:00:00.000Z"
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1700000000")
    assert built(workflow)["metadata"]["updatedAt"] == "2023-11-14T22:13:20.000Z"
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "soon")
    assert built(workflow)["metadata"]["updatedAt"] == "1970-01-01T00:00:00.000Z"
    ir = build_ir(Document(), workflow, None, timestamp="2030-01-01T00:00:00Z")
    assert ir["metadata"]["createdAt"] == "2030-01-01T00:00:00Z"


def found(text: str) -> list[tuple[str, str]]:
    models: list[DiagnosticModel] = unsupported(outline(text))
    assert {model.code for model in models} <= {"awaitstep-unsupported"}
    return [(model.severity, model.message.split(":")[0]) for model in models]


def test_unsupported() -> None:
    assert found('  loop for\n    do "a"\n  loop for\n    do "b"\n    break\n  return\n') == []
    assert found('  loop for\n    if\n      case a\n        loop for\n          do "a"\n') == [
        ("warning", "a loop inside a loop")
    ]
    text = '  call f\nfunction f\n  call g\n  call h\nfunction g\n  call f\nfunction h\n  do "a"\n'
    assert found(text) == [
        ("warning", "'g' is called from within itself"),
        ("warning", "'f' is called from within itself"),
    ]
    text = "  loop for\n    continue outer\n    continue\n    return\n    block\n      break\n"
    assert found(text) == [
        ("warning", "'continue outer'"),
        ("info", "'continue'"),
        ("info", "'return' in a loop"),
        ("info", "'break' of no loop"),
    ]
