"""Array methods: those that call back are loops, the others keep the elements."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from awaitstep.interpret import allocation, functions
from awaitstep.interpret.iteration import items_of_iterable
from awaitstep.interpret.operators import text_of
from awaitstep.interpret.promises import await_value, has_promise, is_callable
from awaitstep.interpret.rounds import Round, repeat, unroll
from awaitstep.interpret.scope import Jump, Scope
from awaitstep.interpret.spans import span_of
from awaitstep.interpret.trace import Frame, InlineNode, Target
from awaitstep.interpret.values import (
    ANY,
    UNDEFINED,
    Array,
    Const,
    Function,
    Items,
    Object,
    Promise,
    Text,
    Value,
    join,
    options,
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
    mutate = _MUTATORS.get(name)
    if mutate is not None:
        return _mutate(run, receiver, mutate, args)
    pure = _PURE.get(name)
    if pure is None:
        return _element_or_any(items)
    result = pure(run, items, args, site, scope)
    return allocation.array(run, site, scope, result) if isinstance(result, Items) else result


def _element_or_any(items: Items) -> Value:
    return ANY if not items.known and items.rest is None else join(items.element(), ANY)


# --- methods without callbacks ----------------------------------------------------------------


def _mutate(
    run: Interpreter, receiver: Value, mutate: Callable[[Items, Items], Items], args: Items
) -> Value:
    arrays = [option for option in options(receiver) if isinstance(option, Array)]
    result: Value = ANY
    for array in arrays:
        old = array.items
        new = mutate(old, args)
        if len(arrays) > 1:
            joined = join(old, new)
            new = joined if isinstance(joined, Items) else new
        run.store.write(array, "[items]", new)
        if len(new.known) < len(old.known) or new.rest is not None:
            result = _element_or_any(old)
    return result


def _summary(items: Items, more: Items) -> Items:
    values = [*items.known, *more.known]
    values += [rest for rest in (items.rest, more.rest) if rest is not None]
    if not values:
        return Items(())
    result = values[0]
    for value in values[1:]:
        result = join(result, value)
    return Items((), result)


def _push(items: Items, args: Items) -> Items:
    if items.rest is None and args.rest is None and len(items.known) < 4 * UNROLL_LIMIT:
        return Items((*items.known, *args.known))
    return _summary(items, args)


def _unshift(items: Items, args: Items) -> Items:
    if items.rest is None and args.rest is None:
        return Items((*args.known, *items.known))
    return _summary(items, args)


def _pop(items: Items, args: Items) -> Items:
    return Items(items.known[:-1]) if items.rest is None else _summary(items, Items(()))


def _shift(items: Items, args: Items) -> Items:
    return Items(items.known[1:]) if items.rest is None else _summary(items, Items(()))


def _shuffled(items: Items, args: Items) -> Items:
    return _summary(items, Items(args.known[2:]))


def _reversed(items: Items, args: Items) -> Items:
    return Items(tuple(reversed(items.known))) if items.rest is None else _summary(items, Items(()))


_MUTATORS: dict[str, Callable[[Items, Items], Items]] = {
    "fill": _shuffled,
    "pop": _pop,
    "push": _push,
    "reverse": _reversed,
    "shift": _shift,
    "splice": _shuffled,
    "unshift": _unshift,
}


def _concat(run: Interpreter, items: Items, args: Items, site: ast.Node, scope: Scope) -> Value:
    result = items
    for value in (*args.known, *((args.rest,) if args.rest is not None else ())):
        more = items_of_iterable(run, value, site, scope) if _is_listy(value) else Items((value,))
        result = _push(result, more)
    return result


def _is_listy(value: Value) -> bool:
    return not isinstance(value, Const | Text | Promise | Object | Function)


def _number(args: Items, index: int) -> int | None:
    value = args.known[index] if index < len(args.known) else None
    if isinstance(value, Const) and isinstance(value.value, int | float):
        return int(value.value) if abs(value.value) < 2**31 else None
    return None


def _slice(run: Interpreter, items: Items, args: Items, site: ast.Node, scope: Scope) -> Value:
    given = [_number(args, index) for index in range(len(args.known))]
    if items.rest is not None or None in given:
        return _summary(items, Items(()))
    return Items(items.known[slice(*given[:2])] if given else items.known)


def _entries(run: Interpreter, items: Items, args: Items, site: ast.Node, scope: Scope) -> Value:
    def entry(index: Value, item: Value, key: object) -> Value:
        made = scope.activation.context.intern("entry", (site, key), Array)
        run.store.write(made, "[items]", Items((index, item)))
        return made

    known = tuple(entry(Const(i), item, i) for i, item in enumerate(items.known))
    rest = None if items.rest is None else entry(ANY, items.rest, "rest")
    return Items(known, rest)


def _keys(run: Interpreter, items: Items, args: Items, site: ast.Node, scope: Scope) -> Value:
    known = tuple(Const(index) for index in range(len(items.known)))
    return Items(known, None if items.rest is None else ANY)


def _values(run: Interpreter, items: Items, args: Items, site: ast.Node, scope: Scope) -> Value:
    return items


def _sorted(run: Interpreter, items: Items, args: Items, site: ast.Node, scope: Scope) -> Value:
    return _summary(items, Items(())) if len(items.known) > 1 else items


def _at(run: Interpreter, items: Items, args: Items, site: ast.Node, scope: Scope) -> Value:
    index = _number(args, 0)
    if index is None or items.rest is not None:
        return _element_or_any(items)
    return items.known[index] if -len(items.known) <= index < len(items.known) else UNDEFINED


def _join(run: Interpreter, items: Items, args: Items, site: ast.Node, scope: Scope) -> Value:
    parts = [text_of(item) for item in items.known]
    separator = text_of(args.known[0]) if args.known else ","
    if items.rest is not None or separator is None or None in parts:
        return Text((None,))
    return Const(separator.join(part or "" for part in parts))


def _flat(run: Interpreter, items: Items, args: Items, site: ast.Node, scope: Scope) -> Value:
    result = (
        Items((), items_of_iterable(run, items.rest, site, scope).element())
        if isinstance(items.rest, Array)
        else Items((), items.rest)
    )
    flat = Items(())
    for item in items.known:
        more = item.items if isinstance(item, Array) else Items((item,))
        flat = _push(flat, more)
    return flat if items.rest is None else _summary(flat, result)


def _to_reversed(
    run: Interpreter, items: Items, args: Items, site: ast.Node, scope: Scope
) -> Value:
    return _reversed(items, args)


def _includes(run: Interpreter, items: Items, args: Items, site: ast.Node, scope: Scope) -> Value:
    wanted = args.known[0] if args.known else ANY
    if isinstance(wanted, Const) and _is_constant(items):
        return Const(wanted in items.known)
    return ANY


def _is_constant(items: Items) -> bool:
    return items.rest is None and all(isinstance(item, Const) for item in items.known)


def _index_of(run: Interpreter, items: Items, args: Items, site: ast.Node, scope: Scope) -> Value:
    wanted = args.known[0] if args.known else ANY
    if isinstance(wanted, Const) and _is_constant(items):
        return Const(items.known.index(wanted) if wanted in items.known else -1)
    return ANY


_PURE = {
    "at": _at,
    "concat": _concat,
    "entries": _entries,
    "flat": _flat,
    "includes": _includes,
    "indexOf": _index_of,
    "join": _join,
    "keys": _keys,
    "slice": _slice,
    "sort": _sorted,
    "toReversed": _to_reversed,
    "toSorted": _sorted,
    "values": _values,
    "@@iterator": _values,
}


# --- methods with callbacks -------------------------------------------------------------------


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
        flat = _flat(run, results, Items(()), site, scope)
        return allocation.array(run, site, scope, flat if isinstance(flat, Items) else results)
    if name == "filter":
        return allocation.array(run, site, scope, _summary(items, Items(())))
    if name.startswith("find") and not name.endswith("Index"):
        return _element_or_any(items)
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
    activation = functions.activate(run, callback, UNDEFINED, args, scope.activation.frame, context)
    activation.return_kind = "continue"
    functions.execute(run, activation, continues)
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
    activation = functions.activate(
        run, callback, UNDEFINED, args, frame, context, concludes_return=True
    )
    activation.return_kind = "continue"
    with run.emitting(frame.body):
        functions.execute(run, activation, node.target)
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
