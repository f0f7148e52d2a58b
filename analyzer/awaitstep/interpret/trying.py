"""``try``, ``catch``, ``finally``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from awaitstep.interpret import allocation
from awaitstep.interpret.assignment import declare
from awaitstep.interpret.lowered.loops import restore_loop
from awaitstep.interpret.scope import Jump, Scope
from awaitstep.interpret.spans import span_of
from awaitstep.interpret.store import Delta
from awaitstep.interpret.trace import Target, TraceNode, TryNode
from awaitstep.interpret.values import ANY
from awaitstep.syntax import ast

if TYPE_CHECKING:
    from awaitstep.interpret.interpreter import Interpreter


def execute(run: Interpreter, node: ast.TryStatement, scope: Scope) -> bool:
    """Run the block; the handler from any state in it; the finalizer from either end.

    A loop that was lowered to a ``try`` statement runs as that loop.
    """
    loop = restore_loop(node)
    if loop is not None:
        return run.execute(loop, scope)
    handler: list[TraceNode] | None = [] if node.handler is not None else None
    finalizer: list[TraceNode] | None = [] if node.finalizer is not None else None
    made = TryNode([], handler, finalizer, span_of(node))
    run.emit(made)
    store = run.store
    catcher = Jump(Target("catch"), store.mark())
    if node.handler is not None:
        run.catchers.append(catcher)
    with run.emitting(made.block):
        completes = run.execute(node.block, scope)
    tried = store.rollback(catcher.mark)
    deltas = [tried] if completes else []
    if node.handler is not None:
        run.catchers.pop()
        # What completed at the top level did so once for all: there the handler never ran.
        if not (completes and run.settled):
            deltas += _handled(run, node, made, scope, [{}, tried, *catcher.arrivals])
    if deltas:
        store.merge(deltas)
    return _finish(run, node, made, scope) and bool(deltas)


def _handled(
    run: Interpreter, node: ast.TryStatement, made: TryNode, scope: Scope, before: list[Delta]
) -> list[Delta]:
    """The state behind the handler, if its end is reached.

    A call may fail anywhere in the block: at its beginning, its end, or at a `throw`.
    """
    mark = run.store.mark()
    run.store.merge(before)
    completes = _handle(run, node, made, scope)
    after = run.store.rollback(mark)
    return [after] if completes else []


def _handle(run: Interpreter, node: ast.TryStatement, made: TryNode, scope: Scope) -> bool:
    if node.handler is None or made.handler is None:
        return False
    inner = allocation.scope(run, node, scope)
    with run.emitting(made.handler):
        if node.param is not None:
            declare(run, node.param, ANY, inner)
        return run.execute(node.handler, inner)


def _finish(run: Interpreter, node: ast.TryStatement, made: TryNode, scope: Scope) -> bool:
    if node.finalizer is None or made.finalizer is None:
        return True
    with run.emitting(made.finalizer):
        return run.execute(node.finalizer, scope)
