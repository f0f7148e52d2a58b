"""The graph for networkx, and questions that are easier to ask of edges than of a tree."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import chain
from typing import TYPE_CHECKING, Any

from awaitstep.graph.control import Edge, Frame, call_edges
from awaitstep.graph.model import FunctionCall, Node, Workflow
from awaitstep.graph.outline import node_line
from awaitstep.graph.walk import below, nodes

if TYPE_CHECKING:
    import networkx as nx

START = "start"
END = "end"


def to_networkx(workflow: Workflow) -> nx.MultiDiGraph:
    """The control flow of a workflow as a directed multigraph.

    Its nodes are the graph's, keyed by their ids (``#1``, ``#2``, … where they have none), with
    ``start`` and ``end`` for the run and ``function:NAME`` and ``end:NAME`` for each function.
    Each has ``type``, ``label`` (its line of the outline), ``frame`` (the function's name, or
    ``""``) and, if it has one, ``name``.

    Edges have a ``kind``: ``next``, ``branch`` (with its ``condition``), ``loop`` (into a loop's
    body, and back), ``spawn`` and ``join`` of a concurrency group, ``exception`` to what catches
    it, ``call`` to a function.
    """
    import networkx as nx

    keys = _keys(workflow)
    graph = nx.MultiDiGraph(name=workflow.class_name)
    for frame, top in _frames(workflow):
        _add_frame(graph, frame, workflow)
        for node in below(top):
            graph.add_node(keys[id(node)], **_attributes(node, frame))
    for edge in _edges(workflow, keys):
        condition = {} if edge.condition is None else {"condition": edge.condition}
        graph.add_edge(edge.source, edge.target, kind=edge.kind, **condition)
    return graph


def call_graph(workflow: Workflow) -> nx.DiGraph:
    """Which function calls which: names, and ``""`` for the run itself."""
    import networkx as nx

    graph = nx.DiGraph(name=workflow.class_name)
    for frame, top in _frames(workflow):
        graph.add_node(frame)
        called = (node.name for node in below(top) if isinstance(node, FunctionCall))
        graph.add_edges_from((frame, name) for name in called if name in workflow.functions)
    return graph


def reachable_steps(workflow: Workflow) -> list[Node]:
    """The steps that a run can come to, in the order of the document.

    Calls are followed; what stands behind an exit that is always taken is left out.
    """
    keys = _keys(workflow)
    reached = _reached(_edges(workflow, keys))
    steps = (node for node in nodes(workflow) if node.type.startswith("step_"))
    return [node for node in steps if keys[id(node)] in reached]


def _reached(edges: Iterable[Edge]) -> set[str]:
    targets: dict[str, list[str]] = {}
    for edge in edges:
        targets.setdefault(edge.source, []).append(edge.target)
    reached: set[str] = set()
    waiting = [START]
    while waiting:
        key = waiting.pop()
        if key not in reached:
            reached.add(key)
            waiting += targets.get(key, [])
    return reached


def _frames(workflow: Workflow) -> Iterator[tuple[str, list[Node]]]:
    yield "", workflow.nodes
    for name, function in workflow.functions.items():
        yield name, function.nodes


def _keys(workflow: Workflow) -> dict[int, str]:
    keys: dict[int, str] = {}
    for index, node in enumerate(nodes(workflow), 1):
        keys[id(node)] = node.id or f"#{index}"
    return keys


def _start(frame: str) -> str:
    return f"function:{frame}" if frame else START


def _end(frame: str) -> str:
    return f"end:{frame}" if frame else END


def _add_frame(graph: nx.MultiDiGraph, frame: str, workflow: Workflow) -> None:
    kind = "function_def" if frame else "start"
    name = frame or workflow.class_name
    graph.add_node(_start(frame), type=kind, label=name, name=name, frame=frame)
    graph.add_node(_end(frame), type="end", label="end", frame=frame)


def _attributes(node: Node, frame: str) -> dict[str, Any]:
    attributes: dict[str, Any] = {"type": node.type, "label": node_line(node), "frame": frame}
    name = getattr(node, "name", None)
    return attributes if name is None else {**attributes, "name": name}


def _edges(workflow: Workflow, keys: dict[int, str]) -> Iterator[Edge]:
    functions = {name: _start(name) for name in workflow.functions}
    frames = (
        Frame(top, keys, _start(frame), _end(frame)).edges for frame, top in _frames(workflow)
    )
    yield from chain.from_iterable(frames)
    yield from call_edges(nodes(workflow), keys, functions)
