"""Global functions and objects whose behaviour the interpreter knows."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from awaitstep.interpret import allocation, arrays, classes, members, operators, promises
from awaitstep.interpret.iteration import items_of_iterable
from awaitstep.interpret.scope import Scope
from awaitstep.interpret.trace import Unit
from awaitstep.interpret.values import (
    ANY,
    FALSE,
    TRUE,
    UNDEFINED,
    Accessor,
    Array,
    Class,
    Const,
    External,
    Function,
    Items,
    Native,
    Object,
    Promise,
    Record,
    StepObject,
    Text,
    Unknown,
    Value,
    options,
    units_of,
)
from awaitstep.syntax import ast

if TYPE_CHECKING:
    from awaitstep.interpret.interpreter import Interpreter

Impl = Callable[["Interpreter", Value, Items, ast.Node, Scope], Value]


def _first(args: Items, index: int = 0) -> Value:
    if index < len(args.known):
        return args.known[index]
    return UNDEFINED if args.rest is None else args.rest


def harmless(run: Interpreter, this: Value, args: Items, site: ast.Node, scope: Scope) -> Value:
    """A known function without an effect on steps: it carries the promises that it is handed."""
    from awaitstep.interpret.unknown import run_callbacks

    units = units_of(args) | run_callbacks(run, args, site, scope)
    return Unknown(units) if units else ANY


# --- Promise ----------------------------------------------------------------------------------


def _combinator(kind: str) -> Impl:
    def impl(run: Interpreter, this: Value, args: Items, site: ast.Node, scope: Scope) -> Value:
        return promises.combine(run, kind, args, site, scope)

    return impl


def _resolve(run: Interpreter, this: Value, args: Items, site: ast.Node, scope: Scope) -> Value:
    return promises.resolved(_first(args))


def _reject(run: Interpreter, this: Value, args: Items, site: ast.Node, scope: Scope) -> Value:
    return Promise(frozenset(), ANY)


def _new_promise(run: Interpreter, this: Value, args: Items, site: ast.Node, scope: Scope) -> Value:
    """``new Promise(executor)``: settled by what ``resolve`` is called with, or is chained to."""
    made = scope.activation.context.intern("executor", site, Object)
    allocation.clear(run, made)
    resolve = Native(name="resolve", impl=_resolver(made))
    executor = _first(args)
    result: Value = UNDEFINED
    if promises.is_callable(executor):
        given = Items((resolve, Native(name="reject", impl=harmless)))
        result = run.call(executor, UNDEFINED, given, site, scope)
    settled = made.slots.get("value", ANY)
    started: frozenset[Unit] = units_of(settled) | units_of(result)
    return Promise(started, promises.awaited(settled))


def _resolver(holder: Object) -> Impl:
    def impl(run: Interpreter, this: Value, args: Items, site: ast.Node, scope: Scope) -> Value:
        run.store.write(holder, "value", _first(args))
        return UNDEFINED

    return impl


def _with_resolvers(
    run: Interpreter, this: Value, args: Items, site: ast.Node, scope: Scope
) -> Value:
    made = allocation.plain_object(run, site, scope)
    run.store.write(made, "promise", Promise(frozenset(), ANY))
    for name in ("resolve", "reject"):
        run.store.write(made, name, Native(name=name, impl=harmless))
    return made


# --- Object, Reflect --------------------------------------------------------------------------


def _assign(run: Interpreter, this: Value, args: Items, site: ast.Node, scope: Scope) -> Value:
    target = _first(args)
    if isinstance(target, StepObject):
        target = members.extensible(run, target, site, scope)
    if isinstance(target, Object):
        for value in args.known[1:]:
            allocation.spread(run, target, value)
    return target


def _define_property(
    run: Interpreter, this: Value, args: Items, site: ast.Node, scope: Scope
) -> Value:
    target, descriptor = _first(args), _first(args, 2)
    key = operators.text_of(_first(args, 1)) or members.symbol_key(_first(args, 1))
    if key is None or not isinstance(descriptor, Object):
        return target
    for option in options(target):
        _define(run, option, key, descriptor, site, scope)
    return target


def _define(
    run: Interpreter, target: Value, key: str, descriptor: Object, site: ast.Node, scope: Scope
) -> None:
    value = descriptor.slots.get("value")
    if key == "name" and isinstance(target, Function | Class) and isinstance(value, Const):
        target.name = operators.text_of(value) or target.name
        return
    if not isinstance(target, Record):
        return
    getter = descriptor.slots.get("get")
    if value is not None:
        members.write(run, target, key, value, site, scope)
    elif getter is not None and getter != UNDEFINED:
        run.store.write(target, key, Accessor(getter, descriptor.slots.get("set")))


def _define_properties(
    run: Interpreter, this: Value, args: Items, site: ast.Node, scope: Scope
) -> Value:
    target, given = _first(args), _first(args, 1)
    if isinstance(given, Object):
        for key, descriptor in list(given.slots.items()):
            if isinstance(descriptor, Object):
                _define(run, target, key, descriptor, site, scope)
    return target


def _create(run: Interpreter, this: Value, args: Items, site: ast.Node, scope: Scope) -> Value:
    proto = _first(args)
    if isinstance(proto, StepObject):
        return members.extensible(run, proto, site, scope)
    made = scope.activation.context.intern("created", site, Object)
    allocation.clear(run, made)
    made.proto = proto if isinstance(proto, Record | Unknown | External) else None
    _define_properties(run, this, Items((made, _first(args, 1))), site, scope)
    return made


def _set_prototype(
    run: Interpreter, this: Value, args: Items, site: ast.Node, scope: Scope
) -> Value:
    target, proto = _first(args), _first(args, 1)
    if isinstance(target, Object):
        target.proto = proto
    elif isinstance(target, Class) and target.base is None:
        target.base = proto
    elif isinstance(target, Record):
        run.store.write(target, "[base]", proto)
    return target


def _get_prototype(
    run: Interpreter, this: Value, args: Items, site: ast.Node, scope: Scope
) -> Value:
    target = _first(args)
    if isinstance(target, Object) and target.proto is not None:
        return target.proto
    if isinstance(target, External) and target.name == "*":
        return target
    if isinstance(target, Class) and target.base is not None:
        return target.base
    if isinstance(target, Function):
        return target.slots.get("[base]", ANY)
    return ANY


def _no_symbols(run: Interpreter, this: Value, args: Items, site: ast.Node, scope: Scope) -> Value:
    return allocation.array(run, site, scope, Items(()))


def _descriptor(run: Interpreter, this: Value, args: Items, site: ast.Node, scope: Scope) -> Value:
    key = operators.text_of(_first(args, 1))
    own = members.own_members(run, _first(args))
    if key is None or own is None:
        return ANY
    if key not in own:
        return ANY if "[rest]" in own else UNDEFINED
    return _descriptor_of(run, key, own[key], site, scope)


def _descriptor_of(run: Interpreter, key: str, value: Value, site: ast.Node, scope: Scope) -> Value:
    made = scope.activation.context.intern("descriptor", (site, key), Object)
    made.literal = True
    run.store.write(made, "value", value)
    for name in ("enumerable", "configurable", "writable"):
        run.store.write(made, name, TRUE)
    return made


def _descriptors(run: Interpreter, this: Value, args: Items, site: ast.Node, scope: Scope) -> Value:
    own = members.own_members(run, _first(args))
    if own is None or "[rest]" in own:
        return ANY
    made = allocation.plain_object(run, site, scope)
    for key, value in own.items():
        run.store.write(made, key, _descriptor_of(run, key, value, site, scope))
    return made


def _own(kind: str) -> Impl:
    def impl(run: Interpreter, this: Value, args: Items, site: ast.Node, scope: Scope) -> Value:
        target = _first(args)
        own = members.own_members(run, target)
        if own is None or "[rest]" in own:
            units = units_of(target)
            return Unknown(units) if units else ANY
        rows = [_row(run, kind, key, value, site, scope) for key, value in own.items()]
        return allocation.array(run, site, scope, Items(tuple(rows)))

    return impl


def _row(
    run: Interpreter, kind: str, key: str, value: Value, site: ast.Node, scope: Scope
) -> Value:
    if kind == "keys":
        return Const(key)
    if kind == "values":
        return value
    made = scope.activation.context.intern("entry", (site, key), Array)
    run.store.write(made, "[items]", Items((Const(key), value)))
    return made


def _from_entries(
    run: Interpreter, this: Value, args: Items, site: ast.Node, scope: Scope
) -> Value:
    made = allocation.plain_object(run, site, scope)
    items = items_of_iterable(run, _first(args), site, scope)
    for entry in (*items.known, *((items.rest,) if items.rest is not None else ())):
        pair = entry.items.known if isinstance(entry, Array) else ()
        key = operators.text_of(pair[0]) if pair else None
        value = pair[1] if len(pair) > 1 else Unknown(units_of(entry))
        if key is None:
            members.write_rest(run, made, value)
        else:
            run.store.write(made, key, value)
    return made


def _identity(run: Interpreter, this: Value, args: Items, site: ast.Node, scope: Scope) -> Value:
    return _first(args)


def _reflect_apply(
    run: Interpreter, this: Value, args: Items, site: ast.Node, scope: Scope
) -> Value:
    items = items_of_iterable(run, _first(args, 2), site, scope)
    return run.call(_first(args), _first(args, 1), items, site, scope)


def _reflect_construct(
    run: Interpreter, this: Value, args: Items, site: ast.Node, scope: Scope
) -> Value:
    items = items_of_iterable(run, _first(args, 1), site, scope)
    new_target = _first(args, 2)
    if isinstance(new_target, Function | Class):
        return classes.construct_as(run, _first(args), new_target, items, site, scope)
    return classes.construct(run, _first(args), items, site, scope)


def _reflect_get(run: Interpreter, this: Value, args: Items, site: ast.Node, scope: Scope) -> Value:
    key = operators.text_of(_first(args, 1))
    if key is None:
        return members.read_unknown(run, _first(args))
    return members.read(run, _first(args), key, site, scope)


def _has_own(run: Interpreter, this: Value, args: Items, site: ast.Node, scope: Scope) -> Value:
    return _owns(_first(args), _first(args, 1))


def _has_own_property(
    run: Interpreter, this: Value, args: Items, site: ast.Node, scope: Scope
) -> Value:
    return _owns(this, _first(args))


def _owns(holder: Value, key: Value) -> Value:
    """Whether an object has a member of its own."""
    name = operators.text_of(key)
    if name is None or not isinstance(holder, Object | Function | Class):
        return ANY
    if name in holder.slots:
        return TRUE
    return ANY if "[rest]" in holder.slots else FALSE


# --- Array, Map, Set, Date, String, Number -----------------------------------------------------


def _array_from(run: Interpreter, this: Value, args: Items, site: ast.Node, scope: Scope) -> Value:
    source = _first(args)
    items = _length_items(source) or items_of_iterable(run, source, site, scope)
    callback = _first(args, 1)
    if promises.is_callable(callback):
        return arrays.loop(run, "from", items, Items((callback,)), site, scope)
    return allocation.array(run, site, scope, items)


def _length_items(source: Value) -> Items | None:
    """``{length: n}``."""
    if not isinstance(source, Object) or "length" not in source.slots:
        return None
    length = source.slots["length"]
    if isinstance(length, Const) and isinstance(length.value, int | float):
        if 0 <= length.value <= arrays.UNROLL_LIMIT:
            return Items((UNDEFINED,) * int(length.value))
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
    value = _first(args)
    if isinstance(value, Array):
        return TRUE
    return FALSE if isinstance(value, Object | Const | Text | Function) else ANY


def _collection(kind: str) -> Impl:
    def impl(run: Interpreter, this: Value, args: Items, site: ast.Node, scope: Scope) -> Value:
        made = scope.activation.context.intern(kind, site, Object)
        given = _first(args)
        empty = given in (UNDEFINED, Const(None))
        items = Items(()) if empty else items_of_iterable(run, given, site, scope)
        run.store.write(made, kind, items)
        return made

    return impl


def _date(run: Interpreter, this: Value, args: Items, site: ast.Node, scope: Scope) -> Value:
    made = scope.activation.context.intern("date", site, Object)
    value: Value = ANY
    if len(args.known) == 1:
        value = args.known[0]
        if isinstance(value, Object) and "[date]" in value.slots:
            value = value.slots["[date]"]
    elif len(args.known) > 1:
        value = _utc(args)
    made.proto = ANY
    run.store.write(made, "[date]", value)
    return made


def _utc(args: Items) -> Value:
    from datetime import UTC, datetime, timedelta

    numbers = [v.value for v in args.known if isinstance(v, Const)]
    if len(numbers) != len(args.known) or not all(isinstance(n, int | float) for n in numbers):
        return ANY
    year, month, *rest = (int(n) for n in numbers)  # type: ignore[arg-type]
    day, hours, minutes, seconds, millis = (*rest, *(1, 0, 0, 0, 0)[len(rest) :])
    try:
        start = datetime(year + month // 12, month % 12 + 1, 1, tzinfo=UTC)
        moment = start + timedelta(
            days=day - 1, hours=hours, minutes=minutes, seconds=seconds, milliseconds=millis
        )
    except (OverflowError, ValueError):
        return ANY
    return Const(round(moment.timestamp() * 1000))


def _date_utc(run: Interpreter, this: Value, args: Items, site: ast.Node, scope: Scope) -> Value:
    return _utc(args) if len(args.known) > 1 else ANY


def _string(run: Interpreter, this: Value, args: Items, site: ast.Node, scope: Scope) -> Value:
    value = _first(args)
    if isinstance(value, Text):
        return value
    text = operators.text_of(value)
    return Text((None,)) if text is None else Const(text)


def _number(run: Interpreter, this: Value, args: Items, site: ast.Node, scope: Scope) -> Value:
    value = _first(args)
    raw = value.value if isinstance(value, Const) else None
    if isinstance(raw, str):
        try:
            return operators.number(Const(float(raw))) if "_" not in raw else ANY
        except ValueError:
            return ANY
    return operators.number(value)


def _boolean(run: Interpreter, this: Value, args: Items, site: ast.Node, scope: Scope) -> Value:
    return operators.unary("!", operators.unary("!", _first(args)))


def _proxy(run: Interpreter, this: Value, args: Items, site: ast.Node, scope: Scope) -> Value:
    """A proxy is taken for its target; what its handler does cannot be told in general."""
    return _first(args)


def _object(run: Interpreter, this: Value, args: Items, site: ast.Node, scope: Scope) -> Value:
    value = _first(args)
    return value if value != UNDEFINED else allocation.plain_object(run, site, scope)


def _function(name: str, impl: Impl, **members_: Impl) -> Native:
    made = Native(name=name, impl=impl)
    for key, member in members_.items():
        made.slots[key] = Native(name=key, impl=member)
    return made


def _namespace(name: str, **members_: Impl) -> Native:
    made = _function(name, harmless, **members_)
    made.open = True
    return made


_HARMLESS = [
    "console",
    "JSON",
    "Math",
    "Intl",
    "Atomics",
    "crypto",
    "performance",
    "structuredClone",
    "isNaN",
    "isFinite",
    "parseInt",
    "parseFloat",
    "encodeURIComponent",
    "decodeURIComponent",
    "encodeURI",
    "decodeURI",
    "btoa",
    "atob",
    "BigInt",
    "Error",
    "TypeError",
    "RangeError",
    "SyntaxError",
    "AggregateError",
    "URL",
    "URLSearchParams",
    "Headers",
    "Request",
    "Response",
    "FormData",
    "Blob",
    "TextEncoder",
    "TextDecoder",
    "AbortController",
    "AbortSignal",
    "Uint8Array",
    "ArrayBuffer",
    "DataView",
    "RegExp",
    "WeakRef",
    "fetch",
    "scheduler",
]


def table() -> dict[str, Value]:
    """The known globals by name."""
    known: dict[str, Value] = {name: _namespace(name) for name in _HARMLESS}
    known["Promise"] = _function(
        "Promise",
        _new_promise,
        all=_combinator("all"),
        allSettled=_combinator("all_settled"),
        any=_combinator("any"),
        race=_combinator("race"),
        resolve=_resolve,
        reject=_reject,
        withResolvers=_with_resolvers,
    )
    known["Object"] = _function(
        "Object",
        _object,
        assign=_assign,
        create=_create,
        defineProperties=_define_properties,
        defineProperty=_define_property,
        entries=_own("entries"),
        freeze=_identity,
        fromEntries=_from_entries,
        getPrototypeOf=_get_prototype,
        hasOwn=_has_own,
        keys=_own("keys"),
        preventExtensions=_identity,
        seal=_identity,
        setPrototypeOf=_set_prototype,
        values=_own("values"),
        getOwnPropertyNames=_own("keys"),
        getOwnPropertySymbols=_no_symbols,
        getOwnPropertyDescriptor=_descriptor,
        getOwnPropertyDescriptors=_descriptors,
    )
    prototype = Object()
    prototype.slots["hasOwnProperty"] = Native(name="hasOwnProperty", impl=_has_own_property)
    prototype.slots["propertyIsEnumerable"] = prototype.slots["hasOwnProperty"]
    prototype.slots["toString"] = Native(name="toString", impl=harmless)
    known["Object"].slots["prototype"] = prototype  # type: ignore[union-attr]
    known["Reflect"] = _namespace(
        "Reflect",
        apply=_reflect_apply,
        construct=_reflect_construct,
        get=_reflect_get,
        getPrototypeOf=_get_prototype,
        ownKeys=_own("keys"),
        defineProperty=_define_property,
    )
    known["Array"] = _function(
        "Array", _new_array, isArray=_is_array, of=_array_of, **{"from": _array_from}
    )
    for name in ("Map", "WeakMap"):
        known[name] = _function(name, _collection("[map]"))
    for name in ("Set", "WeakSet"):
        known[name] = _function(name, _collection("[set]"))
    known["Date"] = _function("Date", _date, UTC=_date_utc, now=harmless)
    known["String"] = _function("String", _string, raw=harmless)
    known["Number"] = _function("Number", _number)
    known["Boolean"] = _function("Boolean", _boolean)
    known["Boolean"].slots["prototype"] = _boolean_prototype()  # type: ignore[union-attr]
    known["Proxy"] = _function("Proxy", _proxy)
    known["Symbol"] = _symbols()
    return known


def _boolean_prototype() -> Object:
    """``Boolean.prototype.valueOf.call(new Boolean())``: Babel asks it whether Reflect works."""
    made = Object()
    made.slots["valueOf"] = Native(name="valueOf", impl=lambda *_: FALSE)
    return made


def _symbols() -> Native:
    made = _function("Symbol", harmless)
    for name in ("iterator", "asyncIterator", "dispose", "asyncDispose", "toStringTag"):
        made.slots[name] = Unknown(name=f"Symbol.{name}", truthy=True)
    return made
