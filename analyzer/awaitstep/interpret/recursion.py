"""Recursion: which call is a call of a function that is being interpreted already."""

from __future__ import annotations

from typing import TYPE_CHECKING

from awaitstep.interpret.scope import Active
from awaitstep.interpret.values import (
    Array,
    Bound,
    Function,
    Items,
    Object,
    Record,
    Value,
    join,
    options,
    widen,
)

if TYPE_CHECKING:
    from awaitstep.interpret.interpreter import Interpreter

#: How often one function may be under interpretation for different objects or callbacks.
NESTED_CALLS = 12


def find(run: Interpreter, fn: Function, this: Value, args: Items) -> Active | None:
    """The active call that a call repeats.

    A call with other functions among its arguments is a call of its own
    (``runStep("a", () => runStep("b", f))``), and so is one of another closure or on another
    object; but not without end.
    """
    same_code = [active for active in run.active if active.function.node is fn.node]
    if not same_code:
        return None
    wanted = signature(args)
    for active in reversed(same_code):
        if active.function.scope is fn.scope and active.signature == wanted:
            if not _other_object(active.this, this):
                return active
    return same_code[-1] if len(same_code) >= NESTED_CALLS else None


def _other_object(one: Value, other: Value) -> bool:
    return isinstance(one, Record) and isinstance(other, Record) and one is not other


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
        wide = widen(active.args[index], new)
        if wide != active.args[index]:
            active.args[index] = wide
            active.grown = True
    if args.rest is not None and active.rest is None:
        active.rest = args.rest
        active.grown = True


def _argument(args: Items, index: int) -> Value:
    from awaitstep.interpret.values import UNDEFINED

    if index < len(args.known):
        return args.known[index]
    return UNDEFINED if args.rest is None else join(args.rest, UNDEFINED)
