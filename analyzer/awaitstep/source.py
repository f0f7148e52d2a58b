"""Source text: bytes, and the positions in it that people and source maps use."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass, field
from typing import NamedTuple


class Position(NamedTuple):
    """A place in a file.

    ``line`` counts from 1, ``column`` from 0 in UTF-16 units (as source maps count), ``offset``
    from 0 in UTF-8 bytes.
    """

    line: int
    column: int
    offset: int


class Span(NamedTuple):
    """The half-open byte range ``[start, end)`` of a piece of source."""

    start: int
    end: int


@dataclass(slots=True, eq=False)
class SourceText:
    """One file: its name as shown to people, its bytes, and its language.

    ``language`` is one of ``javascript``, ``typescript``, ``tsx``.
    """

    name: str
    data: bytes
    language: str = "javascript"
    _lines: list[int] | None = field(default=None, repr=False)

    def text(self, start: int, end: int) -> str:
        """The text of a byte range; bytes that are not UTF-8 become U+FFFD."""
        return self.data[start:end].decode("utf-8", "replace")

    def line_starts(self) -> list[int]:
        """Byte offsets at which lines begin. LF, CRLF and CR each end a line."""
        if self._lines is None:
            self._lines = _line_starts(self.data)
        return self._lines

    def position(self, offset: int) -> Position:
        """The position of a byte offset; offsets past the end are clamped."""
        offset = max(0, min(offset, len(self.data)))
        starts = self.line_starts()
        line = bisect_right(starts, offset) - 1
        prefix = self.data[starts[line] : offset]
        return Position(line + 1, _utf16_length(prefix), offset)

    def line_text(self, line: int) -> str:
        """The text of a line (from 1), without its line end."""
        starts = self.line_starts()
        start = starts[line - 1]
        end = starts[line] if line < len(starts) else len(self.data)
        return self.text(start, end).rstrip("\r\n")


def _utf16_length(data: bytes) -> int:
    if data.isascii():
        return len(data)
    text = data.decode("utf-8", "replace")
    return len(text) + sum(ord(char) > 0xFFFF for char in text)


def _line_starts(data: bytes) -> list[int]:
    starts = [0]
    position = 0
    for chunk in data.splitlines(keepends=True):
        position += len(chunk)
        if chunk.endswith((b"\n", b"\r")):
            starts.append(position)
    return starts
