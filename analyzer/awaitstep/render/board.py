"""The whole picture: charts under one another, functions beside their workflow, the legend."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from awaitstep.render.nested import Nester
from awaitstep.render.scene import Box, Group, Icon, Rect, Text
from awaitstep.render.text import width, wrap
from awaitstep.render.undo import draw_undo

if TYPE_CHECKING:
    from collections.abc import Sequence

    from awaitstep.render.scene import Shape
    from awaitstep.render.theme import Theme
    from awaitstep.render.view import Chart, Part

_MARGIN = 28.0
_PAD = 24.0
_APART = 36.0


@dataclass(frozen=True, slots=True)
class Item:
    """Shapes at an absolute place; those of a node are its group's."""

    x: float
    y: float
    shapes: tuple[Shape, ...] = ()
    group: Group | None = None


@dataclass(slots=True)
class Board:
    """A finished picture; ``sheets`` are the boxes that each hold one body, and their places."""

    w: float
    h: float
    items: list[Item] = field(default_factory=list)
    sheets: list[tuple[float, float, Box]] = field(default_factory=list)


def board(charts: Sequence[Chart], theme: Theme, *, legend: bool = False) -> Board:
    """Lays out all charts."""
    picture = Board(0, _MARGIN)
    for chart in charts:
        _place_chart(picture, chart, theme)
    if legend:
        from awaitstep.render.legend import legend_box

        _place(picture, legend_box(theme), _MARGIN, picture.h)
    if not picture.items:
        nothing = Text(0, 14, ("No workflow.",), 13, theme.muted)
        _place(picture, Box(120, 20, 60, shapes=[nothing]), _MARGIN, picture.h)
    picture.w += _MARGIN
    return picture


def _place(picture: Board, box: Box, x: float, y: float) -> None:
    for px, py, inner in box.placed(x, y):
        picture.items.extend(Item(px, py, group=group) for group in inner.groups)
        if inner.shapes:
            picture.items.append(Item(px, py, tuple(inner.shapes)))
    picture.w = max(picture.w, x + box.w)
    picture.h = max(picture.h, y + box.h + _MARGIN)


def _place_sheet(picture: Board, box: Box, x: float, y: float) -> None:
    picture.sheets.append((x, y, box))
    _place(picture, box, x, y)


def _place_chart(picture: Board, chart: Chart, theme: Theme) -> None:
    nester = Nester(theme)
    body = _panel(nester.frame(chart.parts, "start", "end"), None, chart, theme)
    panels = [_panel(_function(nester, each), each, None, theme) for each in chart.functions]
    y = picture.h
    _place_sheet(picture, body, _MARGIN, y)
    _place_columns(picture, panels, _MARGIN + body.w + _APART, y, body.h)
    draw_undo(picture, chart, theme)


def _function(nester: Nester, function: Part) -> Box:
    parts = tuple(part for lane in function.lanes for part in lane.parts)
    return nester.frame(parts, "call", "return")


def _place_columns(picture: Board, panels: list[Box], x: float, y: float, height: float) -> None:
    """Panels in columns about as high as the body beside them."""
    limit = max(height, max((panel.h for panel in panels), default=0))
    top, widest = y, 0.0
    for panel in panels:
        if top > y and top + panel.h > y + limit:
            x, top, widest = x + widest + _APART, y, 0.0
        _place_sheet(picture, panel, x, top)
        top += panel.h + _APART
        widest = max(widest, panel.w)


def _panel(body: Box, function: Part | None, chart: Chart | None, theme: Theme) -> Box:
    """A body on a sheet with its name."""
    title, details = _words(function, chart)
    lines = wrap(title, max(body.w, 300), 17, 3, bold=True)
    small = [line for each in details for line in wrap(each, max(body.w, 300), 11, 4)]
    top = _PAD + len(lines) * 23 + len(small) * 15 + 14
    room = max(width(line, 17, bold=True) for line in lines) + 30
    w = max(body.w, room, *(width(line, 11) for line in small), 150) + 2 * _PAD
    dx = (w - body.w) / 2
    kind = "function_def" if function else "workflow"
    shapes: list[Shape] = [
        Rect(0, 0, w, top + body.h + _PAD, 14, theme.page, theme.border),
        Icon(kind if function else "block", _PAD, _PAD - 4, theme.accent(kind), 18, layer=0),
        Text(_PAD + 26, _PAD + 11, tuple(lines), 17, theme.text, bold=True, layer=0),
        Text(_PAD, _PAD + len(lines) * 23 + 10, tuple(small), 11, theme.muted, layer=0),
    ]
    panel = Box(w, top + body.h + _PAD, dx + body.axis)
    if function is None:
        panel.shapes += shapes
    else:
        panel.groups.append(Group(function, tuple(shapes), w, panel.h))
    panel.put(body, dx, top)
    return panel


def _words(function: Part | None, chart: Chart | None) -> tuple[str, tuple[str, ...]]:
    if chart is not None:
        return chart.title, chart.details
    return (function.title if function else ""), ()
