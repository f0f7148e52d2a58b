"""The scopes of numbers: which steps of a concurrency group are numbered by the same clock."""

from __future__ import annotations

from dataclasses import replace
from math import inf

from awaitstep.graph.equivalence.clock import ALREADY, CLEAR, Change, Timing
from awaitstep.graph.equivalence.place import Clock, Place
from awaitstep.graph.equivalence.tree import Item


class Scopes:
    """Makes scopes, and the places of what stands in a scope of its own."""

    def __init__(self) -> None:
        self._last = 0

    def scope(self) -> int:
        """A new scope of numbers."""
        self._last += 1
        return self._last

    def deeper(self, clock: Clock) -> tuple[int, ...]:
        """The scopes of what runs beside the frame that it stands in."""
        return (*clock.frame, self.scope())

    def timing(self, item: Item, place: Place) -> Timing | None:
        """How a step's start is compared with those that run; None outside of groups."""
        clock, node = place.clock, item.node
        if clock is None:
            return None
        starts = getattr(node, "starts", None)
        if starts is None:
            solo = self.deeper(clock) if clock.member else clock.solo
            return Timing(solo, None, ALREADY, clock.loops)
        resolves = getattr(node, "resolves", None)
        return Timing(clock.frame, starts, inf if resolves is None else resolves, clock.loops)

    def inner(self, place: Place) -> Place:
        """The place of a list inside a node that is no frame: a branch, a part, a round."""
        clock = place.clock
        if clock is None or not clock.member:
            return place
        return replace(place, clock=replace(clock, member=False, solo=self.deeper(clock)))

    def framed(self, place: Place) -> Place:
        """The place of a frame of its own: a function's body, or what stands in its place.

        Where nothing can run beside it, it is awaited in place, and its frame is no other.
        """
        clock = place.clock
        return place if clock is None or not (clock.member or clock.grouped) else self.apart(place)

    def apart(self, place: Place) -> Place:
        """The place of a frame whose steps run beside all others."""
        if place.clock is None:
            return place
        frame = self.deeper(place.clock)
        clock = replace(place.clock, frame=frame, solo=frame, grouped=False, member=False)
        return replace(place, clock=clock)

    def grouped(self, place: Place, kind: str) -> tuple[Place, Change | None]:
        """The place of a group's members, and what its end does to the clock.

        The outermost group of a frame begins and ends with nothing running in the frame. A group
        that is a member itself may be one or not: its steps are taken to run beside the other
        members.
        """
        clock = place.clock
        if clock is None:
            scope = (self.scope(),)
            return replace(place, clock=Clock(scope, scope, kind, True, True, frozenset())), CLEAR
        frame = self.deeper(clock) if clock.member else clock.frame
        settles = not clock.member and not clock.grouped
        members = replace(clock, frame=frame, kind=kind, grouped=True, member=True)
        return replace(place, clock=members), Change("settle", frame[-1]) if settles else None
