"""Walking a trace."""

from __future__ import annotations

from collections.abc import Iterator

from awaitstep.interpret.trace import (
    BlockNode,
    ChainNode,
    IfNode,
    LoopNode,
    SwitchNode,
    TraceNode,
    TryNode,
    Unit,
)


def lists_in(node: TraceNode) -> list[list[TraceNode]]:
    """The lists of a node that belong to the same frame, in program order."""
    if isinstance(node, IfNode | SwitchNode):
        return [branch.body for branch in node.branches]
    if isinstance(node, LoopNode):
        return [node.body, node.tail]
    if isinstance(node, TryNode):
        return [part for part in (node.block, node.handler, node.finalizer) if part is not None]
    if isinstance(node, BlockNode):
        return [node.body]
    if isinstance(node, ChainNode):
        return [node.head, *(link.body for link in node.links)]
    return []


def nodes_in(body: list[TraceNode]) -> Iterator[TraceNode]:
    """All nodes of one frame under a list, in program order."""
    stack: list[TraceNode] = list(reversed(body))
    while stack:
        node = stack.pop()
        yield node
        for part in reversed(lists_in(node)):
            stack.extend(reversed(part))


def units_started(node: TraceNode) -> frozenset[Unit]:
    """The outermost units that a node starts in its frame."""
    found: set[Unit] = set()
    stack: list[TraceNode] = [node]
    while stack:
        current = stack.pop()
        unit = getattr(current, "unit", None)
        if isinstance(unit, Unit):
            found.add(unit)
            continue
        for part in lists_in(current):
            stack.extend(part)
    return frozenset(found)
