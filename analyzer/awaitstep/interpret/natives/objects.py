"""``Object``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from awaitstep.interpret import allocation, members, operators
from awaitstep.interpret.iteration import items_of_iterable
from awaitstep.interpret.natives.native import Impl, first, function, harmless
from awaitstep.interpret.scope import Scope
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
    Record,
    StepObject,
    Unknown,
    Value,
    options,
    units_of,
)
from awaitstep.syntax import ast

if TYPE_CHECKING:
    from awaitstep.interpret.interpreter import Interpreter


def _assign(run: Interpreter, this: Value, args: Items, site: ast.Node, scope: Scope) -> Value:
    target = first(args)
    if isinstance(target, StepObject):
        target = members.extensible(run, target, site, scope)
    if isinstance(target, Object):
        for value in args.known[1:]:
            allocation.spread(run, target, value)
    return target


def define_property(
    run: Interpreter, this: Value, args: Items, site: ast.Node, scope: Scope
) -> Value:
    """``Object.defineProperty(target, key, descriptor)``."""
    target, descriptor = first(args), first(args, 2)
    key = operators.text_of(first(args, 1)) or members.symbol_key(first(args, 1))
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
    target, given = first(args), first(args, 1)
    if isinstance(given, Object):
        for key, descriptor in list(given.slots.items()):
            if isinstance(descriptor, Object):
                _define(run, target, key, descriptor, site, scope)
    return target


def _create(run: Interpreter, this: Value, args: Items, site: ast.Node, scope: Scope) -> Value:
    proto = first(args)
    if isinstance(proto, StepObject):
        return members.extensible(run, proto, site, scope)
    made = scope.activation.context.intern("created", site, Object)
    allocation.clear(run, made)
    made.proto = proto if isinstance(proto, Record | Unknown | External) else None
    _define_properties(run, this, Items((made, first(args, 1))), site, scope)
    return made


def _set_prototype(
    run: Interpreter, this: Value, args: Items, site: ast.Node, scope: Scope
) -> Value:
    target, proto = first(args), first(args, 1)
    if isinstance(target, Object):
        target.proto = proto
    elif isinstance(target, Class) and target.base is None:
        target.base = proto
    elif isinstance(target, Record):
        run.store.write(target, "[base]", proto)
    return target


def get_prototype(
    run: Interpreter, this: Value, args: Items, site: ast.Node, scope: Scope
) -> Value:
    """``Object.getPrototypeOf(target)``."""
    target = first(args)
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
    key = operators.text_of(first(args, 1))
    own = members.own_members(run, first(args))
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
    own = members.own_members(run, first(args))
    if own is None or "[rest]" in own:
        return ANY
    made = allocation.plain_object(run, site, scope)
    for key, value in own.items():
        run.store.write(made, key, _descriptor_of(run, key, value, site, scope))
    return made


def own(kind: str) -> Impl:
    """``Object.keys``, ``values`` or ``entries``."""

    def impl(run: Interpreter, this: Value, args: Items, site: ast.Node, scope: Scope) -> Value:
        target = first(args)
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
    items = items_of_iterable(run, first(args), site, scope)
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
    return first(args)


def _has_own(run: Interpreter, this: Value, args: Items, site: ast.Node, scope: Scope) -> Value:
    return _owns(first(args), first(args, 1))


def _has_own_property(
    run: Interpreter, this: Value, args: Items, site: ast.Node, scope: Scope
) -> Value:
    return _owns(this, first(args))


def _owns(holder: Value, key: Value) -> Value:
    """Whether an object has a member of its own."""
    name = operators.text_of(key)
    if name is None or not isinstance(holder, Object | Function | Class):
        return ANY
    if name in holder.slots:
        return TRUE
    return ANY if "[rest]" in holder.slots else FALSE


def _object(run: Interpreter, this: Value, args: Items, site: ast.Node, scope: Scope) -> Value:
    value = first(args)
    return value if value != UNDEFINED else allocation.plain_object(run, site, scope)


def table() -> dict[str, Value]:
    """The globals of this subject, by name."""
    known: dict[str, Value] = {}
    constructor = function(
        "Object",
        _object,
        assign=_assign,
        create=_create,
        defineProperties=_define_properties,
        defineProperty=define_property,
        entries=own("entries"),
        freeze=_identity,
        fromEntries=_from_entries,
        getPrototypeOf=get_prototype,
        hasOwn=_has_own,
        keys=own("keys"),
        preventExtensions=_identity,
        seal=_identity,
        setPrototypeOf=_set_prototype,
        values=own("values"),
        getOwnPropertyNames=own("keys"),
        getOwnPropertySymbols=_no_symbols,
        getOwnPropertyDescriptor=_descriptor,
        getOwnPropertyDescriptors=_descriptors,
    )
    prototype = Object()
    prototype.slots["hasOwnProperty"] = Native(name="hasOwnProperty", impl=_has_own_property)
    prototype.slots["propertyIsEnumerable"] = prototype.slots["hasOwnProperty"]
    prototype.slots["toString"] = Native(name="toString", impl=harmless)
    constructor.slots["prototype"] = prototype
    known["Object"] = constructor
    return known
