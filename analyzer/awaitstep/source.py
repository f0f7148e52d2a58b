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
    _units: list[int] | None = field(default=None, repr=False)

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
        column = self._units_before(offset) - self._units_before(starts[line])
        return Position(line + 1, column, offset)

    def _units_before(self, offset: int) -> int:
        """UTF-16 units before a byte offset; a minified file is one line, so blocks are counted."""
        if self._units is None:
            self._units = _units_by_block(self.data)
        if not self._units:
            return offset
        block = offset // _BLOCK
        return self._units[block] + _utf16_length(self.data[block * _BLOCK : offset])

    def line_text(self, line: int) -> str:
        """The text of a line (from 1), without its line end."""
        starts = self.line_starts()
        start = starts[line - 1]
        end = starts[line] if line < len(starts) else len(self.data)
        return self.text(start, end).rstrip("\r\n")


_BLOCK = 4096


def _units_by_block(data: bytes) -> list[int]:
    """The UTF-16 units before each block of bytes; empty if all is ASCII (units are bytes)."""
    if data.isascii():
        return []
    counts = [0]
    for start in range(0, len(data), _BLOCK):
        counts.append(counts[-1] + _utf16_length(data[start : start + _BLOCK]))
    return counts


def _utf16_length(data: bytes) -> int:
    """UTF-16 units that begin in some bytes of UTF-8: two where a sequence is of four bytes."""
    if data.isascii():
        return len(data)
    continuation = sum(data.count(byte) for byte in _CONTINUATIONS)
    long = sum(data.count(byte) for byte in _LONG_LEADS)
    return len(data) - continuation + long


_CONTINUATIONS = tuple(bytes((byte,)) for byte in range(0x80, 0xC0))
_LONG_LEADS = tuple(bytes((byte,)) for byte in range(0xF0, 0xF8))


def _line_starts(data: bytes) -> list[int]:
    starts = [0]
    position = 0
    for chunk in data.splitlines(keepends=True):
        position += len(chunk)
        if chunk.endswith((b"\n", b"\r")):
            starts.append(position)
    return starts
