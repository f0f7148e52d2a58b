"""Branches: each is run from the same state, and the states that reach the join are joined."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from awaitstep.interpret.spans import span_of
from awaitstep.interpret.trace import BranchTrace, IfNode, TraceNode
from awaitstep.interpret.values import UNDEFINED, Value, join_all
from awaitstep.syntax import ast

if TYPE_CHECKING:
    from awaitstep.interpret.interpreter import Interpreter

Branch = Callable[[], tuple[bool, Value]]


def fork(run: Interpreter, branches: Sequence[Branch]) -> tuple[bool, Value]:
    """Run each branch from the present state.

    A branch returns whether it reaches the join, and its value. The result says whether any
    does, and joins their values; the state is joined as well.
    """
    mark = run.store.mark()
    deltas = []
    values: list[Value] = []
    for branch in branches:
        completes, value = branch()
        delta = run.store.rollback(mark)
        if completes:
            deltas.append(delta)
            values.append(value)
    if not deltas:
        return False, UNDEFINED
    run.store.merge(deltas)
    return True, join_all(values)


def nothing() -> tuple[bool, Value]:
    """The branch that is not there."""
    return True, UNDEFINED


def conditional(
    run: Interpreter, condition: str, site: ast.Node, then: Callable[[], Value], otherwise: Value
) -> Value:
    """Evaluate ``then`` only on one path: an ``if`` with one branch. Gives the joined value."""
    body: list[TraceNode] = []

    def taken() -> tuple[bool, Value]:
        with run.emitting(body):
            return True, then()

    _, value = fork(run, [taken, lambda: (True, otherwise)])
    if body:
        run.emit(IfNode([BranchTrace(condition, body)], span_of(site)))
    return value
