"""Which promises are concluded where, across frames (graph.md, section 5, rules 4 and 9)."""

from __future__ import annotations

from dataclasses import dataclass, field

from awaitstep.interpret.trace import (
    CallNode,
    Combo,
    Conclude,
    Frame,
    InlineNode,
    StepNode,
    TraceNode,
    Unit,
)
from awaitstep.interpret.trace_walk import nodes_in


@dataclass(slots=True)
class Conclusions:
    """Conclusions of one workflow.

    ``carried[b]``: units that are concluded where ``b`` is, since the work of ``b`` awaits them.
    ``concluded``: the frames' own units that any conclusion is of.
    """

    carried: dict[Unit, set[Unit]] = field(default_factory=dict)
    concluded: set[Unit] = field(default_factory=set)

    def gather(self, frame: Frame) -> None:
        """Collect from a frame and the frames under it."""
        pending = [frame]
        seen: set[int] = set()
        while pending:
            current = pending.pop()
            if id(current) in seen:
                continue
            seen.add(id(current))
            for node in nodes_in(current.body):
                if isinstance(node, Conclude):
                    self._add(node, current)
                pending.extend(frames_of(node))

    def _add(self, node: Conclude, frame: Frame) -> None:
        for unit in node.units:
            where = common_frame(unit.frame, frame)
            if where is None:
                continue
            stands = standing(unit, where)
            carrier = owner_in(frame, where)
            if stands is None:
                continue
            self._mark(unit, where)
            if carrier is not None and carrier is not stands:
                self.carried.setdefault(carrier, set()).add(stands)

    def _mark(self, unit: Unit, where: Frame) -> None:
        """Note that a unit, or what stands for it further out, is concluded."""
        current: Unit | None = unit
        while current is not None:
            self.concluded.add(current)
            if current.frame is where:
                return
            current = current.frame.owner

    def closure(self, units: frozenset[Unit], frame: Frame) -> set[Unit]:
        """The units of a frame that a conclusion in it concludes, directly or carried."""
        found: set[Unit] = set()
        pending = [stands for unit in units if (stands := standing(unit, frame)) is not None]
        while pending:
            unit = pending.pop()
            if unit not in found:
                found.add(unit)
                pending.extend(self.carried.get(unit, ()))
        return found


def frames_of(node: TraceNode) -> list[Frame]:
    """The frames that a node's work runs in."""
    if isinstance(node, StepNode):
        return [node.frame] if node.frame is not None else []
    if isinstance(node, InlineNode):
        return [node.frame]
    if isinstance(node, CallNode) and not node.recursive:
        return [node.definition.frame]
    return []


def common_frame(one: Frame, other: Frame) -> Frame | None:
    """The innermost frame that is, or is around, both."""
    around: set[int] = set()
    current: Frame | None = one
    while current is not None:
        around.add(id(current))
        current = current.parent
    current = other
    while current is not None and id(current) not in around:
        current = current.parent
    return current


def standing(unit: Unit, frame: Frame) -> Unit | None:
    """What stands for a unit in a frame around its own: the call that it was started in."""
    current: Unit | None = unit
    while current is not None and current.frame is not frame:
        current = current.frame.owner
    return current


def owner_in(inner: Frame, frame: Frame) -> Unit | None:
    """The unit of a frame whose work an inner frame is part of; ``None`` for the frame itself."""
    return standing(inner.owner, frame) if inner is not frame and inner.owner else None


def mapped(combo: Combo, frame: Frame) -> Combo:
    """A combinator with its units as they stand in a frame."""
    members: list[Combo | frozenset[Unit]] = []
    for member in combo.members:
        if isinstance(member, Combo):
            members.append(mapped(member, frame))
        else:
            units = (standing(unit, frame) for unit in member)
            members.append(frozenset(unit for unit in units if unit is not None))
    return Combo(combo.kind, tuple(members))
