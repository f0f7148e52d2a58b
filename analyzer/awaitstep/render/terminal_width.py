"""Widths in terminal columns, where some characters take two and some none."""

from __future__ import annotations

import unicodedata


def columns(text: str) -> int:
    """How many columns ``text`` takes."""
    return sum(map(_columns, text))


def _columns(char: str) -> int:
    if unicodedata.combining(char) or unicodedata.category(char) in {"Cf", "Me", "Mn"}:
        return 0
    return 2 if unicodedata.east_asian_width(char) in "WF" else 1


def cut(text: str, room: int) -> str:
    """``text``, or as much of it as fits into ``room`` columns with an ellipsis."""
    if columns(text) <= room:
        return text
    kept: list[str] = []
    used = 0
    for char in text:
        used += _columns(char)
        if used > room - 1:
            break
        kept.append(char)
    return "".join(kept) + "…" if room > 0 else ""
