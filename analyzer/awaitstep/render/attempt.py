"""``try``: the guarded lane, ``catch`` at its side, ``finally`` under both."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from awaitstep.render.exits import Scope, throw_target
from awaitstep.render.frames import framed, merge_below
from awaitstep.render.lanes import exit_line, extended, own_and_passing, stack
from awaitstep.render.scene import Box, Leaving, Line, Rect, Text

if TYPE_CHECKING:
    from awaitstep.render.nested import Nester
    from awaitstep.render.theme import Theme
    from awaitstep.render.view import Lane, Part

_APART = 44.0


def attempt(nester: Nester, part: Part) -> Box:
    """The box of a ``try``."""
    theme = nester.theme
    lanes = {lane.role: lane for lane in part.lanes}
    scope: Scope[Leaving] = Scope("try")
    again: Scope[Leaving] = Scope("try")
    guarded = "catch" in lanes or "finally" in lanes
    whole = _room(_sequence(nester, lanes.get("try"), scope if guarded else None), "try", theme)
    if "catch" in lanes:
        inner = _sequence(nester, lanes["catch"], again if "finally" in lanes else None)
        whole = _beside(whole, _room(inner, "catch", theme), scope, theme)
    if "finally" in lanes:
        last = _room(_sequence(nester, lanes["finally"], None), "finally", theme)
        rethrown = any(each.scope is again for each in whole.leaving)
        whole = stack([merge_below(whole, theme, scope, again), last], theme)
        if rethrown:
            x = whole.axis + 18
            whole.leaving.append(Leaving(x, whole.h, throw_target(nester.scopes), "throw"))
    return framed(part, whole, theme)


def _sequence(nester: Nester, lane: Lane | None, scope: Scope[Leaving] | None) -> Box:
    parts = lane.parts if lane else ()
    return nester.sequence(parts) if scope is None else nester.inside(scope, parts)


def _room(body: Box, label: str, theme: Theme) -> Box:
    """A lane with its name on a surface of its own; ``catch`` is entered from the left."""
    w = max(body.w + 28, 110)
    dx = (w - body.w) / 2
    box = Box(w, body.h + 58, dx + body.axis, body.falls)
    is_catch = label == "catch"
    entry = ((0.0, 30.0), (box.axis, 30.0)) if is_catch else ((box.axis, 0.0),)
    line = Line((*entry, (box.axis, 42)), theme.line, arrow=body.h > 8)
    box.shapes += [
        Rect(0, 0, w, box.h, 10, theme.frame_alt, theme.border),
        Text(12, 19, (label,), 11, theme.error if is_catch else theme.muted, bold=True, layer=0),
        replace(line, stroke=theme.error, dashed=True) if is_catch else line,
    ]
    box.put(body, dx, 42)
    if body.falls:
        box.shapes.append(Line(((box.axis, 42 + body.h), (box.axis, box.h)), theme.line))
    for each in body.leaving:
        x = each.x + dx
        box.shapes.append(exit_line(((x, 42 + each.y), (x, box.h)), each.kind, theme))
        box.leaving.append(replace(each, x=x, y=box.h))
    return box


def _beside(tried: Box, caught: Box, scope: Scope[Leaving], theme: Theme) -> Box:
    """``catch`` at the right of ``try``; throws and errors lead over to it."""
    own, tried.leaving = own_and_passing(tried, scope)
    height = max(tried.h, caught.h)
    left = tried.w + _APART
    box = Box(left + caught.w, height + 26, tried.axis)
    lanes = ((extended(tried, height, theme), 0.0), (extended(caught, height, theme), left))
    for lane, x in lanes:
        box.put(lane, x, 0)
        for each in lane.leaving:
            points = ((x + each.x, height), (x + each.x, box.h))
            box.shapes.append(exit_line(points, each.kind, theme))
            box.leaving.append(replace(each, x=x + each.x, y=box.h))
    _errors(box, tried, own, left, theme)
    _join(box, tried, left + caught.axis if caught.falls else None, height, theme)
    return box


def _errors(box: Box, tried: Box, own: list[Leaving], left: float, theme: Theme) -> None:
    """The ways into ``catch``: any error of a step, and the throws in the lane."""
    box.shapes.append(exit_line(((tried.w, 30), (left, 30)), "throw", theme, arrow=True))
    middle = (tried.w + left) / 2
    box.shapes.append(Text(middle, 23, ("error",), 10, theme.error, middle=True))
    for each in own:
        y = tried.h + 10
        points = ((each.x, tried.h), (each.x, y), (middle, y), (middle, 30))
        box.shapes.append(exit_line(points, "throw", theme))


def _join(box: Box, tried: Box, caught_axis: float | None, height: float, theme: Theme) -> None:
    """Brings the ends of both lanes together."""
    y = height + 14
    if tried.falls:
        box.shapes.append(Line(((box.axis, height), (box.axis, box.h)), theme.line))
    if caught_axis is not None:
        points = [(caught_axis, height), (caught_axis, y), (box.axis, y)]
        if not tried.falls:
            points.append((box.axis, box.h))
        box.shapes.append(Line(tuple(points), theme.line))
    box.falls = tried.falls or caught_axis is not None
