"""ERROR and MISSING nodes of a tree become diagnostics that people can use."""

from __future__ import annotations

from tree_sitter import Node

from awaitstep.diagnostics import Diagnostic
from awaitstep.source import Span
from awaitstep.syntax.concrete import faults

_LIMIT = 20
"""Diagnostics for one file; what follows is mostly the echo of the first."""

_SHOWN = 30
"""Bytes of the unexpected text that a message quotes."""


def syntax_errors(root: Node, data: bytes) -> list[Diagnostic]:
    """One ``syntax-error`` for each fault, with the innermost text at fault as its span."""
    found: list[Diagnostic] = []
    last_end = -1
    at_fault = faults(root, 10 * _LIMIT)
    for node in at_fault:
        if len(found) == _LIMIT:
            break
        if node.is_error and any(child.is_error for child in node.children):
            continue  # the inner one tells more exactly
        diagnostic = _missing(node) if node.is_missing else _unexpected(node, data)
        start = diagnostic.span.start if diagnostic.span else 0
        if start >= last_end:
            found.append(diagnostic)
            last_end = diagnostic.span.end if diagnostic.span else 0
    return found or [_unexpected(node, data) for node in at_fault[:1]]


def _missing(node: Node) -> Diagnostic:
    what = node.type.replace("_", " ") if node.is_named else f'"{node.type}"'
    span = Span(node.start_byte, node.end_byte)
    return Diagnostic("error", "syntax-error", f"{what} is missing here", span)


def _unexpected(node: Node, data: bytes) -> Diagnostic:
    start, end = _at_fault(node)
    text = data[start:end].decode("utf-8", "replace")
    lines = text.splitlines() or [""]
    shown = lines[0][:_SHOWN]
    dots = "…" if len(text) > len(shown) else ""
    message = f'unexpected "{shown}{dots}"' if shown else "unexpected end of the text"
    return Diagnostic("error", "syntax-error", message, Span(start, end))


def _at_fault(node: Node) -> tuple[int, int]:
    """The first piece of an ERROR that is no sound construct by itself."""
    for child in node.children:
        if child.child_count == 0:
            return child.start_byte, child.end_byte
    return node.start_byte, min(node.end_byte, node.start_byte + _SHOWN)
