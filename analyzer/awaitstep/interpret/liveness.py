"""Liveness: which parts of a trace start anything, and which exits matter (graph.md, section 3)."""

from __future__ import annotations

from dataclasses import dataclass, field

from awaitstep.interpret.trace import (
    BlockNode,
    CallNode,
    ChainNode,
    Definition,
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
from awaitstep.interpret.trace_walk import lists_in
from awaitstep.source import Span


@dataclass(slots=True)
class Level:
    """A list around the present place.

    ``after``: something can still start in it; ``ends``: the targets that lie at its end;
    ``catches``: the handler of the ``try`` whose block it is; ``wall``: a step's callback, which
    no exit leaves.
    """

    parent: Level | None
    after: bool
    ends: tuple[Target, ...] = ()
    catches: list[TraceNode] | None = None
    wall: bool = False


@dataclass(slots=True)
class Liveness:
    """What is known of one workflow's trace."""

    _starts: dict[int, bool] = field(default_factory=dict)
    _definitions: dict[int, bool | None] = field(default_factory=dict)
    _kept: set[int] = field(default_factory=set)
    _kept_throws: set[Span] = field(default_factory=set)
    _repeated: dict[int, bool] = field(default_factory=dict)

    def analyse(self, body: list[TraceNode]) -> None:
        """Decide for all exits under the body of ``run``; twice, for recursive calls."""
        for _ in range(2):
            self._walk(body, None, ())

    # --- what starts ------------------------------------------------------------------------

    def starts(self, node: TraceNode) -> bool:
        """Whether a node is, or holds, a step or a call of a kept function."""
        known = self._starts.get(id(node))
        if known is None:
            known = self._starts[id(node)] = self._find_start(node)
        return known

    def _find_start(self, node: TraceNode) -> bool:
        if isinstance(node, StepNode | OpaqueNode):
            return True
        if isinstance(node, CallNode):
            return self.definition_starts(node.definition)
        if isinstance(node, InlineNode):
            return self._any_starts([node.frame.body])
        return self._any_starts(lists_in(node))

    def _any_starts(self, lists: list[list[TraceNode]]) -> bool:
        # Loops, since recursion through `any` and a generator would be recursion in C.
        for part in lists:
            for child in part:
                if self.starts(child):
                    return True
        return False

    def definition_starts(self, definition: Definition) -> bool:
        """Whether a function holds steps, apart from calls of itself."""
        known = self._definitions.get(id(definition), "new")
        if known == "new":
            self._definitions[id(definition)] = None
            found = self._any_starts([definition.frame.body])
            self._definitions[id(definition)] = found
            if found:
                self._forget_recursive(definition)
            return found
        return bool(known)

    def _forget_recursive(self, definition: Definition) -> None:
        """Calls met while the definition was still open were taken for dead."""
        stack: list[TraceNode] = list(definition.frame.body)
        while stack:
            node = stack.pop()
            if self._starts.get(id(node)) is False:
                del self._starts[id(node)]
            if isinstance(node, InlineNode):
                stack.extend(node.frame.body)
            for part in lists_in(node):
                stack.extend(part)

    # --- exits ------------------------------------------------------------------------------

    def keeps(self, node: ExitNode) -> bool:
        """Whether an exit is kept: were it not taken, something could start that it skips."""
        return id(node) in self._kept or (node.kind == "throw" and node.span in self._kept_throws)

    def _walk(
        self,
        body: list[TraceNode],
        parent: Level | None,
        ends: tuple[Target, ...],
        *,
        catches: list[TraceNode] | None = None,
        wall: bool = False,
    ) -> None:
        after = False
        for node in reversed(body):
            level = Level(parent, after, ends, catches, wall)
            self._visit(node, level)
            after = after or self.starts(node)

    def _visit(self, node: TraceNode, level: Level) -> None:
        if isinstance(node, ExitNode):
            self._decide(node, level)
        elif isinstance(node, StepNode):
            if node.frame is not None:
                self._walk(node.frame.body, level, (), wall=True)
        elif isinstance(node, CallNode):
            self._visit_call(node, level)
        elif isinstance(node, InlineNode):
            if self.starts(node):
                self._walk(node.frame.body, level, (node.target,))
        else:
            self._visit_container(node, level)

    def _visit_container(self, node: TraceNode, level: Level) -> None:
        if isinstance(node, LoopNode):
            around = Level(level, self.starts(node), (node.breaks,))
            self._walk(node.body, around, (node.continues,))
            self._walk(node.tail, around, ())
        elif isinstance(node, TryNode):
            self._visit_try(node, level)
        elif isinstance(node, ChainNode):
            self._visit_chain(node, level)
        elif isinstance(node, SwitchNode | IfNode):
            ends = (node.target,) if isinstance(node, SwitchNode) else ()
            for branch in node.branches:
                self._walk(branch.body, level, ends)
        elif isinstance(node, BlockNode) and (self.starts(node) or not node.is_function):
            self._walk(node.body, level, (node.target,))

    def _visit_call(self, node: CallNode, level: Level) -> None:
        if node.recursive:
            if _anything_after(level):
                self._repeated[id(node.definition)] = True
        elif self.definition_starts(node.definition):
            again = self._repeated.get(id(node.definition), False)
            outer = Level(level, again)
            self._walk(node.definition.frame.body, outer, (node.definition.target,))

    def _visit_try(self, node: TryNode, level: Level) -> None:
        self._walk(node.block, level, (), catches=node.handler)
        if node.handler is not None:
            self._walk(node.handler, level, ())
        if node.finalizer is not None:
            self._walk(node.finalizer, level, ())

    def _visit_chain(self, node: ChainNode, level: Level) -> None:
        caught = next((link.body for link in node.links if link.kind == "catch"), None)
        live = any(self.starts(child) for link in node.links for child in link.body)
        self._walk(node.head, Level(level, live), (), catches=caught)
        for link in node.links:
            self._walk(link.body, level, ())

    def _decide(self, node: ExitNode, level: Level) -> None:
        if node.kind == "throw":
            if self._throw_matters(level):
                self._kept_throws.add(node.span)
            return
        current: Level | None = level
        while current is not None:
            if current.after:
                self._kept.add(id(node))
                return
            if current.wall or node.target in current.ends:
                return
            current = current.parent

    def _throw_matters(self, level: Level) -> bool:
        current: Level | None = level
        while current is not None:
            if current.after:
                return True
            if current.catches is not None:
                return any(self.starts(child) for child in current.catches)
            if current.wall:
                return False
            current = current.parent
        return False


def _anything_after(level: Level) -> bool:
    current: Level | None = level
    while current is not None:
        if current.after:
            return True
        current = current.parent
    return False
