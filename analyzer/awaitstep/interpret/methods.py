"""Built-in methods, by what they are methods of."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from awaitstep.interpret import allocation, arrays, operators, promises
from awaitstep.interpret.functions import consume
from awaitstep.interpret.iteration import items_of_iterable
from awaitstep.interpret.scope import Scope
from awaitstep.interpret.values import (
    ANY,
    UNDEFINED,
    Array,
    Bound,
    Class,
    Const,
    Function,
    Generator,
    Items,
    Method,
    Native,
    Object,
    Promise,
    StepMethod,
    Text,
    Unknown,
    Value,
    join,
    options,
    units_of,
)
from awaitstep.syntax import ast

if TYPE_CHECKING:
    from awaitstep.interpret.interpreter import Interpreter

_CALLABLE = (Function, Native, Bound, StepMethod, Class)


def call(run: Interpreter, method: Method, args: Items, site: ast.Node, scope: Scope) -> Value:
    """Call ``receiver.name(...args)``."""
    receiver = method.receiver
    kinds = options(receiver)
    if any(isinstance(option, _CALLABLE) for option in kinds):
        return _function_method(run, method, args, site, scope)
    if any(isinstance(option, Promise) for option in kinds):
        return promises.chain(run, receiver, method.name, args, site, scope)
    if any(isinstance(option, Array) for option in kinds):
        return arrays.call(run, receiver, method.name, args, site, scope)
    if isinstance(receiver, Const | Text):
        return _text_method(run, receiver, method.name, args, site, scope)
    if isinstance(receiver, Object):
        return _object_method(run, receiver, method.name, args, site, scope)
    if isinstance(receiver, Generator):
        return consume(run, receiver, site)
    return ANY


def _function_method(
    run: Interpreter, method: Method, args: Items, site: ast.Node, scope: Scope
) -> Value:
    target = method.receiver
    this = args.known[0] if args.known else UNDEFINED
    if isinstance(target, StepMethod):
        run.report(
            "step-method-call",
            f"step.{target.name}.{method.name} fails when it runs; call the method on the step",
            site,
        )
    if method.name == "call":
        return run.call(target, this, Items(args.known[1:], args.rest), site, scope)
    if method.name == "apply":
        given = args.known[1] if len(args.known) > 1 else UNDEFINED
        items = Items(()) if given == UNDEFINED else items_of_iterable(run, given, site, scope)
        return run.call(target, this, items, site, scope)
    if method.name == "bind":
        made = scope.activation.context.intern("bound", site, Bound)
        made.target, made.this, made.args = target, this, args.known[1:]
        return made
    return ANY


def _text_method(
    run: Interpreter,
    receiver: Const | Text,
    name: str,
    args: Items,
    site: ast.Node,
    scope: Scope,
) -> Value:
    if name == "concat":
        result: Value = receiver
        for value in args.known:
            result = operators.concat(result, value)
        return result if args.rest is None else operators.concat(result, ANY)
    if name in ("toString", "valueOf") and isinstance(receiver, Const) and not args.known:
        text = operators.text_of(receiver)
        return ANY if text is None else Const(text)
    if not isinstance(receiver, Const) or not isinstance(receiver.value, str):
        return Text((None,)) if name in _TEXT_RESULTS else ANY
    fold = _TEXT_FOLDS.get(name)
    if fold is not None and not args.known:
        return Const(fold(receiver.value))
    if name == "split" and args.known and isinstance(args.known[0], Const):
        return _split(run, receiver.value, args.known[0], site, scope)
    return Text((None,)) if name in _TEXT_RESULTS else ANY


def _split(run: Interpreter, text: str, separator: Const, site: ast.Node, scope: Scope) -> Value:
    if not isinstance(separator.value, str):
        return ANY
    parts = text.split(separator.value) if separator.value else list(text)
    return allocation.array(run, site, scope, Items(tuple(Const(part) for part in parts)))


_TEXT_FOLDS: dict[str, Callable[[str], str]] = {
    "toLowerCase": str.lower,
    "toUpperCase": str.upper,
    "trim": str.strip,
    "trimEnd": str.rstrip,
    "trimStart": str.lstrip,
}
_TEXT_RESULTS = frozenset(
    ("padEnd", "padStart", "repeat", "replace", "replaceAll", "slice", "substring", "toFixed")
) | frozenset(_TEXT_FOLDS)


def _object_method(
    run: Interpreter, receiver: Object, name: str, args: Items, site: ast.Node, scope: Scope
) -> Value:
    if name == "hasOwnProperty" and args.known:
        return operators.binary("in", args.known[0], receiver)
    for kind in ("[set]", "[map]"):
        held = receiver.slots.get(kind)
        if isinstance(held, Items):
            return _collection(run, receiver, kind, held, name, args, site, scope)
    return ANY


def _collection(
    run: Interpreter,
    receiver: Object,
    kind: str,
    held: Items,
    name: str,
    args: Items,
    site: ast.Node,
    scope: Scope,
) -> Value:
    """``Set`` and ``Map``: their elements as a list that only grows."""
    if name == "add" or (name == "set" and len(args.known) > 1):
        new: Value = args.known[0] if args.known else ANY
        if kind == "[map]":
            new = allocation.array(run, site, scope, Items(args.known[:2]))
        kept = tuple(entry for entry in held.known if not _same_entry(entry, new, kind))
        joined = Items((*kept, new), held.rest)
        if held.rest is not None or len(joined.known) > arrays.UNROLL_LIMIT:
            joined = Items((), join(held.element(), new) if held.known or held.rest else new)
        run.store.write(receiver, kind, joined)
        return receiver
    if name == "get":
        return _lookup(held, args)
    if name == "has":
        return _has(held, args, kind)
    if name in ("delete", "clear"):
        rest = held.element() if held.known or held.rest is not None else None
        run.store.write(receiver, kind, Items((), rest) if rest is not None else Items(()))
        return ANY
    if name == "forEach" and args.known and promises.is_callable(args.known[0]):
        return arrays.loop(run, name, _values(held, kind), args, site, scope)
    if name in ("values", "keys", "entries", "@@iterator"):
        items = _values(held, kind) if name == "values" else held
        return allocation.array(run, site, scope, items)
    return ANY


def _same_entry(entry: Value, new: Value, kind: str) -> bool:
    """Whether a new entry takes the place of an old one: the keys are the same thing."""
    if kind == "[set]":
        return entry is new or entry == new
    old, key = _key(entry), _key(new)
    return old is not None and key is not None and _is_same(old, key)


def _key(entry: Value) -> Value | None:
    return entry.items.known[0] if isinstance(entry, Array) and entry.items.known else None


def _is_same(one: Value, other: Value) -> bool:
    return one is other or operators.binary("===", one, other) == Const(True)


def _has(held: Items, args: Items, kind: str) -> Value:
    wanted = args.known[0] if args.known else ANY
    keys = [entry if kind == "[set]" else _key(entry) for entry in held.known]
    if any(key is not None and _is_same(key, wanted) for key in keys):
        return Const(True)
    return Const(False) if not held.known and held.rest is None else ANY


def _values(held: Items, kind: str) -> Items:
    if kind == "[set]":
        return held
    known = tuple(_second(entry) for entry in held.known)
    return Items(known, None if held.rest is None else _second(held.rest))


def _second(entry: Value) -> Value:
    if isinstance(entry, Array) and len(entry.items.known) > 1:
        return entry.items.known[1]
    return Unknown(units_of(entry))


def _lookup(held: Items, args: Items) -> Value:
    key = args.known[0] if args.known else ANY
    result: Value | None = None
    for entry in (*held.known, *((held.rest,) if held.rest is not None else ())):
        if not isinstance(entry, Array) or not entry.items.known:
            continue
        known = operators.binary("===", entry.items.known[0], key)
        if known == Const(False):
            continue
        value = _second(entry)
        if _is_same(entry.items.known[0], key) and held.rest is None:
            return value
        result = value if result is None else join(result, value)
    if result is None:
        return UNDEFINED if held.rest is None else ANY
    return join(result, UNDEFINED)
