"""Exits: ``break``, ``continue``, ``return``, ``throw``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from awaitstep.interpret.activations import finish_return
from awaitstep.interpret.jumps import leave
from awaitstep.interpret.scope import Jump, Scope
from awaitstep.interpret.spans import span_of
from awaitstep.interpret.trace import ExitNode
from awaitstep.interpret.values import UNDEFINED
from awaitstep.syntax import ast

if TYPE_CHECKING:
    from awaitstep.interpret.interpreter import Interpreter


def break_(run: Interpreter, node: ast.BreakStatement, scope: Scope) -> bool:
    """``break``: of the innermost loop or ``switch``, or of the label."""
    kinds = ("break", "switch", "block") if node.label else ("break", "switch")
    return _jump(run, node, scope, "break", kinds)


def continue_(run: Interpreter, node: ast.ContinueStatement, scope: Scope) -> bool:
    """``continue``: the next round of the innermost loop, or of the labelled one."""
    return _jump(run, node, scope, "continue", ("continue",))


def _jump(
    run: Interpreter,
    node: ast.BreakStatement | ast.ContinueStatement,
    scope: Scope,
    kind: str,
    kinds: tuple[str, ...],
) -> bool:
    jump = _find(scope.activation.jumps, kinds, node.label)
    if jump is None:
        return True
    leave(run, jump, kind, node.label, node)
    return False


def _find(jumps: list[Jump], kinds: tuple[str, ...], label: str | None) -> Jump | None:
    for jump in reversed(jumps):
        if jump.target.kind in kinds and (label is None or label in jump.labels):
            return jump
    return None


def return_(run: Interpreter, node: ast.ReturnStatement, scope: Scope) -> bool:
    """``return``: the value's steps come first."""
    value = run.evaluate(node.argument, scope) if node.argument is not None else UNDEFINED
    activation = scope.activation
    finish_return(run, value, activation)
    if activation.jumps:
        leave(run, activation.jumps[0], activation.return_kind, None, node)
    return False


def throw(run: Interpreter, node: ast.ThrowStatement, scope: Scope) -> bool:
    """``throw``: to the innermost ``try`` that catches, in whichever function that is."""
    run.evaluate(node.argument, scope)
    run.emit(ExitNode("throw", None, None, span_of(node)))
    if run.catchers:
        catcher = run.catchers[-1]
        catcher.arrivals.append(run.store.delta(catcher.mark))
    return False
