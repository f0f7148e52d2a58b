"""The legend: what the icons, frames and lines mean."""

from __future__ import annotations

from typing import TYPE_CHECKING

from awaitstep.render.scene import Box, Icon, Line, Rect, Text

if TYPE_CHECKING:
    from awaitstep.render.scene import Shape
    from awaitstep.render.theme import Theme

KINDS = (
    ("step_do", "step.do"),
    ("step_sleep", "step.sleep"),
    ("step_sleep_until", "step.sleepUntil"),
    ("step_wait_for_event", "step.waitForEvent"),
    ("function_call", "call of a function"),
    ("if", "decision"),
    ("loop", "loop"),
    ("parallel", "runs at once"),
    ("try", "try"),
    ("break", "exit"),
    ("rollback", "has a rollback"),
    ("uses", "uses a binding"),
    ("sensitive", "sensitive output"),
)
_LINES = (
    ("next", "then"),
    ("exit", "leaves early"),
    ("throw", "on error"),
    ("undo", "order of rollbacks"),
)
_COLUMN = 190.0
_ROW = 26.0


def legend_box(theme: Theme) -> Box:
    """The legend in three columns."""
    entries = [_kind(kind, words, theme) for kind, words in KINDS]
    entries += [_line(kind, words, theme) for kind, words in _LINES]
    rows = -(-len(entries) // 3)
    w, h = 3 * _COLUMN + 32, rows * _ROW + 56
    box = Box(w, h, w / 2)
    box.shapes += [
        Rect(0, 0, w, h, 14, theme.page, theme.border),
        Text(20, 30, ("Legend",), 13, theme.text, bold=True, layer=0),
    ]
    for number, entry in enumerate(entries):
        column, row = divmod(number, rows)
        cell = Box(_COLUMN, _ROW, 0, shapes=entry)
        box.put(cell, 20 + column * _COLUMN, 44 + row * _ROW)
    return box


def _kind(kind: str, words: str, theme: Theme) -> list[Shape]:
    accent = theme.undo if kind == "rollback" else theme.accent(kind)
    return [
        Rect(0, 0, 22, 22, 6, accent, opacity=0.16),
        Icon(kind, 4, 4, accent, 14),
        Text(32, 15, (words,), 11.5, theme.text),
    ]


def _line(kind: str, words: str, theme: Theme) -> list[Shape]:
    colour = {"exit": theme.exit, "throw": theme.error, "undo": theme.undo}.get(kind, theme.line)
    line = Line(((0, 11), (24, 11)), colour, arrow=True, dashed=kind != "next")
    return [line, Text(32, 15, (words,), 11.5, theme.text)]
