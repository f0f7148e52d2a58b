"""How a frame ends: the flow and the returns in one end, what was thrown in another."""

from __future__ import annotations

from typing import TYPE_CHECKING

from awaitstep.render.cards import pill
from awaitstep.render.lanes import exit_line
from awaitstep.render.scene import Box, Line

if TYPE_CHECKING:
    from awaitstep.render.theme import Theme

_RETURNS = 14.0
_THROWS = 26.0
_ENDS = 40.0


def ended(column: Box, end: str, theme: Theme) -> Box:
    """Puts the ends under a column whose exits have come to its bottom."""
    last = pill(end, theme)
    axis = max(column.axis, last.axis)
    top = column.h + (_ENDS if column.leaving else 26.0)
    box = Box(0, top + last.h, axis)
    box.put(column, axis - column.axis, 0)
    box.put(last, axis - last.axis, top)
    box.w = max(axis - column.axis + column.w, axis + last.w - last.axis)
    returns = [each for each in column.leaving if each.kind != "throw"]
    if column.falls or returns:
        start = column.h if column.falls else column.h + _RETURNS
        box.shapes.append(Line(((axis, start), (axis, top)), theme.line, arrow=True))
    for each in returns:
        x, y = each.x + axis - column.axis, column.h + _RETURNS
        box.shapes.append(exit_line(((x, column.h), (x, y), (axis, y)), each.kind, theme))
    _failed(box, column, top, theme)
    return box


def _failed(box: Box, column: Box, top: float, theme: Theme) -> None:
    dx = box.axis - column.axis
    throws = sorted({each.x + dx for each in column.leaving if each.kind == "throw"})
    if not throws:
        return
    failed = pill("failed", theme)
    x = max(box.axis + 60, throws[-1] - failed.axis)
    box.put(failed, x, top)
    centre, y = x + failed.axis, column.h + _THROWS
    for start in throws:
        points = [(start, column.h), (centre, top)]
        if abs(start - centre) >= 1:
            points[1:1] = [(start, y), (centre, y)]
        box.shapes.append(exit_line(points, "throw", theme, arrow=True))
    box.w = max(box.w, x + failed.w)
