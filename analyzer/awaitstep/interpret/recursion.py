"""Recursion: which call is a call of a function that is being interpreted already."""

from __future__ import annotations

from typing import TYPE_CHECKING

from awaitstep.interpret.scope import Active
from awaitstep.interpret.values import (
    UNDEFINED,
    Array,
    Bound,
    Function,
    Items,
    Object,
    Value,
    join,
    options,
    widen,
)

if TYPE_CHECKING:
    from awaitstep.interpret.interpreter import Interpreter

#: How often one function may be under interpretation for different objects or callbacks.
NESTED_CALLS = 12
NESTED_MODULES = 200


def find(run: Interpreter, fn: Function, this: Value, args: Items) -> Active | None:
    """The active call that a call repeats.

    A call with other functions among its arguments is a call of its own
    (``runStep("a", () => runStep("b", f))``), and so is one of another closure or on another
    object; but not without end.
    """
    same_code = [active for active in run.active if active.function.node is fn.node]
    if not same_code:
        return None
    if run.settled:
        return _repeated(same_code, args)
    wanted = signature(args)
    for active in reversed(same_code):
        same = active.function.scope is fn.scope and active.signature == wanted
        if same and _make(active.this, 2) == _make(this, 2):
            return active
    return same_code[-1] if len(same_code) >= NESTED_CALLS else None


def _repeated(same_code: list[Active], args: Items) -> Active | None:
    """At the top level a module loader calls itself for each module: no two calls are alike."""
    for active in same_code:
        if active.args == list(args.known):
            return active
    return same_code[-1] if len(same_code) >= NESTED_MODULES else None


def _make(value: Value, depth: int) -> object:
    """What an object is made of: its class and its members' classes and code."""
    if isinstance(value, Function):
        return value.node
    if not isinstance(value, Object):
        return type(value).__name__
    if not depth:
        return value.cls
    members = ((key, _make(member, depth - 1)) for key, member in value.slots.items())
    kept = ((key, made) for key, made in members if not isinstance(made, str))
    return (value.cls, frozenset(kept))


def signature(args: Items) -> frozenset[object]:
    """The code of the functions among the arguments, directly or as members."""
    found: set[object] = set()
    for value in (*args.known, *((args.rest,) if args.rest is not None else ())):
        _collect(value, found, 3)
    return frozenset(found)


def _collect(value: Value, found: set[object], depth: int) -> None:
    for option in options(value):
        if isinstance(option, Function):
            found.add(option.node)
        elif isinstance(option, Bound):
            _collect(option.target, found, depth - 1)
        elif depth and isinstance(option, Array):
            for item in option.items.known:
                _collect(item, found, depth - 1)
        elif depth and isinstance(option, Object) and option.literal:
            for member in option.slots.values():
                _collect(member, found, depth - 1)


def grow(active: Active, args: Items) -> None:
    """Join the arguments of another entry into those of the active call."""
    count = max(len(active.args), len(args.known))
    for index in range(count):
        new = _argument(args, index)
        if index >= len(active.args):
            active.args.append(new)
            active.grown = True
            continue
        wide = _widened(active.args[index], new, 3)
        if wide is not active.args[index] and wide != active.args[index]:
            active.args[index] = wide
            active.grown = True
    if args.rest is not None and active.rest is None:
        active.rest = args.rest
        active.grown = True


def _widened(old: Value, new: Value, depth: int) -> Value:
    """Two values as one; object literals member by member, since they are made anew each time."""
    if not (isinstance(old, Object) and isinstance(new, Object) and old.literal and new.literal):
        return widen(old, new)
    if old is new or not depth:
        return old
    keys = dict.fromkeys((*old.slots, *new.slots))
    slots = {
        key: _widened(old.slots.get(key, UNDEFINED), new.slots.get(key, UNDEFINED), depth - 1)
        for key in keys
    }
    if slots.keys() == old.slots.keys() and all(slots[k] == old.slots[k] for k in slots):
        return old
    return Object(slots=slots, literal=True)


def _argument(args: Items, index: int) -> Value:
    if index < len(args.known):
        return args.known[index]
    return UNDEFINED if args.rest is None else join(args.rest, UNDEFINED)
