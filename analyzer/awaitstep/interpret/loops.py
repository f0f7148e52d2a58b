"""Loops: interpreted until what a round may change is widened; known lists are unrolled."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from awaitstep.interpret import allocation, members
from awaitstep.interpret.assignment import assign, declare
from awaitstep.interpret.functions import consume
from awaitstep.interpret.iteration import items_of_iterable
from awaitstep.interpret.promises import await_value
from awaitstep.interpret.rounds import Round, repeat, unroll
from awaitstep.interpret.scope import Scope
from awaitstep.interpret.truth import truth
from awaitstep.interpret.values import ANY, Const, Generator, Items, Text, Value
from awaitstep.syntax import ast

if TYPE_CHECKING:
    from awaitstep.interpret.interpreter import Interpreter

UNROLL_LIMIT = 64


def execute(run: Interpreter, node: ast.Node, scope: Scope, labels: tuple[str, ...] = ()) -> bool:
    """Run a loop statement that bears some labels."""
    return EXECUTORS[type(node)](run, node, scope, labels)


def _while(
    run: Interpreter, node: ast.WhileStatement, scope: Scope, labels: tuple[str, ...]
) -> bool:
    return repeat(
        run,
        node,
        scope,
        Round(
            "while",
            run.text(node.test),
            labels,
            test=lambda: test_truth(run, node.test, scope),
            body=lambda: run.execute(node.body, scope),
        ),
    )


def _do_while(
    run: Interpreter, node: ast.DoWhileStatement, scope: Scope, labels: tuple[str, ...]
) -> bool:
    return repeat(
        run,
        node,
        scope,
        Round(
            "do_while",
            run.text(node.test),
            labels,
            body=lambda: run.execute(node.body, scope),
            last=lambda: test_truth(run, node.test, scope),
        ),
    )


def _for(run: Interpreter, node: ast.ForStatement, scope: Scope, labels: tuple[str, ...]) -> bool:
    inner = allocation.scope(run, node, scope)
    if isinstance(node.init, ast.VariableDeclaration):
        run.execute(node.init, inner)
    elif node.init is not None:
        run.evaluate(node.init, inner)

    def update() -> bool | None:
        if node.update is not None:
            run.evaluate(node.update, inner)
        return None

    test = node.test
    return repeat(
        run,
        node,
        inner,
        Round(
            "for",
            _for_header(run, node),
            labels,
            test=(lambda: test_truth(run, test, inner)) if test is not None else _endless,
            body=lambda: run.execute(node.body, inner),
            update=update if node.update is not None else None,
        ),
    )


def _endless() -> bool | None:
    return True


def _for_header(run: Interpreter, node: ast.ForStatement) -> str:
    parts = [run.text(p) if p is not None else "" for p in (node.init, node.test, node.update)]
    return "; ".join(part.rstrip(";") for part in parts)


def test_truth(run: Interpreter, test: ast.Node, scope: Scope) -> bool | None:
    """A loop's test: operands of a top-level ``&&`` belong to the header and give no ``if``."""
    operands: list[ast.Node] = []
    while isinstance(test, ast.Logical) and test.operator == "&&":
        operands.append(test.right)
        test = test.left
    operands.append(test)
    answers: list[bool | None] = []
    for operand in reversed(operands):
        answers.append(truth(run.evaluate(operand, scope)))
        if answers[-1] is False:
            break
    if False in answers:
        return False if answers == [False] or all(a is not None for a in answers) else None
    return None if None in answers else True


def _for_in(
    run: Interpreter, node: ast.ForInStatement, scope: Scope, labels: tuple[str, ...]
) -> bool:
    value = run.evaluate(node.right, scope)
    own = members.own_members(run, value)
    if own is not None and "[rest]" not in own:
        keys = Items(tuple(Const(key) for key in own))
    else:
        keys = Items((), Text((None,)))
    return _each(run, node, scope, labels, "for_in", keys, None)


def _for_of(
    run: Interpreter, node: ast.ForOfStatement, scope: Scope, labels: tuple[str, ...]
) -> bool:
    value = run.evaluate(node.right, scope)
    kind = "for_await" if node.is_await else "for_of"
    if isinstance(value, Generator):
        return _each(run, node, scope, labels, kind, Items((), value.element), value)
    items = items_of_iterable(run, value, node, scope)
    return _each(run, node, scope, labels, kind, items, None, value)


def _each(
    run: Interpreter,
    node: ast.ForInStatement | ast.ForOfStatement,
    scope: Scope,
    labels: tuple[str, ...],
    kind: str,
    items: Items,
    generator: Generator | None,
    iterable: Value = ANY,
) -> bool:
    waits = kind == "for_await"
    if items.rest is None and len(items.known) <= UNROLL_LIMIT:
        rounds = [_known_round(run, node, scope, item, waits=waits) for item in items.known]
        return unroll(run, node, scope, labels, rounds)
    element = items.element() if items.known or items.rest is not None else ANY

    def body() -> bool:
        if generator is not None:
            consume(run, generator, node)
        return _bind_and_run(run, node, scope, element, waits=waits)

    header = f"{run.text(node.left)} {'in' if kind == 'for_in' else 'of'} {run.text(node.right)}"
    return repeat(run, node, scope, Round(kind, header, labels, body=body, maybe_none=True))


def _known_round(
    run: Interpreter,
    node: ast.ForInStatement | ast.ForOfStatement,
    scope: Scope,
    item: Value,
    *,
    waits: bool,
) -> Callable[[], bool]:
    return lambda: _bind_and_run(run, node, scope, item, waits=waits)


def _bind_and_run(
    run: Interpreter,
    node: ast.ForInStatement | ast.ForOfStatement,
    scope: Scope,
    value: Value,
    *,
    waits: bool,
) -> bool:
    inner = allocation.scope(run, node, scope)
    if waits:
        value = await_value(run, value)
    left = node.left
    if isinstance(left, ast.VariableDeclaration):
        target = left.declarations[0].target
        if left.kind == "var":
            assign(run, target, value, inner)
        else:
            declare(run, target, value, inner)
    else:
        assign(run, left, value, inner)
    return run.execute(node.body, inner)


EXECUTORS: dict[type, Callable[[Interpreter, Any, Scope, tuple[str, ...]], bool]] = {
    ast.DoWhileStatement: _do_while,
    ast.ForInStatement: _for_in,
    ast.ForOfStatement: _for_of,
    ast.ForStatement: _for,
    ast.WhileStatement: _while,
}
