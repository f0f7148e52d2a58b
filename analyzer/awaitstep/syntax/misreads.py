"""What the grammars misread, put right by patching the text.

The parser gets a text of the same length in which the misread code is spelled in a way that it
understands, and lowering reads names and keywords from the text as it was. So positions hold,
strings and comments may be patched without harm, and precedence comes out right by itself.

``before`` is applied always, ``after`` (TypeScript) on what a tree shows. What the grammars refuse
is in `repairs`.
"""

from __future__ import annotations

import re
from functools import cache

from tree_sitter import Query, QueryCursor, Tree

from awaitstep.syntax.blanking import blank, blanked
from awaitstep.syntax.language import grammar

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
_FIRST_PIPE = re.compile(rb"\b(?:as|satisfies)\s+([|&])(?![|&=])")
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


def _join_export(data: bytes) -> bytes:
    """``export``, an end of line, ``class C {}``: read as a *name* ``export``."""
    return _EXPORT_LINE.sub(lambda match: b"export" + b" " * len(match[1]), data)


def _join_dotted_types(data: bytes) -> bytes:
    """``x as A.B.C`` is read as the member ``C`` of ``x as A.B``."""
    return _DOTTED_TYPE.sub(lambda match: match[0].replace(b".", b"_"), data)


def _drop_first_pipe(data: bytes) -> bytes:
    """``x as | A | B`` is read as an operator between ``x as`` and what follows."""
    return blanked(_FIRST_PIPE, data)


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
