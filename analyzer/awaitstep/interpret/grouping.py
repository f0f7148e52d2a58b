"""Grouping: which members of a list stand in a `parallel` (graph.md, section 5, grouping)."""

from __future__ import annotations

from dataclasses import dataclass

from awaitstep.interpret.timeline import Path, Timeline, common_prefix
from awaitstep.interpret.trace import Combo, Unit


@dataclass(frozen=True, slots=True)
class Member:
    """A member of a list: the positions of the first and last start in it, if it has any.

    ``is_loop``: a loop; ``inner``: the identity of the lists directly inside, to tell whether a
    promise was started in it. ``count``: how many nodes it gives.
    """

    first: int | None
    last: int | None
    is_loop: bool
    units: frozenset[Unit]
    count: int


@dataclass(slots=True)
class Group:
    """Members ``first`` to ``last`` of a list, to be put into a `parallel` of a kind."""

    first: int
    last: int
    kind: str
    combo: Combo | None
    units: set[Unit]
    forced: bool


def groups_of(line: Timeline, here: Path, members: list[Member]) -> list[Group]:
    """The groups of one list, in order, not overlapping."""
    if line.plain or not line.detached:
        return []
    intervals = [
        group
        for unit in line.detached
        if unit in line.started and (group := _interval(line, unit, here, members)) is not None
    ]
    merged = _merge(intervals)
    for group in merged:
        _set_kind(line, group, here)
    return [group for group in merged if _is_group(line, group, here, members)]


def _interval(line: Timeline, unit: Unit, here: Path, members: list[Member]) -> Group | None:
    """The members from the one where a promise starts to the last that starts before its end."""
    path = line.start_path[unit]
    depth = len(here)
    if path[:depth] != here or depth < _common_depth(line, unit):
        return None
    first = next((i for i, member in enumerate(members) if unit in member.units), None)
    if first is None:
        return None
    end = _end(line, unit)
    last = first
    for index in range(first + 1, len(members)):
        start = members[index].first
        if start is not None and start < end:
            last = index
    return Group(first, last, "all", None, {unit}, forced=False)


def _end(line: Timeline, unit: Unit) -> float:
    place = line.concluded.get(unit)
    if place is None or place < line.started[unit]:
        return float("inf")
    return place


def _common_depth(line: Timeline, unit: Unit) -> int:
    """How many lists hold both the start and the conclusion (1 if there is no conclusion)."""
    start, end = line.start_path[unit], line.conclude_path.get(unit)
    if end is None:
        return 1
    depth = 0
    for one, other in zip(start, end, strict=False):
        if one != other:
            break
        depth += 1
    return depth


def _merge(intervals: list[Group]) -> list[Group]:
    merged: list[Group] = []
    for group in sorted(intervals, key=lambda g: (g.first, g.last)):
        if merged and group.first <= merged[-1].last:
            merged[-1].last = max(merged[-1].last, group.last)
            merged[-1].units |= group.units
        else:
            merged.append(group)
    return merged


def _set_kind(line: Timeline, group: Group, here: Path) -> None:
    """The combinator's kind where one concludes all of the group's promises, in that list."""
    for combo, units, path, _ in line.combos:
        starts = [line.start_path[unit] for unit in units]
        if not units & group.units or common_prefix([path, *starts]) != here:
            continue
        group.forced = True
        if group.units <= units:
            group.kind, group.combo = combo.kind, combo


def _is_group(line: Timeline, group: Group, here: Path, members: list[Member]) -> bool:
    inside = members[group.first : group.last + 1]
    if group.forced or sum(member.count for member in inside) >= 2:
        return True
    only = next((member for member in inside if member.count), None)
    if only is None or not only.is_loop:
        return False
    return any(len(line.start_path[unit]) > len(here) for unit in group.units)
