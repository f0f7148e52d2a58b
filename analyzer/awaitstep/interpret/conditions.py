"""The conditions that short-circuit operators print (graph.md, section 3)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from awaitstep.syntax import ast

if TYPE_CHECKING:
    from awaitstep.interpret.interpreter import Interpreter

#: What binds at least as tightly as `!`, and so needs no parentheses behind it.
TIGHT = (
    ast.Identifier,
    ast.Member,
    ast.Call,
    ast.Chain,
    ast.New,
    ast.This,
    ast.Unary,
    ast.Update,
    ast.Await,
    ast.StringLiteral,
    ast.NumberLiteral,
    ast.BooleanLiteral,
    ast.NullLiteral,
    ast.TemplateLiteral,
    ast.TaggedTemplate,
    ast.ArrayExpression,
    ast.ObjectExpression,
    ast.RegExpLiteral,
    ast.ImportCall,
    ast.MetaProperty,
)


def negated(run: Interpreter, test: ast.Node) -> str:
    """``!a``, or ``!(a || b)``."""
    while isinstance(test, ast.Sequence):
        test = test.expressions[-1]
    text = run.text(test)
    return f"!{text}" if isinstance(test, TIGHT) else f"!({text})"


def is_null_condition(run: Interpreter, test: ast.Node, operator: str) -> str:
    """``a == null`` or ``a != null``."""
    return f"{run.text(test)} {operator} null"
