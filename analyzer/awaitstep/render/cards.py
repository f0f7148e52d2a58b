"""Cards, pills and labels: the pieces of the picture that hold no others."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from awaitstep.render.scene import Box, Group, Icon, Rect, Text
from awaitstep.render.text import width, wrap

if TYPE_CHECKING:
    from awaitstep.render.scene import Shape
    from awaitstep.render.theme import Theme
    from awaitstep.render.view import Part

CARD = 224.0
_PAD = 11.0
_INDENT = 46.0
_TITLE = 13.0
_SMALL = 11.0
_CHIP = 18.0


def card(part: Part, theme: Theme) -> Box:
    """A step or a call: icon, name, settings, marks."""
    accent = theme.accent(part.kind)
    room = CARD - _INDENT - _PAD - (12 if part.calls else 0)
    shapes: list[Shape] = []
    y = _PAD
    alone = not (part.details or part.uses or part.rollback or part.sensitive)
    lone_line = alone and len(wrap(part.title, room, _TITLE, 8, bold=True)) == 1
    y += 4 if lone_line else 0
    rows = [Text(_INDENT, 0, (part.title,), _TITLE, theme.text, bold=True)]
    rows += [Text(_INDENT, 2, (detail,), _SMALL, theme.muted) for detail in part.details]
    for row in rows:
        text, height = _lines(replace(row, y=row.y + y), room)
        shapes.append(text)
        y += row.y + height
    y = _marks(shapes, part, y, theme)
    h = max(y + _PAD - 2, 46.0)
    dashed = "code not seen" in part.details
    frame: list[Shape] = [
        Rect(0, 0, CARD, h, 9, theme.surface, theme.border if not dashed else accent,
             dashed=dashed, layer=2),
        Rect(9, 9, 28, 28, 7, accent, opacity=0.16, layer=2),
        Icon(part.kind, 15, 15, accent),
    ]  # fmt: skip
    if part.calls:
        frame.append(Icon("link", CARD - 22, 16, theme.muted, 14))
    box = Box(CARD, h, CARD / 2)
    box.groups.append(Group(part, (*frame, *shapes), CARD, h))
    return box


def _lines(text: Text, room: float) -> tuple[Text, float]:
    """``text``, one line whose top is at its ``y``, wrapped; and its height."""
    (words,) = text.lines
    lines = tuple(wrap(words, room, text.size, 8, bold=text.bold))
    full = _cut("".join(lines), words)
    wrapped = replace(text, y=text.y + text.size, lines=lines, full=full)
    return wrapped, len(lines) * text.size * 1.35 + 1


def _marks(shapes: list[Shape], part: Part, y: float, theme: Theme) -> float:
    """Adds the chips for rollback, secrecy and bindings; gives the new bottom."""
    marks = [("rollback", "rollback")] if part.rollback else []
    marks += [("sensitive", "sensitive")] if part.sensitive else []
    marks += [("uses", name) for name in part.uses]
    x = _INDENT
    top = y + 5
    for icon, words in marks:
        text = wrap(words, CARD - _INDENT - _PAD - 26, 10, 1)[0]
        w = width(text, 10) + 24
        if x + w > CARD - _PAD and x > _INDENT:
            x, top = _INDENT, top + _CHIP + 4
        colour = theme.undo if icon == "rollback" else theme.muted
        shapes.append(Rect(x, top, w, _CHIP, 9, theme.chip, layer=2))
        shapes.append(Icon(icon, x + 6, top + 4, colour, 10))
        shapes.append(Text(x + 19, top + 12.5, (text,), 10, colour, full=_cut(text, words)))
        x += w + 5
    return top + _CHIP if marks else y


def _cut(shown: str, whole: str) -> str | None:
    return None if shown == whole else whole


def pill(words: str, theme: Theme, *, icon: str | None = None, part: Part | None = None) -> Box:
    """A small rounded label with an optional icon: start, end, ``if``, an exit."""
    lines = wrap(words, 220, 12, 3)
    w = max(width(line, 12) for line in lines) + 26 + (18 if icon else 0)
    h = 12 + len(lines) * 16.0
    kind = part.exit_kind if part and part.exit_kind == "throw" else part.kind if part else ""
    accent = theme.accent(kind)
    centre = (w + (18 if icon else 0)) / 2
    shapes: list[Shape] = [
        Rect(0, 0, w, h, 14, theme.frame_alt, accent if part else theme.border, layer=2),
        Text(centre, 18, tuple(lines), 12, theme.text if part is None else accent, leading=1.33,
             middle=True,
             full=_cut("".join(lines), words)),
    ]  # fmt: skip
    if icon:
        shapes.append(Icon(icon, 10, 7, accent, 14))
    box = Box(w, h, w / 2)
    if part is None:
        box.shapes += shapes
    else:
        box.groups.append(Group(part, tuple(shapes), w, h))
    return box


def condition(words: str, theme: Theme) -> Box:
    """A branch's condition, as a label in a code font on the line that leads to the branch."""
    lines = wrap(words, 208, 11, 5, mono=True)
    w = max(width(line, 11, mono=True) for line in lines) + 18
    h = 8 + len(lines) * 15.0
    box = Box(w, h, w / 2)
    box.shapes += [
        Rect(0, 0, w, h, 6, theme.frame_alt, theme.border, layer=2),
        Text(w / 2, 15, tuple(lines), 11, theme.muted, mono=True, middle=True,
             full=_cut("".join(lines), words)),
    ]  # fmt: skip
    return box


def heading(part: Part, theme: Theme, room: float) -> tuple[list[Shape], float, float]:
    """A frame's title line: its shapes, width and height, to stand at the frame's corner."""
    accent = theme.accent(part.kind)
    shapes: list[Shape] = [Icon(part.kind, 12, 10, accent, 14)]
    names = tuple(wrap(part.title, max(room, 200) - 44, 11.5, 3, bold=True))
    full = _cut("".join(names), part.title)
    shapes.append(Text(32, 21, names, 11.5, accent, bold=True, full=full))
    w = 46 + max(width(name, 11.5, bold=True) for name in names)
    h = 34.0 + (len(names) - 1) * 15.5
    for detail in part.details:
        lines = tuple(wrap(detail, max(room, 200) - 44, 11, 4, mono=True))
        shapes.append(
            Text(32, h + 3, lines, 11, theme.muted, mono=True, full=_cut("".join(lines), detail))
        )
        w = max(w, 44 + max(width(line, 11, mono=True) for line in lines))
        h += len(lines) * 15 + 4
    return shapes, w, h
