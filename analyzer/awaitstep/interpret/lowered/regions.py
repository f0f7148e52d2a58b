"""Which ``try`` s are active at a place of a machine."""

from __future__ import annotations

from awaitstep.interpret.lowered.model import Machine, Part, Region, State, Tried


class Regions:
    """The ``try`` s of a machine: Babel lists them, TypeScript pushes them as it meets them."""

    def __init__(self, machine: Machine) -> None:
        self.machine = machine
        self.pushes = machine.style == "typescript"
        self.tried: list[Tried] = list(machine.tried)

    def add(self, tried: Tried) -> int:
        """The number of a ``try`` that is pushed."""
        if tried not in self.tried:
            self.tried.append(tried)
        return self.tried.index(tried)

    def at(self, label: float, before: tuple[Region, ...]) -> tuple[Region, ...]:
        """The regions once the position is ``label``, coming from the regions ``before``."""
        if self.pushes:
            return tuple([(number, self._pushed_part(number, label)) for number, _ in before])
        found = []
        for number in self._outside_in():
            part = self._listed_part(self.tried[number], label)
            if part is not None:
                found.append((number, part))
        return tuple(found)

    def after_jump(self, label: float, before: tuple[Region, ...]) -> tuple[Region, ...]:
        """As `at`, for a ``break``: TypeScript's takes off the ``try`` s that it leaves."""
        if self.pushes:
            while before and not self._holds(self.tried[before[-1][0]], label):
                before = before[:-1]
        return self.at(label, before)

    def dispatched(self, label: float, before: State, *, leaves: bool) -> State:
        """The state in which the switch is entered at ``label``.

        A listed ``try`` that begins at just this label is entered by the write that follows.
        """
        regions = before.regions
        regions = self.after_jump(label, regions) if leaves else self.at(label, regions)
        if not self.pushes:
            regions = tuple([r for r in regions if self.tried[r[0]].entry != label])
        return State(label, None, regions)

    def _outside_in(self) -> list[int]:
        return sorted(
            range(len(self.tried)), key=lambda n: (self.tried[n].entry, -self._end(self.tried[n]))
        )

    def _end(self, tried: Tried) -> float:
        return next(
            label for label in (tried.after, tried.finalizer, tried.handler, 0) if label is not None
        )

    def _holds(self, tried: Tried, label: float) -> bool:
        return tried.entry < label < (tried.after or 0)

    def _pushed_part(self, number: int, label: float) -> Part:
        tried = self.tried[number]
        if tried.finalizer is not None and label >= tried.finalizer:
            return "finally"
        return "catch" if tried.handler is not None and label >= tried.handler else "body"

    def _listed_part(self, tried: Tried, label: float) -> Part | None:
        """A handler without a finalizer has no known end: it counts as outside."""
        handler, finalizer = tried.handler, tried.finalizer
        if label < tried.entry:
            return None
        if handler is not None and label < handler:
            return "body"
        if finalizer is None:
            return None
        if label < finalizer:
            return "body" if handler is None else "catch"
        return "finally" if tried.after is not None and label < tried.after else None
