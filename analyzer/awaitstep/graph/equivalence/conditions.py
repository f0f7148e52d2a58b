"""How a condition is put together, as far as its truth follows from its operands'.

Conditions do not count, but an ``if`` can be *part of a condition*: minifiers turn
``if (a) { x = await f(); if (x) … }`` into ``if (a && (x = await f(), x)) …``, which the graph
shows as an ``if`` on ``a`` before the ``if`` on the whole. To see that the second belongs to the
first (``correlation``), the whole is split here at the operators that may skip an operand. All
else, and whatever is not understood, is an atom, of which nothing is known.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal, NamedTuple

LONGEST = 240
"""Longer texts are atoms; the analysis cuts conditions at 200 characters."""
CUT = "…"
"""What the analysis ends a condition with that it has cut."""

Kind = Literal["atom", "same", "not", "and", "or", "nullish", "chain", "choice"]


@dataclass(frozen=True, slots=True)
class Test:
    """A condition: ``text`` is what an ``if`` on it says, without spaces and parentheses.

    ``waits`` says that something may start in it. ``same`` is as true as its part; the parts of a
    ``chain`` are what stands before each ``?.``.
    """

    kind: Kind
    text: str
    waits: bool
    parts: tuple[Test, ...] = ()


def bare(source: str) -> str:
    """A text without spaces and parentheses, to be compared."""
    return _SPACING.sub("", source)


@lru_cache(maxsize=4096)
def parse(source: str) -> Test:
    """The structure of a condition's text; total."""
    if len(source) > LONGEST:
        return Test("atom", bare(source), waits=True)
    waits = _WAITING.search(source) is not None
    value, tokens = _last_value(source)
    kind, parts = _split(value, tokens)
    return Test(kind, bare(value), waits, tuple(parse(part) for part in parts))


class _Token(NamedTuple):
    """An operator, or (with an empty ``operator``) an operand or a bracket with its content."""

    operator: str
    start: int
    end: int


_Parts = tuple[Kind, tuple[str, ...]]
_ATOM: _Parts = ("atom", ())


def _last_value(source: str) -> tuple[str, list[_Token]]:
    """Without parentheses around the whole, and of a comma sequence the last operand."""
    while True:
        source = source.strip()
        tokens = list(_tokens(source))
        commas = [token for token in tokens if token.operator == ","]
        if commas:
            source = source[commas[-1].end :]
        elif len(tokens) == 1 and source[0] == "(" and source[-1] == ")":
            source = source[1:-1]
        else:
            return source, tokens


def _tokens(source: str) -> Iterator[_Token]:
    """The tokens outside of brackets; a bracket that nothing closes reaches to the end."""
    depth = begin = 0
    for text, start, end in _lexemes(source):
        if text in _OPENING:
            begin = begin if depth else start
            depth += 1
        elif text in _CLOSING:
            depth -= 1
            if depth == 0:
                yield _Token("", begin, end)
        elif depth == 0:
            yield _Token(text if _OPERATOR.fullmatch(text) else "", start, end)
        depth = max(depth, 0)
    if depth:
        yield _Token("", begin, len(source))


def _lexemes(source: str) -> Iterator[tuple[str, int, int]]:
    operand = False
    match = _lexeme(source, 0, operand=operand)
    while match is not None:
        if not match[0].isspace():
            yield match[0], match.start(), match.end()
            operand = match[0] in _CLOSING or _OPERAND.match(match[0]) is not None
        match = _lexeme(source, match.end(), operand=operand)


def _lexeme(source: str, position: int, *, operand: bool) -> re.Match[str] | None:
    """The next one; behind an operand, ``/`` divides."""
    regular = None if operand else _REGULAR.match(source, position)
    return regular or _LEXEME.match(source, position)


def _split(source: str, tokens: list[_Token]) -> _Parts:
    operators = [token for token in tokens if token.operator]
    if _YIELD.match(source) or any(token.operator == "=>" for token in operators):
        return _ATOM
    for token in operators:
        if token.operator in _LOOSE:
            return _LOOSE[token.operator](source, operators, token)
    for operator in ("||", "&&"):
        found = [token for token in operators if token.operator == operator]
        if found:
            return _two(source, operators, found[-1])
    return _unary(source, tokens)


def _unary(source: str, tokens: list[_Token]) -> _Parts:
    if any(t.operator not in _TIGHT or source[t.start : t.end] in _WORDS for t in tokens):
        return _ATOM
    inner = source.lstrip("!")
    if inner != source:
        return "not" if (len(source) - len(inner)) % 2 else "same", (inner,)
    ends = [token.start for token in tokens if token.operator == "?."]
    return "chain", tuple(source[:end].removeprefix("await ") for end in ends)


def _assigned(source: str, _operators: list[_Token], token: _Token) -> _Parts:
    return "same", (source[token.end :],)


def _two(source: str, _operators: list[_Token], token: _Token) -> _Parts:
    return _KINDS[token.operator[:2]], (source[: token.start], source[token.end :])


def _choice(source: str, operators: list[_Token], token: _Token) -> _Parts:
    depth = 0
    for other in operators:
        depth += (other.operator == "?") - (other.operator == ":")
        if other.operator == ":" and depth == 0:
            then = source[token.end : other.start]
            return "choice", (source[: token.start], then, source[other.end :])
    return _ATOM


_SPACING = re.compile(r"[\s()]+")
_WAITING = re.compile(rf"\b(?:await|yield)\b|{CUT}\Z")
_YIELD = re.compile(r"yield\b")
_OPENING, _CLOSING = frozenset("([{"), frozenset(")]}")
_TIGHT = frozenset(("", "!", ".", "?."))
_WORDS = frozenset(("delete", "in", "instanceof", "typeof", "void"))
_KINDS: dict[str, Kind] = {"&&": "and", "||": "or", "??": "nullish"}
_OPERAND = re.compile(r"""[\w$"'`/]""")
_REGULAR = re.compile(r"/(?:\\.|\[(?:\\.|[^\]\\])*\]|[^/\\\[])+/\w*")
_OPERATOR = re.compile(
    r"[&|?]{2}=?|=>|[=!]==?|\*\*=?|<<=?|>>>?=?|[-+*/%&|^]=|[<>]=|\?\.(?!\d)|[-+*/%&|^~!<>=?:,.]"
)
_LEXEME = re.compile(
    r"""\s+|"(?:\\.|[^"\\])*"?|'(?:\\.|[^'\\])*'?|`(?:\\.|[^`\\])*`?|[\w$]+"""
    rf"|{_OPERATOR.pattern}|.",
    re.DOTALL,
)

# What binds less tightly than ``||`` (or cannot stand beside it); the leftmost is the outermost.
_LOOSE: dict[str, Callable[[str, list[_Token], _Token], _Parts]] = {
    "&&=": _two,
    "=": _assigned,
    "?": _choice,
    "??": _two,
    "??=": _two,
    "||=": _two,
}
