"""Rounds: what all loops share, statements and array methods alike."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from awaitstep.interpret.jumps import land
from awaitstep.interpret.scope import Jump, Scope
from awaitstep.interpret.spans import span_of
from awaitstep.interpret.store import Delta
from awaitstep.interpret.trace import BlockNode, LoopNode, Target, TraceNode
from awaitstep.interpret.trials import RoundResult, try_rounds
from awaitstep.syntax import ast

if TYPE_CHECKING:
    from awaitstep.interpret.interpreter import Interpreter

#: Rounds until what still changes is given up as unknown.
ATTEMPTS = 6


@dataclass(frozen=True, slots=True)
class Round:
    """The parts of a loop, each to be run when its time comes.

    ``test`` stands before the body and ``last`` behind it (``do``); each tells whether the loop
    goes on, if that is known. ``maybe_none``: the loop may end without a round.
    """

    kind: str
    header: str
    labels: tuple[str, ...]
    body: Callable[[], bool]
    test: Callable[[], bool | None] | None = None
    update: Callable[[], bool | None] | None = None
    last: Callable[[], bool | None] | None = None
    maybe_none: bool = False


@dataclass(slots=True)
class _Outcome:
    breaks: Jump
    continues: Jump
    goes_on: bool
    answer: bool | None
    ends: Delta | None


def repeat(run: Interpreter, node: ast.Node, scope: Scope, loop: Round) -> bool:
    """Run a loop; whether it can be left at its end."""
    store = run.store
    if loop.test is not None and try_rounds(
        run, scope.activation, node, lambda body: _known_round(run, scope, loop, body)
    ):
        return True
    outer = store.mark()
    for attempt in range(ATTEMPTS):
        head = store.mark()
        body: list[TraceNode] = []
        tail: list[TraceNode] = []
        outcome = _one_round(run, scope, loop, body, tail)
        after = store.rollback(head)
        fresh = store.fresh(after)
        changed = store.widened(after) if outcome.goes_on else {}
        if not changed or attempt == ATTEMPTS - 1:
            break
        store.apply(changed)
    span = span_of(node)
    if loop.last is not None and not outcome.goes_on and attempt == 0 and outcome.ends is not None:
        inner = BlockNode(body, outcome.continues.target, span)
        run.emit(BlockNode([inner, *tail], outcome.breaks.target, span))
    else:
        breaks, continues = outcome.breaks.target, outcome.continues.target
        run.emit(LoopNode(loop.kind, loop.header, body, tail, breaks, continues, span))
    base = {**fresh, **store.delta(outer)}
    deltas = [{**base, **arrived} for arrived in outcome.breaks.arrivals]
    if outcome.ends is not None:
        deltas.append({**base, **outcome.ends})
    if not deltas:
        return False
    store.rollback(outer)
    store.merge(deltas)
    return True


def _known_round(run: Interpreter, scope: Scope, loop: Round, body: list[TraceNode]) -> RoundResult:
    """A round of a trial: it must be known whether and how it ends."""
    outcome = _one_round(run, scope, loop, body, body, only_known=True)
    arrived = outcome.breaks.arrivals
    if outcome.answer is None or (arrived and outcome.goes_on) or len(arrived) > 1:
        return None, None
    if arrived:
        land(run, outcome.breaks, completes=False)
        return False, arrived[0]
    return outcome.goes_on, outcome.ends


def _one_round(
    run: Interpreter,
    scope: Scope,
    loop: Round,
    body: list[TraceNode],
    tail: list[TraceNode],
    *,
    only_known: bool = False,
) -> _Outcome:
    store = run.store
    jumps = scope.activation.jumps
    mark = store.mark()
    breaks = Jump(Target("break"), mark, loop.labels)
    ends: Delta | None = {} if loop.maybe_none else None
    jumps.append(breaks)
    with run.emitting(body):
        answer = loop.test() if loop.test is not None else True
        if loop.test is not None and answer is not True:
            ends = store.delta(mark)
        continues = Jump(Target("continue"), store.mark(), loop.labels)
        goes_on = False
        if answer is not False and not (only_known and answer is None):
            jumps.append(continues)
            goes_on = loop.body()
            jumps.pop()
            goes_on = land(run, continues, completes=goes_on)
    with run.emitting(tail):
        if goes_on and loop.update is not None:
            loop.update()
        if goes_on and loop.last is not None:
            answer = loop.last()
            if answer is not True:
                ends = store.delta(mark)
            goes_on = answer is not False
    jumps.pop()
    return _Outcome(breaks, continues, goes_on, answer, ends)


def unroll(
    run: Interpreter,
    node: ast.Node,
    scope: Scope,
    labels: tuple[str, ...],
    rounds: Sequence[Callable[[], bool]],
) -> bool:
    """Run the rounds of a loop over a known list one after another, without a loop."""
    span = span_of(node)
    activation = scope.activation
    breaks = Jump(Target("break"), run.store.mark(), labels)
    block = BlockNode([], breaks.target, span)
    run.emit(block)
    activation.jumps.append(breaks)
    completes = True
    with run.emitting(block.body):
        for index, body in enumerate(rounds):
            continues = Jump(Target("continue"), run.store.mark(), labels)
            inner = BlockNode([], continues.target, span)
            run.emit(inner)
            activation.jumps.append(continues)
            with run.emitting(inner.body), run.round(activation, (node, index)):
                completes = body()
            activation.jumps.pop()
            completes = land(run, continues, completes=completes)
            if not completes:
                break
    activation.jumps.pop()
    return land(run, breaks, completes=completes)
