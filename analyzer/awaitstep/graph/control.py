"""The edges of a graph: what can run after what, within one frame.

Every node is the entry of its own construct, so an edge into a loop goes to the loop's node. What
a node leaves open is connected when what follows it is known; nodes are taken from the innermost
out, so nesting is bounded by memory only.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any, Literal, NamedTuple

from awaitstep.graph.model import Break, FunctionCall, If, Loop, Node, Parallel, Switch, Try
from awaitstep.graph.targets import Places, parts
from awaitstep.graph.walk import below, bodies

EdgeKind = Literal["next", "branch", "loop", "spawn", "join", "exception", "call"]


class Edge(NamedTuple):
    """An edge between two keys; ``condition`` is a branch's, ``None`` for the others."""

    source: str
    target: str
    kind: EdgeKind
    condition: str | None = None


@dataclass(frozen=True, slots=True)
class Open:
    """The beginning of an edge whose target is not known yet."""

    source: str
    kind: EdgeKind = "next"
    condition: str | None = None


class Frame:
    """The edges of a frame: the body of ``run`` or of a function, between its start and end."""

    def __init__(self, top: list[Node], keys: dict[int, str], start: str, end: str) -> None:
        """``keys`` gives each node's key by its identity; ``start`` and ``end`` are keys too."""
        self.edges: list[Edge] = []
        self._keys = keys
        self._opens: dict[int, list[Open]] = {}
        self._left: dict[int, list[Open]] = {}
        self._failed: dict[tuple[int, int], list[Open]] = {}
        self._to_end: list[Open] = []
        self._find_exits(top)
        for node in reversed(list(below(top))):
            self._opens[id(node)] = self._node(node)
        self.connect([*self.sequence([Open(start)], top), *self._to_end], end)

    def _find_exits(self, top: list[Node]) -> None:
        places = Places.of(top)
        for node in below(top):
            if isinstance(node, Break) and node.kind != "throw":
                self._leave(node, places)
            elif isinstance(node, Break | FunctionCall) or node.type.startswith("step_"):
                self._fail(node, places)

    def _leave(self, node: Break, places: Places) -> None:
        target = places.target(node)
        continues = node.kind == "continue" and isinstance(target, Loop)
        exit_ = Open(self.key(node), "loop" if continues else "next")
        if target is None:
            self._to_end.append(exit_)
        elif continues:
            self.connect([exit_], self.key(target))
        else:
            self._left.setdefault(id(target), []).append(exit_)

    def _fail(self, node: Node, places: Places) -> None:
        failure = Open(self.key(node), "exception")
        place = places.handler(node)
        if place is not None:
            self._failed.setdefault((id(place.parent), place.body), []).append(failure)
        elif isinstance(node, Break):
            self._to_end.append(failure)

    def _node(self, node: Node) -> list[Open]:
        opens = _CONSTRUCTS.get(node.type, _plain)(self, node)
        return [*opens, *self._left.get(id(node), [])]

    def sequence(self, before: list[Open], nodes: list[Node]) -> list[Open]:
        """Connects the nodes of a list, one after another, behind what is open before it."""
        opens = before
        for node in nodes:
            self.connect(opens, self.key(node))
            opens = self._opens[id(node)]
        return opens

    def connect(self, opens: list[Open], target: str) -> None:
        """Makes edges of what is open."""
        self.edges += [Edge(o.source, target, o.kind, o.condition) for o in opens]

    def key(self, node: Node) -> str:
        """The key of a node."""
        return self._keys[id(node)]

    def failures(self, node: Try, part: str) -> list[Open]:
        """What can fail in a part of a ``try`` and is handed over to its next part."""
        known = parts(node)
        return self._failed.get((id(node), known.index(part)), []) if part in known else []


def call_edges(
    nodes: Iterator[Node], keys: dict[int, str], functions: dict[str, str]
) -> list[Edge]:
    """The edges from calls to the functions that they call; ``functions`` has keys by name."""
    return [
        Edge(keys[id(node)], functions[node.name], "call")
        for node in nodes
        if isinstance(node, FunctionCall) and node.name in functions
    ]


def _plain(frame: Frame, node: Any) -> list[Open]:
    """A step, a call or a block: what it holds follows it."""
    opens = [Open(frame.key(node))]
    for body in bodies(node):
        opens = frame.sequence(opens, body)
    return opens


def _exit(_frame: Frame, _node: Break) -> list[Open]:
    return []


def _loop(frame: Frame, node: Loop) -> list[Open]:
    key = frame.key(node)
    if node.nodes:
        ends = frame.sequence([Open(key, "loop")], node.nodes)
        back = [Open(end.source, _kind(end, "loop"), end.condition) for end in ends]
        frame.connect(back, key)
    return [Open(key)]


def _parallel(frame: Frame, node: Parallel) -> list[Open]:
    key = frame.key(node)
    opens: list[Open] = []
    for member in node.nodes:
        for end in frame.sequence([Open(key, "spawn")], [member]):
            opens.append(Open(end.source, "join", end.condition))
    return opens or [Open(key)]


def _choice(frame: Frame, node: If | Switch) -> list[Open]:
    key = frame.key(node)
    opens: list[Open] = []
    for branch in node.branches:
        opens += frame.sequence([Open(key, "branch", branch.condition)], branch.nodes)
    if all(branch.condition is not None for branch in node.branches):
        opens.append(Open(key, "branch"))
    return opens


def _try(frame: Frame, node: Try) -> list[Open]:
    opens = [Open(frame.key(node))]
    for index, part in enumerate(parts(node)):
        body = bodies(node)[index]
        if part == "try_block":
            opens = frame.sequence(opens, body)
        elif part == "catch_block":
            opens = [*opens, *frame.sequence(frame.failures(node, "try_block"), body)]
        else:
            opens = frame.sequence([*opens, *_pending(frame, node)], body)
    return opens


def _pending(frame: Frame, node: Try) -> list[Open]:
    """The failures that no catch has taken when ``finally`` begins."""
    last = "try_block" if node.catch_block is None else "catch_block"
    return frame.failures(node, last)


def _kind(end: Open, otherwise: EdgeKind) -> EdgeKind:
    """The kind of an edge back to its loop: a group's end is a join there, too."""
    return end.kind if end.kind == "join" else otherwise


_CONSTRUCTS: dict[str, Callable[[Frame, Any], list[Open]]] = {
    "break": _exit,
    "if": _choice,
    "loop": _loop,
    "parallel": _parallel,
    "switch": _choice,
    "try": _try,
}
