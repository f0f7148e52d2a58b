"""Ends of nodes of a text that was cut off: the brackets that recovery added are not in it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from awaitstep.diagnostics import Diagnostic
from awaitstep.source import Span
from awaitstep.syntax import ast
from awaitstep.syntax.children import child_nodes


def clamp(node: ast.Node, end: int) -> None:
    """Lets no node end behind ``end``; lowering does so to the bodies of functions."""
    pending = [node]
    while pending:
        node = pending.pop()
        if node.end <= end:
            continue
        node.start, node.end = min(node.start, end), end
        inner = node.params if isinstance(node, ast.Function) else child_nodes(node)
        pending.extend(inner)


def clamped(found: Iterable[Diagnostic], end: int) -> list[Diagnostic]:
    """Diagnostics whose spans do not reach behind ``end``."""
    return [
        one
        if one.span is None
        else replace(one, span=Span(min(one.span.start, end), min(one.span.end, end)))
        for one in found
    ]
