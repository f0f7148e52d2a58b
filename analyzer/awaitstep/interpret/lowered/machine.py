"""Finding the state machine in a function."""

from __future__ import annotations

from collections.abc import Iterator
from math import inf

from awaitstep.interpret.lowered.literals import text_of
from awaitstep.interpret.lowered.model import Machine, Tried
from awaitstep.interpret.lowered.rewriting import parts
from awaitstep.syntax import ast

_RETURN = 2


def find(function: ast.Function) -> Machine | None:
    """The machine of a function that returns ``helper(..., function (context) { ... }, ...)``."""
    body = function.body
    if not isinstance(body, ast.BlockStatement):
        return _in_call(body, ())
    for index, statement in enumerate(body.body):
        if isinstance(statement, ast.ReturnStatement) and statement.argument is not None:
            others = (*body.body[:index], *body.body[index + 1 :])
            return _in_return(statement.argument, others)
    return None


def _in_return(argument: ast.Expression, leading: tuple[ast.Statement, ...]) -> Machine | None:
    if isinstance(argument, ast.Sequence):
        *first, argument = argument.expressions
        made = [ast.ExpressionStatement(part.start, part.end, part) for part in first]
        leading = (*leading, *made)
    return _in_call(argument, leading)


def _in_call(call: ast.Expression, leading: tuple[ast.Statement, ...]) -> Machine | None:
    if not isinstance(call, ast.Call):
        return None
    for index, argument in enumerate(call.arguments[:2]):
        if isinstance(argument, ast.Function) and len(argument.params) <= 1:
            machine = _switched(argument, call.arguments[index + 1 :], leading)
            return machine or _single(call, argument, leading)
    return None


def _switched(
    inner: ast.Function,
    rest: tuple[ast.Expression | ast.SpreadElement, ...],
    leading: tuple[ast.Statement, ...],
) -> Machine | None:
    found = _switch_of(inner)
    if found is None:
        return None
    first, switch, loops = found
    context = _context_of(inner, switch.discriminant)
    cases = _cases(switch)
    if context is None or cases is None:
        return None
    style = "regenerator" if loops else "typescript"
    return Machine(style, context, cases, _tried(rest), (*leading, *first), inner)  # type: ignore[arg-type]


def _switch_of(
    inner: ast.Function,
) -> tuple[tuple[ast.Statement, ...], ast.SwitchStatement, bool] | None:
    """``switch (c.label) {}``, or ``while (1) switch (c.prev = c.next) {}``, and what precedes."""
    if not isinstance(inner.body, ast.BlockStatement) or not inner.body.body:
        return None
    *first, last = inner.body.body
    loops = False
    if isinstance(last, ast.WhileStatement | ast.ForStatement):
        if isinstance(last, ast.ForStatement) and (last.init or last.test or last.update):
            return None
        loops, last = True, last.body
    if isinstance(last, ast.BlockStatement) and len(last.body) == 1:
        last = last.body[0]
    return (tuple(first), last, loops) if isinstance(last, ast.SwitchStatement) else None


def _context_of(inner: ast.Function, discriminant: ast.Expression) -> str | None:
    if isinstance(discriminant, ast.Assignment):
        discriminant = discriminant.value
    match inner.params, discriminant:
        case (
            (ast.Identifier(name=name),),
            ast.Member(object=ast.Identifier(name=used), property=ast.StringLiteral()),
        ) if name == used:
            return name
        case _:
            return None


def _cases(
    switch: ast.SwitchStatement,
) -> tuple[tuple[float, tuple[ast.Statement, ...]], ...] | None:
    found: list[tuple[float, tuple[ast.Statement, ...]]] = []
    for case in switch.cases:
        match case.test:
            case ast.NumberLiteral(value=label):
                found.append((label, case.body))
            case test if text_of(test) == "end":
                found.append((inf, case.body))
            case _:
                return None
    labels = {label for label, _ in found}
    return tuple(found) if 0 in labels and len(labels) == len(found) else None


def _tried(arguments: tuple[ast.Expression | ast.SpreadElement, ...]) -> tuple[Tried, ...]:
    """The entries of ``[[0, 2, 4, 6], [1, 3]]`` among a helper's arguments."""
    for argument in arguments:
        if isinstance(argument, ast.ArrayExpression):
            found = [tried_of(part) for part in argument.elements]
            return tuple([entry for entry in found if entry is not None])
    return ()


def tried_of(node: ast.Node | None) -> Tried | None:
    """``[entry, handler, finalizer, after]``; holes and missing ends are ``None``."""
    if not isinstance(node, ast.ArrayExpression) or not 2 <= len(node.elements) <= 4:
        return None
    labels: list[float | None] = []
    for part in node.elements:
        labels.append(part.value if isinstance(part, ast.NumberLiteral) else None)
    entry, handler, finalizer, after = [*labels, None, None][:4]
    if entry is None or (handler is None and finalizer is None):
        return None
    return Tried(entry, handler, finalizer, after)


def _single(
    call: ast.Call, inner: ast.Function, leading: tuple[ast.Statement, ...]
) -> Machine | None:
    """TypeScript leaves the switch out if there is one state: ``function () { return [2, x] }``."""
    body = inner.body
    if len(call.arguments) != 2 or call.arguments[1] is not inner:
        return None
    if not isinstance(body, ast.BlockStatement) or not _is_receiver(call.arguments[0]):
        return None
    leaves = [node for s in body.body for node in parts(s) if isinstance(node, ast.ReturnStatement)]
    if not leaves or not all(_is_return(leaf) for node in leaves for leaf in _results(node)):
        return None
    context = (
        inner.params[0].name
        if inner.params and isinstance(inner.params[0], ast.Identifier)
        else "%context"
    )
    return Machine("typescript", context, ((0, body.body),), (), leading, inner)


def _is_receiver(node: ast.Node) -> bool:
    return isinstance(node, ast.This | ast.Identifier) or (
        isinstance(node, ast.Unary) and node.operator == "void"
    )


def _results(node: ast.ReturnStatement) -> Iterator[ast.Node | None]:
    stack: list[ast.Node | None] = [node.argument]
    while stack:
        result = stack.pop()
        if isinstance(result, ast.Sequence):
            stack.append(result.expressions[-1])
        elif isinstance(result, ast.Conditional):
            stack.extend((result.consequent, result.alternate))
        else:
            yield result


def _is_return(node: ast.Node | None) -> bool:
    match node:
        case ast.ArrayExpression(elements=(ast.NumberLiteral(value=code), *rest)):
            return code == _RETURN and len(rest) <= 1
        case _:
            return False
