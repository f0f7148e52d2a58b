"""The values of names that no scope binds."""

from __future__ import annotations

from typing import TYPE_CHECKING

from awaitstep.interpret.values import UNDEFINED, Const, Unknown, Value

if TYPE_CHECKING:
    from awaitstep.interpret.interpreter import Interpreter


def global_value(run: Interpreter, name: str) -> Value:
    """The value of a global name; one that we do not know is unknown, by its name.

    Code may write members of global objects, so every run has objects of its own.
    """
    found = run.root.intern("globals", "table", _table).get(name)
    return found if found is not None else Unknown(name=name)


def _table() -> dict[str, Value]:
    from awaitstep.interpret.natives.table import table

    return {
        **table(),
        "undefined": UNDEFINED,
        "NaN": Const(float("nan")),
        "Infinity": Const(float("inf")),
    }
