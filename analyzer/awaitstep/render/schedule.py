"""Members of a concurrency group on a time grid: rows are ticks, columns run side by side.

The rows come from ``starts`` and ``resolves`` (the clock of a frame, see the graph's section on
concurrency). Members that cannot overlap share a column, one under the other.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from awaitstep.render.view import Part


@dataclass(frozen=True, slots=True)
class Slot:
    """A member's place: rows ``[first, last)`` of the grid, and whether it is ever concluded.

    ``parts`` is the member, after the guards (exits without steps) that stand right before it.
    """

    parts: tuple[Part, ...]
    column: int
    first: int
    last: int
    open: bool


@dataclass(frozen=True, slots=True)
class Schedule:
    """The grid of a group: its members in program order, and its size."""

    slots: tuple[Slot, ...]
    columns: int
    rows: int

    def column(self, number: int) -> tuple[Slot, ...]:
        """The members of one column, top to bottom."""
        return tuple(slot for slot in self.slots if slot.column == number)

    @property
    def members(self) -> tuple[tuple[Part, ...], ...]:
        """The parts of each slot."""
        return tuple(slot.parts for slot in self.slots)

    @property
    def is_fan(self) -> bool:
        """Whether all members start together and end together."""
        return self.rows == 1


def schedule(parts: Sequence[Part]) -> Schedule:
    """Places the members of a concurrency group."""
    members = _members(parts)
    spans = [_span(member[-1]) for member in members]
    starts = [first for first, _, _ in spans if first is not None]
    ends = [last for _, last, _ in spans if last is not None]
    low = min(starts, default=1)
    high = max([*ends, *(start + 1 for start in starts)], default=low + 1)
    ticks = _compact(spans, low, high)
    free: list[int] = []
    slots = []
    for member, (first, last, is_open) in zip(members, spans, strict=True):
        top = ticks[low if first is None else first]
        bottom = max(top + 1, ticks[high if last is None else last])
        slots.append(Slot(member, _column(free, top, bottom), top, bottom, is_open))
    return Schedule(tuple(slots), len(free), max((s.last for s in slots), default=1))


def _members(parts: Sequence[Part]) -> list[tuple[Part, ...]]:
    """The parts with their guards: an exit between two starts is on the way to the second."""
    members: list[tuple[Part, ...]] = []
    guards: tuple[Part, ...] = ()
    for part in parts:
        if _is_guard(part):
            guards += (part,)
        else:
            members.append((*guards, part))
            guards = ()
    return [*members, guards] if guards else members


def _is_guard(part: Part) -> bool:
    """Whether a part holds exits only."""
    return part.kind in {"break", "if", "switch", "try", "block"} and all(
        each.lanes or each.is_exit for each in part.walk()
    )


def _compact(
    spans: Sequence[tuple[int | None, int | None, bool]], low: int, high: int
) -> dict[int, int]:
    """Rows for the ticks that occur; a tick at which nothing starts or ends gets no row."""
    seen = {low, high}
    for first, last, _ in spans:
        seen.update(tick for tick in (first, last) if tick is not None)
    return {tick: row for row, tick in enumerate(sorted(seen))}


def _column(free: list[int], top: int, bottom: int) -> int:
    """The first column that is free at ``top``; ``free`` holds where each column ends."""
    for number, end in enumerate(free):
        if end <= top:
            free[number] = bottom
            return number
    free.append(bottom)
    return len(free) - 1


def _span(part: Part) -> tuple[int | None, int | None, bool]:
    """First tick, last tick (``None``: not numbered) and whether the part never resolves."""
    if part.starts is not None:
        return part.starts, part.resolves, part.resolves is None
    if part.is_exit or part.kind == "step_do":
        return None, None, False
    inner = [_span(child) for lane in part.lanes for child in lane.parts]
    starts = [first for first, _, _ in inner if first is not None]
    ends = [last for _, last, _ in inner if last is not None]
    is_open = any(flag for _, _, flag in inner)
    return min(starts, default=None), None if is_open else max(ends, default=None), is_open
