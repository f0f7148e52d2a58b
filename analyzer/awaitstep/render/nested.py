"""View to boxes: one function for each kind of part, and the table of them at the foot.

Workflows are structured programs, so their picture needs no general graph layout: a sequence is
a column, a branch puts columns side by side, a container is a frame around what it holds.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from awaitstep.render.cards import card, condition, heading, pill
from awaitstep.render.ends import ended
from awaitstep.render.exits import Scope, is_round, target
from awaitstep.render.frames import framed, merge_below
from awaitstep.render.grid import grid
from awaitstep.render.lanes import empty, exit_line, extended, own_and_passing, stack
from awaitstep.render.scene import Box, Leaving, Line

if TYPE_CHECKING:
    from collections.abc import Sequence

    from awaitstep.render.theme import Theme
    from awaitstep.render.view import Lane, Part

LaneScope = Scope[Leaving]


class Nester:
    """Builds boxes; ``scopes`` are the constructs around the part at hand."""

    def __init__(self, theme: Theme) -> None:
        self.theme = theme
        self.scopes: list[LaneScope] = []

    def frame(self, parts: Sequence[Part], start: str, end: str) -> Box:
        """The body of a workflow or function, from its start to its ends."""
        scope: LaneScope = Scope("frame")
        body = self.inside(scope, parts)
        own, _ = own_and_passing(body, scope)
        column = stack(
            [pill(start, self.theme), body] if parts else [pill(start, self.theme)], self.theme
        )
        column.leaving = [
            replace(each, x=each.x + column.axis - body.axis, y=column.h) for each in own
        ]
        return ended(column, end, self.theme)

    def inside(self, scope: LaneScope, parts: Sequence[Part]) -> Box:
        """A sequence within ``scope``."""
        self.scopes.append(scope)
        box = self.sequence(parts)
        self.scopes.pop()
        return box

    def sequence(self, parts: Sequence[Part], *, enter: float = 0) -> Box:
        """Parts one after another."""
        if not parts:
            return empty(self.theme)
        return stack([self.part(part) for part in parts], self.theme, enter=enter)

    def part(self, part: Part) -> Box:
        """One part, whatever its kind."""
        return _NESTERS.get(part.kind, Nester.card)(self, part)

    def card(self, part: Part) -> Box:
        """A step or call; a step that holds others is a frame under its card."""
        top = card(part, self.theme)
        if not part.lanes:
            return top
        scope: LaneScope = Scope("callback")
        body = self.inside(scope, _body(part))
        box = framed(part, stack([top, body], self.theme), self.theme, head=([], 0.0, 12.0))
        return merge_below(box, self.theme, scope)

    def exit(self, part: Part) -> Box:
        """An exit: its line goes down from here, the flow does not."""
        box = pill(part.title, self.theme, icon="break", part=part)
        box.falls = False
        scope = target(part, self.scopes)
        kind = part.exit_kind or "return"
        box.leaving.append(Leaving(box.axis, box.h, scope, kind))
        return box

    def loop(self, part: Part) -> Box:
        """A frame whose line comes back on its left."""
        scope: LaneScope = Scope("loop")
        body = self.inside(scope, _body(part))
        again = [each for each in body.leaving if each.scope is scope and each.kind == "continue"]
        body.leaving = [each for each in body.leaving if each not in again]
        head = heading(part, self.theme, body.w)
        box = framed(part, body, self.theme, head=head, left=34, bottom=34)
        _turn_back(box, body, again, head[2], self.theme)
        return merge_below(box, self.theme, scope)

    def block(self, part: Part) -> Box:
        """A sequence as one thing, in a dashed frame."""
        scope: LaneScope = Scope("block", rounds=is_round(part))
        body = self.inside(scope, _body(part))
        box = framed(part, body, self.theme, dashed=True)
        return merge_below(box, self.theme, scope)

    def parallel(self, part: Part) -> Box:
        """Columns side by side between two bars."""
        body = grid(_body(part), self.sequence, self.theme)
        return framed(part, body, self.theme, head=heading(part, self.theme, body.w), bottom=16)

    def decision(self, part: Part) -> Box:
        """``if`` and ``switch``: the lanes side by side under one pill."""
        scope: LaneScope = Scope("switch")
        scopes = [scope] if part.kind == "switch" else []
        self.scopes.extend(scopes)
        lanes = [self._branch(lane) for lane in part.lanes]
        del self.scopes[len(self.scopes) - len(scopes) :]
        words = " ".join((part.title, *part.details))
        top = pill(words, self.theme, icon=part.kind, part=part)
        return merge_below(_fork(top, lanes, self.theme), self.theme, scope)

    def _branch(self, lane: Lane) -> Box:
        label = condition(lane.label or "", self.theme)
        if not lane.parts:
            return label
        return stack([label, self.sequence(lane.parts)], self.theme, gap=18)

    def try_(self, part: Part) -> Box:
        """``try`` with ``catch`` at its side and ``finally`` below both."""
        from awaitstep.render.attempt import attempt

        return attempt(self, part)


def _body(part: Part) -> tuple[Part, ...]:
    return tuple(child for lane in part.lanes for child in lane.parts)


def _turn_back(box: Box, body: Box, again: list[Leaving], head: float, theme: Theme) -> None:
    """The line from the body's end, up the left side, to the loop's head."""
    child, dx, dy = box.children[0]
    bottom = dy + child.h + 12
    y = head + 10
    axis = dx + body.axis
    if body.falls:
        points = ((axis, dy + child.h), (axis, bottom), (17, bottom), (17, y), (axis - 6, y))
        box.shapes.append(Line(points, theme.accent("loop"), arrow=True))
    for each in again:
        x = dx + each.x
        way = ((x, dy + each.y), (x, bottom), (17.0, bottom))
        box.shapes.append(exit_line(way, "continue", theme))
    if again and not body.falls:
        back = ((17, bottom), (17, y), (axis - 6, y))
        box.shapes.append(Line(back, theme.accent("loop"), arrow=True))


def _fork(top: Box, lanes: list[Box], theme: Theme) -> Box:
    """Lanes under a pill, and their ends brought together again."""
    lanes, main = _arranged(lanes)
    gap = 22.0
    height = max(lane.h for lane in lanes)
    split, merge = top.h + 30.0, 18.0
    places = []
    x = 0.0
    for lane in lanes:
        places.append(x)
        x += lane.w + gap
    axes = [place + lane.axis for place, lane in zip(places, lanes, strict=True)]
    axis = axes[main] if main is not None else (axes[0] + axes[-1]) / 2
    shift = max(0.0, top.axis - axis)
    axis += shift
    box = Box(max(x - gap + shift, axis + top.w - top.axis), split + height + merge, axis)
    box.put(top, axis - top.axis, 0)
    bottom = split + height + merge / 2
    for lane, place, lane_axis in zip(lanes, places, axes, strict=True):
        tall = extended(lane, height, theme)
        box.put(tall, place + shift, split)
        ax = lane_axis + shift
        box.shapes.append(
            _elbow(((axis, top.h), (axis, top.h + 12), (ax, top.h + 12), (ax, split)), theme)
        )
        if lane.falls:
            box.shapes.append(
                _elbow(((ax, split + height), (ax, bottom), (axis, bottom)), theme, arrow=False)
            )
        for each in tall.leaving:
            lx = each.x + place + shift
            box.shapes.append(exit_line(((lx, split + height), (lx, box.h)), each.kind, theme))
            box.leaving.append(replace(each, x=lx, y=box.h))
    box.falls = any(lane.falls for lane in lanes)
    if box.falls:
        box.shapes.append(Line(((axis, bottom), (axis, box.h)), theme.line))
    return box


def _elbow(points: tuple[tuple[float, float], ...], theme: Theme, *, arrow: bool = True) -> Line:
    kept = [p for number, p in enumerate(points) if not number or p != points[number - 1]]
    return Line(tuple(kept), theme.line, arrow=arrow)


def _arranged(lanes: list[Box]) -> tuple[list[Box], int | None]:
    """The order of lanes from left to right, and which one is straight under the pill.

    With one branch, the line straight down is the one that goes on: the branch itself, or, if
    the branch is left by an exit (a guard), the way past it.
    """
    if len(lanes) != 2 or lanes[1].children:
        return lanes, None
    if lanes[0].falls:
        return lanes, 0
    return [lanes[1], lanes[0]], 0


_NESTERS: dict[str, Callable[[Nester, Part], Box]] = {
    "block": Nester.block,
    "break": Nester.exit,
    "function_def": Nester.block,
    "if": Nester.decision,
    "loop": Nester.loop,
    "parallel": Nester.parallel,
    "switch": Nester.decision,
    "try": Nester.try_,
}
