"""Spans of syntax."""

from __future__ import annotations

from awaitstep.source import Span
from awaitstep.syntax import ast


def span_of(node: ast.Node) -> Span:
    """The byte range of a piece of syntax."""
    return Span(node.start, node.end)
