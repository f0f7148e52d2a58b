"""``Array``, ``Map`` and ``Set``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from awaitstep.interpret import allocation, arrays, promises
from awaitstep.interpret.iteration import items_of_iterable
from awaitstep.interpret.natives.native import Impl, first, function
from awaitstep.interpret.scope import Scope
from awaitstep.interpret.values import (
    ANY,
    FALSE,
    TRUE,
    UNDEFINED,
    Array,
    Const,
    Function,
    Items,
    Object,
    Text,
    Value,
)
from awaitstep.syntax import ast

if TYPE_CHECKING:
    from awaitstep.interpret.interpreter import Interpreter


def _array_from(run: Interpreter, this: Value, args: Items, site: ast.Node, scope: Scope) -> Value:
    source = first(args)
    items = _length_items(source) or items_of_iterable(run, source, site, scope)
    callback = first(args, 1)
    if promises.is_callable(callback):
        return arrays.loop(run, "from", items, Items((callback,)), site, scope)
    return allocation.array(run, site, scope, items)


def _length_items(source: Value) -> Items | None:
    """``{length: n}``."""
    if not isinstance(source, Object) or "length" not in source.slots:
        return None
    length = source.slots["length"]
    count = length.value if isinstance(length, Const) else None
    if isinstance(count, int | float) and 0 <= count <= arrays.UNROLL_LIMIT:
        return Items((UNDEFINED,) * int(count))
    return Items((), UNDEFINED)


def _array_of(run: Interpreter, this: Value, args: Items, site: ast.Node, scope: Scope) -> Value:
    return allocation.array(run, site, scope, args)


def _new_array(run: Interpreter, this: Value, args: Items, site: ast.Node, scope: Scope) -> Value:
    only = args.known[0] if len(args.known) == 1 and args.rest is None else None
    if only is None or (isinstance(only, Const) and isinstance(only.value, str)):
        return allocation.array(run, site, scope, args)
    length = only.value if isinstance(only, Const) else None
    if isinstance(length, int) and 0 <= length <= arrays.UNROLL_LIMIT:
        return allocation.array(run, site, scope, Items((UNDEFINED,) * length))
    return allocation.array(run, site, scope, Items((), UNDEFINED))


def _is_array(run: Interpreter, this: Value, args: Items, site: ast.Node, scope: Scope) -> Value:
    value = first(args)
    if isinstance(value, Array):
        return TRUE
    return FALSE if isinstance(value, Object | Const | Text | Function) else ANY


def _collection(kind: str) -> Impl:
    def impl(run: Interpreter, this: Value, args: Items, site: ast.Node, scope: Scope) -> Value:
        made = scope.activation.context.intern(kind, site, Object)
        given = first(args)
        empty = given in (UNDEFINED, Const(None))
        items = Items(()) if empty else items_of_iterable(run, given, site, scope)
        run.store.write(made, kind, items)
        return made

    return impl


def table() -> dict[str, Value]:
    """The globals of this subject, by name."""
    known: dict[str, Value] = {}
    known["Array"] = function(
        "Array", _new_array, isArray=_is_array, of=_array_of, **{"from": _array_from}
    )
    for name in ("Map", "WeakMap"):
        known[name] = function(name, _collection("[map]"))
    for name in ("Set", "WeakSet"):
        known[name] = function(name, _collection("[set]"))
    return known
