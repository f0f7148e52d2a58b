"""Source text as the graph shows it: comments removed, white space collapsed, cut at a length."""

from __future__ import annotations

import re

from awaitstep.source import SourceText

MAX_LENGTH = 200

# A string or a template comes first, so that what looks like a comment inside stays.
_PIECE = re.compile(
    r"""("(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\.)*`"""
    # A slash that an operator, or nothing, stands before begins a regular expression.
    r"""|(?:(?<=[(,=:\[!&|?{};+\-*%<>~^])|\A)/(?![*/])(?:[^/\\\[\n]|\\.|\[(?:[^\]\\\n]|\\.)*\])+/)"""
    r"""|(/\*.*?\*/|//[^\n\r]*)|(\s+)""",
    re.DOTALL,
)


def source_text(source: SourceText, start: int, end: int) -> str:
    """A byte range as one line of at most 200 characters (then ``…``)."""
    if end - start > 16 * MAX_LENGTH:
        end = start + 16 * MAX_LENGTH
    text = _PIECE.sub(_replacement, source.text(start, end)).strip()
    text = re.sub(r" +", " ", text) if "  " in text else text
    return text if len(text) <= MAX_LENGTH else text[:MAX_LENGTH] + "…"


def _replacement(match: re.Match[str]) -> str:
    if match[1] is None:
        return " "
    return re.sub(r"\s+", " ", match[1]) if "\n" in match[1] else match[1]
