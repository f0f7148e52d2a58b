"""``String``, ``Number``, ``Boolean`` and ``Symbol``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from awaitstep.interpret import operators
from awaitstep.interpret.natives.native import first, function, harmless
from awaitstep.interpret.scope import Scope
from awaitstep.interpret.values import (
    ANY,
    FALSE,
    Const,
    Items,
    Native,
    Object,
    Text,
    Unknown,
    Value,
)
from awaitstep.syntax import ast

if TYPE_CHECKING:
    from awaitstep.interpret.interpreter import Interpreter


def _string(run: Interpreter, this: Value, args: Items, site: ast.Node, scope: Scope) -> Value:
    value = first(args)
    if isinstance(value, Text):
        return value
    text = operators.text_of(value)
    return Text((None,)) if text is None else Const(text)


def _number(run: Interpreter, this: Value, args: Items, site: ast.Node, scope: Scope) -> Value:
    value = first(args)
    raw = value.value if isinstance(value, Const) else None
    if isinstance(raw, str):
        try:
            return operators.number(Const(float(raw))) if "_" not in raw else ANY
        except ValueError:
            return ANY
    return operators.number(value)


def _boolean(run: Interpreter, this: Value, args: Items, site: ast.Node, scope: Scope) -> Value:
    return operators.unary("!", operators.unary("!", first(args)))


def _boolean_prototype() -> Object:
    """``Boolean.prototype.valueOf.call(new Boolean())``: Babel asks it whether Reflect works."""
    made = Object()
    made.slots["valueOf"] = Native(name="valueOf", impl=lambda *_: FALSE)
    return made


def _symbols() -> Native:
    made = function("Symbol", harmless)
    for name in ("iterator", "asyncIterator", "dispose", "asyncDispose", "toStringTag"):
        made.slots[name] = Unknown(name=f"Symbol.{name}", truthy=True)
    return made


def table() -> dict[str, Value]:
    """The globals of this subject, by name."""
    known: dict[str, Value] = {}
    known["String"] = function("String", _string, raw=harmless)
    known["Number"] = function("Number", _number)
    boolean = function("Boolean", _boolean)
    boolean.slots["prototype"] = _boolean_prototype()
    known["Boolean"] = boolean
    known["Symbol"] = _symbols()
    return known
