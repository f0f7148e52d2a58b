"""A workflow as a tree for the terminal."""

from __future__ import annotations

from typing import TYPE_CHECKING

from awaitstep.render.build import chart
from awaitstep.render.labels import GLYPHS, small_lines
from awaitstep.render.terminal_width import columns, cut

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from awaitstep.graph.model import Workflow
    from awaitstep.render.view import Lane, Part

_RESET = "\x1b[0m"
_DIM = "\x1b[2m"
_BOLD = "\x1b[1m"
_COLOURS = {
    "break": "\x1b[31m",
    "function_call": "\x1b[35m",
    "function_def": "\x1b[35m",
    "if": "\x1b[33m",
    "loop": "\x1b[36m",
    "parallel": "\x1b[36m",
    "step_do": "\x1b[34m",
    "step_sleep": "\x1b[33m",
    "step_sleep_until": "\x1b[33m",
    "step_wait_for_event": "\x1b[32m",
    "switch": "\x1b[33m",
    "try": "\x1b[31m",
}
_GLYPHS = {
    **GLYPHS,
    "block": "▪",
    "break": "⏏",
    "function_def": "ƒ",
    "if": "◇",
    "loop": "↻",
    "parallel": "⫴",
    "switch": "◇",
    "try": "⛨",
}


def tree(workflow: Workflow, *, color: bool, width: int) -> str:
    """The tree of one workflow: a line a node, no line wider than ``width`` columns.

    Args:
        workflow: what to show.
        color: whether to use ANSI colours; without them the text is the same.
        width: the terminal's columns; lines that are longer end in an ellipsis.

    Returns:
        Lines, each with its line end.
    """
    shown = chart(workflow)
    paint = _Painter(color=color, width=max(width, 20))
    lines = [paint.line("", shown.title, "", shown.details, _BOLD)]
    lines += _sequence(shown.parts, "", paint)
    for function in shown.functions:
        lines.append(paint.line("", f"ƒ {function.title}", "", (), _COLOURS["function_def"]))
        lines += _sequence(function.lanes[0].parts, "", paint)
    return "\n".join(lines) + "\n"


class _Painter:
    """Cuts a line to the width, then adds the colours."""

    def __init__(self, *, color: bool, width: int) -> None:
        self._color = color
        self._width = width

    def line(self, prefix: str, head: str, clock: str, details: Sequence[str], style: str) -> str:
        """Prefix and head, then clock and details dimmed, as far as there is room."""
        room = self._width - columns(prefix)
        head = cut(head, room)
        rest = cut(
            "  ".join(part for part in (clock, " · ".join(details)) if part),
            room - columns(head) - 2,
        )
        if not self._color:
            return f"{prefix}{head}{'  ' + rest if rest else ''}"
        dimmed = f"  {_DIM}{rest}{_RESET}" if rest else ""
        return f"{_DIM}{prefix}{_RESET}{style}{head}{_RESET}{dimmed}"


def _sequence(parts: Sequence[Part], prefix: str, paint: _Painter) -> Iterator[str]:
    for number, part in enumerate(parts):
        is_last = number == len(parts) - 1
        yield _line(part, prefix + ("└─ " if is_last else "├─ "), paint)
        yield from _lanes(part, prefix + ("   " if is_last else "│  "), paint)


def _line(part: Part, prefix: str, paint: _Painter) -> str:
    glyph = _GLYPHS.get(part.kind, "•")
    clock = ""
    if part.starts is not None:
        clock = f"[{part.starts}-{'' if part.resolves is None else part.resolves}]"
    style = _COLOURS.get(part.kind, "")
    return paint.line(prefix, f"{glyph} {part.title}", clock, small_lines(part), style)


def _lanes(part: Part, prefix: str, paint: _Painter) -> Iterator[str]:
    if len(part.lanes) == 1 and part.lanes[0].role == "body":
        yield from _sequence(part.lanes[0].parts, prefix, paint)
        return
    shown = [lane for lane in part.lanes if lane.parts or lane.role in {"branch", "catch"}]
    for number, lane in enumerate(shown):
        is_last = number == len(shown) - 1
        yield paint.line(prefix + ("└─ " if is_last else "├─ "), _label(lane), "", (), _DIM)
        yield from _sequence(lane.parts, prefix + ("   " if is_last else "│  "), paint)


def _label(lane: Lane) -> str:
    return f"{lane.label}:" if lane.role in {"try", "catch", "finally"} else lane.label or ""
