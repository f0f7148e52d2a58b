"""Each ``yield`` where its value is read: ``%sent = yield a; b = %sent`` is ``b = yield a``."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Any

from awaitstep.interpret.lowered.model import SENT
from awaitstep.interpret.lowered.rewriting import parts, rewritten
from awaitstep.syntax import ast

Statements = list[ast.Statement]

_OWN_NAME = re.compile(r"%sent|%t\d+")


def place_yields(statements: Statements, at: ast.Node) -> Statements:
    """The statements with each ``yield`` in its place, if that can be done for all of them.

    Else the values stay in a variable of their own. Variables are declared at the front.
    """
    placed, count = _placed(statements)
    if count == _reads(statements):
        statements = placed
        statements = _without_writes(statements)
    names = sorted(
        {
            part.name
            for statement in statements
            for part in parts(statement)
            if isinstance(part, ast.Identifier) and _OWN_NAME.fullmatch(part.name)
        }
    )
    if not names:
        return statements
    made = [
        ast.Declarator(at.start, at.start, ast.Identifier(at.start, at.start, name), None)
        for name in names
    ]
    return [ast.VariableDeclaration(at.start, at.start, "var", tuple(made)), *statements]


def _reads(statements: Statements) -> int:
    """How often the value that was sent is read."""
    nodes = [part for statement in statements for part in parts(statement)]
    named = sum(1 for n in nodes if isinstance(n, ast.Identifier) and n.name == SENT)
    return named - sum(1 for n in nodes if _written(n) is not None)


def _written(node: ast.Node) -> ast.Expression | None:
    """The value of ``%sent = value``."""
    match node:
        case ast.Assignment(target=ast.Identifier(name=name), value=value) if name == SENT:
            return value
        case _:
            return None


def _write_of(statement: ast.Statement) -> ast.Expression | None:
    if isinstance(statement, ast.ExpressionStatement):
        return _written(statement.expression)
    return None


def _without_writes(statements: Statements) -> Statements:
    """Once nothing reads them, values are not kept."""

    def change(node: ast.Node) -> ast.Node | None:
        if isinstance(node, ast.BlockStatement | ast.SwitchCase):
            return replace(node, body=tuple(_without_writes(list(node.body))))
        return None

    out: Statements = []
    for statement in statements:
        value = _write_of(statement)
        if value is None:
            out.append(rewritten(statement, change))
        elif isinstance(value, ast.Yield):
            out.append(ast.ExpressionStatement(statement.start, statement.end, value))
    return out


def _placed(statements: Statements) -> tuple[Statements, int]:
    """The statements with the ``yield`` s moved, and how many reads that replaced."""
    out: Statements = []
    count = 0
    waiting: ast.Expression | None = None
    for statement in statements:
        current = statement
        if waiting is not None:
            moved = _lifted(current, waiting)
            if moved is not None:
                current = moved  # type: ignore[assignment]
                out.pop()
                count += 1
        current, inner = _inside(current)
        count += inner
        out.append(current)
        waiting = _write_of(current)
    return out, count


def _inside(statement: ast.Statement) -> tuple[ast.Statement, int]:
    """As `_placed`, for the lists inside a statement."""
    count = 0

    def change(node: ast.Node) -> ast.Node | None:
        nonlocal count
        if isinstance(node, ast.BlockStatement | ast.SwitchCase):
            body, inner = _placed(list(node.body))
            count += inner
            return replace(node, body=tuple(body))
        return None

    made = rewritten(statement, change)
    return made, count


def _lifted(node: ast.Node, value: ast.Expression) -> ast.Node | None:
    """A node whose first act is to read ``%sent``, with a value in that place."""
    if isinstance(node, ast.Identifier):
        return value if node.name == SENT else None
    if isinstance(node, ast.Assignment) and (node.operator != "=" or not _is_still(node.target)):
        return None
    for name in _ORDER.get(type(node), ()):
        old = getattr(node, name)
        several = type(old) is tuple
        for index, part in enumerate(old if several else (old,)):
            if part is None or (_is_still(part) and not _is_sent(part)):
                continue
            made = _lifted(part, value)
            if made is None:
                return None
            new = (*old[:index], made, *old[index + 1 :]) if several else made
            change: dict[str, Any] = {name: new}
            return replace(node, **change)
    return None


def _is_sent(node: ast.Node) -> bool:
    return isinstance(node, ast.Identifier) and node.name == SENT


def _is_still(node: ast.Node) -> bool:
    """Whether it does not matter if a node is evaluated before or after a ``yield``."""
    if isinstance(node, ast.Member):
        return _is_still(node.object) and _is_still(node.property) and not _is_sent(node.object)
    if isinstance(node, ast.Declarator):
        return node.init is None
    return isinstance(node, _STILL)


_STILL = (
    ast.BooleanLiteral,
    ast.Function,
    ast.Identifier,
    ast.NullLiteral,
    ast.NumberLiteral,
    ast.RegExpLiteral,
    ast.StringLiteral,
    ast.This,
)

_ORDER: dict[type[ast.Node], tuple[str, ...]] = {
    ast.ArrayExpression: ("elements",),
    ast.Assignment: ("value",),
    ast.Await: ("argument",),
    ast.Binary: ("left", "right"),
    ast.BlockStatement: ("body",),
    ast.Call: ("callee", "arguments"),
    ast.Conditional: ("test",),
    ast.Declarator: ("init",),
    ast.ExpressionStatement: ("expression",),
    ast.ForInStatement: ("right",),
    ast.ForOfStatement: ("right",),
    ast.ForStatement: ("init",),
    ast.IfStatement: ("test",),
    ast.LabeledStatement: ("body",),
    ast.Logical: ("left",),
    ast.Member: ("object", "property"),
    ast.New: ("callee", "arguments"),
    ast.ObjectExpression: ("properties",),
    ast.Property: ("value",),
    ast.ReturnStatement: ("argument",),
    ast.Sequence: ("expressions",),
    ast.SpreadElement: ("argument",),
    ast.SwitchStatement: ("discriminant",),
    ast.TemplateLiteral: ("expressions",),
    ast.ThrowStatement: ("argument",),
    ast.Unary: ("argument",),
    ast.VariableDeclaration: ("declarations",),
    ast.Yield: ("argument",),
}
