"""Overwriting parts of a text with spaces, so that the positions of the rest hold."""

from __future__ import annotations

import re


def blank(patched: bytearray, start: int, end: int) -> None:
    """Overwrites with spaces; ends of lines stay, for they may end statements."""
    patched[start:end] = re.sub(rb"[^\r\n]", b" ", patched[start:end])


def blanked(pattern: re.Pattern[bytes], data: bytes) -> bytes:
    """The text without what a pattern's first group matches."""
    patched = bytearray(data)
    for match in pattern.finditer(data):
        blank(patched, match.start(1), match.end(1))
    return bytes(patched)
