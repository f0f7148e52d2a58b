"""``switch``: each group of labels is a branch that holds what it falls into."""

from __future__ import annotations

from typing import TYPE_CHECKING

from awaitstep.interpret import operators
from awaitstep.interpret.hoisting import block_scope
from awaitstep.interpret.jumps import land
from awaitstep.interpret.scope import Jump, Scope
from awaitstep.interpret.spans import span_of
from awaitstep.interpret.trace import BlockNode, BranchTrace, SwitchNode, Target
from awaitstep.interpret.truth import truth
from awaitstep.interpret.values import Value
from awaitstep.syntax import ast

if TYPE_CHECKING:
    from awaitstep.interpret.interpreter import Interpreter


def execute(run: Interpreter, node: ast.SwitchStatement, scope: Scope) -> bool:
    """Run every branch from the state behind the discriminant and the tests."""
    value = run.evaluate(node.discriminant, scope)
    statements = [statement for case in node.cases for statement in case.body]
    inner = block_scope(run, node, statements, scope)
    chosen = _known_case(run, node, value, inner)
    jump = Jump(Target("switch"), run.store.mark())
    scope.activation.jumps.append(jump)
    if chosen is None:
        completes = _branches(run, node, jump, inner)
    else:
        block = BlockNode([], jump.target, span_of(node))
        run.emit(block)
        with run.emitting(block.body):
            completes = _run_from(run, node, chosen, inner)
    scope.activation.jumps.pop()
    return land(run, jump, completes=completes)


def _known_case(
    run: Interpreter, node: ast.SwitchStatement, value: Value, scope: Scope
) -> int | None:
    """The index of the case that is taken, if the tests are known (the length: none is)."""
    default = len(node.cases)
    known: int | None = None
    undecided = False
    for index, case in enumerate(node.cases):
        if case.test is None:
            default = index
            continue
        same = truth(operators.binary("===", value, run.evaluate(case.test, scope)))
        if same is None:
            undecided = True
        elif same and not undecided and known is None:
            known = index
    if known is not None:
        return known
    return None if undecided else default


def _branches(run: Interpreter, node: ast.SwitchStatement, jump: Jump, scope: Scope) -> bool:
    made = SwitchNode(run.text(node.discriminant), [], jump.target, span_of(node))
    run.emit(made)
    store = run.store
    mark = store.mark()
    deltas = []
    has_default = False
    for start, labels in _groups(node):
        has_default = has_default or any(case.test is None for case in labels)
        branch = BranchTrace(_condition(run, labels), [])
        made.branches.append(branch)
        with run.emitting(branch.body):
            completes = _run_from(run, node, start, scope)
        delta = store.rollback(mark)
        if completes:
            deltas.append(delta)
    if not has_default:
        deltas.append({})
    if deltas:
        store.merge(deltas)
    return bool(deltas)


def _groups(node: ast.SwitchStatement) -> list[tuple[int, list[ast.SwitchCase]]]:
    """Adjacent labels that share statements, with the index of the first."""
    groups: list[tuple[int, list[ast.SwitchCase]]] = []
    pending: list[ast.SwitchCase] = []
    for index, case in enumerate(node.cases):
        pending.append(case)
        if case.body or index == len(node.cases) - 1:
            groups.append((index, pending))
            pending = []
    return groups


def _condition(run: Interpreter, labels: list[ast.SwitchCase]) -> str | None:
    if any(case.test is None for case in labels):
        return None
    return ", ".join(run.text(case.test) for case in labels if case.test is not None)


def _run_from(run: Interpreter, node: ast.SwitchStatement, start: int, scope: Scope) -> bool:
    from awaitstep.interpret.statements import execute_list

    for index, case in enumerate(node.cases[start:], start):
        with run.round(scope.activation, (node, start, index)):
            if not execute_list(run, case.body, scope):
                return False
    return True
