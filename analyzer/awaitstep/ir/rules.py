"""The rules of AwaitStep's validator that need more than one value. One function each.

They are given any JSON: what has the wrong shape is reported elsewhere, and passed over here.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

from awaitstep.ir.topology import Link, Topology

Path = tuple[str | int, ...]

LOOP_TYPES = ("forEach", "while", "times")
TRY_LABELS = ("try", "catch", "finally", "then")
SCRIPT_REFUSES = frozenset({"sleep", "sleep_until", "wait_for_event"})
RESERVED = frozenset({"env", "event", "trigger"})

EXPRESSION = re.compile(r"\{\{(\w[\w-]*)(?:\.\w[\w-]*)*\}\}", re.ASCII)


@dataclass(frozen=True, slots=True)
class Violation:
    """A rule that an IR breaks, and where: ``path`` is a JSON path from ``$``."""

    path: str
    node_id: str | None
    code: str
    message: str


@dataclass(frozen=True, slots=True)
class Item:
    """A node as far as it has the shape of one."""

    path: Path
    id: str
    type: str
    name: str
    data: dict[str, Any]


@dataclass(frozen=True, slots=True)
class FlowView:
    """A flow as far as it has the shape of one."""

    path: Path
    is_script: bool
    items: list[Item]
    edges: list[tuple[Path, dict[str, Any]]]
    entry: Any
    topology: Topology

    def violation(self, item: Item, code: str, message: str, *below: str | int) -> Violation:
        """A violation at a node, or at something below it."""
        return Violation(json_path((*item.path, *below)), item.id, code, message)

    def labels(self, item: Item) -> set[str | None]:
        """The labels of the edges out of a node."""
        return {link.label for link in self.topology.out.get(item.id, ())}


def view(flow: dict[str, Any], path: Path, *, is_script: bool) -> FlowView:
    """What of a flow can be asked for."""
    items = [
        Item((*path, "nodes", number), node["id"], *_described(node))
        for number, node in _objects(flow.get("nodes"))
        if isinstance(node.get("id"), str)
    ]
    edges = [((*path, "edges", number), edge) for number, edge in _objects(flow.get("edges"))]
    links = [
        Link(edge["source"], edge["target"], _text(edge.get("label")))
        for _, edge in edges
        if isinstance(edge.get("source"), str) and isinstance(edge.get("target"), str)
    ]
    topology = Topology.of((item.id for item in items), links)
    return FlowView(path, is_script, items, edges, flow.get("entryNodeId"), topology)


def json_path(path: Path) -> str:
    """``$.nodes[3].data.code``; names that are no identifiers stand in brackets."""
    return "$" + "".join(_path_part(part) for part in path)


def _path_part(part: str | int) -> str:
    if isinstance(part, int):
        return f"[{part}]"
    return f".{part}" if re.fullmatch(r"[A-Za-z_]\w*", part, re.ASCII) else f"[{part!r}]"


def _described(node: dict[str, Any]) -> tuple[str, str, dict[str, Any]]:
    data = node.get("data")
    name = _text(node.get("name")) or node["id"]
    return _text(node.get("type")) or "", name, data if isinstance(data, dict) else {}


def _objects(value: Any) -> Iterator[tuple[int, dict[str, Any]]]:
    if isinstance(value, list):
        yield from ((number, item) for number, item in enumerate(value) if isinstance(item, dict))


def _text(value: Any) -> str | None:
    return value if isinstance(value, str) else None


def unique_ids(flow: FlowView) -> Iterator[Violation]:
    """The ids of a flow's nodes are unique."""
    seen: set[str] = set()
    for item in flow.items:
        if item.id in seen:
            yield flow.violation(item, "duplicate-id", f"another node has the id {item.id!r}", "id")
        seen.add(item.id)


def entry_exists(flow: FlowView) -> Iterator[Violation]:
    """The entry is one of the nodes."""
    if isinstance(flow.entry, str) and flow.entry not in flow.topology.out:
        path = json_path((*flow.path, "entryNodeId"))
        yield Violation(path, flow.entry, "entry", f"there is no node {flow.entry!r}")


def edges_join_nodes(flow: FlowView) -> Iterator[Violation]:
    """Both ends of an edge are nodes."""
    for path, edge in flow.edges:
        for end in ("source", "target"):
            node = edge.get(end)
            if isinstance(node, str) and node not in flow.topology.out:
                message = f"there is no node {node!r}"
                yield Violation(json_path((*path, end)), node, "edge-end", message)


def no_cycle(flow: FlowView) -> Iterator[Violation]:
    """No way along the edges leads back."""
    ordered = set(flow.topology.order())
    behind = [node for node in flow.topology.ids if node not in ordered]
    on_cycle = next((node for node in behind if _leads_back(flow.topology, node)), None)
    if on_cycle is not None:
        path = json_path((*flow.path, "edges"))
        yield Violation(path, on_cycle, "cycle", f"the edges lead from {on_cycle!r} back to it")


def _leads_back(topology: Topology, node: str) -> bool:
    return node in topology.reached(link.target for link in topology.out[node])


def all_reached(flow: FlowView) -> Iterator[Violation]:
    """Edges lead from the entry to every node."""
    if not isinstance(flow.entry, str) or flow.entry not in flow.topology.out:
        return
    reached = flow.topology.reached([flow.entry])
    for item in flow.items:
        if item.id not in reached:
            yield flow.violation(item, "unreachable", "no way leads here from the entry")


def loops(flow: FlowView) -> Iterator[Violation]:
    """A loop has a body and a type, and what its type needs."""
    for item in flow.items:
        if item.type != "loop":
            continue
        if "body" not in flow.labels(item):
            yield flow.violation(item, "loop-body", "a loop needs an edge 'body'")
        kind = item.data.get("loopType")
        if kind not in LOOP_TYPES:
            message = "the loopType is none of forEach, while, times"
            yield flow.violation(item, "loop-type", message, "data", "loopType")
        if kind == "forEach" and not item.data.get("collection"):
            message = "a forEach loop needs a collection"
            yield flow.violation(item, "loop-collection", message, "data", "collection")
        if kind == "times" and item.data.get("count") is None:
            message = "a times loop needs a count of at least 1"
            yield flow.violation(item, "loop-count", message, "data", "count")


def no_nested_loops(flow: FlowView) -> Iterator[Violation]:
    """No loop stands inside a loop. Each is reported once, for the first loop around it."""
    by_id = {item.id: item for item in flow.items}
    found: set[str] = set()
    for item in flow.items:
        if item.type != "loop" or item.id in found:
            continue
        inside = flow.topology.contained(item.id, "body")
        nested = [by_id[i] for i in flow.topology.ids if i in inside and by_id[i].type == "loop"]
        for loop in nested:
            if loop.id not in found:
                message = f"loop {loop.name!r} stands inside loop {item.name!r}"
                yield flow.violation(loop, "nested-loop", message)
        found.update(loop.id for loop in nested)


def try_catches(flow: FlowView) -> Iterator[Violation]:
    """A ``try_catch`` has both edges, and no others than it knows."""
    for item in flow.items:
        if item.type != "try_catch":
            continue
        labels = flow.labels(item)
        for label in ("try", "catch"):
            if label not in labels:
                message = f"a try_catch needs an edge {label!r}"
                yield flow.violation(item, f"try-{label}", message)
        for label in sorted(text for text in labels if text and text not in TRY_LABELS):
            message = f"a try_catch has no edge {label!r}: it has try, catch, finally, then"
            yield flow.violation(item, "try-label", message)


def branch_labels(flow: FlowView) -> Iterator[Violation]:
    """The labels of the edges out of a branch are those of its branches."""
    for item in flow.items:
        branches = item.data.get("branches")
        if item.type != "branch" or not isinstance(branches, list):
            continue
        known = {one.get("label") for one in branches if isinstance(one, dict)} | {"then"}
        for label in sorted(text for text in flow.labels(item) if text and text not in known):
            message = f"an edge is labelled {label!r}, and no branch is"
            yield flow.violation(item, "branch-label", message, "data", "branches")


def sub_workflows(flow: FlowView) -> Iterator[Violation]:
    """A ``sub_workflow`` has both names."""
    for item in flow.items:
        if item.type != "sub_workflow":
            continue
        for key in ("workflowId", "workflowName"):
            if not _text(item.data.get(key)):
                message = f"a sub_workflow needs its {key}"
                yield flow.violation(item, "sub-workflow", message, "data", key)


def scripts(flow: FlowView) -> Iterator[Violation]:
    """A script does not sleep or wait."""
    for item in flow.items:
        if flow.is_script and item.type in SCRIPT_REFUSES:
            message = f"a script cannot hold a {item.type}: that takes a workflow"
            yield flow.violation(item, "script", message, "type")


def expressions(flow: FlowView) -> Iterator[Violation]:
    """``{{node.path}}`` refers to a node that exists and does not come later."""
    for item in flow.items:
        named = dict.fromkeys(_references(item.data))
        if not named:
            continue
        later = flow.topology.reached(link.target for link in flow.topology.out[item.id])
        for path, node in named:
            reason = _wrong_reference(flow, item, node, later)
            if reason is not None:
                code, why = reason
                yield flow.violation(item, code, f"{{{{{node}…}}}} refers to {why}", "data", *path)


def _wrong_reference(
    flow: FlowView, item: Item, node: str, later: set[str]
) -> tuple[str, str] | None:
    if node in RESERVED:
        return None
    if node == item.id:
        return "expression-self", "the node itself"
    if node not in flow.topology.out:
        return "expression-unknown", "a node that does not exist"
    return ("expression-downstream", "a node that comes later") if node in later else None


def _references(data: dict[str, Any]) -> Iterator[tuple[Path, str]]:
    """The nodes that strings of a node's data refer to, with the path of the string."""
    stack: list[tuple[Path, Any]] = [
        ((key,), value) for key, value in reversed(data.items()) if key != "awaitstep"
    ]
    while stack:
        path, value = stack.pop()
        if isinstance(value, str):
            yield from ((path, match[1]) for match in EXPRESSION.finditer(value))
        elif isinstance(value, dict):
            stack.extend(((*path, key), inner) for key, inner in reversed(value.items()))
        elif isinstance(value, list):
            stack.extend(((*path, i), inner) for i, inner in reversed(list(enumerate(value))))


RULES: tuple[Callable[[FlowView], Iterator[Violation]], ...] = (
    unique_ids,
    entry_exists,
    edges_join_nodes,
    no_cycle,
    all_reached,
    loops,
    no_nested_loops,
    try_catches,
    branch_labels,
    sub_workflows,
    scripts,
    expressions,
)
