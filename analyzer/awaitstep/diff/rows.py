"""Old and new outline in one: the lines of the new graph, with what is gone where it was."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from awaitstep.diff.edits import (
    Added,
    Edit,
    MadeParallel,
    MadeSequential,
    Moved,
    Removed,
    WorkflowDiff,
)
from awaitstep.diff.match import NONE, Matching
from awaitstep.diff.tree import FUNCTION, Item
from awaitstep.diff.words import note

Mark = Literal["same", "added", "removed", "changed", "moved", "left"]
"""``left`` is where something stood that has moved."""


@dataclass(frozen=True, slots=True)
class Row:
    """A line: ``level`` is its indentation in the new graph, ``notes`` say what changed."""

    mark: Mark
    level: int
    item: Item
    notes: tuple[str, ...] = ()


def rows(changed: WorkflowDiff) -> list[Row]:
    """The lines of one workflow."""
    return list(_Merger(changed).rows())


class _Merger:
    def __init__(self, changed: WorkflowDiff) -> None:
        self._found: Matching = changed.found
        self._old, self._new = self._found.trees
        self._marks: dict[int, Mark] = {}
        self._notes: dict[int, list[str]] = {}
        self._moved: set[int] = set()
        self._gone_inside: dict[int, list[Row]] = {}
        self._gone_after: dict[int, list[Row]] = {}
        for edit in changed.edits:
            self._mark(edit)
        self._last_kept = self._last_kept_items()
        self._place()

    def rows(self) -> Iterator[Row]:
        """The lines, in order."""
        for item in self._new.items:
            yield self._row(item)
            yield from self._gone_inside.get(item.index, ())
            ended = item.index
            while ended != NONE and self._new.ends[ended] == item.index + 1:
                yield from self._gone_after.get(ended, ())
                ended = self._new.items[ended].parent

    def _row(self, item: Item) -> Row:
        if self._found.is_free(1, item.index):
            mark: Mark = "added"
        else:
            mark = self._marks.get(item.index, "same")
        return Row(mark, item.level, item, tuple(self._notes.get(item.index, ())))

    def _mark(self, edit: Edit) -> None:
        if isinstance(edit, Removed):
            return
        if isinstance(edit, MadeParallel | MadeSequential):
            for step in edit.steps:
                self._note(step.index, "changed", note(edit))
            return
        if isinstance(edit, Added):
            return
        if isinstance(edit, Moved):
            self._moved.add(edit.old.index)
        self._note(edit.new.index, "moved" if isinstance(edit, Moved) else "changed", note(edit))

    def _note(self, index: int, mark: Mark, words: str) -> None:
        if self._marks.get(index) != "moved":
            self._marks[index] = mark
        self._notes.setdefault(index, []).append(words)

    def _place(self) -> None:
        """Puts what is gone behind what it stood behind, or first in what it stood in."""
        for old, new in self._found.pairs():
            target = self._gone_inside.setdefault(new, [])
            shift = self._shift(old, new)
            for index in self._found.inside(0, old):
                item = self._old.items[index]
                partner = self._found.partners[0][index]
                if partner != NONE and index not in self._moved:
                    behind = self._outermost(partner)
                    target = self._gone_after.setdefault(behind, [])
                    shift = self._shift(index, behind)
                elif partner != NONE:
                    target.append(Row("left", item.level + shift, item))
                elif item.kind == FUNCTION:
                    target.append(Row("removed", item.level, item))
                    target.extend(self._body(index))
                else:
                    target.append(Row("removed", item.level + shift, item))

    def _outermost(self, new: int) -> int:
        """The outermost added container that ends, but for what is new, with an item; or the item.

        What stood behind ``b`` stands behind ``parallel { a, b }`` now, not in it.
        """
        around = self._new.items[new].parent
        while self._last_kept.get(around) == new:
            around = self._new.items[around].parent
        return next(
            (i for i in self._new.ancestors(new) if self._new.items[i].parent == around), new
        )

    def _last_kept_items(self) -> dict[int, int]:
        """The last item of each added container that was there before."""
        last: dict[int, int] = {}
        for old, new in sorted(self._found.pairs(), key=lambda pair: pair[1]):
            if old in self._moved:
                continue
            for around in self._new.ancestors(new):
                container = self._new.items[around]
                if not self._found.is_free(1, around) or container.kind == FUNCTION:
                    break
                last[around] = new
        return last

    def _body(self, function: int) -> Iterator[Row]:
        """What a function that is gone held."""
        for index in self._found.inside(0, function):
            item = self._old.items[index]
            mark: Mark = "removed" if self._found.is_free(0, index) else "left"
            yield Row(mark, item.level, item)

    def _shift(self, old: int, new: int) -> int:
        return self._new.items[new].level - self._old.items[old].level
