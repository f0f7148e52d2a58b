"""Where a list of nodes stands: what its exits cross and reach, and the clock that it runs by."""

from __future__ import annotations

from dataclasses import dataclass, field

from awaitstep.graph.equivalence.clock import Change
from awaitstep.graph.equivalence.letters import Letter
from awaitstep.graph.equivalence.tree import Item


@dataclass(slots=True, eq=False)
class Around:
    """What stands around a place; ``outer`` is the next one out.

    ``routes`` remembers the states by which exits cross this on their way to a state outside,
    ``failure`` the state that an exception reaches from just inside.
    """

    outer: Around | None
    routes: dict[int, int] = field(default_factory=dict)
    failure: int | None = None


@dataclass(slots=True, eq=False)
class Target(Around):
    """What exits leave: by ``break`` or ``return`` to ``leave``, by ``continue`` to ``again``."""

    item: Item = field(kw_only=True)
    leave: int = field(kw_only=True)
    again: int = field(kw_only=True)


@dataclass(slots=True, eq=False)
class Handler(Around):
    """A ``catch``, or what takes exceptions in its place; they go to ``catch``."""

    catch: int = field(kw_only=True)


@dataclass(slots=True, eq=False)
class Marked(Around):
    """A stretch with an end: whoever leaves it passes ``closing`` and changes the clock."""

    closing: Letter | None = field(kw_only=True)
    change: Change | None = field(kw_only=True)


@dataclass(slots=True, eq=False)
class Final(Around):
    """A ``finally`` that stands at ``place``: whoever passes runs a copy of its nodes first."""

    items: list[Item] = field(kw_only=True)
    place: Place = field(kw_only=True)


@dataclass(frozen=True, slots=True)
class Clock:
    """What time means at a place inside a concurrency group (``clock.py``).

    ``frame`` are the scopes of numbered steps and ``solo`` those of steps without numbers (the
    innermost last), ``kind`` is the kind of the group whose letters are around (None inside a
    callback), ``grouped`` says whether a group of this frame is around, ``member`` whether this
    is a group's list of members.
    """

    frame: tuple[int, ...]
    solo: tuple[int, ...]
    kind: str | None
    grouped: bool
    member: bool
    loops: frozenset[int]


@dataclass(frozen=True, slots=True)
class Open:
    """A function whose body is being written; ``outer`` is the one that calls it.

    ``looped`` says that a call inside leads back to it, ``depth`` counts such functions from the
    outermost.
    """

    item: Item
    looped: bool
    depth: int
    outer: Open | None


@dataclass(frozen=True, slots=True)
class Judged:
    """The states in which each ``if`` of a list is false and true that others may decide."""

    states: dict[Item, tuple[int, int]]
    outer: Judged | None


@dataclass(frozen=True, slots=True)
class Place:
    """All that the meaning of a node depends on besides itself.

    ``loop`` is the innermost loop of the same callback, which may end before any node here.
    """

    around: Around
    loop: Target | None = None
    clock: Clock | None = None
    calls: Open | None = None
    judged: Judged | None = None

    def verdicts(self, item: Item) -> tuple[int, int] | None:
        """The states of an ``if`` that others may decide, in this list or in one around it."""
        lists = self.judged
        while lists is not None and item not in lists.states:
            lists = lists.outer
        return lists.states[item] if lists is not None else None
