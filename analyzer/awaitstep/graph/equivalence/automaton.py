"""A nondeterministic automaton with running steps as its memory, and its subsets."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from awaitstep.errors import AwaitStepError
from awaitstep.graph.equivalence.clock import Change, Runs, Timing, apply, begin
from awaitstep.graph.equivalence.letters import Letter

WORK = 4_000_000
"""The largest number of places (states with running steps) that are looked at: some seconds."""


class ComparisonLimitError(AwaitStepError):
    """Two graphs are too large or too ambiguous to be compared within the limits."""


class Seen(NamedTuple):
    """What is seen of one move: the letter, and which running steps are concluded by then."""

    letter: Letter
    done: tuple[int, ...] = ()


Config = tuple[int, Runs]
Subset = frozenset[Config]


class Automaton:
    """States are numbers; state 0 is where a run begins, state 1 where every run ends."""

    __slots__ = ("_closures", "_work", "limit", "moves", "silent")

    START, END = 0, 1

    def __init__(self, limit: int) -> None:
        """``limit`` is the largest number of states."""
        self.limit = limit
        self.silent: list[list[tuple[int, Change | None]]] = [[], []]
        self.moves: list[list[tuple[Letter, int, Timing | None]]] = [[], []]
        self._closures: dict[int, Subset] = {}
        self._work = 0

    def state(self) -> int:
        """A new state."""
        if len(self.silent) >= self.limit:
            raise ComparisonLimitError(f"a graph needs more than {self.limit} states")
        self.silent.append([])
        self.moves.append([])
        return len(self.silent) - 1

    def skip(self, source: int, target: int, change: Change | None = None) -> None:
        """Go from one state to another without a letter."""
        self.silent[source].append((target, change))

    def move(self, source: int, letter: Letter, target: int, timing: Timing | None = None) -> None:
        """Go from one state to another by a letter."""
        self.moves[source].append((letter, target, timing))

    def first(self) -> Subset:
        """The subset in which every run begins."""
        return self._closure((self.START, ()))

    def ends(self, subset: Subset) -> bool:
        """Whether a run can be over here."""
        return any(state == self.END for state, _ in subset)

    def after(self, subset: Subset) -> dict[Seen, Subset]:
        """The subsets that one letter leads to."""
        targets: dict[Seen, set[Config]] = {}
        for state, runs in subset:
            for letter, target, timing in self.moves[state]:
                done, rest = ((), runs) if timing is None else begin(runs, timing)
                targets.setdefault(Seen(letter, done), set()).add((target, rest))
        return {seen: self._union(configs) for seen, configs in targets.items()}

    def _union(self, configs: Iterable[Config]) -> Subset:
        closures = [self._closure(config) for config in configs]
        union = closures[0] if len(closures) == 1 else frozenset().union(*closures)
        self._spend(len(union))
        return union

    def _closure(self, config: Config) -> Subset:
        state, runs = config
        if runs:
            return self._reach(config)
        known = self._closures.get(state)
        if known is None:
            known = self._closures[state] = self._reach(config)
        return known

    def _reach(self, config: Config) -> Subset:
        """All that is reached without a letter, as far as it has letters or is the end."""
        reached = {config}
        waiting = [config]
        while waiting:
            state, runs = waiting.pop()
            for target, change in self.silent[state]:
                following = (target, apply(change, runs))
                if following not in reached:
                    reached.add(following)
                    waiting.append(following)
        self._spend(len(reached))
        return frozenset(c for c in reached if c[0] == self.END or self.moves[c[0]])

    def _spend(self, work: int) -> None:
        self._work += work
        if self._work > WORK:
            raise ComparisonLimitError(f"{WORK} places of a run did not decide the comparison")
