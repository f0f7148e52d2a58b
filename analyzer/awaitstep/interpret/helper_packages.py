"""Helpers that transpilers import from their packages: `tslib`, `@swc/helpers`, `@babel/runtime`.

The same helpers are interpreted when they stand in the file; here their effect is given by name.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from awaitstep.interpret import allocation, classes, members
from awaitstep.interpret.iteration import items_of_iterable
from awaitstep.interpret.operators import text_of
from awaitstep.interpret.scope import Scope
from awaitstep.interpret.values import (
    ANY,
    UNDEFINED,
    Accessor,
    Array,
    Class,
    Const,
    External,
    Function,
    Items,
    Object,
    Record,
    Value,
    join_all,
)
from awaitstep.syntax import ast

if TYPE_CHECKING:
    from awaitstep.interpret.interpreter import Interpreter

Helper = Callable[["Interpreter", Items, ast.Node, Scope], Value]


def helper_of(value: Value) -> Helper | None:
    """What an imported helper does, if it is one that we know."""
    if not isinstance(value, External):
        return None
    if value.module == "tslib":
        return _TSLIB.get(value.name)
    if value.module.startswith(("@swc/helpers", "@babel/runtime")):
        name = value.module.rsplit("/", 1)[-1].lower().replace("_", "")
        return _BY_FILE.get(name.removesuffix(".js"))
    return None


def _argument(args: Items, index: int) -> Value:
    return args.known[index] if index < len(args.known) else UNDEFINED


def _define(run: Interpreter, args: Items, site: ast.Node, scope: Scope) -> Value:
    """``(object, key, value)``."""
    target = _argument(args, 0)
    members.write(run, target, text_of(_argument(args, 1)), _argument(args, 2), site, scope)
    return target


def _spread(run: Interpreter, args: Items, site: ast.Node, scope: Scope) -> Value:
    """``(target, ...sources)``."""
    target = _argument(args, 0)
    if isinstance(target, Object):
        for source in args.known[1:]:
            allocation.spread(run, target, source)
    return target


def _private_get(run: Interpreter, args: Items, site: ast.Node, scope: Scope) -> Value:
    """``(receiver, state, kind, method)``: a field in a WeakMap, an accessor, or a method."""
    kind, method = _argument(args, 2), _argument(args, 3)
    if kind == Const("m"):
        return method
    if kind == Const("a") and method != UNDEFINED:
        return run.call(method, _argument(args, 0), Items(()), site, scope)
    if kind == Const("f") and method != UNDEFINED:
        return members.read(run, method, "value", site, scope)
    get = members.read(run, _argument(args, 1), "get", site, scope)
    return run.call(get, _argument(args, 1), Items((_argument(args, 0),)), site, scope)


def _private_set(run: Interpreter, args: Items, site: ast.Node, scope: Scope) -> Value:
    """``(receiver, state, value)``."""
    put = members.read(run, _argument(args, 1), "set", site, scope)
    given = Items((_argument(args, 0), _argument(args, 2)))
    run.call(put, _argument(args, 1), given, site, scope)
    return _argument(args, 2)


def _private_init(run: Interpreter, args: Items, site: ast.Node, scope: Scope) -> Value:
    """``(receiver, state, {value})``."""
    given = _argument(args, 2)
    if isinstance(given, Object) and "value" in given.slots:
        given = given.slots["value"]
    return _private_set(run, Items((*args.known[:2], given)), site, scope)


def _private_method(run: Interpreter, args: Items, site: ast.Node, scope: Scope) -> Value:
    """``(receiver, brand, method)``."""
    return _argument(args, 2)


def _rest(run: Interpreter, args: Items, site: ast.Node, scope: Scope) -> Value:
    """``(object, taken keys)``."""
    made = allocation.plain_object(run, site, scope)
    allocation.spread(run, made, _argument(args, 0))
    for key in items_of_iterable(run, _argument(args, 1), site, scope).known:
        name = text_of(key)
        if name is not None:
            run.store.delete(made, name)
    return made


def _spread_array(run: Interpreter, args: Items, site: ast.Node, scope: Scope) -> Value:
    """``(to, from)``: one array behind the other."""
    first = items_of_iterable(run, _argument(args, 0), site, scope)
    second = items_of_iterable(run, _argument(args, 1), site, scope)
    if first.rest is None:
        return allocation.array(run, site, scope, Items(first.known + second.known, second.rest))
    values = [value for value in (*first.known, *second.known) if value != UNDEFINED]
    every: list[Value] = [*values, first.rest, *((second.rest,) if second.rest else ())]
    return allocation.array(run, site, scope, Items((), join_all(every)))


def _array(run: Interpreter, args: Items, site: ast.Node, scope: Scope) -> Value:
    """``(iterable)`` as an array."""
    value = _argument(args, 0)
    if isinstance(value, Array):
        return value
    return allocation.array(run, site, scope, items_of_iterable(run, value, site, scope))


def _brand(run: Interpreter, args: Items, site: ast.Node, scope: Scope) -> Value:
    return ANY


def _nothing(run: Interpreter, args: Items, site: ast.Node, scope: Scope) -> Value:
    return _argument(args, 0)


def _inherit(run: Interpreter, args: Items, site: ast.Node, scope: Scope) -> Value:
    """``(constructor, base)`` of a class that is a function."""
    target, base = _argument(args, 0), _argument(args, 1)
    prototype = members.read(run, target, "prototype", site, scope)
    if isinstance(prototype, Object):
        prototype.proto = classes.prototype_of(run, base)
    if isinstance(target, Record):
        run.store.write(target, "[base]", base)
    return UNDEFINED


def _create_class(run: Interpreter, args: Items, site: ast.Node, scope: Scope) -> Value:
    """``(constructor, [{key, value}], statics)``."""
    target = _argument(args, 0)
    prototype = members.read(run, target, "prototype", site, scope)
    for holder, index in ((prototype, 1), (target, 2)):
        listed = _argument(args, index)
        for item in listed.items.known if isinstance(listed, Array) else ():
            _define_listed(run, holder, item, site, scope)
    return target


def _define_listed(
    run: Interpreter, holder: Value, item: Value, site: ast.Node, scope: Scope
) -> None:
    key = text_of(members.read(run, item, "key", site, scope))
    if key is None or not isinstance(item, Object) or not isinstance(holder, Record):
        return
    if "get" in item.slots:
        run.store.write(holder, key, Accessor(item.slots["get"], item.slots.get("set")))
    elif "value" in item.slots:
        value = item.slots["value"]
        if isinstance(value, Function) and isinstance(holder, Object):
            value.home = holder
        run.store.write(holder, key, value)


def _call_super(run: Interpreter, args: Items, site: ast.Node, scope: Scope) -> Value:
    """``(this, constructor, arguments)``: what the base makes of the instance."""
    this, target = _argument(args, 0), _argument(args, 1)
    base = target.slots.get("[base]", ANY) if isinstance(target, Record) else ANY
    given = items_of_iterable(run, _argument(args, 2), site, scope)
    if isinstance(base, Function | Class) and isinstance(this, Object):
        return classes.initialise_with(run, base, this, given, site, scope)
    return this


def _returned(run: Interpreter, args: Items, site: ast.Node, scope: Scope) -> Value:
    """``(this, what the base returned)``: an object takes the place of ``this``."""
    made = _argument(args, 1)
    return made if isinstance(made, Record) else _argument(args, 0)


def _get_prototype(run: Interpreter, args: Items, site: ast.Node, scope: Scope) -> Value:
    target = _argument(args, 0)
    if isinstance(target, Object):
        return target.proto if target.proto is not None else ANY
    return target.slots.get("[base]", ANY) if isinstance(target, Record) else ANY


def _get(run: Interpreter, args: Items, site: ast.Node, scope: Scope) -> Value:
    """``(holder, key, receiver)``: a member of the base."""
    key = text_of(_argument(args, 1))
    if key is None:
        return ANY
    return members.read(run, _argument(args, 0), key, site, scope, this=_argument(args, 2))


_TSLIB: dict[str, Helper] = {
    "__assign": _spread,
    "__classPrivateFieldGet": _private_get,
    "__classPrivateFieldIn": _brand,
    "__classPrivateFieldSet": _private_set,
    "__extends": _inherit,
    "__read": _array,
    "__rest": _rest,
    "__spreadArray": _spread_array,
    "__values": _array,
}

_BY_FILE: dict[str, Helper] = {
    "assertthisinitialized": _nothing,
    "callsuper": _call_super,
    "classcallcheck": _nothing,
    "createclass": _create_class,
    "get": _get,
    "getprototypeof": _get_prototype,
    "inherits": _inherit,
    "possibleconstructorreturn": _returned,
    "classprivatefieldget": _private_get,
    "classprivatefieldget2": _private_get,
    "classprivatefieldinit": _private_init,
    "classprivatefieldinitspec": _private_init,
    "classprivatefieldset": _private_set,
    "classprivatefieldset2": _private_set,
    "classprivatemethodget": _private_method,
    "classprivatemethodinit": _brand,
    "classprivatemethodinitspec": _brand,
    "defineproperty": _define,
    "objectspread": _spread,
    "objectspread2": _spread,
    "objectspreadprops": _spread,
    "objectwithoutproperties": _rest,
    "slicedtoarray": _array,
    "toconsumablearray": _array,
}
