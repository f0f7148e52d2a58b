"""Pruning: a trace without what leaves no trace in the graph (graph.md, section 3, trimming).

What is dropped but awaits something leaves its `Conclude` marks where it stood; what starts
nothing itself but is awaited elsewhere stays as a ghost, which gives no node.
"""

from __future__ import annotations

from awaitstep.interpret.liveness import Liveness
from awaitstep.interpret.trace import (
    BlockNode,
    BranchTrace,
    CallNode,
    ChainNode,
    Combined,
    Conclude,
    ExitNode,
    IfNode,
    InlineNode,
    LoopNode,
    OpaqueNode,
    StepNode,
    SwitchNode,
    Target,
    TraceNode,
    TryNode,
)
from awaitstep.interpret.trace_walk import nodes_in


class Pruner:
    """Prunes the lists of one workflow; frames are pruned in place, each once."""

    def __init__(self, liveness: Liveness) -> None:
        self._live = liveness
        self._done: set[int] = set()

    def frame(self, body: list[TraceNode]) -> None:
        """Prune a frame's body and all frames under it."""
        if id(body) in self._done:
            return
        self._done.add(id(body))
        body[:] = self._list(body)

    def _list(self, body: list[TraceNode]) -> list[TraceNode]:
        kept: list[TraceNode] = []
        for node in body:
            kept.extend(self._node(node))
        return kept

    def _node(self, node: TraceNode) -> list[TraceNode]:
        if isinstance(node, StepNode):
            if node.frame is not None:
                self.frame(node.frame.body)
            return [node]
        if isinstance(node, OpaqueNode | Conclude | Combined):
            return [node]
        if isinstance(node, CallNode):
            if not node.recursive:
                self.frame(node.definition.frame.body)
            return [node]
        if isinstance(node, InlineNode):
            return self._inline(node)
        if isinstance(node, ExitNode):
            return [node] if self._live.keeps(node) else []
        if isinstance(node, BlockNode):
            return self._block(node)
        if isinstance(node, ChainNode):
            return self._chain(node)
        return self._container(node)

    def _chain(self, node: ChainNode) -> list[TraceNode]:
        node.head[:] = self._list(node.head)
        for link in node.links:
            link.body[:] = self._list(link.body)
        return [node]

    def _inline(self, node: InlineNode) -> list[TraceNode]:
        self.frame(node.frame.body)
        if not self._live.starts(node):
            node.frame.body[:] = _marks(node.frame.body)
        return [node]

    def _block(self, node: BlockNode) -> list[TraceNode]:
        body = self._list(node.body)
        if node.is_function and not self._live.starts(node):
            return _marks(body)
        stays = self._live.starts(node) if node.always else _leaves(body, node.target)
        if not stays:
            return body
        return [BlockNode(body, node.target, node.span, node.always, node.is_function)]

    def _container(self, node: IfNode | SwitchNode | LoopNode | TryNode) -> list[TraceNode]:
        if isinstance(node, IfNode):
            return self._if(node)
        if isinstance(node, SwitchNode):
            branches = [BranchTrace(b.condition, self._list(b.body)) for b in node.branches]
            if not any(_visible(self._live, b.body) for b in branches):
                return [mark for b in branches for mark in _marks(b.body)]
            return [SwitchNode(node.discriminant, branches, node.target, node.span)]
        if isinstance(node, LoopNode):
            return self._loop(node)
        return self._try(node)

    def _if(self, node: IfNode) -> list[TraceNode]:
        branches = [BranchTrace(b.condition, self._list(b.body)) for b in node.branches]
        if not any(_visible(self._live, b.body) for b in branches):
            return [mark for b in branches for mark in _marks(b.body)]
        return self._flattened(IfNode(branches, node.span))

    def _flattened(self, node: IfNode) -> list[TraceNode]:
        """An else part that comes down to just one ``if`` becomes further branches."""
        last = node.branches[-1]
        real = [n for n in last.body if _visible(self._live, [n])]
        if last.condition is not None or len(real) != 1 or not isinstance(real[0], IfNode):
            return [node]
        marks = [n for n in last.body if n is not real[0]]
        return [*marks, IfNode([*node.branches[:-1], *real[0].branches], node.span)]

    def _loop(self, node: LoopNode) -> list[TraceNode]:
        body, tail = self._list(node.body), self._list(node.tail)
        if not _visible(self._live, body) and not _visible(self._live, tail):
            return _marks([*body, *tail])
        made = LoopNode(
            node.kind, node.header, [*body, *tail], [], node.breaks, node.continues, node.span
        )
        return [made]

    def _try(self, node: TryNode) -> list[TraceNode]:
        block = self._list(node.block)
        handler = None if node.handler is None else self._list(node.handler)
        finalizer = None if node.finalizer is None else self._list(node.finalizer)
        parts = [block, handler or [], finalizer or []]
        if not any(_visible(self._live, part) for part in parts):
            return [mark for part in parts for mark in _marks(part)]
        return [TryNode(block, handler, finalizer, node.span)]


def _visible(live: Liveness, body: list[TraceNode]) -> bool:
    """Whether a pruned list gives any node."""
    return any(_gives_node(live, node) for node in body)


def _gives_node(live: Liveness, node: TraceNode) -> bool:
    if isinstance(node, Conclude | Combined):
        return False
    if isinstance(node, CallNode | InlineNode | ChainNode):
        return live.starts(node)
    return True


def _marks(body: list[TraceNode]) -> list[TraceNode]:
    """What concludes, or may be concluded, in a list that is dropped."""
    return [
        node
        for node in nodes_in(body)
        if isinstance(node, Conclude | Combined | InlineNode | CallNode)
    ]


def _leaves(body: list[TraceNode], target: Target) -> bool:
    """Whether a kept exit under a list leads to a target."""
    return any(isinstance(n, ExitNode) and n.target is target for n in nodes_in(body))
