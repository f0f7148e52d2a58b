"""Hoisting: the names that a body or block binds exist from its beginning."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from awaitstep.interpret import allocation
from awaitstep.interpret.scope import Scope
from awaitstep.interpret.values import UNDEFINED
from awaitstep.syntax import ast
from awaitstep.syntax.scopes import lexical_declarations, var_names

if TYPE_CHECKING:
    from awaitstep.interpret.interpreter import Interpreter


def hoist(
    run: Interpreter, code: ast.Function, statements: Iterable[ast.Node], scope: Scope
) -> None:
    """Enter a function's body: its ``var`` names, its lexical names, its functions."""
    for name in var_names(code):
        if name not in scope.slots:
            run.store.write(scope, name, UNDEFINED)
    enter_block(run, statements, scope)


def enter_block(run: Interpreter, statements: Iterable[ast.Node], scope: Scope) -> None:
    """Enter a block: its lexical names, and its functions with their values."""
    statements = list(statements)
    for name in lexical_declarations(statements):
        run.store.write(scope, name, UNDEFINED)
    for statement in statements:
        declared: ast.Node | None = statement
        if isinstance(statement, ast.ExportNamedDeclaration) and statement.declaration:
            declared = statement.declaration
        if isinstance(declared, ast.FunctionDeclaration) and declared.function.name:
            function = allocation.function(run, declared.function, scope, declared.function.name)
            run.store.write(scope, declared.function.name, function)


def block_scope(
    run: Interpreter, node: ast.Node, statements: Sequence[ast.Node], scope: Scope
) -> Scope:
    """The scope of a block: a new one only if it declares anything."""
    if not lexical_declarations(statements):
        return scope
    inner = allocation.scope(run, node, scope)
    enter_block(run, statements, inner)
    return inner
