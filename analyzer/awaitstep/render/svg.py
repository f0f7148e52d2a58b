"""Boxes to SVG."""

from __future__ import annotations

from typing import TYPE_CHECKING
from xml.sax.saxutils import escape, quoteattr

from awaitstep.render.board import board
from awaitstep.render.icons import ICONS
from awaitstep.render.scene import Icon, Line, Rect, Text

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from awaitstep.render.board import Board
    from awaitstep.render.scene import Group, Shape
    from awaitstep.render.theme import Theme
    from awaitstep.render.view import Chart

_SANS = "Inter, 'Segoe UI', Helvetica, Arial, 'Liberation Sans', 'DejaVu Sans', sans-serif"
_MONO = "ui-monospace, Menlo, Consolas, 'Liberation Mono', 'DejaVu Sans Mono', monospace"


def svg(charts: Sequence[Chart], theme: Theme, *, legend: bool = False) -> str:
    """One SVG with all charts, one under the other."""
    picture = board(charts, theme, legend=legend)
    w, h = _n(picture.w), _n(picture.h)
    words = ", ".join(chart.title for chart in charts)
    head = (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{w}" height="{h}" viewBox="0 0 {w} {h}"'
        f' role="img" aria-label={quoteattr("Diagram of " + words)}'
        f' font-family="{_SANS}" text-rendering="geometricPrecision">'
    )
    page = f'<rect width="{w}" height="{h}" fill="{theme.page}"/>'
    return "\n".join((head, page, *_body(picture), "</svg>", ""))


def _body(picture: Board) -> Iterator[str]:
    """Frames, then lines, then cards; within each, outer before inner."""
    for layer in (0, 1, 2):
        for item in picture.items:
            if item.group is None:
                yield from _shapes(item.shapes, item.x, item.y, layer)
            else:
                yield from _group(item.group, item.x, item.y, layer)


def _shapes(shapes: Sequence[Shape], x: float, y: float, layer: int) -> Iterator[str]:
    for shape in shapes:
        if shape.layer == layer:
            yield _WRITERS[type(shape)](shape, x, y)


def _group(group: Group, x: float, y: float, layer: int) -> Iterator[str]:
    written = list(_shapes(group.shapes, x, y, layer))
    if not written:
        return
    part = group.part
    inner = "".join(written)
    text = f'<g id="{part.key}" data-kind="{part.kind}">{inner}</g>'
    yield f'<a href="#{part.calls}">{text}</a>' if part.calls else text


def _rect(shape: Rect, x: float, y: float) -> str:
    stroke = f' stroke="{shape.stroke}"' if shape.stroke else ""
    dash = ' stroke-dasharray="5 4"' if shape.dashed else ""
    opacity = f' opacity="{_n(shape.opacity)}"' if shape.opacity != 1 else ""
    return (
        f'<rect x="{_n(x + shape.x)}" y="{_n(y + shape.y)}" width="{_n(shape.w)}"'
        f' height="{_n(shape.h)}" rx="{_n(shape.r)}" fill="{shape.fill}"{stroke}{dash}{opacity}/>'
    )


def _text(shape: Text, x: float, y: float) -> str:
    """Lines are spans of one text, so that it can be found, copied and read out as a whole."""
    left = _n(x + shape.x)
    step = _n(shape.size * shape.leading)
    spans = "".join(
        f'<tspan x="{left}" dy="{step if number else 0}">{escape(line)}</tspan>'
        for number, line in enumerate(shape.lines)
    )
    anchor = ' text-anchor="middle"' if shape.middle else ""
    weight = ' font-weight="600"' if shape.bold else ""
    family = f' font-family="{_MONO}"' if shape.mono else ""
    full = f"<title>{escape(shape.full)}</title>" if shape.full else ""
    return (
        f'<text x="{left}" y="{_n(y + shape.y)}" font-size="{_n(shape.size)}"'
        f' fill="{shape.fill}"{weight}{family}{anchor} xml:space="preserve">{full}{spans}</text>'
    )


def _line(shape: Line, x: float, y: float) -> str:
    points = [(px + x, py + y) for px, py in shape.points]
    dash = ' stroke-dasharray="5 4"' if shape.dashed else ""
    path = (
        f'<path d="{_rounded(points)}" fill="none" stroke="{shape.stroke}"'
        f' stroke-width="{_n(shape.width)}"{dash}/>'
    )
    return path + (_head(points, shape.stroke) if shape.arrow else "")


def _rounded(points: list[tuple[float, float]], radius: float = 7) -> str:
    """The path through ``points`` with its corners rounded."""
    pieces = [f"M{_n(points[0][0])} {_n(points[0][1])}"]
    for before, corner, after in zip(points, points[1:], points[2:], strict=False):
        first, second = _toward(corner, before, radius), _toward(corner, after, radius)
        pieces.append(f"L{_p(first)}Q{_p(corner)} {_p(second)}")
    pieces.append(f"L{_p(points[-1])}")
    return "".join(pieces)


def _toward(
    corner: tuple[float, float], other: tuple[float, float], radius: float
) -> tuple[float, float]:
    dx, dy = other[0] - corner[0], other[1] - corner[1]
    length = max((dx * dx + dy * dy) ** 0.5, 0.001)
    share = min(radius / length, 0.5)
    return corner[0] + dx * share, corner[1] + dy * share


def _head(points: list[tuple[float, float]], colour: str) -> str:
    """An arrow head at the end of the path."""
    (ax, ay), (bx, by) = points[-2], points[-1]
    length = max(((bx - ax) ** 2 + (by - ay) ** 2) ** 0.5, 0.001)
    ux, uy = (bx - ax) / length, (by - ay) / length
    corners = [(bx, by)]
    corners += [(bx - 7 * ux - side * uy, by - 7 * uy + side * ux) for side in (4, -4)]
    return f'<path d="M{"L".join(_p(corner) for corner in corners)}Z" fill="{colour}"/>'


def _icon(shape: Icon, x: float, y: float) -> str:
    scale = shape.size / 16
    return (
        f'<path transform="translate({_n(x + shape.x)} {_n(y + shape.y)}) scale({_n(scale)})"'
        f' d="{ICONS.get(shape.name, ICONS["block"])}" fill="none" stroke="{shape.stroke}"'
        f' stroke-width="{_n(1.5 / scale)}" stroke-linecap="round" stroke-linejoin="round"/>'
    )


def _p(point: tuple[float, float]) -> str:
    return f"{_n(point[0])} {_n(point[1])}"


def _n(value: float) -> str:
    """A number with at most one decimal, without ``-0`` or a trailing zero."""
    text = f"{value:.2f}".rstrip("0").rstrip(".")
    return "0" if text in {"-0", ""} else text


_WRITERS: dict[type, Callable[..., str]] = {Icon: _icon, Line: _line, Rect: _rect, Text: _text}
