"""What the grammars misread, put right by *patching*: the parser gets a text of the same length in
which the misread code is spelled in a way that it understands, and lowering reads names and
keywords from the text as it was. So positions hold, strings and comments may be patched without
harm, and precedence comes out right by itself.

``before`` is applied always, ``after`` (TypeScript) on what a tree shows, ``repairs`` one by one
where a tree holds errors, each kept only if it leaves fewer of them.
"""

from __future__ import annotations

import re
from collections.abc import Callable

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
_BRANCH = re.compile(rb"[,{]\s*(?:async\s*|\*\s*|get\s+|set\s+|static\s+)*\Z")
_USING = re.compile(
    rb"(await[ \t]+)?using(?<![\w$.#\x80-\xff]using)"
    rb"(?=[ \t]+(?!(?:in|of|instanceof|as|satisfies|from|is|extends)\b)[A-Za-z_$\\\x80-\xff])"
)
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
_VARIANCE = re.compile(rb"[<,]\s*(?:const\s+)?((?:in|out)(?:\s+out)?)(?=\s+[A-Za-z_$][\w$]*\s*[,>=e])")

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
    if language == "javascript":
        return _hide_await(data)
    return _hide_using(data)


def after(data: bytes, language: str, tree: Tree) -> bytes:
    """TypeScript: the text without the type arguments and ``!`` whose reach is misread.

    ``await step.do<string>("x", f)`` is read as ``(await step.do)<string>("x", f)``,
    ``a - g<T>(x) * 2`` as ``(a - g)<T>(x) * 2``, and ``a - b!.c`` as ``(a - b)!.c``.
    """
    if language == "javascript" or not (b">" in data or b"!" in data):
        return data
    query = Query(grammar(language), _GENERIC_MISREADS)
    patched = bytearray(data)
    for nodes in QueryCursor(query).captures(tree.root_node).values():
        for node in nodes:
            _blank(patched, node.start_byte, node.end_byte)
    return bytes(patched)


def repairs(language: str) -> tuple[Repair, ...]:
    """What to try, in order, on a text whose tree holds errors."""
    if language == "javascript":
        return (*_REPAIRS, *_JAVASCRIPT_REPAIRS)
    return (*_REPAIRS, *_TYPESCRIPT_REPAIRS)


def _hide_await(data: bytes) -> bytes:
    """``await (x)(y)``, ``await [p][0]`` and ``await `t` `` are read as uses of a *name* ``await``;
    ``void`` binds as ``await`` does, and cannot be a name. ``for await (``  and a method
    ``await() {}`` are let alone."""
    if b"await" not in data:
        return data
    patched = bytearray(data)
    for match in _AWAIT.finditer(data):
        start = match.start()
        head = data[max(0, start - 40) : start]
        if not (_FOR.search(head) or _BRANCH.search(head)):
            patched[start : start + 5] = b"void "
    return bytes(patched)


def _hide_using(data: bytes) -> bytes:
    """``using x = f()`` is read as an assignment; it parses as ``const`` does."""
    if b"using" not in data:
        return data
    return _USING.sub(lambda match: b" " * len(match[1] or b"") + b"const", data)


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
    return _BAD_ESCAPE.sub(lambda match: b"\\-" , data)


def _drop_variance(data: bytes) -> bytes:
    """``interface A<in T, out U> {}``."""
    return _blanked(_VARIANCE, data)


def _drop_type_star(data: bytes) -> bytes:
    """``export type * from "m"``; lowering sees in the text that it is erased."""
    return _blanked(_TYPE_STAR, data)


def _blanked(pattern: re.Pattern[bytes], data: bytes) -> bytes:
    patched = bytearray(data)
    for match in pattern.finditer(data):
        _blank(patched, match.start(1), match.end(1))
    return bytes(patched)


def _blank(patched: bytearray, start: int, end: int) -> None:
    """Overwrites with spaces; ends of lines stay, for they may end statements."""
    patched[start:end] = re.sub(rb"[^\r\n]", b" ", patched[start:end])


_REPAIRS: tuple[Repair, ...] = (
    _rename_reserved,
    _drop_attributes,
    _drop_accessor,
    _drop_import_phase,
    _rename_using,
    _defuse_escapes,
)

_JAVASCRIPT_REPAIRS: tuple[Repair, ...] = ()

_TYPESCRIPT_REPAIRS: tuple[Repair, ...] = (_drop_variance, _drop_type_star)
