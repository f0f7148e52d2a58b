"""What an item is set to: all of its line but its name and its numbers, each part by its name."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

from awaitstep.diff.tree import Item
from awaitstep.graph.model import (
    Break,
    FunctionCall,
    Loop,
    Number,
    Parallel,
    Retries,
    StepConfig,
    StepDo,
    StepSleep,
    StepSleepUntil,
    StepWaitForEvent,
)
from awaitstep.graph.scalars import plain_scalar

Settings = dict[str, str | None]
"""Settings by name, written as in the outline; ``None`` where the code sets none."""


def settings_of(item: Item) -> Settings:
    """The settings of an item that its outline shows."""
    read = _SETTINGS.get(item.kind)
    return read(item.subject) if read is not None else {}


def unseen_of(item: Item) -> Settings:
    """The settings of an item that its outline does not show: they do not make graphs differ."""
    read = _UNSEEN.get(item.kind)
    return read(item.subject) if read is not None else {}


def numbers_of(item: Item) -> str | None:
    """The ticks at which an item starts and is awaited, as ``1-2``."""
    starts = getattr(item.subject, "starts", None)
    resolves = getattr(item.subject, "resolves", None)
    if starts is None and resolves is None:
        return None
    return f"{'' if starts is None else starts}-{'' if resolves is None else resolves}"


def _config(config: StepConfig) -> Settings:
    retries = config.retries or Retries()
    return {
        "retries.limit": _shown(retries.limit),
        "retries.delay": _shown(retries.delay),
        "retries.backoff": retries.backoff or None,
        "timeout": _shown(config.timeout),
    }


def _step_do(node: StepDo) -> Settings:
    return {**_config(node.config), "rollback": None if node.rollback is None else "yes"}


def _step_sleep(node: StepSleep) -> Settings:
    return {"duration": _shown(node.duration)}


def _step_sleep_until(node: StepSleepUntil) -> Settings:
    return {"timestamp": _shown(node.timestamp)}


def _step_wait_for_event(node: StepWaitForEvent) -> Settings:
    if node.options is None:
        return {"event type": None, "timeout": None}
    return {"event type": node.options.event_type, "timeout": _shown(node.options.timeout)}


def _kind(node: Loop | Parallel | Break) -> Settings:
    return {"kind": node.kind, "label": getattr(node, "label", None)}


def _unseen_of_do(node: StepDo) -> Settings:
    config = node.rollback.config if node.rollback is not None else None
    settings = {f"rollback {key}": value for key, value in _config(config or StepConfig()).items()}
    return {**settings, "sensitive": node.sensitive, "uses": _list(node.uses)}


def _unseen_of_loop(node: Loop) -> Settings:
    return {"header": node.header}


def _unseen_of_call(node: FunctionCall) -> Settings:
    return {"opaque": "yes" if node.opaque else None}


def _list(names: list[str] | None) -> str | None:
    return ", ".join(names) if names else None


def _shown(value: Number | str | None) -> str | None:
    written = plain_scalar(value)
    if written is None:
        return None
    if isinstance(written, str) and written != "unknown":
        return json.dumps(written, ensure_ascii=False)
    return str(written)


_SETTINGS: dict[str, Callable[[Any], Settings]] = {
    "break": _kind,
    "loop": _kind,
    "parallel": _kind,
    "step_do": _step_do,
    "step_sleep": _step_sleep,
    "step_sleep_until": _step_sleep_until,
    "step_wait_for_event": _step_wait_for_event,
}
_UNSEEN: dict[str, Callable[[Any], Settings]] = {
    "function_call": _unseen_of_call,
    "loop": _unseen_of_loop,
    "step_do": _unseen_of_do,
}
