"""Array methods: those that call back are loops, the others keep the elements."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from awaitstep.interpret import activations, allocation, functions
from awaitstep.interpret.iteration import items_of_iterable
from awaitstep.interpret.lists import MUTATORS, PURE, element_or_any, flat_items, mutated, summary
from awaitstep.interpret.promises import await_value, has_promise, is_callable
from awaitstep.interpret.rounds import Round, repeat, unroll
from awaitstep.interpret.scope import Jump, Scope
from awaitstep.interpret.spans import span_of
from awaitstep.interpret.trace import Frame, InlineNode, Target
from awaitstep.interpret.values import (
    ANY,
    UNDEFINED,
    Const,
    Function,
    Items,
    Object,
    Promise,
    Value,
)
from awaitstep.syntax import ast

if TYPE_CHECKING:
    from awaitstep.interpret.interpreter import Interpreter

UNROLL_LIMIT = 64

#: Methods that call back for each element; those that hand on what the callbacks return.
LOOPS = frozenset(
    (
        "every",
        "filter",
        "find",
        "findIndex",
        "findLast",
        "findLastIndex",
        "flatMap",
        "forEach",
        "map",
        "reduce",
        "reduceRight",
        "some",
    )
)
_HANDS_ON = frozenset(("map", "flatMap", "reduce", "reduceRight", "from"))


def call(
    run: Interpreter, receiver: Value, name: str, args: Items, site: ast.Node, scope: Scope
) -> Value:
    """A method of an array (or of one of several)."""
    items = items_of_iterable(run, receiver, site, scope)
    if name in LOOPS and args.known and is_callable(args.known[0]):
        return loop(run, name, items, args, site, scope)
    mutate = MUTATORS.get(name)
    if mutate is not None:
        return mutated(run, receiver, mutate, args)
    pure = PURE.get(name)
    if pure is None:
        return element_or_any(items)
    result = pure(run, items, args, site, scope)
    return allocation.array(run, site, scope, result) if isinstance(result, Items) else result


def loop(
    run: Interpreter, name: str, items: Items, args: Items, site: ast.Node, scope: Scope
) -> Value:
    """``xs.map(callback)`` and its like, ``Array.from(xs, callback)`` included (``from``)."""
    callback = args.known[0]
    if name in ("reduce", "reduceRight"):
        return _reduce(run, name, items, args, site, scope)
    if items.rest is None and len(items.known) <= UNROLL_LIMIT:
        return _unrolled(run, name, items, callback, site, scope)
    results: list[Value] = []

    def body() -> bool:
        element = items.element() if items.known or items.rest is not None else ANY
        results.append(_round(run, name, callback, Items((element, ANY, ANY)), site, scope))
        return True

    _repeat(run, name, body, site, scope)
    return _result(run, name, Items((), results[-1]), items, site, scope)


def _repeat(
    run: Interpreter, name: str, body: Callable[[], bool], site: ast.Node, scope: Scope
) -> None:
    header = run.text(site.callee) if isinstance(site, ast.Call) else name
    repeat(run, site, scope, Round(name, header, (), body=body, maybe_none=True))


def _unrolled(
    run: Interpreter, name: str, items: Items, callback: Value, site: ast.Node, scope: Scope
) -> Value:
    results: list[Value] = []

    def body(index: int, item: Value) -> bool:
        args = Items((item, Const(index), ANY))
        results.append(_round(run, name, callback, args, site, scope))
        return True

    rounds = [partial(body, index, item) for index, item in enumerate(items.known)]
    unroll(run, site, scope, (), rounds)
    return _result(run, name, Items(tuple(results)), items, site, scope)


def _result(
    run: Interpreter, name: str, results: Items, items: Items, site: ast.Node, scope: Scope
) -> Value:
    if name in ("map", "from"):
        return allocation.array(run, site, scope, results)
    if name == "flatMap":
        flat = flat_items(run, results, Items(()), site, scope)
        return allocation.array(run, site, scope, flat if isinstance(flat, Items) else results)
    if name == "filter":
        return allocation.array(run, site, scope, summary(items, Items(())))
    if name.startswith("find") and not name.endswith("Index"):
        return element_or_any(items)
    return UNDEFINED if name == "forEach" else ANY


def _round(
    run: Interpreter, name: str, callback: Value, args: Items, site: ast.Node, scope: Scope
) -> Value:
    """One call of the callback; where nobody gets its promise, that is concluded here."""
    value = _call_back(run, callback, args, site, scope)
    if name in _HANDS_ON or not has_promise(value):
        return value
    run.report(
        "floating-callback",
        f"nobody awaits what the callback of {name} returns",
        site,
        "info",
    )
    return await_value(run, value)


def _call_back(
    run: Interpreter, callback: Value, args: Items, site: ast.Node, scope: Scope
) -> Value:
    """A function without a name is interpreted as the round: its ``return`` is a ``continue``."""
    if not isinstance(callback, Function) or callback.name or callback.node.is_generator:
        return run.call(callback, UNDEFINED, args, site, scope)
    if run.inline.count(callback.node) >= functions.INLINE_LIMIT:
        return run.call(callback, UNDEFINED, args, site, scope)
    run.inline.append(callback.node)
    try:
        if functions.is_async(run, callback):
            return _async_round(run, callback, args, site, scope)
        return _sync_round(run, callback, args, site, scope)
    finally:
        run.inline.pop()


def _sync_round(
    run: Interpreter, callback: Function, args: Items, site: ast.Node, scope: Scope
) -> Value:
    continues = _round_target(scope.activation.jumps)
    context = scope.activation.context.child((site, callback.node))
    activation = activations.activate(
        run, callback, UNDEFINED, args, scope.activation.frame, context
    )
    activation.return_kind = "continue"
    activations.execute(run, activation, continues)
    return activation.returned if activation.returned is not None else UNDEFINED


def _round_target(jumps: list[Jump]) -> Target:
    return jumps[-1].target if jumps else Target("continue")


def _async_round(
    run: Interpreter, callback: Function, args: Items, site: ast.Node, scope: Scope
) -> Value:
    unit = run.unit(site, scope, f"inline {callback.node.start}")
    frame = Frame(scope.activation.frame, unit)
    span = span_of(callback.node)
    node = InlineNode(unit, frame, Target("function"), span, is_round=True)
    run.start(unit, node)
    context = scope.activation.context.child((site, callback.node))
    activation = activations.activate(
        run, callback, UNDEFINED, args, frame, context, concludes_return=True
    )
    activation.return_kind = "continue"
    with run.emitting(frame.body):
        activations.execute(run, activation, node.target)
    value = activation.returned if activation.returned is not None else UNDEFINED
    return Promise(frozenset((unit,)), value)


def _reduce(
    run: Interpreter, name: str, items: Items, args: Items, site: ast.Node, scope: Scope
) -> Value:
    callback = args.known[0]
    holder = scope.activation.context.intern("accumulator", site, Object)
    known = list(items.known)
    if name == "reduceRight":
        known.reverse()
    if len(args.known) > 1:
        start: Value = args.known[1]
    elif known and items.rest is None:
        start = known.pop(0)
    else:
        start = items.element() if known or items.rest is not None else ANY
    run.store.write(holder, "value", start)

    def body(item: Value, index: Value) -> bool:
        given = Items((holder.slots["value"], item, index, ANY))
        run.store.write(holder, "value", _call_back(run, callback, given, site, scope))
        return True

    if items.rest is None and len(known) <= UNROLL_LIMIT:
        rounds = [partial(body, item, Const(index)) for index, item in enumerate(known)]
        unroll(run, site, scope, (), rounds)
    else:
        element = items.element() if items.known or items.rest is not None else ANY
        _repeat(run, name, lambda: body(element, ANY), site, scope)
    return holder.slots["value"]
