"""``Date``."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from awaitstep.interpret.natives.native import function, harmless
from awaitstep.interpret.scope import Scope
from awaitstep.interpret.values import (
    ANY,
    Const,
    Items,
    Object,
    Value,
)
from awaitstep.syntax import ast

if TYPE_CHECKING:
    from awaitstep.interpret.interpreter import Interpreter


def _date(run: Interpreter, this: Value, args: Items, site: ast.Node, scope: Scope) -> Value:
    made = scope.activation.context.intern("date", site, Object)
    value: Value = ANY
    if len(args.known) == 1:
        value = args.known[0]
        if isinstance(value, Object) and "[date]" in value.slots:
            value = value.slots["[date]"]
    elif len(args.known) > 1:
        value = _utc(args)
    made.proto = ANY
    run.store.write(made, "[date]", value)
    return made


def _utc(args: Items) -> Value:
    given = [value.value for value in args.known if isinstance(value, Const)]
    numbers = [int(raw) for raw in given if isinstance(raw, int | float)]
    if len(numbers) != len(args.known):
        return ANY
    year, month, *rest = numbers
    day, hours, minutes, seconds, millis = (*rest, *(1, 0, 0, 0, 0)[len(rest) :])
    try:
        start = datetime(year + month // 12, month % 12 + 1, 1, tzinfo=UTC)
        moment = start + timedelta(
            days=day - 1, hours=hours, minutes=minutes, seconds=seconds, milliseconds=millis
        )
    except (OverflowError, ValueError):
        return ANY
    return Const(round(moment.timestamp() * 1000))


def _date_utc(run: Interpreter, this: Value, args: Items, site: ast.Node, scope: Scope) -> Value:
    return _utc(args) if len(args.known) > 1 else ANY


def table() -> dict[str, Value]:
    """The globals of this subject, by name."""
    known: dict[str, Value] = {}
    known["Date"] = function("Date", _date, UTC=_date_utc, now=harmless)
    return known
