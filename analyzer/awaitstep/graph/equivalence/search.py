"""Do two automata accept the same words? Hopcroft and Karp's algorithm on subsets made lazily.

Every state of our automata leads to the end (a loop may end, a failure is either caught or ends
the run), so a letter that only one side offers already tells them apart.
"""

from __future__ import annotations

from collections import deque
from typing import NamedTuple

from awaitstep.graph.equivalence.automaton import Automaton, ComparisonLimitError, Seen, Subset

PAIRS = 200_000
"""The largest number of pairs of subsets that are looked at."""


class Difference(NamedTuple):
    """A word that one side knows: ``word`` is common, ``seen`` (None: the end) is what follows."""

    word: tuple[Seen, ...]
    seen: Seen | None
    left: bool


Trail = tuple["Trail", Seen] | None
Key = tuple[bool, Subset]


class _Merged:
    """Pairs up to the equivalence that they generate (union-find): nearly linear, not shortest."""

    def __init__(self) -> None:
        self._parents: dict[Key, Key] = {}

    def add(self, left: Subset, right: Subset) -> bool:
        one, other = self._root((False, left)), self._root((True, right))
        if one == other:
            return False
        self._parents[one] = other
        return True

    def _root(self, key: Key) -> Key:
        root = key
        while (parent := self._parents.get(root)) is not None:
            root = parent
        while key != root:
            self._parents[key], key = root, self._parents[key]
        return root


class _Visited:
    """Plain pairs: breadth first, the first difference met has a shortest word."""

    def __init__(self) -> None:
        self._pairs: set[tuple[Subset, Subset]] = set()

    def add(self, left: Subset, right: Subset) -> bool:
        size = len(self._pairs)
        self._pairs.add((left, right))
        return len(self._pairs) > size


def difference(left: Automaton, right: Automaton, *, shortest: bool = False) -> Difference | None:
    """A word that only one automaton accepts (or begins), or None if they accept the same.

    Raises ``ComparisonLimitError`` when ``PAIRS`` pairs did not decide it.
    """
    pairs: _Merged | _Visited = _Visited() if shortest else _Merged()
    waiting: deque[tuple[Subset, Subset, Trail]] = deque()
    start = (left.first(), right.first())
    pairs.add(*start)
    waiting.append((*start, None))
    count = 0
    while waiting:
        count += 1
        if count > PAIRS:
            raise ComparisonLimitError(f"{PAIRS} pairs of states did not decide the comparison")
        one, other, trail = waiting.popleft()
        if left.ends(one) != right.ends(other):
            return Difference(_word(trail), None, left.ends(one))
        ours, theirs = left.after(one), right.after(other)
        if ours.keys() != theirs.keys():
            return _odd_letter(ours, theirs, trail)
        for seen, target in ours.items():
            if pairs.add(target, theirs[seen]):
                waiting.append((target, theirs[seen], (trail, seen)))
    return None


def _odd_letter(ours: dict[Seen, Subset], theirs: dict[Seen, Subset], trail: Trail) -> Difference:
    for seen in ours:
        if seen not in theirs:
            return Difference(_word(trail), seen, left=True)
    odd = next(seen for seen in theirs if seen not in ours)
    return Difference(_word(trail), odd, left=False)


def _word(trail: Trail) -> tuple[Seen, ...]:
    word: list[Seen] = []
    while trail is not None:
        trail, seen = trail
        word.append(seen)
    return tuple(reversed(word))
