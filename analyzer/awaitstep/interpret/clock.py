"""The clock: ``starts`` and ``resolves`` of a frame's nodes (graph.md, section 5, rules 1 to 8)."""

from __future__ import annotations

from dataclasses import dataclass, field

from awaitstep.interpret.timeline import Timeline
from awaitstep.interpret.trace import (
    BlockNode,
    ChainNode,
    Conclude,
    ExitNode,
    IfNode,
    LoopNode,
    SwitchNode,
    TraceNode,
    TryNode,
    Unit,
)
from awaitstep.interpret.trace_walk import nodes_in

Pending = dict[Unit, None]


@dataclass(slots=True)
class Clock:
    """Numbers one frame: ``starts`` and ``resolves`` by unit."""

    line: Timeline
    starts: dict[Unit, int] = field(default_factory=dict)
    resolves: dict[Unit, int] = field(default_factory=dict)
    time: int = 0
    _ends: dict[Unit, list[Unit]] = field(default_factory=dict)
    _concluded: set[Unit] = field(default_factory=set)

    def run(self) -> None:
        """Count through the frame's body."""
        if not self.line.plain:
            self._list(self.line.frame.body, {})

    def _list(self, body: list[TraceNode], pending: Pending) -> Pending:
        for node in body:
            pending = self._node(node, pending)
        return pending

    def _node(self, node: TraceNode, pending: Pending) -> Pending:
        if isinstance(node, Conclude):
            return self._conclude(node, pending)
        if isinstance(node, ChainNode):
            return self._chain(node, pending)
        if self.line.is_start(node):
            return self._start(node.unit, pending)  # type: ignore[union-attr]
        if isinstance(node, IfNode | SwitchNode):
            return self._branches([branch.body for branch in node.branches], pending)
        if isinstance(node, LoopNode):
            return self._loop(node, pending)
        if isinstance(node, TryNode):
            return self._try(node, pending)
        if isinstance(node, BlockNode):
            return self._list(node.body, pending)
        return pending

    def _start(self, unit: Unit, pending: Pending) -> Pending:
        """Rules 1 and 2."""
        if unit in self.line.detached:
            if not pending:
                self.time = 1
            self.starts[unit] = self.time
            self._ends[unit] = [unit]
            return {**pending, unit: None}
        if pending:
            self.starts[unit] = self.time
            self.time += 1
            self.resolves[unit] = self.time
        return pending

    def _conclude(self, node: Conclude, pending: Pending) -> Pending:
        """Rule 3: all that one await concludes resolves at one tick."""
        units = self.line.conclusions.closure(node.units, self.line.frame)
        self._concluded |= {unit for unit in units if unit in self.starts}
        return self._settle([unit for unit in pending if unit in units], pending)

    def _settle(self, done: list[Unit], pending: Pending) -> Pending:
        fresh = [unit for unit in done if unit not in self.resolves]
        if fresh:
            moment = max(self.time, 1 + max(self.starts[unit] for unit in fresh))
            for unit in fresh:
                self.resolves[unit] = moment
                for end in self._ends.get(unit, ()):
                    self.resolves[end] = moment
            self.time = moment
        return {unit: None for unit in pending if unit not in done}

    def _branches(self, bodies: list[list[TraceNode]], pending: Pending) -> Pending:
        """Rule 5."""
        entry = self.time
        latest = entry if pending else 0
        joined: Pending = dict(pending)
        for body in bodies:
            self.time = entry
            after = self._list(body, self._open(pending))
            # A clock that nothing pends on begins anew at the next start.
            latest = max(latest, self.time if after else 0)
            if not (body and isinstance(body[-1], ExitNode)):
                joined.update(after)
        self.time = latest or entry
        return self._open(joined)

    def _open(self, pending: Pending) -> Pending:
        return {unit: None for unit in pending if unit not in self._concluded}

    def _loop(self, node: LoopNode, pending: Pending) -> Pending:
        after = self._list(node.body, pending)
        carried = [
            unit
            for unit in after
            if unit not in pending and id(node.body) in self._conclusion_path(unit)
        ]
        return self._settle(carried, after)

    def _conclusion_path(self, unit: Unit) -> tuple[int, ...]:
        """Where a unit is concluded that was started in the round before."""
        return self.line.conclude_path.get(unit, ())

    def _try(self, node: TryNode, pending: Pending) -> Pending:
        entry = self.time
        after = self._list(node.block, pending)
        latest = self.time
        if node.handler is not None:
            self.time = entry
            handled = self._list(node.handler, self._open({**pending, **after}))
            after = self._open({**after, **handled})
            latest = max(latest, self.time)
        self.time = latest
        return after if node.finalizer is None else self._list(node.finalizer, after)

    # --- chains (rule 7) --------------------------------------------------------------------------

    def _chain(self, node: ChainNode, pending: Pending) -> Pending:
        marks = [child for child in node.head if isinstance(child, Conclude)]
        if len(marks) == len(node.head):
            for mark in marks:
                pending = self._conclude(mark, pending)
        if node.unit not in self.line.detached:
            if len(marks) != len(node.head):
                pending = self._list(node.head, pending)
            for link in node.links:
                pending = self._list(link.body, pending)
            return pending
        return self._detached_chain(node, pending)

    def _detached_chain(self, node: ChainNode, pending: Pending) -> Pending:
        if not pending:
            self.time = 1
        moment = self.time
        parts = [self._units(node.head), *(self._units(link.body) for link in node.links)]
        parts = [part for part in parts if part]
        for index, part in enumerate(parts):
            for unit in part:
                self.starts[unit] = moment
                if index < len(parts) - 1:
                    self.resolves[unit] = moment + 1
            moment += 1
        self.starts[node.unit] = max(self.time, moment - 1)
        self._ends[node.unit] = parts[-1] if parts else []
        return {**pending, node.unit: None}

    def _units(self, body: list[TraceNode]) -> list[Unit]:
        """The units that a part of a chain starts, nested ones included."""
        return [
            node.unit  # type: ignore[union-attr]
            for node in nodes_in(body)
            if self.line.is_start(node) and not isinstance(node, ChainNode)
        ]
