"""Methods of arrays that call nothing back."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from awaitstep.interpret.iteration import items_of_iterable
from awaitstep.interpret.operators import text_of
from awaitstep.interpret.scope import Scope
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

#: Elements until a growing array is no longer followed one by one.
LONGEST = 256


def element_or_any(items: Items) -> Value:
    """Any element, or what is there if there is none."""
    return ANY if not items.known and items.rest is None else join(items.element(), ANY)


def mutated(
    run: Interpreter, receiver: Value, mutate: Callable[[Items, Items], Items], args: Items
) -> Value:
    """Change the arrays of a receiver in place; gives an element, if one was taken out."""
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
            result = element_or_any(old)
    return result


def summary(items: Items, more: Items) -> Items:
    """The elements of two lists in any number and order."""
    values = [*items.known, *more.known]
    values += [rest for rest in (items.rest, more.rest) if rest is not None]
    if not values:
        return Items(())
    result = values[0]
    for value in values[1:]:
        result = join(result, value)
    return Items((), result)


def _push(items: Items, args: Items) -> Items:
    if items.rest is None and args.rest is None and len(items.known) < LONGEST:
        return Items((*items.known, *args.known))
    return summary(items, args)


def _unshift(items: Items, args: Items) -> Items:
    if items.rest is None and args.rest is None:
        return Items((*args.known, *items.known))
    return summary(items, args)


def _pop(items: Items, args: Items) -> Items:
    return Items(items.known[:-1]) if items.rest is None else summary(items, Items(()))


def _shift(items: Items, args: Items) -> Items:
    return Items(items.known[1:]) if items.rest is None else summary(items, Items(()))


def _shuffled(items: Items, args: Items) -> Items:
    return summary(items, Items(args.known[2:]))


def _reversed(items: Items, args: Items) -> Items:
    return Items(tuple(reversed(items.known))) if items.rest is None else summary(items, Items(()))


MUTATORS: dict[str, Callable[[Items, Items], Items]] = {
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
        return summary(items, Items(()))
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
    return summary(items, Items(())) if len(items.known) > 1 else items


def _at(run: Interpreter, items: Items, args: Items, site: ast.Node, scope: Scope) -> Value:
    index = _number(args, 0)
    if index is None or items.rest is not None:
        return element_or_any(items)
    return items.known[index] if -len(items.known) <= index < len(items.known) else UNDEFINED


def _join(run: Interpreter, items: Items, args: Items, site: ast.Node, scope: Scope) -> Value:
    parts = [text_of(item) for item in items.known]
    separator = text_of(args.known[0]) if args.known else ","
    if items.rest is not None or separator is None or None in parts:
        return Text((None,))
    return Const(separator.join(part or "" for part in parts))


def flat_items(run: Interpreter, items: Items, args: Items, site: ast.Node, scope: Scope) -> Value:
    """``xs.flat()``."""
    result = (
        Items((), items_of_iterable(run, items.rest, site, scope).element())
        if isinstance(items.rest, Array)
        else Items((), items.rest)
    )
    flat = Items(())
    for item in items.known:
        more = item.items if isinstance(item, Array) else Items((item,))
        flat = _push(flat, more)
    return flat if items.rest is None else summary(flat, result)


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


PURE: dict[str, Callable[[Interpreter, Items, Items, ast.Node, Scope], Value]] = {
    "at": _at,
    "concat": _concat,
    "entries": _entries,
    "flat": flat_items,
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
