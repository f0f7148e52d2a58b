"""Sequences: boxes one under the other on one axis, and the way of exits past them."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from awaitstep.render.scene import Box, Leaving, Line

if TYPE_CHECKING:
    from collections.abc import Sequence

    from awaitstep.render.theme import Theme

GAP = 26.0
GUTTER = 14.0


def stack(boxes: Sequence[Box], theme: Theme, *, gap: float = GAP, enter: float = 0) -> Box:
    """Boxes under one another with arrows between; ``enter`` is the arrow's length on top."""
    axis = max((box.axis for box in boxes), default=0)
    right = max((box.w - box.axis for box in boxes), default=0)
    whole = Box(axis + right, 0, axis)
    y = 0.0
    flowing = True
    for number, box in enumerate(boxes):
        space = gap if number else enter
        if space and flowing:
            whole.shapes.append(Line(((axis, y), (axis, y + space)), theme.line, arrow=True))
        y += space
        whole.put(box, axis - box.axis, y)
        whole.leaving += [
            replace(each, x=each.x + axis - box.axis, y=each.y + y) for each in box.leaving
        ]
        y += box.h
        flowing = box.falls
    whole.h = y
    whole.falls = flowing
    _lead_out(whole, theme)
    return whole


def _lead_out(whole: Box, theme: Theme) -> None:
    """Leads exits that are not yet at the bottom down a gutter on the right."""
    early = [each for each in whole.leaving if each.y < whole.h - 1]
    if not early:
        return
    tracks: dict[tuple[int, str], float] = {}
    for each in early:
        key = (id(each.scope), each.kind)
        if key not in tracks:
            tracks[key] = whole.w + GUTTER * (len(tracks) + 1)
    whole.leaving = [each for each in whole.leaving if each.y >= whole.h - 1]
    for number, ((_, kind), x) in enumerate(tracks.items()):
        own = [each for each in early if (id(each.scope), each.kind) == list(tracks)[number]]
        for each in own:
            y = each.y + 9
            points = ((each.x, each.y), (each.x, y), (x, y), (x, whole.h))
            whole.shapes.append(exit_line(points, kind, theme))
        whole.leaving.append(Leaving(x, whole.h, own[0].scope, kind))
    whole.w += GUTTER * (len(tracks) + 0.5)


def exit_line(
    points: Sequence[tuple[float, float]], kind: str, theme: Theme, *, arrow: bool = False
) -> Line:
    """A piece of an exit's way, in the colour and dashes of exits."""
    colour = theme.error if kind == "throw" else theme.exit
    kept = [
        point for number, point in enumerate(points) if not number or point != points[number - 1]
    ]
    return Line(tuple(kept), colour, arrow=arrow, dashed=True, width=1.3)


def empty(theme: Theme, h: float = 8) -> Box:
    """Nothing but the line that passes by."""
    box = Box(28, h, 14)
    box.shapes.append(Line(((14, 0), (14, h)), theme.line))
    return box


def extended(box: Box, h: float, theme: Theme) -> Box:
    """The box made higher: its flow and its exits go on to the new bottom."""
    outer = Box(box.w, h, box.axis, box.falls)
    outer.put(box, 0, 0)
    if box.falls and h > box.h:
        outer.shapes.append(Line(((box.axis, box.h), (box.axis, h)), theme.line))
    for each in box.leaving:
        outer.shapes.append(exit_line(((each.x, each.y), (each.x, h)), each.kind, theme))
        outer.leaving.append(replace(each, y=h))
    return outer


def own_and_passing(box: Box, *scopes: object) -> tuple[list[Leaving], list[Leaving]]:
    """The exits that end at one of ``scopes``, and those that go on."""
    own = [each for each in box.leaving if any(each.scope is scope for scope in scopes)]
    rest = [each for each in box.leaving if not any(each.scope is scope for scope in scopes)]
    return own, rest
