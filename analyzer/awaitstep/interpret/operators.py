"""Operators on abstract values: folding of constants, strings with dynamic parts, comparisons."""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Any

from awaitstep.interpret.truth import nullish, truth
from awaitstep.interpret.values import (
    ANY,
    FALSE,
    TRUE,
    UNDEFINED,
    Array,
    Bound,
    Choice,
    Class,
    Const,
    External,
    Function,
    Method,
    Native,
    Object,
    Promise,
    StepMethod,
    StepObject,
    Text,
    Undefined,
    Unknown,
    Value,
    options,
)

MAX_TEXT = 4096


def number_text(value: float) -> str:
    """A number as JavaScript prints it, for the numbers that names are made of."""
    if isinstance(value, float):
        if math.isnan(value):
            return "NaN"
        if math.isinf(value):
            return "Infinity" if value > 0 else "-Infinity"
        if value.is_integer() and abs(value) < 1e21:
            return str(int(value))
        return repr(value)
    return str(value)


def text_of(value: Value) -> str | None:
    """A primitive as a string, or ``None`` if it is not known."""
    if isinstance(value, Array):
        return _array_text(value)
    if not isinstance(value, Const):
        return None
    raw = value.value
    if isinstance(raw, str):
        return raw
    if isinstance(raw, bool):
        return "true" if raw else "false"
    if raw is None:
        return "null"
    if isinstance(raw, Undefined):
        return "undefined"
    return number_text(raw)


def _array_text(value: Array) -> str | None:
    items = value.items
    parts = [text_of(item) for item in items.known]
    if items.rest is not None or any(part is None for part in parts):
        return None
    return ",".join(part or "" for part in parts)


def parts_of(value: Value) -> tuple[str | None, ...]:
    """A value as the parts of a string."""
    if isinstance(value, Text):
        return value.parts
    return (text_of(value),)


def concat(left: Value, right: Value) -> Value:
    """Two values as one string; dynamic parts that meet become one."""
    parts: list[str | None] = []
    for part in (*parts_of(left), *parts_of(right)):
        if part == "":
            continue
        if parts and part is None and parts[-1] is None:
            continue
        if parts and part is not None and parts[-1] is not None:
            parts[-1] += part
        else:
            parts.append(part)
    if not parts:
        return Const("")
    if sum(len(part or "") for part in parts) > MAX_TEXT:
        return Text((None,))
    return Const(parts[0]) if len(parts) == 1 and parts[0] is not None else Text(tuple(parts))


def is_text(value: Value) -> bool:
    """Whether a value is known to be a string."""
    return isinstance(value, Text) or (isinstance(value, Const) and isinstance(value.value, str))


def number(value: Value) -> Value:
    """A value as the operand of arithmetic: numbers stay, the rest is unknown."""
    if isinstance(value, Const) and isinstance(value.value, int | float):
        return Const(+value.value)
    return ANY


def unary(operator: str, value: Value) -> Value:
    """``! - + ~ typeof void``."""
    if operator == "!":
        known = truth(value)
        return ANY if known is None else Const(not known)
    if operator == "typeof":
        kind = type_of(value)
        return ANY if kind is None else Const(kind)
    if operator == "void":
        return UNDEFINED
    return _unary_number(operator, value)


def _unary_number(operator: str, value: Value) -> Value:
    if not isinstance(value, Const) or not isinstance(value.value, int | float):
        return ANY
    if operator == "-":
        return Const(-value.value)
    if operator == "+":
        return Const(+value.value)
    return Const(~int(value.value)) if abs(value.value) < 2**31 else ANY


def type_of(value: Value) -> str | None:
    """What ``typeof`` gives, if that is known."""
    if isinstance(value, Choice):
        kinds = {type_of(option) for option in value.options}
        return kinds.pop() if len(kinds) == 1 else None
    if isinstance(value, Const):
        return _type_of_const(value)
    if isinstance(value, Text):
        return "string"
    if isinstance(value, Function | Class | Native | Bound | Method | StepMethod):
        return "function"
    if isinstance(value, Object | Array | Promise | StepObject):
        return "object"
    return None


def _type_of_const(value: Const) -> str:
    raw = value.value
    if isinstance(raw, bool):
        return "boolean"
    if isinstance(raw, str):
        return "string"
    if raw is None:
        return "object"
    return "undefined" if isinstance(raw, Undefined) else "number"


def binary(operator: str, left: Value, right: Value) -> Value:
    """A binary operator on two evaluated operands."""
    if operator == "+":
        return _plus(left, right)
    if operator in _EQUALITY:
        known = _equal(left, right, loose=operator in ("==", "!="))
        return ANY if known is None else Const(known is not operator.startswith("!"))
    if operator == "in":
        return _contains(left, right)
    if operator == "instanceof":
        return _instance_of(left, right)
    fold = _ARITHMETIC.get(operator)
    a, b = _raw_number(left), _raw_number(right)
    if fold is None or a is None or b is None:
        return _compare_texts(operator, left, right)
    try:
        result = fold(a, b)
    except (ArithmeticError, ValueError, TypeError):
        return ANY
    return Const(_exact(result))


def _exact(result: float, /) -> float:
    if type(result) is float and result.is_integer() and abs(result) < 2**53:
        return int(result)
    return result


def _plus(left: Value, right: Value) -> Value:
    a, b = _raw_number(left), _raw_number(right)
    if a is not None and b is not None:
        return Const(_exact(a + b))
    if is_text(left) or is_text(right):
        return concat(left, right)
    return ANY


def _raw_number(value: Value) -> float | None:
    raw = value.value if isinstance(value, Const) else None
    return raw if isinstance(raw, int | float) and not isinstance(raw, bool) else None


def _compare_texts(operator: str, left: Value, right: Value) -> Value:
    a = left.value if isinstance(left, Const) else None
    b = right.value if isinstance(right, Const) else None
    if operator not in ("<", ">", "<=", ">="):
        return ANY
    if not isinstance(a, str) or not isinstance(b, str):
        return ANY
    return Const({"<": a < b, ">": a > b, "<=": a <= b, ">=": a >= b}[operator])


def _equal(left: Value, right: Value, *, loose: bool) -> bool | None:
    if loose and right in _VOIDS:
        return nullish(left)
    if loose and left in _VOIDS:
        return nullish(right)
    if isinstance(left, Choice) or isinstance(right, Choice):
        return _equal_choices(left, right, loose=loose)
    if isinstance(left, Unknown | External | Text) or isinstance(right, Unknown | External | Text):
        return _equal_texts(left, right)
    if isinstance(left, Const) and isinstance(right, Const):
        if loose and type(left.value) is not type(right.value):
            return None
        return left == right
    if isinstance(left, Const) or isinstance(right, Const):
        return False
    return True if left is right and isinstance(left, Class | Function) else None


def _equal_texts(left: Value, right: Value) -> bool | None:
    """A string with a known start cannot be one of another start, nor anything else."""
    for one, other in ((left, right), (right, left)):
        if isinstance(one, External) and other in _VOIDS:
            return False
        if isinstance(one, Text) and isinstance(other, Const):
            if not isinstance(other.value, str):
                return False
            head = one.parts[0]
            if head is not None and not other.value.startswith(head):
                return False
    return None


def _equal_choices(left: Value, right: Value, *, loose: bool) -> bool | None:
    answers = {_equal(a, b, loose=loose) for a in options(left) for b in options(right)}
    return False if answers == {False} else None


def _instance_of(left: Value, right: Value) -> Value:
    if isinstance(right, Native) and isinstance(left, Object):
        made = "[set]" if "[set]" in left.slots else "[map]" if "[map]" in left.slots else None
        wanted = {"Set": "[set]", "WeakSet": "[set]", "Map": "[map]", "WeakMap": "[map]"}
        if right.name in wanted:
            return Const(made == wanted[right.name]) if left.proto is None else ANY
        return TRUE if right.name == "Object" else ANY
    if isinstance(right, Native) and right.name == "Array" and isinstance(left, Array):
        return TRUE
    if isinstance(right, Native) and right.name == "Promise" and isinstance(left, Promise):
        return TRUE
    current: Value | None = left.cls if isinstance(left, Object) else None
    while isinstance(current, Class):
        if current is right:
            return TRUE
        current = current.base
    return FALSE if isinstance(left, Const) else ANY


def _contains(left: Value, right: Value) -> Value:
    key = text_of(left)
    if key is None or not isinstance(right, Object):
        return ANY
    if key in right.slots:
        return TRUE
    current: Value | None = right
    while isinstance(current, Object):
        if key in current.slots:
            return TRUE
        if current.rest is not None:
            return ANY
        current = current.proto
    return FALSE if current is None else ANY


_EQUALITY = frozenset(("==", "!=", "===", "!=="))
_VOIDS = (UNDEFINED, Const(None))

_ARITHMETIC: dict[str, Callable[[Any, Any], float]] = {
    "-": lambda a, b: a - b,
    "*": lambda a, b: a * b,
    "/": lambda a, b: a / b,
    "%": math.fmod,
    "**": lambda a, b: float(a) ** b if abs(b) < 64 else math.nan,
    "<": lambda a, b: a < b,
    ">": lambda a, b: a > b,
    "<=": lambda a, b: a <= b,
    ">=": lambda a, b: a >= b,
    "|": lambda a, b: int(a) | int(b),
    "&": lambda a, b: int(a) & int(b),
    "^": lambda a, b: int(a) ^ int(b),
    "<<": lambda a, b: int(a) << (int(b) & 31),
    ">>": lambda a, b: int(a) >> (int(b) & 31),
}
