"""What iterating a value gives: its elements, as far as they are known."""

from __future__ import annotations

from typing import TYPE_CHECKING

from awaitstep.interpret.scope import Scope
from awaitstep.interpret.values import (
    ANY,
    Array,
    Choice,
    Const,
    Generator,
    Items,
    Object,
    Unknown,
    Value,
    join,
    units_of,
)
from awaitstep.syntax import ast

if TYPE_CHECKING:
    from awaitstep.interpret.interpreter import Interpreter


def items_of_iterable(run: Interpreter, value: Value, site: ast.Node, scope: Scope) -> Items:
    """The elements of an iterable; consuming a generator does its work here."""
    if isinstance(value, Array):
        return value.items
    if isinstance(value, Choice):
        return _items_of_choice(run, value, site, scope)
    if isinstance(value, Generator):
        from awaitstep.interpret.functions import consume

        return Items((), consume(run, value, site))
    if isinstance(value, Object):
        for key in ("[set]", "[map]"):
            held = value.slots.get(key)
            if isinstance(held, Items):
                return held
    if isinstance(value, Const) and isinstance(value.value, str) and len(value.value) <= 64:
        return Items(tuple(Const(char) for char in value.value))
    units = units_of(value)
    return Items((), Unknown(units) if units else ANY)


def _items_of_choice(run: Interpreter, value: Choice, site: ast.Node, scope: Scope) -> Items:
    result: Value | None = None
    for option in value.options:
        if isinstance(option, Const) and not isinstance(option.value, str):
            continue
        items = items_of_iterable(run, option, site, scope)
        result = items if result is None else join(result, items)
    return result if isinstance(result, Items) else Items((), ANY)
