"""The shapes of functions that only hand on to a lowered one (`async_helpers.lowered`)."""

from __future__ import annotations

from awaitstep.interpret.lowered import restore
from awaitstep.interpret.lowered.rewriting import parts
from awaitstep.syntax import ast

#: In how many calls around it a generator is looked for: ``wrap(mark(function* () {}))``.
SEARCH_DEPTH = 4


def only_call(node: ast.Function) -> ast.Call | None:
    """The call that a function returns, if it does nothing else."""
    if node.is_async or node.is_generator:
        return None
    body: ast.Node | None = node.body
    if isinstance(body, ast.BlockStatement):
        statements = [s for s in body.body if not _is_idle(s)]
        if len(statements) != 1 or not isinstance(statements[0], ast.ReturnStatement):
            return None
        body = statements[0].argument
    return body if isinstance(body, ast.Call) else None


def _is_idle(statement: ast.Node) -> bool:
    """A directive, or ``var self = this`` and such, which arrows inside use."""
    if isinstance(statement, ast.ExpressionStatement):
        return isinstance(statement.expression, ast.StringLiteral)
    if isinstance(statement, ast.VariableDeclaration):
        return all(
            d.init is None
            or isinstance(d.init, ast.This)
            or (isinstance(d.init, ast.Identifier) and d.init.name == "arguments")
            for d in statement.declarations
        )
    return isinstance(statement, ast.FunctionDeclaration | ast.EmptyStatement)


def generator_in(nodes: tuple[ast.Node, ...], depth: int) -> ast.Function | None:
    """The first generator, or state machine of one, among arguments and in ``depth`` calls."""
    for node in nodes:
        if isinstance(node, ast.Function):
            if node.is_generator:
                return node
            restored = restore(node)
            if restored is not None:
                return restored
        elif isinstance(node, ast.Call) and depth:
            found = generator_in(node.arguments, depth - 1)
            if found is not None:
                return found
    return None


def passes_all(arguments: tuple[ast.Node, ...]) -> bool:
    """Whether the arguments of an ``apply`` are the caller's own: ``(this, arguments)``."""
    last = arguments[-1] if len(arguments) == 2 else None
    return isinstance(last, ast.Identifier) and last.name == "arguments"


def parts_of(body: ast.BlockStatement) -> list[ast.Node]:
    """The expressions of statements, comma sequences and assignments in calls taken apart."""
    found: list[ast.Node] = []
    pending: list[ast.Node] = []
    for statement in body.body[:3]:
        if isinstance(statement, ast.ExpressionStatement):
            pending.append(statement.expression)
        elif isinstance(statement, ast.ReturnStatement) and statement.argument is not None:
            pending.append(statement.argument)
    while pending:
        node = pending.pop(0)
        if isinstance(node, ast.Sequence):
            pending.extend(node.expressions)
        elif isinstance(node, ast.Call):
            pending.append(node.callee)
        elif isinstance(node, ast.Member):
            pending.append(node.object)
        found.append(node)
    return found


# --- a helper's code in its caller ---------------------------------------------------------------


def inlined_generator(node: ast.Function) -> ast.Function | None:
    """The only generator in a function that returns a variable after a sequence of assignments.

    ``return it = {}, gen = (gen = function* () {}).apply(this, null), ..., it``.
    """
    if node.is_async or node.is_generator or not isinstance(node.body, ast.BlockStatement):
        return None
    returned = [s for s in node.body.body if isinstance(s, ast.ReturnStatement)]
    match returned:
        case [ast.ReturnStatement(argument=ast.Sequence(expressions=(*_, ast.Identifier())))]:
            made = [part for part in parts(node.body) if isinstance(part, ast.Function)]
            generators = [part for part in made if part.is_generator]
            return generators[0] if len(generators) == 1 else None
        case _:
            return None


def uses_arguments(node: ast.Function) -> bool:
    """Whether a function reads its ``arguments`` itself."""
    return any(
        isinstance(part, ast.Identifier) and part.name == "arguments" for part in parts(node.body)
    )
