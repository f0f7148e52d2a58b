"""What stands on a card in formats that have text only: a mark for the kind, small lines."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from awaitstep.render.view import Part

GLYPHS = {
    "folded": "⋯",
    "function_call": "ƒ",
    "step_do": "▶",
    "step_sleep": "◷",
    "step_sleep_until": "◷",
    "step_wait_for_event": "✉",
}


def small_lines(part: Part) -> list[str]:
    """What stands under a step's name: settings, then the marks in words."""
    lines = list(part.details)
    if part.uses:
        lines.append("uses " + ", ".join(part.uses))
    if part.sensitive:
        lines.append("sensitive")
    if part.rollback:
        lines.append("rollback")
    return lines


KIND_WORDS = {
    "folded": "folded",
    "function_call": "call",
    "step_do": "do",
    "step_sleep": "sleep",
    "step_sleep_until": "sleep until",
    "step_wait_for_event": "wait for event",
}
