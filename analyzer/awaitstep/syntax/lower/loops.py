"""Loops."""

from __future__ import annotations

from tree_sitter import Node

from awaitstep.syntax import ast
from awaitstep.syntax.lower import statements
from awaitstep.syntax.lower.context import Lowering


def for_(low: Lowering, node: Node) -> ast.ForStatement:
    """``for (init; test; update) body``."""
    update = node.child_by_field_name("increment")
    return ast.ForStatement(
        node.start_byte,
        node.end_byte,
        _init(low, node.child_by_field_name("initializer")),
        _test(low, node),
        None if update is None else low.expression(update),
        low.statement(node.child_by_field_name("body")),
    )


def for_in(low: Lowering, node: Node) -> ast.ForInStatement | ast.ForOfStatement:
    """``for (left in right)``, ``for (left of right)``, ``for await``."""
    left = _left(low, node)
    right = low.expression(node.child_by_field_name("right"))
    body = low.statement(node.child_by_field_name("body"))
    operator = node.child_by_field_name("operator")
    if operator is not None and operator.type == "in":
        return ast.ForInStatement(node.start_byte, node.end_byte, left, right, body)
    is_await = any(
        child.type == "await" and node.field_name_for_child(index) is None
        for index, child in enumerate(node.children[:4])
    )
    return ast.ForOfStatement(node.start_byte, node.end_byte, left, right, body, is_await)


def while_(low: Lowering, node: Node) -> ast.WhileStatement:
    """``while (test) body``."""
    test = low.expression(node.child_by_field_name("condition"))
    body = low.statement(node.child_by_field_name("body"))
    return ast.WhileStatement(node.start_byte, node.end_byte, test, body)


def do_while(low: Lowering, node: Node) -> ast.DoWhileStatement:
    """``do body while (test)``."""
    body = low.statement(node.child_by_field_name("body"))
    test = low.expression(node.child_by_field_name("condition"))
    return ast.DoWhileStatement(node.start_byte, node.end_byte, body, test)


def _init(low: Lowering, node: Node | None) -> ast.VariableDeclaration | ast.Expression | None:
    if node is None or node.type in ("empty_statement", ";"):
        return None
    if node.type in _DECLARATIONS:
        return statements.variables(low, node)
    if node.type == "expression_statement":
        inner = low.parts_of_list(node)
        return low.expression(inner[0]) if inner else None
    return low.expression(node)


_DECLARATIONS = ("variable_declaration", "lexical_declaration", "using_declaration")


def _test(low: Lowering, node: Node) -> ast.Expression | None:
    """The test; one grammar puts a statement there, the other an expression and its ``;``."""
    condition = node.child_by_field_name("condition")
    if condition is None or condition.type in ("empty_statement", ";"):
        return None
    if condition.type == "expression_statement":
        inner = low.parts_of_list(condition)
        return low.expression(inner[0]) if inner else None
    return low.expression(condition)


def _left(low: Lowering, node: Node) -> ast.VariableDeclaration | ast.Pattern:
    target = node.child_by_field_name("left")
    kinds = node.children_by_field_name("kind")
    pattern = low.pattern(target)
    if not kinds or target is None:
        return pattern
    value = node.child_by_field_name("value")
    init = None if value is None else low.expression(value)
    end = target.end_byte if value is None else value.end_byte
    declared = ast.Declarator(target.start_byte, end, pattern, init)
    kind = statements.declaration_kind(low, kinds)
    return ast.VariableDeclaration(kinds[0].start_byte, end, kind, (declared,))
