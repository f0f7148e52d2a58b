"""What the grammars misread, put right by patching the text.

The parser gets a text of the same length in which the misread code is spelled in a way that it
understands, and lowering reads names and keywords from the text as it was. So positions hold,
strings and comments may be patched without harm, and precedence comes out right by itself.

``before`` is applied always, ``after`` (TypeScript) on what a tree shows, ``repairs`` one by one
where a tree holds errors, each kept only if it leaves fewer of them.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache

from tree_sitter import Query, QueryCursor, Tree

from awaitstep.syntax.language import grammar

Repair = Callable[[bytes], bytes]

_RESERVED = (
    rb"(?:await|break|case|catch|class|const|continue|debugger|delete|do|else|enum|export|extends|"
    rb"false|finally|for|function|if|import|in|instanceof|new|null|return|super|switch|this|throw|"
    rb"true|try|typeof|undefined|using|var|void|while|with|yield|let|static|async|get|set|of|from|"
    rb"type|as|implements|interface|package|private|protected|public)"
)

_AWAIT = re.compile(rb"await(?<![\w$.#\x80-\xff\\]await)(?=\s*(?:[(\[`]|/[*/]))")
_FOR = re.compile(rb"\bfor\s*\Z")
_USING = re.compile(
    rb"(await[ \t]+)?using(?<![\w$.#\x80-\xff]using)"
    rb"(?=[ \t]+(?!(?:in|of|instanceof|as|satisfies|from|is|extends)\b)[A-Za-z_$\\\x80-\xff])"
)
_EXPORT_LINE = re.compile(rb"export(?<![\w$.]export)([ \t]*[\r\n]\s*)(?=[@{*\w])")
_TYPE_NAME = rb"(?:(?:typeof|keyof|readonly)\s+)*[\w$]+(?:\.[\w$]+)*"
_DOTTED_TYPE = re.compile(
    rb"\b(?:as|satisfies)\s+" + _TYPE_NAME + rb"(?:\s*[|&]\s*" + _TYPE_NAME + rb")*"
)
_TAG_ARGUMENTS = re.compile(rb">(?<!=>)\s*(?=`)")
_MEMBER_ON_NEW_LINE = re.compile(rb"(?m)^[ \t]*([ \t])(?=<[^<>=;`\"']{0,200}>?[^;`]{0,400}\()")
_TYPE_END = re.compile(rb"[\w$\])}>\"'](?<!=>)\s*\Z")
_COMMENT = re.compile(rb"/\*.*?\*/|//[^\n]*", re.DOTALL)
_COMMENT_REACH = 3_000
"""Bytes of comment that may stand between a member and the one before it."""
_FIRST_PIPE = re.compile(rb"\b(?:as|satisfies)\s+([|&])(?![|&=])")
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
    rb"[<,](?>\s+|/\*(?>[^*]+|\*(?!/))*\*/|//[^\n]*\n)*+(?:const\s+)?((?:in|out)(?:\s+out)?)"
    rb"(?=\s+[A-Za-z_$][\w$]*\s*[,>=e])",
    re.DOTALL,
)

_GENERIC_MISREADS = """
(call_expression
  function: [(await_expression) (unary_expression) (binary_expression) (as_expression)
             (satisfies_expression) (yield_expression) (ternary_expression) (update_expression)
             (assignment_expression) (augmented_assignment_expression) (arrow_function)
             (type_assertion)]
  type_arguments: (type_arguments) @blank)
(instantiation_expression
  [(await_expression) (unary_expression) (binary_expression) (ternary_expression)]
  type_arguments: (type_arguments) @blank)
(non_null_expression
  [(await_expression) (unary_expression) (binary_expression) (as_expression)
   (satisfies_expression) (yield_expression) (ternary_expression)
   (assignment_expression) (augmented_assignment_expression) (arrow_function)
   (type_assertion)]
  "!" @blank)
"""


def before(data: bytes, language: str) -> bytes:
    """The text that is parsed first."""
    data = _join_export(data)
    if language == "javascript":
        return _hide_await(data)
    for patch in (_hide_using, _drop_first_pipe, _join_dotted_types, _drop_tag_arguments):
        data = patch(data)
    return data


def after(data: bytes, language: str, tree: Tree) -> bytes:
    """TypeScript: the text without the type arguments and ``!`` whose reach is misread.

    ``await step.do<string>("x", f)`` is read as ``(await step.do)<string>("x", f)``,
    ``a - g<T>(x) * 2`` as ``(a - g)<T>(x) * 2``, and ``a - b!.c`` as ``(a - b)!.c``.
    """
    if language == "javascript" or not (b">" in data or b"!" in data):
        return data
    patched = bytearray(data)
    for nodes in QueryCursor(_generic_misreads(language)).captures(tree.root_node).values():
        for node in nodes:
            blank(patched, node.start_byte, node.end_byte)
    return bytes(patched)


@cache
def _generic_misreads(language: str) -> Query:
    query = _GENERIC_MISREADS
    if language == "tsx":  # where ``<T>x`` would be an element
        query = query.replace("(type_assertion)", "")
    return Query(grammar(language), query)


def repairs(language: str) -> tuple[Repair, ...]:
    """What to try, in order, on a text whose tree holds errors."""
    if language == "javascript":
        return (*_REPAIRS, *_JAVASCRIPT_REPAIRS)
    return (*_REPAIRS, *_TYPESCRIPT_REPAIRS)


def _hide_await(data: bytes) -> bytes:
    """``await (x)(y)``, ``await [p][0]``, ``await `t` `` are read as uses of a *name* ``await``.

    ``void`` binds as ``await`` does, and cannot be a name (but of a method). ``for await (`` is
    let alone. A function that is *named* ``await`` gives an error, and then all this is undone.
    """
    if b"await" not in data:
        return data
    patched = bytearray(data)
    for match in _AWAIT.finditer(data):
        start = match.start()
        head = data[max(0, start - 40) : start]
        if not _FOR.search(head):
            patched[start : start + 5] = b"void "
    return bytes(patched)


def _hide_using(data: bytes) -> bytes:
    """``using x = f()`` is read as an assignment; it parses as ``const`` does."""
    if b"using" not in data:
        return data
    return _USING.sub(lambda match: b" " * len(match[1] or b"") + b"const", data)


def blank(patched: bytearray, start: int, end: int) -> None:
    """Overwrites with spaces; ends of lines stay, for they may end statements."""
    patched[start:end] = re.sub(rb"[^\r\n]", b" ", patched[start:end])


def _join_export(data: bytes) -> bytes:
    """``export``, an end of line, ``class C {}``: read as a *name* ``export``."""
    return _EXPORT_LINE.sub(lambda match: b"export" + b" " * len(match[1]), data)


def _join_dotted_types(data: bytes) -> bytes:
    """``x as A.B.C`` is read as the member ``C`` of ``x as A.B``."""
    return _DOTTED_TYPE.sub(lambda match: match[0].replace(b".", b"_"), data)


def _drop_first_pipe(data: bytes) -> bytes:
    """``x as | A | B`` is read as an operator between ``x as`` and what follows."""
    return _blanked(_FIRST_PIPE, data)


def _drop_tag_arguments(data: bytes) -> bytes:
    """``sql<{ id: string }>`SELECT` `` is read as comparisons."""
    patched = bytearray(data)
    for match in _TAG_ARGUMENTS.finditer(data):
        start = _opening_angle(data, match.start())
        if start is not None:
            blank(patched, start, match.start() + 1)
    return bytes(patched)


def _opening_angle(data: bytes, end: int) -> int | None:
    """Where the ``<`` stands that a ``>`` closes, if it follows a name at once."""
    depth = 0
    for index in range(end, max(0, end - _TAG_REACH), -1):
        if data[index] in b"$`":  # the end of a template, not the begin
            return None
        if data[index] == _GREATER and data[index - 1] != _EQUALS:
            depth += 1
        elif data[index] == _LESS:
            depth -= 1
            if depth == 0:
                before = data[index - 1 : index]
                return index if before.isalnum() or before in (b"_", b"$", b")", b"]") else None
    return None


_TAG_REACH = 2_000
"""Bytes that the type arguments of a tag may take."""

_LESS, _EQUALS, _GREATER = b"<=>"


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
    return _blanked(_STAR_WITH, data)


def _drop_accessor(data: bytes) -> bytes:
    """``class A { accessor x = 1 }``."""
    return _blanked(_ACCESSOR, data)


def _drop_import_phase(data: bytes) -> bytes:
    """``import defer * as x from "y"``, ``import source x from "y"``, ``import.defer("y")``."""
    return _blanked(_PHASE_CALL, _blanked(_PHASE, data))


def _rename_using(data: bytes) -> bytes:
    """``using = 3``: a name like any other."""
    return _USING_NAME.sub(b"usin_", data)


def _defuse_escapes(data: bytes) -> bytes:
    r"""``String.raw`\uc1` ``: a tagged template may hold what is no escape."""
    return _BAD_ESCAPE.sub(lambda _: b"\\-", data)


def _drop_variance(data: bytes) -> bytes:
    """``interface A<in T, out U> {}``."""
    return _blanked(_VARIANCE, data)


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
    return _blanked(_TYPE_STAR, data)


def _blanked(pattern: re.Pattern[bytes], data: bytes) -> bytes:
    patched = bytearray(data)
    for match in pattern.finditer(data):
        blank(patched, match.start(1), match.end(1))
    return bytes(patched)


_REPAIRS: tuple[Repair, ...] = (
    _rename_reserved,
    _drop_attributes,
    _drop_accessor,
    _drop_import_phase,
    _rename_using,
    _defuse_escapes,
)

_JAVASCRIPT_REPAIRS: tuple[Repair, ...] = ()

_TYPESCRIPT_REPAIRS: tuple[Repair, ...] = (
    _drop_variance,
    _drop_type_star,
    _rename_keywords,
    _end_member,
)
