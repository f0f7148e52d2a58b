"""How a diagnostic reads: place, severity, code, message, the source line and a caret."""

from __future__ import annotations

import unicodedata
from typing import Any

from awaitstep.diagnostics import Diagnostic, Severity
from awaitstep.source import SourceText, Span

_BEFORE = 40
_AFTER = 60
_MAX_CHARACTER = 4
"""Bytes that one character takes at most in UTF-8."""

_BOLD = "1"
_DIM = "2"
_COLORS: dict[Severity, str] = {"error": "31;1", "warning": "33;1", "info": "36;1"}


def render_diagnostic(
    source: SourceText | None, diagnostic: Diagnostic, *, color: bool = False
) -> str:
    """A diagnostic as text of one to three lines, ending with a newline.

    The first line is ``file:line:column: severity[code]: message``; line and column count from 1,
    as editors do. Then follow the source line, cut around the place if it is long, and a caret.
    ``color`` adds ANSI colours.
    """
    severity = _painted(
        f"{diagnostic.severity}[{diagnostic.code}]:", diagnostic.severity, color=color
    )
    message = visible(diagnostic.message)
    if source is None:
        return f"{severity} {message}\n"
    if diagnostic.span is None:
        return f"{_bold(visible(source.name), color=color)}: {severity} {message}\n"
    position = source.position(diagnostic.span.start)
    place = f"{visible(source.name)}:{position.line}:{position.column + 1}"
    head = f"{_bold(place, color=color)}: {severity} {message}\n"
    return head + _excerpt(source, diagnostic, color=color)


def diagnostic_data(source: SourceText | None, diagnostic: Diagnostic) -> dict[str, Any]:
    """A diagnostic as plain data, with the members of the document's and ``file``.

    Lines count from 1, columns (UTF-16 units) and offsets (UTF-8 bytes) from 0, as in the graph.
    """
    data: dict[str, Any] = {} if source is None else {"file": source.name}
    data |= {
        "severity": diagnostic.severity,
        "code": diagnostic.code,
        "message": diagnostic.message,
    }
    if source is not None and diagnostic.span is not None:
        start, end = diagnostic.span
        data["span"] = {
            "start": source.position(start)._asdict(),
            "end": source.position(end)._asdict(),
        }
    return data


def visible(text: str) -> str:
    """Text that is safe on a terminal: control and formatting characters become U+FFFD.

    The input is not trusted, and an escape sequence in it could rewrite what the terminal shows.
    """
    return "".join(map(_visible_character, text))


def _excerpt(source: SourceText, diagnostic: Diagnostic, *, color: bool) -> str:
    span = diagnostic.span or Span(0, 0)
    line, _, offset = source.position(span.start)
    line_start, line_end = _line_bounds(source, line)
    before = _tail(source, line_start, min(offset, line_end))
    marked = _head(source, offset, max(offset, min(span.end, line_end)))
    after = _head(source, offset + len(marked.encode()), line_end)[: _AFTER - len(marked)]
    cut_left = len(before.encode()) < offset - line_start
    cut_right = offset + len((marked + after).encode()) < line_end
    left = ("…" if cut_left else "") + _tabless(before)
    shown = left + _tabless(marked) + _tabless(after) + ("…" if cut_right else "")
    gutter = f"{line:>5} | "
    caret = " " * _width(left) + _painted(
        "^" * max(1, _width(_tabless(marked))), diagnostic.severity, color=color
    )
    margin = f"{'':>5} | "
    return f"{_dim(gutter, color=color)}{shown}\n{_dim(margin, color=color)}{caret}\n"


def _line_bounds(source: SourceText, line: int) -> tuple[int, int]:
    starts = source.line_starts()
    end = starts[line] if line < len(starts) else len(source.data)
    start = starts[line - 1]
    while end > start and source.data[end - 1] in b"\r\n":
        end -= 1
    return start, end


def _tail(source: SourceText, start: int, end: int) -> str:
    """The last characters of a range. Only these are decoded: a line may be megabytes long."""
    near = max(start, end - _BEFORE * _MAX_CHARACTER)
    while near < end and source.data[near] & 0xC0 == 0x80:
        near += 1
    return source.text(near, end)[-_BEFORE:]


def _head(source: SourceText, start: int, end: int) -> str:
    near = min(end, start + _AFTER * _MAX_CHARACTER)
    while near > start and near < end and source.data[near] & 0xC0 == 0x80:
        near -= 1
    return source.text(start, near)[:_AFTER]


def _tabless(text: str) -> str:
    return visible(text.replace("\t", "    "))


def _visible_character(char: str) -> str:
    if char.isascii():
        return char if char.isprintable() else "\N{REPLACEMENT CHARACTER}"
    hidden = unicodedata.category(char) in ("Cc", "Cf", "Cs", "Zl", "Zp")
    return "\N{REPLACEMENT CHARACTER}" if hidden else char


def _width(text: str) -> int:
    """Columns that the text takes on a terminal."""
    return sum(_columns(char) for char in text)


def _columns(char: str) -> int:
    if unicodedata.combining(char):
        return 0
    return 2 if unicodedata.east_asian_width(char) in "WF" else 1


def _painted(text: str, severity: Severity, *, color: bool) -> str:
    return _ansi(text, _COLORS[severity], color=color)


def _bold(text: str, *, color: bool) -> str:
    return _ansi(text, _BOLD, color=color)


def _dim(text: str, *, color: bool) -> str:
    return _ansi(text, _DIM, color=color)


def _ansi(text: str, code: str, *, color: bool) -> str:
    return f"\x1b[{code}m{text}\x1b[0m" if color else text
