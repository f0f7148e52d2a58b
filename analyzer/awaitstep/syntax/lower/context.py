"""What every lowering function gets: the text, the dispatch tables and the findings."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import TypeVar

from tree_sitter import Node

from awaitstep.diagnostics import Diagnostic
from awaitstep.source import Span
from awaitstep.syntax import ast

NESTING_LIMIT = 25_000
"""Levels of true nesting that are lowered; deeper ones become ``Unknown``."""

_FRAMES_NEEDED = NESTING_LIMIT * 10

T = TypeVar("T")
Handler = Callable[["Lowering", Node], T]


@dataclass(frozen=True, slots=True)
class Tables:
    """The handlers of one grammar, indexed by kind id; ``None`` where the role is impossible."""

    expressions: tuple[Handler[ast.Expression] | None, ...]
    patterns: tuple[Handler[ast.Pattern] | None, ...]
    statements: tuple[Handler[ast.Statement] | None, ...]
    trivia: frozenset[int]
    types: frozenset[int]
    parentheses: frozenset[int]


@dataclass(slots=True, eq=False)
class Lowering:
    """The state of lowering one function (or the program): a child is made for each function."""

    data: bytes
    tables: Tables
    found: list[Diagnostic]
    is_async: bool
    depth: int = 0
    reported: set[str] = field(default_factory=set)

    def inside(self, *, is_async: bool) -> Lowering:
        """The context of the parameters of a function."""
        return Lowering(self.data, self.tables, self.found, is_async, self.depth, self.reported)

    def text(self, node: Node) -> bytes:
        """The source of a node (faster than ``node.text``, and not a patched text)."""
        return self.data[node.start_byte : node.end_byte]

    def expression(self, node: Node | None) -> ast.Expression:
        """Lowers a node that stands where an expression does; parentheses are taken off."""
        if node is None:
            return ast.Unknown(0, 0, "missing", ())
        tables = self.tables
        kind = node.kind_id
        while kind in tables.parentheses:
            inner = self.parts_of_list(node)
            if len(inner) != 1:
                return self.unknown(node)
            node = inner[0]
            kind = node.kind_id
        handler = tables.expressions[kind] if kind < len(tables.expressions) else None
        if handler is None or node.is_missing:
            return self.unknown(node)
        if self.depth >= NESTING_LIMIT:
            return self.too_deep(node)
        self.depth += 1
        result = handler(self, node)
        self.depth -= 1
        return result

    def pattern(self, node: Node | None) -> ast.Pattern:
        """Lowers a node that stands where a binding or an assignment's target does."""
        if node is None:
            return ast.Unknown(0, 0, "missing", ())
        while node.kind_id in self.tables.parentheses:
            inner = self.parts_of_list(node)
            if len(inner) != 1:
                return self.unknown(node)
            node = inner[0]
        kind = node.kind_id
        handler = self.tables.patterns[kind] if kind < len(self.tables.patterns) else None
        if handler is None or node.is_missing:
            return self.unknown(node)
        if self.depth >= NESTING_LIMIT:
            return self.too_deep(node)
        self.depth += 1
        result = handler(self, node)
        self.depth -= 1
        return result

    def statement(self, node: Node | None) -> ast.Statement:
        """Lowers a node that stands where a statement does."""
        if node is None:
            return ast.EmptyStatement(0, 0)
        kind = node.kind_id
        handler = self.tables.statements[kind] if kind < len(self.tables.statements) else None
        if handler is None or node.is_missing:
            return self._misplaced(node)
        if self.depth >= NESTING_LIMIT:
            return self.too_deep(node)
        self.depth += 1
        result = handler(self, node)
        self.depth -= 1
        return result

    def _misplaced(self, node: Node) -> ast.Statement:
        """What is no statement where one is expected, as there is beside an ERROR."""
        kind = node.kind_id
        table = self.tables.expressions
        if kind >= len(table) or table[kind] is None or node.is_missing:
            return self.unknown(node)
        return ast.ExpressionStatement(node.start_byte, node.end_byte, self.expression(node))

    def parts_of_list(self, node: Node) -> list[Node]:
        """The named children of a node without comments and types."""
        skipped = self.tables.trivia
        types = self.tables.types
        return [
            child
            for child in node.named_children
            if child.kind_id not in skipped and child.kind_id not in types
        ]

    def unknown(self, node: Node) -> ast.Unknown:
        """What has no handler: its parts in source order, and a diagnostic (once for each kind).

        ERROR and MISSING nodes have had their own diagnostics when the tree was parsed.
        """
        parts: list[ast.Expression | ast.Statement] = []
        if self.depth >= NESTING_LIMIT:
            return self.too_deep(node)
        self.depth += 1
        for part in self.known_parts(node):
            if self.tables.statements[part.kind_id] is not None:
                parts.append(self.statement(part))
            else:
                parts.append(self.expression(part))
        self.depth -= 1
        if not (node.is_error or node.is_missing):
            message = f"this syntax ({node.type}) is not understood; only its parts are read"
            self.report_once("unknown-syntax", node.type, message, node)
        return ast.Unknown(node.start_byte, node.end_byte, node.type, tuple(parts))

    def known_parts(self, node: Node) -> list[Node]:
        """The outermost statements and expressions below a node, in source order."""
        found: list[Node] = []
        tables = self.tables
        stack = list(reversed(node.children))
        while stack:
            child = stack.pop()
            kind = child.kind_id
            if kind in tables.types or kind in tables.trivia or child.is_missing:
                continue
            if kind < len(tables.statements) and (
                tables.statements[kind] is not None or tables.expressions[kind] is not None
            ):
                found.append(child)
            else:
                stack.extend(reversed(child.children))
        return found

    def too_deep(self, node: Node) -> ast.Unknown:
        """Gives up on what is nested too deep."""
        message = f"nested more than {NESTING_LIMIT} levels deep; the rest of it is not read"
        self.report_once("nesting-too-deep", "", message, node)
        return ast.Unknown(node.start_byte, node.end_byte, "nesting-too-deep", ())

    def report_once(self, code: str, subject: str, message: str, node: Node) -> None:
        """Adds a warning, the first time for each subject."""
        if code + subject in self.reported:
            return
        self.reported.add(code + subject)
        span = Span(node.start_byte, node.end_byte)
        self.found.append(Diagnostic("warning", code, message, span))


@contextmanager
def deep_recursion() -> Iterator[None]:
    """Allows the recursion that ``NESTING_LIMIT`` needs; Python calls use no C stack."""
    before = sys.getrecursionlimit()
    if before < _FRAMES_NEEDED:
        sys.setrecursionlimit(before + _FRAMES_NEEDED)
    try:
        yield
    finally:
        sys.setrecursionlimit(before)
