"""What a member of a value is, by what the value is."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from awaitstep.interpret.truth import nullish
from awaitstep.interpret.values import (
    ANY,
    UNDEFINED,
    Accessor,
    Array,
    Bound,
    Choice,
    Class,
    Const,
    External,
    Function,
    Generator,
    Lazy,
    Method,
    Native,
    Object,
    Origin,
    Promise,
    Record,
    StepMethod,
    StepObject,
    Text,
    Unknown,
    Value,
)

if TYPE_CHECKING:
    from awaitstep.interpret.interpreter import Interpreter

PROTOTYPE_DEPTH = 32
_FUNCTION_METHODS = frozenset(("call", "apply", "bind", "toString"))
_PROMISE_METHODS = frozenset(("then", "catch", "finally"))
_OBJECT_METHODS = frozenset(
    ("hasOwnProperty", "toString", "valueOf", "isPrototypeOf", "propertyIsEnumerable")
)


def find(record: Record, key: str) -> Value | None:
    """A member of an object or of its prototypes, getters not called."""
    current: Value | None = record
    for _ in range(PROTOTYPE_DEPTH):
        if isinstance(current, Record) and key in current.slots:
            return current.slots[key]
        if isinstance(current, Object):
            current = current.proto
        elif isinstance(current, Class):
            current = current.base
        elif isinstance(current, External) and current.name == "*":
            return _external_member(current, key)
        else:
            return None if current is None else (ANY if _is_open(current) else None)
    return ANY


def _is_open(value: Value) -> bool:
    return isinstance(value, Unknown | External | Choice)


def _read_object(run: Interpreter, holder: Object, key: str) -> Value:
    found = find(holder, key)
    if found is not None:
        return found
    if key == "constructor" and holder.cls is not None:
        return holder.cls
    if holder.rest is not None:
        return holder.rest
    if key in _OBJECT_METHODS:
        return Method(holder, key)
    if any(name in holder.slots for name in ("[set]", "[map]")) and key != "size":
        return Method(holder, key)
    return UNDEFINED


def _read_array(run: Interpreter, holder: Array, key: str) -> Value:
    items = holder.items
    if key == "length":
        return Const(len(items.known)) if items.rest is None else ANY
    if key.isdecimal():
        index = int(key)
        if index < len(items.known):
            return items.known[index]
        return UNDEFINED if items.rest is None else items.rest
    if key in holder.slots:
        return holder.slots[key]
    return Method(holder, key)


def _read_function(run: Interpreter, holder: Function, key: str) -> Value:
    if key in holder.slots:
        return holder.slots[key]
    if key == "prototype" and holder.node.kind == "function":
        proto = Object()
        proto.slots["constructor"] = holder
        run.store.write(holder, key, proto)
        return proto
    if key == "name":
        return Const(holder.name)
    if key == "length":
        return Const(len(holder.node.params))
    return Method(holder, key) if key in _FUNCTION_METHODS else UNDEFINED


def _read_class(run: Interpreter, holder: Class, key: str) -> Value:
    if key == "prototype":
        return holder.prototype
    if key == "name":
        return Const(holder.name)
    found = find(holder, key)
    return UNDEFINED if found is None else found


def _read_native(run: Interpreter, holder: Native | Bound, key: str) -> Value:
    if key in holder.slots:
        return holder.slots[key]
    if key in _FUNCTION_METHODS:
        return Method(holder, key)
    if isinstance(holder, Native) and holder.open:
        return Native(name=key, impl=holder.impl, open=True)
    return Unknown(name=key)


def _read_unknown_value(run: Interpreter, holder: Unknown, key: str) -> Value:
    origin = holder.origin
    if origin is not None:
        origin = _step_into(run, origin, key)
    return Unknown(holder.units, origin, key)


SHAPE_DEPTH = 8

#: Members of arrays and strings: reading one says nothing of the shape of the data.
# fmt: off
_BUILT_IN = frozenset((
    "at", "concat", "endsWith", "entries", "every", "filter", "find", "findIndex", "flat",
    "flatMap", "forEach", "includes", "indexOf", "join", "keys", "lastIndexOf", "length", "map",
    "match", "matchAll", "pop", "push", "reduce", "reduceRight", "replace", "replaceAll",
    "reverse", "shift", "slice", "some", "sort", "splice", "split", "startsWith", "substring",
    "toFixed", "toISOString", "toLowerCase", "toString", "toUpperCase", "trim", "unshift",
    "values",
))
# fmt: on


def _step_into(run: Interpreter, origin: Origin, key: str) -> Origin | None:
    """The origin of a member, noting that it is read (graph.md, section 1, payload)."""
    if origin.root == "event":
        if key != "payload":
            return None
        _payload_reads(run, origin).add(())
        return Origin("payload", (), origin.step)
    if origin.root == "class" or (origin.root == "payload" and key in _BUILT_IN):
        return None
    path = (*origin.path, key)
    if origin.root == "env":
        if len(path) == 1:
            run.reads.bindings[key] = None
            for step in run.steps:
                if key not in step.uses:
                    step.uses.append(key)
        return Origin("env", path)
    if len(path) <= SHAPE_DEPTH:
        _payload_reads(run, origin).add(path)
    return Origin(origin.root, path, origin.step)


def _payload_reads(run: Interpreter, origin: Origin) -> set[tuple[str, ...]]:
    """The paths read so far of the run's payload, or of a waited-for event's."""
    if origin.step is None:
        return run.reads.payload
    return run.reads.events.setdefault(origin.step, set())


def _read_external(run: Interpreter, holder: External, key: str) -> Value:
    return _external_member(holder, key)


def _external_member(holder: External, key: str) -> Value:
    if holder.name == "*" or (holder.name == "default" and _is_platform(holder.module)):
        if key == "__esModule":
            return Const(True)
        if key == "env" and holder.module == "cloudflare:workers":
            return Unknown(origin=Origin("env"))
        return (
            holder
            if key == "default" and _is_platform(holder.module)
            else External(holder.module, key)
        )
    if key == "prototype":
        return Unknown(origin=Origin("class", (holder.module, holder.name)), truthy=True)
    return Unknown(name=key)


def _is_platform(module: str) -> bool:
    return module.startswith(("cloudflare:", "agents", "@cloudflare/"))


def _read_step(run: Interpreter, holder: StepObject, key: str) -> Value:
    extra = holder.extra.slots.get(key) if holder.extra is not None else None
    return extra if extra is not None else StepMethod(key, holder.agent)


def _read_step_method(run: Interpreter, holder: StepMethod, key: str) -> Value:
    return Method(holder, key) if key in _FUNCTION_METHODS else UNDEFINED


def _read_promise(run: Interpreter, holder: Promise, key: str) -> Value:
    if key in _PROMISE_METHODS:
        return Method(holder, key)
    return Promise(holder.units, ANY)


def _read_text(run: Interpreter, holder: Const | Text, key: str) -> Value:
    raw = holder.value if isinstance(holder, Const) else ""
    if not isinstance(raw, str):
        return UNDEFINED if nullish(holder) else Method(holder, key)
    if key == "length":
        return Const(len(raw)) if isinstance(holder, Const) else ANY
    if key.isdecimal():
        return Const(raw[int(key)]) if isinstance(holder, Const) and int(key) < len(raw) else ANY
    return Method(holder, key)


def _read_generator(run: Interpreter, holder: Generator, key: str) -> Value:
    return Method(holder, key)


def read_own(run: Interpreter, holder: Value, key: str) -> Value | Accessor | Lazy:
    """What ``holder[key]`` is, getters not called and lazy bindings not evaluated."""
    reader = _READERS.get(type(holder))
    return ANY if reader is None else reader(run, holder, key)


_READERS: dict[type, Callable[[Interpreter, Any, str], Value]] = {
    Array: _read_array,
    Bound: _read_native,
    Class: _read_class,
    Const: _read_text,
    External: _read_external,
    Function: _read_function,
    Generator: _read_generator,
    Native: _read_native,
    Object: _read_object,
    Promise: _read_promise,
    StepMethod: _read_step_method,
    StepObject: _read_step,
    Text: _read_text,
    Unknown: _read_unknown_value,
}
