"""Reads the edits off a matching."""

from __future__ import annotations

from collections.abc import Iterator

from awaitstep.diff.edits import (
    Added,
    ConditionChanged,
    Edit,
    MadeParallel,
    MadeSequential,
    Moved,
    Removed,
    Renamed,
    Setting,
    SettingsChanged,
    Subject,
    TimingChanged,
)
from awaitstep.diff.match import NONE, Matching
from awaitstep.diff.sequences import heaviest
from awaitstep.diff.settings import Settings, numbers_of, settings_of, unseen_of
from awaitstep.diff.subjects import subject
from awaitstep.diff.tree import BRANCH, FUNCTION, PART, WORKFLOW

_NAMED = frozenset({FUNCTION, WORKFLOW})
_GROUP = "parallel"

# Where an edit is listed: beside which new item, behind those of that item, in which order.
_Place = tuple[int, int, int]


class Reader:
    """The edits of one matching."""

    def __init__(self, found: Matching) -> None:
        """Finds out what has moved."""
        self._found = found
        self._old, self._new = found.trees
        self._around = (self._parents(0), self._parents(1))
        self._groups = (self._parallels(0), self._parallels(1))
        self._moved = self._moved_items()
        self._changed_groups = self._groups_that_changed()

    def edits(self) -> list[Edit]:
        """The edits, in the order of the new graph; what is gone stands where it was."""
        placed = [*self._lone_edits(), *self._pair_edits()]
        placed.sort(key=lambda each: each[0])
        return [edit for _, edit in placed]

    def unseen(self) -> Iterator[SettingsChanged]:
        """The changes that the outline does not show."""
        for old, new in self._found.pairs():
            ones, others = self._old.items[old], self._new.items[new]
            settings = _changes(unseen_of(ones), unseen_of(others))
            if settings:
                yield SettingsChanged(self._subject(0, old), self._subject(1, new), settings)

    def _subject(self, side: int, index: int) -> Subject:
        return subject(self._found.trees[side], index)

    def _parents(self, side: int) -> list[int]:
        """The innermost paired item, or function, around each."""
        items = self._found.trees[side].items
        parents = [NONE]
        for item in items[1:]:
            free = self._found.is_free(side, item.parent)
            through = free and items[item.parent].kind != FUNCTION
            parents.append(parents[item.parent] if through else item.parent)
        return parents

    def _parallels(self, side: int) -> list[int]:
        """The innermost group around each item, in its function."""
        groups: list[int] = []
        for item in self._found.trees[side].items:
            parent = item.parent
            if item.kind == FUNCTION or parent < 0:
                groups.append(NONE)
            elif self._found.trees[side].items[parent].kind == _GROUP:
                groups.append(parent)
            else:
                groups.append(groups[parent])
        return groups

    def _moved_items(self) -> set[int]:
        """The old numbers of the pairs that have moved.

        Of the items that stayed in a container, the heaviest that kept their order have not moved;
        an item weighs as many items as it is.
        """
        partners = self._found.partners[0]
        moved: set[int] = set()
        stayed: dict[int, list[int]] = {}
        for old, new in self._found.pairs()[1:]:
            around = self._around[0][old]
            if partners[around] == self._around[1][new]:
                stayed.setdefault(around, []).append(old)
            else:
                moved.add(old)
        for group in stayed.values():
            weights = [self._old.ends[old] - old for old in group]
            kept = heaviest([partners[old] for old in group], weights)
            moved.update(old for place, old in enumerate(group) if place not in kept)
        return moved

    def _groups_that_changed(self) -> tuple[set[int], set[int]]:
        """The groups on both sides in which something came, went or moved: clocks tick anew."""
        changed: tuple[set[int], set[int]] = (set(), set())
        for side in (0, 1):
            for item in self._found.trees[side].items:
                partner = self._found.partners[side][item.index]
                old = item.index if side == 0 else partner
                if partner == NONE or old in self._moved:
                    changed[side].update({item.index, self._groups[side][item.index]})
        return changed

    def _lone_edits(self) -> Iterator[tuple[_Place, Edit]]:
        beside = 0
        for item in self._old.items:
            if not self._found.is_free(0, item.index):
                beside = self._found.partners[0][item.index]
            elif self._is_reported(0, item.index):
                yield (beside, 1, item.index), self._removed(item.index)
        for item in self._new.items:
            if self._found.is_free(1, item.index) and self._is_reported(1, item.index):
                yield (item.index, 0, 0), self._added(item.index)

    def _is_reported(self, side: int, index: int) -> bool:
        """Branches and parts come and go with what they are of."""
        item = self._found.trees[side].items[index]
        return item.kind not in (BRANCH, PART) or not self._found.is_free(side, item.parent)

    def _removed(self, index: int) -> Edit:
        if self._old.items[index].kind == _GROUP:
            steps = self._survivors(0, index)
            if steps:
                return MadeSequential(self._subject(0, index), steps)
        return Removed(self._subject(0, index))

    def _added(self, index: int) -> Edit:
        if self._new.items[index].kind == _GROUP:
            steps = self._survivors(1, index)
            if steps:
                return MadeParallel(self._subject(1, index), steps)
        return Added(self._subject(1, index))

    def _survivors(self, side: int, group: int) -> tuple[Subject, ...]:
        """The steps of a group (of no inner one) that are on the other side, outside of a group."""
        found: list[Subject] = []
        for index in self._found.trees[side].below(group):
            partner = self._found.partners[side][index]
            if partner == NONE or self._groups[side][index] != group:
                continue
            if self._found.trees[side].items[index].is_leaf and self._was_alone(1 - side, partner):
                found.append(self._subject(1, index if side else partner))
        return tuple(found)

    def _was_alone(self, side: int, index: int) -> bool:
        """Whether an item stands in no group, or in one that is not on the other side."""
        group = self._groups[side][index]
        return group == NONE or self._around_group(side, group) == NONE

    def _around_group(self, side: int, group: int) -> int:
        while group != NONE and self._found.is_free(side, group):
            group = self._groups[side][group]
        return group

    def _pair_edits(self) -> Iterator[tuple[_Place, Edit]]:
        for old, new in self._found.pairs():
            for edit in self._pair(old, new):
                yield (new, 0, 1), edit

    def _pair(self, old: int, new: int) -> Iterator[Edit]:
        one, other = self._old.items[old], self._new.items[new]
        if old in self._moved:
            yield self._move(old, new)
        if one.line == other.line:
            return
        subjects = (self._subject(0, old), self._subject(1, new))
        if one.kind in (BRANCH, "switch"):
            yield ConditionChanged(*subjects)
        elif one.name != other.name and (one.is_step or one.kind in _NAMED):
            yield Renamed(*subjects)
        settings = _changes(settings_of(one), settings_of(other))
        if settings:
            yield SettingsChanged(*subjects, settings)
        before, after = numbers_of(one), numbers_of(other)
        if before != after and not self._ticks_anew(old, new):
            yield TimingChanged(*subjects, before, after)

    def _move(self, old: int, new: int) -> Edit:
        one, other = self._subject(0, old), self._subject(1, new)
        was, now = self._groups[0][old], self._groups[1][new]
        if self._old.items[old].is_leaf and (was == NONE) != (now == NONE):
            if now == NONE:
                return MadeSequential(self._subject(0, was), (other,))
            return MadeParallel(self._subject(1, now), (other,))
        return Moved(one, other)

    def _ticks_anew(self, old: int, new: int) -> bool:
        was, now = self._groups[0][old], self._groups[1][new]
        return (
            old in self._moved
            or (was != NONE and was in self._changed_groups[0])
            or (now != NONE and now in self._changed_groups[1])
        )


def _changes(old: Settings, new: Settings) -> tuple[Setting, ...]:
    names = dict.fromkeys([*old, *new])
    return tuple(
        Setting(name, old.get(name), new.get(name))
        for name in names
        if old.get(name) != new.get(name)
    )
