"""Renamed steps: those without a partner that stand in the same place and are alike."""

from __future__ import annotations

from difflib import SequenceMatcher

from awaitstep.diff.match import NONE, Matching
from awaitstep.diff.settings import settings_of
from awaitstep.diff.tree import WORKFLOW, Item

ALIKE = 0.6
"""From this likeness on, two steps in one place are one that was renamed."""

_MOST_PAIRS = 900
_LONGEST_NAME = 120
_SHORTEST_CODE = 16

_Sides = tuple[list[int], list[int]]


def pair_renamed(found: Matching) -> None:
    """Pairs renamed steps, place by place."""
    for old, new in found.pairs():
        for olds, news in _places(found, old, new):
            _align(found, olds, news)


def _places(found: Matching, old: int, new: int) -> list[_Sides]:
    """The unpaired steps on both sides, between the same paired neighbours."""
    gaps: dict[int, list[int]] = {}
    before = NONE
    for item in found.inside(0, old):
        if not found.is_free(0, item):
            before = found.partners[0][item]
        elif found.trees[0].items[item].is_step:
            gaps.setdefault(before, []).append(item)
    others: dict[int, list[int]] = {}
    before = NONE
    for item in found.inside(1, new):
        if not found.is_free(1, item):
            before = item
        elif found.trees[1].items[item].is_step:
            others.setdefault(before, []).append(item)
    return [(gap, others[before]) for before, gap in gaps.items() if before in others]


def _align(found: Matching, olds: list[int], news: list[int]) -> None:
    """Pairs steps in order, so that the sum of their likenesses is greatest."""
    if len(olds) * len(news) > _MOST_PAIRS:
        for old, new in zip(olds, news, strict=False):
            if _likeness(found, old, new, alone=False) >= ALIKE:
                found.pair(old, new)
        return
    alone = len(olds) == len(news) == 1
    scores = [[_likeness(found, old, new, alone=alone) for new in news] for old in olds]
    for row, column in _best(scores):
        found.pair(olds[row], news[column])


def _best(scores: list[list[float]]) -> list[tuple[int, int]]:
    width = len(scores[0])
    sums = [[0.0] * (width + 1) for _ in range(len(scores) + 1)]
    for i in range(len(scores) - 1, -1, -1):
        for j in range(width - 1, -1, -1):
            score = scores[i][j]
            both = score + sums[i + 1][j + 1] if score >= ALIKE else 0.0
            sums[i][j] = max(both, sums[i + 1][j], sums[i][j + 1])
    chosen: list[tuple[int, int]] = []
    i = j = 0
    while i < len(scores) and j < width:
        score = scores[i][j]
        if score >= ALIKE and sums[i][j] == score + sums[i + 1][j + 1]:
            chosen.append((i, j))
            i, j = i + 1, j + 1
        elif sums[i][j] == sums[i + 1][j]:
            i += 1
        else:
            j += 1
    return chosen


def _likeness(found: Matching, old: int, new: int, *, alone: bool) -> float:
    """How alike two steps are: 1 for equal code or names, 0 for steps of two kinds."""
    one, other = found.trees[0].items[old], found.trees[1].items[new]
    if one.kind != other.kind:
        return 0
    code = _code(found, 0, one)
    if code is not None and code == _code(found, 1, other):
        return 1
    names = SequenceMatcher(None, one.name[:_LONGEST_NAME], other.name[:_LONGEST_NAME], False)
    settings = settings_of(one)
    same = 0.2 if settings == settings_of(other) and _tells(settings) else 0.0
    return min(1.0, names.ratio() + same + (0.1 if alone else 0.0))


def _tells(settings: dict[str, str | None]) -> bool:
    return any(value is not None for value in settings.values())


def _code(found: Matching, side: int, item: Item) -> str | None:
    """The code of a step's callback, where the graph comes from code and the code says much."""
    workflow = found.trees[side].items[0]
    callback = getattr(item.subject, "callback", None)
    origin = workflow.subject.origin if workflow.kind == WORKFLOW else None
    if callback is None or origin is None:
        return None
    text = " ".join(origin.source.text(callback.body_start, callback.body_end).split())
    return text if len(text) >= _SHORTEST_CODE else None
