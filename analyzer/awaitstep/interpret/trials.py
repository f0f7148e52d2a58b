"""Trials: loops that start nothing and whose tests are known are run as they would run.

Bundlers' and transpilers' helpers copy members and define exports in such loops; their effect on
the state must be known exactly. A loop that starts anything stays a loop.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from awaitstep.interpret.conclusions import frames_of
from awaitstep.interpret.scope import Activation
from awaitstep.interpret.store import Delta
from awaitstep.interpret.trace import CallNode, Conclude, OpaqueNode, StepNode, TraceNode
from awaitstep.interpret.trace_walk import nodes_in

if TYPE_CHECKING:
    from awaitstep.interpret.interpreter import Interpreter

MAX_ROUNDS = 64
MAX_WORK = 30_000

#: One round: its trace, whether the loop goes on (``None``: not known), and the state in which
#: it ended, if it did.
RoundResult = tuple[bool | None, Delta | None]


def try_rounds(
    run: Interpreter,
    activation: Activation,
    key: object,
    one_round: Callable[[list[TraceNode]], RoundResult],
) -> bool:
    """Run a loop round by round; whether it came to its end. If not, nothing has happened."""
    if run.trials >= 2:
        return False
    mark = run.store.mark()
    undo = _snapshot(run, activation)
    limit, run.work_limit = run.work_limit, min(run.work_limit, run.work + MAX_WORK)
    run.quiet += 1
    run.trials += 1
    ended = _rounds(run, activation, key, one_round) and not run.exhausted
    run.trials -= 1
    run.quiet -= 1
    run.work_limit = limit
    if not ended:
        run.store.rollback(mark)
        undo()
    return ended


def _rounds(
    run: Interpreter,
    activation: Activation,
    key: object,
    one_round: Callable[[list[TraceNode]], RoundResult],
) -> bool:
    for index in range(MAX_ROUNDS):
        body: list[TraceNode] = []
        with run.round(activation, (key, "round", index)):
            goes_on, ended = one_round(body)
        if goes_on is None or starts_anything(body):
            return False
        if not goes_on:
            return ended is not None
    return False


def starts_anything(body: list[TraceNode]) -> bool:
    """Whether a trace starts a step, hands the step to unknown code, or awaits any."""
    pending = [body]
    while pending:
        for node in nodes_in(pending.pop()):
            if isinstance(node, StepNode | OpaqueNode) or _awaits(node):
                return True
            pending.extend(frame.body for frame in frames_of(node))
    return False


def _awaits(node: TraceNode) -> bool:
    """Whether anything but calls, whose own traces are looked into, is awaited."""
    return isinstance(node, Conclude) and any(
        not isinstance(unit.node, CallNode) for unit in node.units
    )


def _snapshot(run: Interpreter, activation: Activation) -> Callable[[], None]:
    """What a trial may have changed beside the store, to be set back."""
    returned, promised = activation.returned, activation.returned_promise
    jumps = [(jump, len(jump.arrivals)) for jump in (*activation.jumps, *run.catchers)]

    def undo() -> None:
        activation.returned, activation.returned_promise = returned, promised
        for jump, count in jumps:
            del jump.arrivals[count:]

    return undo
