"""Names, configs, durations, timestamps: values as the graph prints them (graph.md, section 1)."""

from __future__ import annotations

import math
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any

from awaitstep.interpret import members
from awaitstep.interpret.operators import text_of
from awaitstep.interpret.scope import Scope
from awaitstep.interpret.values import (
    NULL,
    UNDEFINED,
    Const,
    Object,
    Text,
    Value,
)
from awaitstep.syntax import ast

if TYPE_CHECKING:
    from awaitstep.interpret.interpreter import Interpreter

UNKNOWN = "unknown"
DYNAMIC = "${...}"
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


def name(value: Value) -> str:
    """A step's name; parts that are not known print as ``${...}``."""
    if isinstance(value, Text):
        return "".join(DYNAMIC if part is None else part for part in value.parts)
    if value == UNDEFINED:
        return DYNAMIC
    text = text_of(value) if isinstance(value, Const) else None
    return DYNAMIC if text is None else text


def constant_text(value: Value) -> str:
    """A string that must be known to the last part."""
    if isinstance(value, Const) and isinstance(value.value, str):
        return value.value
    text = text_of(value) if isinstance(value, Const) else None
    return UNKNOWN if text is None else text


def duration(value: Value) -> int | float | str:
    """Milliseconds, a text such as ``1 hour``, or ``unknown``."""
    if isinstance(value, Const):
        raw = value.value
        if isinstance(raw, str) or (
            isinstance(raw, int | float) and not isinstance(raw, bool) and not math.isnan(raw)
        ):
            return raw
    return UNKNOWN


def timestamp(value: Value) -> str:
    """The argument of ``new Date("…")``, the ISO form of a number, or ``unknown``."""
    if isinstance(value, Object) and "[date]" in value.slots:
        return timestamp(value.slots["[date]"])
    if isinstance(value, Const):
        raw = value.value
        if isinstance(raw, str):
            return raw
        if isinstance(raw, int | float) and not isinstance(raw, bool):
            return iso(raw)
    return UNKNOWN


def iso(milliseconds: float) -> str:
    """Epoch milliseconds as JavaScript's ``toISOString`` prints them."""
    try:
        moment = _EPOCH + timedelta(milliseconds=int(milliseconds))
    except (OverflowError, ValueError):
        return UNKNOWN
    return moment.strftime("%Y-%m-%dT%H:%M:%S.") + f"{moment.microsecond // 1000:03d}Z"


def step_config(run: Interpreter, value: Value, site: ast.Node, scope: Scope) -> dict[str, Any]:
    """The ``config`` and ``sensitive`` members that a config argument gives."""
    if value in (UNDEFINED, NULL):
        return {"config": {}}
    if not isinstance(value, Object):
        return {"config": _unknown_config()}
    config = _config(run, value, site, scope)
    given: dict[str, Any] = {"config": config}
    sensitive = members.read(run, value, "sensitive", site, scope)
    if isinstance(sensitive, Const) and isinstance(sensitive.value, str):
        given["sensitive"] = sensitive.value
    return given


def _unknown_config() -> dict[str, Any]:
    return {"retries": _unknown_retries(), "timeout": UNKNOWN}


def _unknown_retries() -> dict[str, Any]:
    return {"limit": UNKNOWN, "delay": UNKNOWN, "backoff": UNKNOWN}


def _config(run: Interpreter, value: Object, site: ast.Node, scope: Scope) -> dict[str, Any]:
    config: dict[str, Any] = {}
    retries = members.read(run, value, "retries", site, scope)
    if retries not in (UNDEFINED, NULL):
        config["retries"] = _retries(run, retries, site, scope)
    timeout = members.read(run, value, "timeout", site, scope)
    if timeout not in (UNDEFINED, NULL):
        config["timeout"] = duration(timeout)
    return config


def _retries(run: Interpreter, value: Value, site: ast.Node, scope: Scope) -> dict[str, Any]:
    if not isinstance(value, Object):
        return _unknown_retries()
    retries: dict[str, Any] = {}
    limit = members.read(run, value, "limit", site, scope)
    if limit not in (UNDEFINED, NULL):
        raw = duration(limit)
        retries["limit"] = raw if isinstance(raw, int | float) else UNKNOWN
    delay = members.read(run, value, "delay", site, scope)
    if delay not in (UNDEFINED, NULL):
        retries["delay"] = duration(delay)
    backoff = members.read(run, value, "backoff", site, scope)
    if backoff not in (UNDEFINED, NULL):
        retries["backoff"] = constant_text(backoff)
    return retries


def rollback(run: Interpreter, value: Value, site: ast.Node, scope: Scope) -> dict[str, Any] | None:
    """``{config}`` if the last argument of ``do`` gives a rollback handler."""
    if not isinstance(value, Object):
        return None
    handler = members.read(run, value, "rollback", site, scope)
    if handler in (UNDEFINED, NULL):
        return None
    settings = members.read(run, value, "rollbackConfig", site, scope)
    if settings in (UNDEFINED, NULL):
        return {"config": {}}
    if not isinstance(settings, Object):
        return {"config": _unknown_config()}
    return {"config": _config(run, settings, site, scope)}
