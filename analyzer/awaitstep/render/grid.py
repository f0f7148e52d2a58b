"""A concurrency group: columns side by side, rows by the clock, bars at both ends."""

from __future__ import annotations

from dataclasses import replace
from math import ceil, sqrt
from typing import TYPE_CHECKING

from awaitstep.render.lanes import exit_line
from awaitstep.render.scene import Box, Line, Rect
from awaitstep.render.schedule import Schedule, schedule

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from awaitstep.render.theme import Theme
    from awaitstep.render.view import Part

_GAP = 20.0
_ROW_GAP = 30.0
_TOP = 24.0
_WIDEST = 5


def grid(parts: Sequence[Part], make: Callable[[Sequence[Part]], Box], theme: Theme) -> Box:
    """The members of a group on the grid of their schedule."""
    plan = schedule(parts)
    boxes = [make(member) for member in plan.members]
    if plan.is_fan and len(boxes) > _WIDEST:
        return _fan(boxes, theme)
    return _Grid(plan, boxes, theme).box()


def _fan(boxes: list[Box], theme: Theme) -> Box:
    """Many members that start and end together: several rows, no lines of their own."""
    per_row = min(_WIDEST, ceil(sqrt(len(boxes))))
    rows = [boxes[start : start + per_row] for start in range(0, len(boxes), per_row)]
    widths = [max(row[c].w for row in rows if c < len(row)) for c in range(per_row)]
    w = sum(widths) + _GAP * (per_row - 1)
    whole = Box(w, 0, w / 2)
    y = _TOP
    for row in rows:
        x = 0.0
        for box, width in zip(row, widths, strict=False):
            _place(whole, box, x + (width - box.w) / 2, y, theme)
            x += width + _GAP
        y += max(box.h for box in row) + _GAP
    whole.h = y - _GAP + _TOP
    _settle(whole, theme)
    _bars(whole, 0, w, theme)
    return whole


def _place(whole: Box, box: Box, x: float, y: float, theme: Theme) -> None:
    whole.put(box, x, y)
    whole.leaving += [replace(e, x=e.x + x, y=e.y + y) for e in box.leaving]


def _settle(whole: Box, theme: Theme) -> None:
    """Leads the members' exits down to the bottom."""
    for each in whole.leaving:
        whole.shapes.append(exit_line(((each.x, each.y), (each.x, whole.h)), each.kind, theme))
    whole.leaving = [replace(each, y=whole.h) for each in whole.leaving]


def _bars(whole: Box, left: float, right: float, theme: Theme) -> None:
    colour = theme.accent("parallel")
    for y in (0.0, whole.h - 4):
        whole.shapes.append(Rect(left, y, right - left, 4, 2, colour, layer=2))


class _Grid:
    """Places of columns and rows."""

    def __init__(self, plan: Schedule, boxes: list[Box], theme: Theme) -> None:
        self._plan = plan
        self._boxes = boxes
        self._theme = theme
        self._lefts, self._axes, self._width = self._columns()
        self._tops = self._rows()

    def _columns(self) -> tuple[list[float], list[float], float]:
        lefts, axes = [], []
        x = 0.0
        for number in range(self._plan.columns):
            own = [
                b for b, s in zip(self._boxes, self._plan.slots, strict=True) if s.column == number
            ]
            axis = max(box.axis for box in own)
            lefts.append(x)
            axes.append(x + axis)
            x += axis + max(box.w - box.axis for box in own) + _GAP
        return lefts, axes, x - _GAP

    def _rows(self) -> list[float]:
        """The top of each row, and the bottom of the last."""
        tops = [0.0] * (self._plan.rows + 1)
        tops[0] = _TOP
        for row in range(1, self._plan.rows + 1):
            need = tops[row - 1] + 8
            for box, slot in zip(self._boxes, self._plan.slots, strict=True):
                if slot.last == row:
                    need = max(need, tops[slot.first] + box.h + _ROW_GAP)
            tops[row] = need
        return tops

    def box(self) -> Box:
        whole = Box(self._width, self._tops[-1] - _ROW_GAP + _TOP, 0)
        whole.axis = (self._axes[0] + self._axes[-1]) / 2
        for row in range(1, self._plan.rows):
            y = self._tops[row] - _ROW_GAP / 2
            whole.shapes.append(
                Line(((0, y), (self._width, y)), self._theme.border, dashed=True, width=1, layer=0)
            )
        for number in range(self._plan.columns):
            self._column(whole, number)
        for box, slot in zip(self._boxes, self._plan.slots, strict=True):
            x = self._axes[slot.column] - box.axis
            _place(whole, box, x, self._tops[slot.first], self._theme)
        _settle(whole, self._theme)
        bars = (min(self._axes) - 18, max(self._axes) + 18)
        _bars(whole, *bars, self._theme)
        return whole

    def _column(self, whole: Box, number: int) -> None:
        """The line of one column, with a band for the time that each member runs."""
        theme = self._theme
        x = self._axes[number]
        y = 4.0
        flowing = True
        for box, slot in zip(self._boxes, self._plan.slots, strict=True):
            if slot.column != number:
                continue
            top = self._tops[slot.first]
            if flowing:
                whole.shapes.append(Line(((x, y), (x, top)), theme.line, arrow=True))
            y = top + box.h
            flowing = box.falls and not slot.open
            end = self._tops[slot.last] - _ROW_GAP
            if slot.open:
                end = whole.h - 10
            if end > y + 2 and (slot.open or slot.last > slot.first + 1):
                colour = theme.accent(slot.parts[-1].kind)
                whole.shapes.append(Rect(x - 5, y - 6, 10, end - y + 6, 5, colour, opacity=0.25))
                y = end
        if flowing:
            whole.shapes.append(Line(((x, y), (x, whole.h - 4)), theme.line))
