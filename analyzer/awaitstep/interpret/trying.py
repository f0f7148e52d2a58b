"""``try``, ``catch``, ``finally``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from awaitstep.interpret import allocation
from awaitstep.interpret.assignment import declare
from awaitstep.interpret.lowered.loops import restore_loop
from awaitstep.interpret.scope import Jump, Scope
from awaitstep.interpret.trace import Target, TraceNode, TryNode
from awaitstep.interpret.values import ANY
from awaitstep.source import Span
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
    made = TryNode([], handler, finalizer, Span(node.start, node.end))
    run.emit(made)
    store = run.store
    catcher = Jump(Target("catch"), store.mark())
    if node.handler is not None:
        run.catchers.append(catcher)
    with run.emitting(made.block):
        completes = run.execute(node.block, scope)
    tried = store.rollback(catcher.mark)
    deltas = [tried] if completes else []
    if node.handler is not None and completes and run.settled:
        run.catchers.pop()
    elif node.handler is not None:
        run.catchers.pop()
        # A call may fail anywhere in the block: at its beginning, its end, or at a `throw`.
        mark = store.mark()
        store.merge([{}, tried, *catcher.arrivals])
        if _handle(run, node, made, scope):
            deltas.append(store.rollback(mark))
        else:
            store.rollback(mark)
    if deltas:
        store.merge(deltas)
    return _finish(run, node, made, scope) and bool(deltas)


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
