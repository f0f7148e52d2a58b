"""Declarations, blocks, branches and jumps."""

from __future__ import annotations

from typing import Literal

from tree_sitter import Node

from awaitstep.syntax import ast
from awaitstep.syntax.lower import classes, functions, literals
from awaitstep.syntax.lower.context import Lowering

Kind = Literal["var", "let", "const", "using", "await using"]


def statement_list(low: Lowering, nodes: list[Node]) -> tuple[ast.Statement, ...]:
    """The statements among some nodes; an ERROR among them gives what is sound inside it."""
    found: list[ast.Statement] = []
    skipped = low.tables.trivia
    for node in nodes:
        if node.is_named and node.kind_id not in skipped:
            found.append(low.statement(node))
    return tuple(found)


def block(low: Lowering, node: Node) -> ast.BlockStatement:
    """``{ ... }``."""
    body = statement_list(low, node.named_children)
    return ast.BlockStatement(node.start_byte, node.end_byte, body)


def expression_statement(low: Lowering, node: Node) -> ast.Statement:
    """An expression for its effects."""
    inner = low.parts_of_list(node)
    expression = low.expression(inner[0]) if len(inner) == 1 else low.unknown(node)
    return ast.ExpressionStatement(node.start_byte, node.end_byte, expression)


def variables(low: Lowering, node: Node) -> ast.VariableDeclaration:
    """``var``, ``let``, ``const``, ``using``, ``await using``."""
    declarators = [child for child in node.named_children if child.type == "variable_declarator"]
    return ast.VariableDeclaration(
        node.start_byte,
        node.end_byte,
        declaration_kind(low, node.children),
        tuple([declarator(low, child) for child in declarators]),
    )


def declaration_kind(low: Lowering, nodes: list[Node]) -> Kind:
    """The keyword of a declaration as it is written: ``misreads`` may have hidden ``using``."""
    words = [low.text(node) for node in nodes if not node.is_named]
    if b"var" in words:
        return "var"
    if b"const" in words:
        return "const"
    if b"using" not in words:
        return "let"
    keyword = nodes[[low.text(node) for node in nodes].index(b"using")]
    before = low.data[max(0, keyword.start_byte - 200) : keyword.start_byte].rstrip()
    return "await using" if before.endswith(b"await") else "using"


def declarator(low: Lowering, node: Node) -> ast.Declarator:
    """``target = init``."""
    target = low.pattern(node.child_by_field_name("name"))
    value = node.child_by_field_name("value")
    init = None if value is None else low.expression(value)
    return ast.Declarator(node.start_byte, node.end_byte, target, init)


def function_declaration(low: Lowering, node: Node) -> ast.FunctionDeclaration:
    """``function f() {}``."""
    function = functions.function(low, node)
    return ast.FunctionDeclaration(node.start_byte, node.end_byte, function)


def class_declaration(low: Lowering, node: Node) -> ast.ClassDeclaration:
    """``class C {}``."""
    definition = classes.class_(low, node)
    return ast.ClassDeclaration(node.start_byte, node.end_byte, definition)


def if_(low: Lowering, node: Node) -> ast.Statement:
    """``if``, and the ``else if`` that follow it, however many."""
    levels: list[tuple[Node, ast.Expression, ast.Statement]] = []
    current: Node | None = node
    while current is not None and current.kind_id == node.kind_id:
        test = low.expression(current.child_by_field_name("condition"))
        consequent = low.statement(current.child_by_field_name("consequence"))
        levels.append((current, test, consequent))
        current = _else(low, current)
    alternate = None if current is None else low.statement(current)
    for level, test, consequent in reversed(levels):
        alternate = ast.IfStatement(level.start_byte, level.end_byte, test, consequent, alternate)
    return alternate or ast.EmptyStatement(node.start_byte, node.end_byte)


def _else(low: Lowering, node: Node) -> Node | None:
    clause = node.child_by_field_name("alternative")
    if clause is None:
        return None
    inner = low.parts_of_list(clause)
    return inner[-1] if inner else None


def switch(low: Lowering, node: Node) -> ast.SwitchStatement:
    """``switch``."""
    discriminant = low.expression(node.child_by_field_name("value"))
    body = node.child_by_field_name("body")
    listed = [] if body is None else body.named_children
    cases = [_case(low, child) for child in listed if child.type in _CASES]
    return ast.SwitchStatement(node.start_byte, node.end_byte, discriminant, tuple(cases))


_CASES = ("switch_case", "switch_default")


def _case(low: Lowering, node: Node) -> ast.SwitchCase:
    value = node.child_by_field_name("value")
    test = None if value is None else low.expression(value)
    body = statement_list(low, node.children_by_field_name("body"))
    return ast.SwitchCase(node.start_byte, node.end_byte, test, body)


def try_(low: Lowering, node: Node) -> ast.TryStatement:
    """``try``."""
    handler = node.child_by_field_name("handler")
    finalizer = node.child_by_field_name("finalizer")
    param = None if handler is None else handler.child_by_field_name("parameter")
    return ast.TryStatement(
        node.start_byte,
        node.end_byte,
        _body(low, node) or ast.BlockStatement(node.end_byte, node.end_byte, ()),
        None if param is None else low.pattern(param),
        None if handler is None else _body(low, handler),
        None if finalizer is None else _body(low, finalizer),
    )


def _body(low: Lowering, node: Node) -> ast.BlockStatement | None:
    body = node.child_by_field_name("body")
    return None if body is None else block(low, body)


def return_(low: Lowering, node: Node) -> ast.ReturnStatement:
    """``return a``."""
    inner = low.parts_of_list(node)
    argument = low.expression(inner[0]) if inner else None
    return ast.ReturnStatement(node.start_byte, node.end_byte, argument)


def throw(low: Lowering, node: Node) -> ast.ThrowStatement:
    """``throw a``."""
    inner = low.parts_of_list(node)
    argument = low.expression(inner[0]) if inner else low.unknown(node)
    return ast.ThrowStatement(node.start_byte, node.end_byte, argument)


def break_(low: Lowering, node: Node) -> ast.BreakStatement:
    """``break label``."""
    return ast.BreakStatement(node.start_byte, node.end_byte, _label(low, node))


def continue_(low: Lowering, node: Node) -> ast.ContinueStatement:
    """``continue label``."""
    return ast.ContinueStatement(node.start_byte, node.end_byte, _label(low, node))


def labeled(low: Lowering, node: Node) -> ast.LabeledStatement:
    """``label: body``."""
    body = low.statement(node.child_by_field_name("body"))
    return ast.LabeledStatement(node.start_byte, node.end_byte, _label(low, node) or "", body)


def empty(_low: Lowering, node: Node) -> ast.EmptyStatement:
    """``;``, ``debugger``, and what only declares types."""
    return ast.EmptyStatement(node.start_byte, node.end_byte)


def faulty(low: Lowering, node: Node) -> ast.Unknown:
    """An ERROR where statements stand: what is sound in it, in order."""
    return low.unknown(node)


def with_(low: Lowering, node: Node) -> ast.Unknown:
    """``with (a) b``: names in ``b`` may be members of ``a``; only its parts are kept."""
    target = low.expression(node.child_by_field_name("object"))
    body = low.statement(node.child_by_field_name("body"))
    return ast.Unknown(node.start_byte, node.end_byte, "with", (target, body))


def _label(low: Lowering, node: Node) -> str | None:
    label = node.child_by_field_name("label")
    return None if label is None else literals.name(low, label)
