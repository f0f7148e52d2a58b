"""Longest common and heaviest increasing subsequences, both in n log n."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Hashable, Sequence

NEAREST = 16
"""How many equal elements an element is compared with: bounds the work where many are equal."""


def common(one: Sequence[Hashable], other: Sequence[Hashable]) -> list[tuple[int, int]]:
    """The positions of a longest common subsequence, in order.

    After Hunt and Szymanski: the pairs of equal elements, by the first position and against the
    second, have a longest increasing subsequence. Of more than ``NEAREST`` equal elements only
    those nearest in rank are paired; then it may be a little shorter than the longest.
    """
    head = _prefix(one, other)
    tail = min(_prefix(one[::-1], other[::-1]), len(one) - head, len(other) - head)
    middle = _middle(one[head : len(one) - tail], other[head : len(other) - tail])
    return [
        *((i, i) for i in range(head)),
        *((i + head, j + head) for i, j in middle),
        *((len(one) - k, len(other) - k) for k in range(tail, 0, -1)),
    ]


def heaviest(positions: Sequence[int], weights: Sequence[int]) -> set[int]:
    """The indexes of an increasing subsequence of distinct positions of the greatest weight."""
    order = {position: rank for rank, position in enumerate(sorted(positions), 1)}
    best = [(0, -1)] * (len(positions) + 1)  # a Fenwick tree of prefix maxima
    before: list[int] = []
    top = (0, -1)
    for index, (position, weight) in enumerate(zip(positions, weights, strict=True)):
        total, previous = _maximum(best, order[position] - 1)
        before.append(previous)
        reached = (total + weight, index)
        _raise(best, order[position], reached)
        top = max(top, reached, key=lambda pair: pair[0])
    return set(_chain(before, top[1]))


def _prefix(one: Sequence[Hashable], other: Sequence[Hashable]) -> int:
    length = 0
    for a, b in zip(one, other, strict=False):
        if a != b:
            break
        length += 1
    return length


def _middle(one: Sequence[Hashable], other: Sequence[Hashable]) -> list[tuple[int, int]]:
    places: dict[Hashable, list[int]] = {}
    for j, key in enumerate(other):
        places.setdefault(key, []).append(j)
    ranks: dict[Hashable, int] = {}
    pairs: list[tuple[int, int]] = []
    before: list[int] = []
    ends: list[int] = []  # ends[k]: the second position of the best chain of length k + 1
    last: list[int] = []  # and that chain's last pair
    for i, key in enumerate(one):
        rank = ranks.get(key, 0)
        ranks[key] = rank + 1
        for j in reversed(_near(places.get(key, []), rank)):
            length = bisect_left(ends, j)
            before.append(last[length - 1] if length else -1)
            ends[length : length + 1] = [j]
            last[length : length + 1] = [len(pairs)]
            pairs.append((i, j))
    return [pairs[k] for k in reversed(_chain(before, last[-1] if last else -1))]


def _near(places: list[int], rank: int) -> list[int]:
    if len(places) <= NEAREST:
        return places
    start = max(0, min(rank - NEAREST // 2, len(places) - NEAREST))
    return places[start : start + NEAREST]


def _chain(before: Sequence[int], end: int) -> list[int]:
    chain: list[int] = []
    while end >= 0:
        chain.append(end)
        end = before[end]
    return chain


def _maximum(best: list[tuple[int, int]], rank: int) -> tuple[int, int]:
    found = (0, -1)
    while rank > 0:
        found = max(found, best[rank], key=lambda pair: pair[0])
        rank -= rank & -rank
    return found


def _raise(best: list[tuple[int, int]], rank: int, reached: tuple[int, int]) -> None:
    while rank < len(best):
        best[rank] = max(best[rank], reached, key=lambda pair: pair[0])
        rank += rank & -rank
