"""Frames: a rounded box with a title around what a container holds."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from awaitstep.render.lanes import exit_line, own_and_passing
from awaitstep.render.scene import Box, Group, Line, Rect
from awaitstep.render.theme import mix

if TYPE_CHECKING:
    from awaitstep.render.scene import Shape
    from awaitstep.render.theme import Theme
    from awaitstep.render.view import Part

# A title line: its shapes, width and height.
Head = tuple[list["Shape"], float, float]
NO_HEAD: Head = ([], 0.0, 0.0)
_SIDE = 16.0


def framed(  # noqa: PLR0913 - what a frame is made of
    part: Part,
    body: Box,
    theme: Theme,
    *,
    head: Head = NO_HEAD,
    left: float = _SIDE,
    bottom: float = _SIDE,
    dashed: bool = False,
) -> Box:
    """``body`` in a frame; its flow and exits are led to the frame's bottom."""
    shapes, head_w, head_h = head
    top = head_h + 22
    w = max(left + body.w + _SIDE, head_w + _SIDE)
    dx = left + max(0.0, (w - left - _SIDE - body.w) / 2)
    h = top + body.h + bottom
    box = Box(w, h, dx + body.axis, body.falls)
    accent = theme.accent(part.kind)
    title: list[Shape] = [_under(shape) for shape in shapes]
    frame = Rect(0, 0, w, h, 12, theme.frame, mix(accent, theme.frame, 0.5), dashed=dashed)
    box.groups.append(Group(part, (frame, *title), w, h))
    box.put(body, dx, top)
    is_loop = part.kind == "loop"
    entry = 0.0 if box.axis > head_w + 6 else head_h
    arrow = part.kind not in {"parallel", "try"}
    box.shapes.append(Line(((box.axis, entry), (box.axis, top)), theme.line, arrow=arrow))
    if is_loop:
        box.falls = True
    elif body.falls:
        box.shapes.append(Line(((box.axis, top + body.h), (box.axis, h)), theme.line))
    for each in body.leaving:
        x = each.x + dx
        box.shapes.append(exit_line(((x, top + each.y), (x, h)), each.kind, theme))
        box.leaving.append(replace(each, x=x, y=h))
    return box


def _under(shape: Shape) -> Shape:
    return replace(shape, layer=0) if not isinstance(shape, Rect) else shape


def merge_below(box: Box, theme: Theme, *scopes: object) -> Box:
    """Exits that end at ``scopes`` join the flow under ``box``; the others pass."""
    own, rest = own_and_passing(box, *scopes)
    if not own:
        return box
    h = box.h + 22
    outer = Box(box.w, h, box.axis, falls=True)
    outer.put(box, 0, 0)
    if box.falls:
        outer.shapes.append(Line(((box.axis, box.h), (box.axis, h)), theme.line))
    for each in own:
        y = box.h + 14
        points = ((each.x, box.h), (each.x, y), (box.axis, y))
        outer.shapes.append(exit_line(points, each.kind, theme, arrow=box.falls))
    if not box.falls:
        outer.shapes.append(Line(((box.axis, box.h + 14), (box.axis, h)), theme.line))
    for each in rest:
        outer.shapes.append(exit_line(((each.x, box.h), (each.x, h)), each.kind, theme))
        outer.leaving.append(replace(each, y=h))
    return outer
