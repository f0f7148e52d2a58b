"""The ways out: how an exit or a failure gets from its place to what it reaches.

On the way it closes the marks that it crosses and runs the ``finally`` blocks, innermost first.
The ways are shared: one copy of a ``finally`` serves all exits that go on to the same state.
"""

from __future__ import annotations

from collections.abc import Callable

from awaitstep.graph.equivalence.automaton import Automaton
from awaitstep.graph.equivalence.place import Around, Final, Handler, Marked, Place, Target
from awaitstep.graph.equivalence.tree import Item

Write = Callable[[list[Item], Place, int, int], None]


class Routes:
    """The ways out of the places of one automaton; ``write`` adds a list of nodes to it."""

    def __init__(self, automaton: Automaton, write: Write) -> None:
        self._automaton = automaton
        self._write = write

    def exit(self, around: Around, item: Item | None, kind: str) -> int:
        """The state by which a ``break``, ``continue`` or ``return`` leaves ``item``."""
        target: Around | None = around
        while target is not None and not (isinstance(target, Target) and target.item is item):
            target = target.outer
        if not isinstance(target, Target):
            return self.failure(around)
        return self.to(around, target, target.again if kind == "continue" else target.leave)

    def to(self, around: Around, stop: Around, state: int) -> int:
        """The state by which one gets from inside ``around`` to a state just outside ``stop``."""
        crossed: list[Around] = []
        here: Around | None = around
        while here is not None and here is not stop:
            if isinstance(here, Marked | Final):
                crossed.append(here)
            here = here.outer
        for passed in reversed(crossed):
            state = self.cross(passed, state)
        return state

    def failure(self, around: Around) -> int:
        """The state that an exception reaches; the outermost handler is the run's end."""
        path: list[Around] = []
        here = around
        while here.failure is None and not isinstance(here, Handler):
            path.append(here)
            if here.outer is None:
                break
            here = here.outer
        state = here.catch if isinstance(here, Handler) else (here.failure or Automaton.END)
        for passed in reversed(path):
            state = passed.failure = self.cross(passed, state)
        return state

    def cross(self, around: Around, state: int) -> int:
        """The state from which one passes ``around`` and goes on at ``state``."""
        if not isinstance(around, Marked | Final):
            return state
        known = around.routes.get(state)
        if known is None:
            known = around.routes[state] = self._automaton.state()
            self._pass(around, known, state)
        return known

    def _pass(self, around: Marked | Final, entry: int, state: int) -> None:
        if isinstance(around, Final):
            self._write(around.items, around.place, entry, state)
            return
        changed = entry
        if around.closing is not None:
            changed = self._automaton.state()
            self._automaton.move(entry, around.closing, changed)
        self._automaton.skip(changed, state, around.change)
