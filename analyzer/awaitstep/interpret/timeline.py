"""The timeline of a frame: what starts and what is concluded, in program order.

Source of the rules: graph.md, section 5. A first walk finds which promises are detached and
where each is concluded; `clock` then counts.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from awaitstep.interpret.conclusions import Conclusions, mapped
from awaitstep.interpret.liveness import Liveness
from awaitstep.interpret.trace import (
    BlockNode,
    CallNode,
    ChainNode,
    Combined,
    Combo,
    Conclude,
    ExitNode,
    Frame,
    IfNode,
    InlineNode,
    LoopNode,
    OpaqueNode,
    StepNode,
    SwitchNode,
    TraceNode,
    TryNode,
    Unit,
)
from awaitstep.interpret.trace_walk import nodes_in

Path = tuple[int, ...]


@dataclass(slots=True)
class Timeline:
    """One frame: detached units, and the places of starts and conclusions.

    Places are positions in program order; paths are the lists around a place, outermost first.
    ``combos``: the combinators that conclude, with the path and position of their conclusion.
    """

    frame: Frame
    live: Liveness
    conclusions: Conclusions
    detached: set[Unit] = field(default_factory=set)
    started: dict[Unit, int] = field(default_factory=dict)
    start_path: dict[Unit, Path] = field(default_factory=dict)
    concluded: dict[Unit, int] = field(default_factory=dict)
    conclude_path: dict[Unit, Path] = field(default_factory=dict)
    combos: list[tuple[Combo, frozenset[Unit], Path, int]] = field(default_factory=list)
    inner: set[Unit] = field(default_factory=set)
    called: dict[int, Path] = field(default_factory=dict)
    clock: int = 0
    plain: bool = False

    def build(self) -> None:
        """Walk the frame's body."""
        pending = self._list(self.frame.body, set(), ())
        self.detached |= pending if pending is not None else set()
        for unit in self.started:
            if unit not in self.concluded and unit not in self.inner:
                self.detached.add(unit)
        self.plain = not self.frame.leaves and not any(
            unit in self.conclusions.concluded for unit in self.started
        )
        if self.plain:
            self.detached.clear()

    def is_start(self, node: TraceNode) -> bool:
        """Whether a node starts a unit of this frame that gives nodes."""
        if isinstance(node, StepNode | OpaqueNode):
            return True
        return isinstance(node, CallNode | InlineNode | ChainNode) and self.live.starts(node)

    # --- the walk -----------------------------------------------------------------------------

    def _list(self, body: list[TraceNode], pending: set[Unit], path: Path) -> set[Unit] | None:
        """Walk a list; what is pending at its end, or ``None`` if an exit ends it."""
        here = (*path, id(body))
        current: set[Unit] | None = pending
        for node in body:
            if current is None:
                current = set()
            current = self._node(node, current, here)
        return current

    def _node(self, node: TraceNode, pending: set[Unit], path: Path) -> set[Unit] | None:
        if isinstance(node, ChainNode):
            return self._chain(node, pending, path)
        if isinstance(node, Combined):
            self.called[id(node.combo)] = path
            return pending
        if isinstance(node, Conclude):
            self._conclude(node, path)
            return self._open(pending)
        if self.is_start(node):
            if isinstance(node, InlineNode) and node.is_round:
                pending = self._awaited_first(node, pending, path)
            return self._start(node.unit, pending, path)  # type: ignore[union-attr]
        if isinstance(node, ExitNode):
            return None
        return self._container(node, pending, path)

    def _container(self, node: TraceNode, pending: set[Unit], path: Path) -> set[Unit] | None:
        if isinstance(node, IfNode | SwitchNode):
            return self._branches(node, pending, path)
        if isinstance(node, LoopNode):
            return self._loop(node, pending, path)
        if isinstance(node, TryNode):
            return self._try(node, pending, path)
        if isinstance(node, BlockNode):
            after = self._list(node.body, pending, path)
            return set(pending) if after is None else after
        return pending

    def _awaited_first(self, node: InlineNode, pending: set[Unit], path: Path) -> set[Unit]:
        """What a round awaits of the rounds before, before it starts anything, ends before it.

        ``["a", "b"].reduce(async (before, x) => { await before; await step.do(x, f) }, null)``
        """
        for child in node.frame.body:
            if isinstance(child, Conclude):
                rounds = {u for u in child.units & pending if _is_round(u)}
                self._conclude(Conclude(frozenset(rounds)), path)
            elif self.live.starts(child):
                break
        return self._open(pending)

    def _open(self, pending: set[Unit]) -> set[Unit]:
        """Those of some units that nothing has concluded yet."""
        return {unit for unit in pending if unit not in self.concluded}

    def _tick(self) -> int:
        self.clock += 1
        return self.clock

    def _start(self, unit: Unit, pending: set[Unit], path: Path) -> set[Unit]:
        self.detached |= pending
        self.started[unit] = self._tick()
        self.start_path[unit] = path
        return pending | {unit}

    def _conclude(self, node: Conclude, path: Path) -> None:
        place = self._tick()
        units = self.conclusions.closure(node.units, self.frame)
        fresh = {u for u in units if u in self.started and u not in self.concluded}
        for unit in fresh:
            self.concluded[unit] = place
            self.conclude_path[unit] = path
        for combo in (*node.combos, *self._ghost_combos(node)):
            own = mapped(combo, self.frame)
            members = frozenset(own.units() & fresh)
            if members:
                self.detached |= members
                self.combos.append((own, members, path, place))
                self._deeper(combo, self._home(members, path), fresh, place)

    def _home(self, units: frozenset[Unit], path: Path) -> Path:
        """The innermost list that holds all starts and a place."""
        return common_prefix([path, *(self.start_path[unit] for unit in units)])

    def _deeper(self, combo: Combo, home: Path, fresh: set[Unit], place: int) -> None:
        """Inner combinators that were called further in, such as in a round of the loop."""
        for inner in combo.members:
            if not isinstance(inner, Combo):
                continue
            own = mapped(inner, self.frame)
            members = frozenset(own.units() & fresh)
            called = self.called.get(id(inner), home)
            if members and len(self._home(members, called)) > len(home):
                self.combos.append((own, members, called, place))
            self._deeper(inner, self._home(members, called) if members else home, fresh, place)

    def _ghost_combos(self, node: Conclude) -> list[Combo]:
        """Combinators in functions without steps of their own, which leave no trace."""
        found: list[Combo] = []
        for unit in node.units:
            ghost = unit.node
            if not isinstance(ghost, CallNode | InlineNode) or self.live.starts(ghost):
                continue
            frame = ghost.definition.frame if isinstance(ghost, CallNode) else ghost.frame
            for child in nodes_in(frame.body):
                found.extend(child.combos if isinstance(child, Conclude) else ())
        return found

    def _branches(
        self, node: IfNode | SwitchNode, pending: set[Unit], path: Path
    ) -> set[Unit] | None:
        ends: list[set[Unit]] = []
        complete = any(branch.condition is None for branch in node.branches)
        for branch in node.branches:
            after = self._list(branch.body, self._open(pending), path)
            if after is not None:
                ends.append(after)
        if not complete or not ends:
            ends.append(pending)
        return self._open(set().union(*ends))

    def _loop(self, node: LoopNode, pending: set[Unit], path: Path) -> set[Unit]:
        after = self._list(node.body, pending, path)
        if after is None:
            after = set(pending) | {u for u in self.started if self._inside(u, node)}
            after = self._open(after)
        again = {unit for unit in after if unit not in pending}
        self._next_round(node.body, again, (*path, id(node.body)))
        return self._open(after)

    def _inside(self, unit: Unit, node: LoopNode) -> bool:
        return id(node.body) in self.start_path[unit]

    def _try(self, node: TryNode, pending: set[Unit], path: Path) -> set[Unit] | None:
        tried = self._list(node.block, pending, path)
        before = (tried or set()) | self._open(pending)
        ends = [] if tried is None else [tried]
        if node.handler is not None:
            handled = self._list(node.handler, before, path)
            if handled is not None:
                ends.append(handled)
        joined = set().union(*ends) if ends else before
        if node.finalizer is not None:
            after = self._list(node.finalizer, self._open(joined), path)
            return after if ends else None
        return self._open(joined) if ends else None

    def _chain(self, node: ChainNode, pending: set[Unit], path: Path) -> set[Unit]:
        head = [child for child in node.head if not isinstance(child, Conclude)]
        here = (*path, id(node.head))
        for child in node.head if not head else ():
            if isinstance(child, Conclude):
                self._conclude(child, path)
        pending = self._open(pending)
        if self.is_start(node):
            pending = self._start(node.unit, pending, path)
        before = set(self.started)
        if head:
            for child in node.head:
                self._node(child, set(), here)
        for link in node.links:
            self._list(link.body, set(), path)
        self.inner |= self.started.keys() - before
        return self._open(pending)

    # --- the next round of a loop ----------------------------------------------------------------

    def _next_round(self, body: list[TraceNode], pending: set[Unit], path: Path) -> bool:
        """Walk a round again as far as its first start; whether one was met.

        What is pending then is detached; what is awaited before is concluded there.
        """
        for node in body:
            if not pending:
                return True
            if isinstance(node, Conclude):
                self._conclude_again(node, pending, path)
            elif self._meets_start(node, pending, path):
                self.detached |= pending
                return True
        return False

    def _conclude_again(self, node: Conclude, pending: set[Unit], path: Path) -> None:
        place = self._tick()
        for unit in self.conclusions.closure(node.units, self.frame) & pending:
            pending.discard(unit)
            if unit not in self.concluded:
                self.concluded[unit] = place
                self.conclude_path[unit] = path

    def _meets_start(self, node: TraceNode, pending: set[Unit], path: Path) -> bool:
        if isinstance(node, InlineNode):
            return self._inline_starts(node, pending, path)
        if isinstance(node, ChainNode):
            if self._next_round(node.head, pending, path):
                return True
            return any(self._next_round(link.body, pending, path) for link in node.links)
        if isinstance(node, LoopNode):
            return self._next_round(node.body, pending, (*path, id(node.body)))
        if isinstance(node, IfNode | SwitchNode):
            met = [self._next_round(branch.body, set(pending), path) for branch in node.branches]
            return any(met) and self.live.starts(node)
        return self.live.starts(node)

    def _inline_starts(self, node: InlineNode, pending: set[Unit], path: Path) -> bool:
        """An async function runs at once until its first await, which may conclude a promise."""
        for child in node.frame.body:
            if isinstance(child, Conclude):
                for unit in child.units & pending:
                    pending.discard(unit)
                    if unit not in self.concluded:
                        self.concluded[unit] = self._tick()
                        self.conclude_path[unit] = path
            elif self.live.starts(child):
                return True
        return False


def common_prefix(paths: list[Path]) -> Path:
    """The lists that are around all places."""
    depth = 0
    for parts in zip(*paths, strict=False):
        if len(set(parts)) != 1:
            break
        depth += 1
    return paths[0][:depth]


def _is_round(unit: Unit) -> bool:
    return isinstance(unit.node, InlineNode) and unit.node.is_round
