"""The values of names that no scope binds."""

from __future__ import annotations

from functools import cache

from awaitstep.interpret.values import UNDEFINED, Const, Unknown, Value


def global_value(name: str) -> Value:
    """The value of a global name; one that we do not know is unknown, by its name."""
    found = _table().get(name)
    return found if found is not None else Unknown(name=name)


@cache
def _table() -> dict[str, Value]:
    from awaitstep.interpret.natives.table import table

    return {
        **table(),
        "undefined": UNDEFINED,
        "NaN": Const(float("nan")),
        "Infinity": Const(float("inf")),
    }
