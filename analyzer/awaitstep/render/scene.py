"""A picture as shapes in pixels, and boxes that put shapes together before their place is known."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from collections.abc import Iterator

    from awaitstep.render.exits import Scope
    from awaitstep.render.view import Part

Layer = Literal[0, 1, 2]


@dataclass(frozen=True, slots=True)
class Rect:
    """A rounded rectangle."""

    x: float
    y: float
    w: float
    h: float
    r: float
    fill: str
    stroke: str | None = None
    dashed: bool = False
    opacity: float = 1.0
    layer: Layer = 0


@dataclass(frozen=True, slots=True)
class Text:
    """Lines of text; ``x`` is the start or the middle, ``y`` the first baseline.

    ``full`` is the whole text where the lines were cut.
    """

    x: float
    y: float
    lines: tuple[str, ...]
    size: float
    fill: str
    bold: bool = False
    mono: bool = False
    middle: bool = False
    leading: float = 1.35
    full: str | None = None
    layer: Layer = 2


@dataclass(frozen=True, slots=True)
class Line:
    """A path of straight pieces with rounded corners."""

    points: tuple[tuple[float, float], ...]
    stroke: str
    arrow: bool = False
    dashed: bool = False
    width: float = 1.5
    layer: Layer = 1


@dataclass(frozen=True, slots=True)
class Icon:
    """An icon of 16 by 16 pixels, scaled."""

    name: str
    x: float
    y: float
    stroke: str
    size: float = 16
    layer: Layer = 2


Shape = Rect | Text | Line | Icon


@dataclass(frozen=True, slots=True)
class Group:
    """Shapes that are one node of the graph, placed at ``x``, ``y``."""

    part: Part
    shapes: tuple[Shape, ...]
    w: float
    h: float
    x: float = 0
    y: float = 0


@dataclass(frozen=True, slots=True)
class Leaving:
    """An exit on its way to its target: where its line has come to, in its box."""

    x: float
    y: float
    scope: Scope[Leaving]
    kind: str


@dataclass(slots=True)
class Box:
    """A piece of the picture.

    Flow enters at the top and goes on at the bottom, both at ``axis``, if ``falls`` is set.
    """

    w: float
    h: float
    axis: float
    falls: bool = True
    shapes: list[Shape] = field(default_factory=list)
    groups: list[Group] = field(default_factory=list)
    children: list[tuple[Box, float, float]] = field(default_factory=list)
    leaving: list[Leaving] = field(default_factory=list)

    def put(self, child: Box, x: float, y: float) -> None:
        """Places a child; its exits stay the caller's business."""
        self.children.append((child, x, y))

    def placed(self, x: float = 0, y: float = 0) -> Iterator[tuple[float, float, Box]]:
        """This box and all inside it with their absolute places, outer before inner."""
        yield x, y, self
        for child, dx, dy in self.children:
            yield from child.placed(x + dx, y + dy)
