"""What is known of a value as a condition: its truth and its nullishness."""

from __future__ import annotations

from awaitstep.interpret.values import (
    Array,
    Bound,
    Choice,
    Class,
    Const,
    External,
    Function,
    Generator,
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
)

_TRUTHY = (
    StepObject,
    StepMethod,
    Promise,
    Object,
    Array,
    Function,
    Class,
    Native,
    Bound,
    Method,
    Generator,
)


def truth(value: Value) -> bool | None:
    """Whether a value is truthy, if that is known."""
    if isinstance(value, Choice):
        return _agreed([truth(option) for option in value.options])
    if isinstance(value, Const):
        return _const_truth(value)
    if isinstance(value, Text):
        return True if any(value.parts) else None
    if isinstance(value, Unknown):
        return True if value.truthy else None
    if isinstance(value, External):
        return None
    return True if isinstance(value, _TRUTHY) else None


def nullish(value: Value) -> bool | None:
    """Whether a value is null or undefined, if that is known."""
    if isinstance(value, Choice):
        return _agreed([nullish(option) for option in value.options])
    if isinstance(value, Const):
        return value.value is None or isinstance(value.value, Undefined)
    if isinstance(value, Unknown):
        return False if value.truthy else None
    if isinstance(value, External):
        return None
    return False


def _const_truth(value: Const) -> bool:
    if isinstance(value.value, Undefined):
        return False
    if isinstance(value.value, float) and value.value != value.value:
        return False
    return bool(value.value)


def _agreed(answers: list[bool | None]) -> bool | None:
    first = answers[0]
    return first if all(answer is first for answer in answers) else None
