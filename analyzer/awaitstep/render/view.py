"""What every renderer draws: workflows as nested parts with their words already chosen.

The graph has fourteen node types; a picture has three shapes: a card (a step, a call), a frame
(a container with one or more lanes), an exit. ``build`` turns one into the other once.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from collections.abc import Iterator

Role = Literal["body", "branch", "else", "try", "catch", "finally"]


@dataclass(frozen=True, slots=True)
class Place:
    """Where a part's code stands: lines from 1, columns from 0, ends exclusive."""

    first_line: int
    first_column: int
    last_line: int
    last_column: int


@dataclass(frozen=True, slots=True)
class Lane:
    """One sequence of parts inside a frame: a branch, a body, a ``catch``."""

    role: Role
    label: str | None
    parts: tuple[Part, ...]


@dataclass(frozen=True, slots=True)
class Part:
    """One thing in the picture.

    ``key`` is unique in a rendering and safe in every format; ``kind`` is the node's type;
    ``exit_kind`` is set on exits, ``calls`` (a function's name) on calls of known functions.
    """

    key: str
    kind: str
    title: str
    details: tuple[str, ...] = ()
    uses: tuple[str, ...] = ()
    sensitive: bool = False
    rollback: bool = False
    lanes: tuple[Lane, ...] = ()
    starts: int | None = None
    resolves: int | None = None
    exit_kind: str | None = None
    label: str | None = None
    calls: str | None = None
    place: Place | None = None

    @property
    def is_exit(self) -> bool:
        """Whether control leaves here."""
        return self.exit_kind is not None

    def walk(self) -> Iterator[Part]:
        """This part and all inside it, in program order."""
        yield self
        for lane in self.lanes:
            for part in lane.parts:
                yield from part.walk()


@dataclass(frozen=True, slots=True)
class Chart:
    """One workflow: its body, its functions (as frames), what it reads and reaches."""

    key: str
    title: str
    parts: tuple[Part, ...]
    functions: tuple[Part, ...]
    details: tuple[str, ...] = ()

    def walk(self) -> Iterator[Part]:
        """Every part of the chart in order, functions after the body."""
        for part in (*self.parts, *self.functions):
            yield from part.walk()
