"""``try``: the guarded lane, ``catch`` at its side, ``finally`` under both."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from awaitstep.render.cards import heading
from awaitstep.render.exits import Scope
from awaitstep.render.frames import framed
from awaitstep.render.lanes import empty, exit_line, extended, own_and_passing, stack
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
    guarded = "catch" in lanes or "finally" in lanes
    parts = lanes["try"].parts if "try" in lanes else ()
    body = nester.inside(scope, parts) if guarded else nester.sequence(parts)
    whole = _room(body, "try", theme)
    if "catch" in lanes:
        caught = _room(nester.sequence(lanes["catch"].parts), "catch", theme)
        whole = _beside(whole, caught, scope, theme)
    if "finally" in lanes:
        last = _room(nester.sequence(lanes["finally"].parts), "finally", theme)
        whole = _under(whole, last, scope, theme)
    return framed(part, whole, theme, head=heading(part, theme, whole.w))


def _room(body: Box, label: str, theme: Theme) -> Box:
    """A lane with its name on a surface of its own."""
    w = max(body.w + 28, 110)
    dx = (w - body.w) / 2
    box = Box(w, body.h + 58, dx + body.axis, body.falls)
    colour = theme.error if label == "catch" else theme.muted
    box.shapes += [
        Rect(0, 0, w, box.h, 10, theme.frame_alt, theme.border),
        Text(12, 19, (label,), 11, colour, bold=True, layer=0),
        Line(((box.axis, 0), (box.axis, 42)), theme.line, arrow=bool(body.children)),
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
    own, _ = own_and_passing(tried, scope)
    height = max(tried.h, caught.h)
    left = tried.w + _APART + (8 if own else 0)
    box = Box(left + caught.w, height + 24, tried.axis)
    first, second = extended(tried, height, theme), extended(caught, height, theme)
    box.put(first, 0, 0)
    box.put(second, left, 0)
    _errors(box, tried, own, left, caught.axis, theme)
    _join(box, first, second, left, height, theme)
    for lane, x in ((first, 0.0), (second, left)):
        for each in lane.leaving:
            if each.scope is not scope:
                points = ((x + each.x, height), (x + each.x, box.h))
                box.shapes.append(exit_line(points, each.kind, theme))
                box.leaving.append(replace(each, x=x + each.x, y=box.h))
    return box
