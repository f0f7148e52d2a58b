"""Widths of text without a font at hand, and wrapping by them.

The widths are upper bounds for the sans-serif fonts that viewers fall back to (Arial, Helvetica,
Liberation, DejaVu), so that no text is cut off whichever of them a machine has.
"""

from __future__ import annotations

import unicodedata

_NARROW = "iIjlt.,:;'|!()[]{}/\\`f r-"
_WIDE = "mMwW@%&"


def _ascii_width(char: str) -> float:
    if char in _NARROW:
        return 0.40
    if char in _WIDE:
        return 1.0
    return 0.72 if char.isupper() else 0.64


_ASCII = {chr(code): _ascii_width(chr(code)) for code in range(32, 127)}
_ZERO_WIDTH = {"\u200b", "\u200c", "\u200d", "\ufe0e", "\ufe0f"}


def width(text: str, size: float, *, mono: bool = False, bold: bool = False) -> float:
    """An upper bound for the width of ``text`` in pixels at a font size in pixels."""
    total = sum(_mono_width(char) if mono else _width(char) for char in text)
    return total * size * (1.08 if bold and not mono else 1.0)


def _width(char: str) -> float:
    known = _ASCII.get(char)
    return _other_width(char, 0.72) if known is None else known


def _mono_width(char: str) -> float:
    return 0.61 if char in _ASCII else _other_width(char, 0.61)


def _other_width(char: str, usual: float) -> float:
    if char in _ZERO_WIDTH or unicodedata.combining(char):
        return 0.0
    if unicodedata.east_asian_width(char) in "WF" or ord(char) > 0x1F000:
        return 1.25
    return 1.0 if unicodedata.category(char) in {"So", "Sm"} else usual


def wrap(
    text: str, limit: float, size: float, lines: int = 6, *, mono: bool = False, bold: bool = False
) -> list[str]:
    """``text`` in lines no wider than ``limit`` pixels; joined, the lines give the text again.

    Breaks go after spaces, and between ``-_./:,`` and a letter, if there are any; else anywhere.
    What does not fit into ``lines`` lines is cut, and the last line then ends in an ellipsis.
    """
    rows: list[str] = []
    rest = text
    while rest:
        if len(rows) == lines:
            rows[-1] = _with_ellipsis(rows[-1], limit, size, mono=mono, bold=bold)
            break
        cut = _fitting(rest, limit, size, mono=mono, bold=bold)
        rows.append(rest[:cut])
        rest = rest[cut:]
    return rows or [""]


def _fitting(text: str, limit: float, size: float, *, mono: bool, bold: bool) -> int:
    """How many characters go on a line: up to the last good break that fits."""
    scale = size * (1.08 if bold and not mono else 1.0)
    room = limit / scale
    best = used = 0.0
    for index, char in enumerate(text):
        used += _mono_width(char) if mono else _width(char)
        if used > room and char != " ":
            return int(best) if best > index * 0.4 else max(index, 1)
        if char == " " or (char in "-_./:," and text[index + 1 : index + 2].isalnum()):
            best = index + 1
    return len(text)


def _with_ellipsis(line: str, limit: float, size: float, *, mono: bool, bold: bool) -> str:
    while line and width(line + "…", size, mono=mono, bold=bold) > limit:
        line = line[:-1]
    return line.rstrip() + "…"
