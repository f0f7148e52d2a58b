"""Jumps: where exits lead, and the state that arrives there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from awaitstep.interpret.scope import Jump
from awaitstep.interpret.spans import span_of
from awaitstep.interpret.trace import ExitNode
from awaitstep.syntax import ast

if TYPE_CHECKING:
    from awaitstep.interpret.interpreter import Interpreter


def leave(run: Interpreter, jump: Jump, kind: str, label: str | None, site: ast.Node) -> None:
    """Emit an exit to a jump's target, and let the present state arrive there."""
    run.emit(ExitNode(kind, jump.target, label, span_of(site)))
    jump.arrivals.append(run.store.delta(jump.mark))
    jump.version = run.store.version


def land(run: Interpreter, jump: Jump, *, completes: bool) -> bool:
    """Join the states that arrive at a target with that of its natural end, if it has one."""
    if not jump.arrivals:
        return completes
    if len(jump.arrivals) == 1 and not completes and jump.version == run.store.version:
        # A body that ends in its only `return`: the state is the one that arrived.
        return True
    delta = run.store.rollback(jump.mark)
    deltas = [*jump.arrivals, delta] if completes else jump.arrivals
    run.store.merge(deltas)
    return True
