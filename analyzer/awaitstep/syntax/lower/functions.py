"""Functions of every kind. Their bodies are lowered when they are first asked for."""

from __future__ import annotations

from collections.abc import Callable
from typing import Literal

from tree_sitter import Node

from awaitstep.syntax import ast
from awaitstep.syntax.lower import literals, patterns
from awaitstep.syntax.lower.clamping import clamp
from awaitstep.syntax.lower.context import Lowering, deep_recursion

Kind = Literal["function", "arrow", "method", "get", "set", "constructor"]


def function(low: Lowering, node: Node, kind: Kind = "function") -> ast.Function:
    """A function, generator, arrow or method."""
    is_async, is_generator = _modifiers(node)
    inner = low.inside(is_async=is_async)
    named = node.child_by_field_name("name") if kind == "function" else None
    return ast.Function(
        node.start_byte,
        node.end_byte,
        kind,
        None if named is None else literals.name(low, named),
        parameters(inner, node),
        is_async,
        is_generator,
        _lazy(inner, node.child_by_field_name("body"), node.end_byte),
    )


def arrow(low: Lowering, node: Node) -> ast.Function:
    """``(a) => b``."""
    return function(low, node, "arrow")


def static_block(low: Lowering, node: Node) -> ast.Function:
    """The block of ``static { ... }`` as a method without a name."""
    inner = low.inside(is_async=False)
    body = _lazy(inner, node.child_by_field_name("body"), node.end_byte)
    return ast.Function(node.start_byte, node.end_byte, "method", None, (), False, False, body)


def parameters(low: Lowering, node: Node) -> tuple[ast.Pattern, ...]:
    """The parameters; TypeScript's ``this`` is none."""
    single = node.child_by_field_name("parameter")
    if single is not None:
        return (low.pattern(single),)
    listed = node.child_by_field_name("parameters")
    if listed is None:
        return ()
    found: list[ast.Pattern] = []
    for part in low.parts_of_list(listed):
        if not part.is_error and not patterns.is_this(part):
            found.append(low.pattern(part))
    return tuple(found)


def _modifiers(node: Node) -> tuple[bool, bool]:
    is_async = is_generator = False
    for child in node.children:
        kind = child.type
        if kind == "async":
            is_async = True
        elif kind == "*":
            is_generator = True
        elif kind in ("formal_parameters", "identifier", "property_identifier"):
            break
    return is_async, is_generator


def _lazy(
    low: Lowering, node: Node | None, end: int
) -> Callable[[], ast.BlockStatement | ast.Expression]:
    """The body, later. Depth is counted from the function on: it is not lowered in its parent."""

    def body() -> ast.BlockStatement | ast.Expression:
        if node is None:
            last = min(end, len(low.data))
            return ast.BlockStatement(last, last, ())
        low.depth = 0
        with deep_recursion():
            is_block = node.type == "statement_block"
            result = _block(low.statement(node)) if is_block else low.expression(node)
        clamp(result, len(low.data))
        return result

    return body


def _block(statement: ast.Statement) -> ast.BlockStatement:
    if isinstance(statement, ast.BlockStatement):
        return statement
    return ast.BlockStatement(statement.start, statement.end, (statement,))
