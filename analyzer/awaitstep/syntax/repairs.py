"""Valid code that the grammars refuse, spelled in a way that they understand.

They are tried one by one where a tree holds errors; each is kept only if it leaves fewer of them.
As in `misreads`, the text keeps its length, and lowering reads names from the text as it was.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from awaitstep.syntax.blanking import blank, blanked

Repair = Callable[[bytes], bytes]

_RESERVED = (
    rb"(?:await|break|case|catch|class|const|continue|debugger|delete|do|else|enum|export|extends|"
    rb"false|finally|for|function|if|import|in|instanceof|new|null|return|super|switch|this|throw|"
    rb"true|try|typeof|undefined|using|var|void|while|with|yield|let|static|async|get|set|of|from|"
    rb"type|as|implements|interface|package|private|protected|public)"
)

_MEMBER_ON_NEW_LINE = re.compile(rb"(?m)^[ \t]*([ \t])(?=<[^<>=;`\"']{0,200}>?[^;`]{0,400}\()")
_TYPE_END = re.compile(rb"[\w$\])}>\"'](?<!=>)\s*\Z")
_COMMENT = re.compile(rb"/\*.*?(?:\*/|\Z)|//[^\n]*+", re.DOTALL)
_COMMENT_REACH = 3_000
"""Bytes of comment that may stand between a member and the one before it."""
_AS_NAME = re.compile(rb"\b(?:let|const|var)\s+a(s)(?=\s*[=:;,])")
_KEYWORD_MEMBER = re.compile(rb"(?m)^[ \t]*(?:readonly\s+)?i(n)(?:stanceof)?(?=\??:)")
_TYPE_STAR = re.compile(rb"\bexport\s+(type)\s*\*")
_AS_RESERVED = re.compile(rb"\bas\s+(" + _RESERVED + rb")(?=\s*[,}])")
_RESERVED_AS = re.compile(rb"[{,]\s*(" + _RESERVED + rb")(?=\s+as\b)")
_RESERVED_ALONE = re.compile(rb"\b(?:im|ex)port\s*\{[^{}()]*\}")
_IN_LIST = re.compile(rb"(?<=[{,\s])(" + _RESERVED + rb")(?=\s*[,}])")
_STAR_WITH = re.compile(rb"""\bfrom\s*(?:"[^"\n]*"|'[^'\n]*')\s*((?:with|assert)\s*\{[^{}]*\})""")
_ACCESSOR = re.compile(
    rb"\b(accessor)(?=[ \t]+(?!(?:in|of|instanceof)\b)(?:static\s+)?[\w$#\"'\[\\\x80-\xff])"
)
_PHASE = re.compile(rb"\bimport\s+(defer|source)(?=\s*\*|\s+(?!from\b)[\w$])")
_PHASE_CALL = re.compile(rb"\bimport\s*(\.\s*(?:defer|source))(?=\s*\()")
_USING_NAME = re.compile(rb"\busin(g)\b(?![ \t]+[A-Za-z_$])")
_BAD_ESCAPE = re.compile(rb"\\(u(?![0-9A-Fa-f]{4}|\{[0-9A-Fa-f]+\})|x(?![0-9A-Fa-f]{2}))")
_VARIANCE = re.compile(
    rb"[<,](?>\s+|/\*(?:[^*]|\*(?!/)){0,400}+\*/|//[^\n]{0,400}+\n)*+(?:const\s+)?((?:in|out)(?:\s+out)?)"
    rb"(?=\s+[A-Za-z_$][\w$]*\s*[,>=e])",
    re.DOTALL,
)

_UNNAMED_DEFAULT = re.compile(
    rb"(\bexport\s+)default(\s+)((?:async\s+)?function\s*\*?|(?:abstract\s+)?class)"
    rb"(?=\s*[({<]|\s+(?:extends|implements)\b)"
)
_DECORATOR = re.compile(rb"@(?=\()")
_SIMPLE_DECORATOR = re.compile(rb"\([\s\w$.]+(?:\([^()]*\)\s*)?\)")
_DECORATOR_REACH = 2_000
"""Bytes that an expression between ``@(`` and ``)`` may take."""


def repairs(language: str) -> tuple[Repair, ...]:
    """What to try, in order, on a text whose tree holds errors."""
    return _REPAIRS if language == "javascript" else (*_REPAIRS, *_TYPESCRIPT_REPAIRS)


def _rename_reserved(data: bytes) -> bytes:
    """``export { a as function }``, ``import { in as b }``, ``export { if } from "m"``."""
    patched = bytearray(data)
    for pattern in (_AS_RESERVED, _RESERVED_AS):
        for match in pattern.finditer(data):
            _rename(patched, match)
    for clause in _RESERVED_ALONE.finditer(data):
        for match in _IN_LIST.finditer(data, clause.start(), clause.end()):
            _rename(patched, match)
    return bytes(patched)


def _rename(patched: bytearray, match: re.Match[bytes]) -> None:
    if match[1] != b"default":
        patched[match.end(1) - 1 : match.end(1)] = b"_"


def _drop_attributes(data: bytes) -> bytes:
    """``export * from "b" with { type: "json" }``."""
    return blanked(_STAR_WITH, data)


def _drop_accessor(data: bytes) -> bytes:
    """``class A { accessor x = 1 }``."""
    return blanked(_ACCESSOR, data)


def _drop_import_phase(data: bytes) -> bytes:
    """``import defer * as x from "y"``, ``import source x from "y"``, ``import.defer("y")``."""
    return blanked(_PHASE_CALL, blanked(_PHASE, data))


def _rename_using(data: bytes) -> bytes:
    """``using = 3``: a name like any other."""
    return _USING_NAME.sub(b"usin_", data)


def _defuse_escapes(data: bytes) -> bytes:
    r"""``String.raw`\uc1` ``: a tagged template may hold what is no escape."""
    return _BAD_ESCAPE.sub(lambda _: b"\\-", data)


def _drop_variance(data: bytes) -> bytes:
    """``interface A<in T, out U> {}``."""
    return blanked(_VARIANCE, data)


def _end_member(data: bytes) -> bytes:
    """A call signature on a new line: its ``<`` is read as arguments of the type before it.

    For example::

        { (a: A): Result
          <B>(b: B): Result }
    """
    patched = bytearray(data)
    for match in _MEMBER_ON_NEW_LINE.finditer(data):
        before = data[max(0, match.start() - _COMMENT_REACH) : match.start()]
        if _TYPE_END.search(_COMMENT.sub(b"", before)):
            patched[match.start(1) : match.end(1)] = b";"
    return bytes(patched)


def _rename_keywords(data: bytes) -> bytes:
    """``let as = 1``; ``in: string`` on a line of its own in a type."""
    patched = bytearray(data)
    for pattern in (_AS_NAME, _KEYWORD_MEMBER):
        for match in pattern.finditer(data):
            _rename(patched, match)
    return bytes(patched)


def _drop_type_star(data: bytes) -> bytes:
    """``export type * from "m"``; lowering sees in the text that it is erased."""
    return blanked(_TYPE_STAR, data)


def _name_default(data: bytes) -> bytes:
    """``export default class {} export ...`` on one line: read as an expression that needs a ``;``.

    As ``export class defaul_ {}`` it is a declaration; lowering sees the text as it was.
    """
    return _UNNAMED_DEFAULT.sub(rb"\1\3\2defaul_", data)


def _open_decorators(data: bytes) -> bytes:
    """``@(a.b) class C {}`` as ``@ a.b  class C {}``; other expressions are left out."""
    patched = bytearray(data)
    for match in _DECORATOR.finditer(data):
        start = match.end()
        end = _closing(data, start)
        if end is None:
            continue
        if _SIMPLE_DECORATOR.fullmatch(data, start, end):
            blank(patched, start, start + 1)
            blank(patched, end - 1, end)
        else:
            blank(patched, match.start(), end)
    return bytes(patched)


def _closing(data: bytes, start: int) -> int | None:
    """Behind the bracket that closes the one at ``start``."""
    depth = 0
    for index in range(start, min(len(data), start + _DECORATOR_REACH)):
        depth += data[index : index + 1] == b"("
        depth -= data[index : index + 1] == b")"
        if depth == 0:
            return index + 1
    return None


_REPAIRS: tuple[Repair, ...] = (
    _rename_reserved,
    _drop_attributes,
    _drop_accessor,
    _drop_import_phase,
    _rename_using,
    _defuse_escapes,
    _name_default,
    _open_decorators,
)

_TYPESCRIPT_REPAIRS: tuple[Repair, ...] = (
    _drop_variance,
    _drop_type_star,
    _rename_keywords,
    _end_member,
)
