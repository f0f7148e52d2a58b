"""The letters of the automata: what can be seen of a run, and how it is said in words."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any, NamedTuple

from awaitstep.graph.model import (
    FunctionCall,
    Retries,
    StepConfig,
    StepDo,
    StepSleep,
    StepSleepUntil,
    StepWaitForEvent,
)

Settings = tuple[str | int | float | bool | None, ...]


class Letter(NamedTuple):
    """A start of a step (``kind`` is the node's type), or a mark; ``name`` and settings count."""

    kind: str
    name: str = ""
    settings: Settings = ()


FAIL = Letter("fail")
"""What was started last, or the code after it, fails."""
INSIDE, OUTSIDE = Letter("inside"), Letter("outside")
"""Around what a step's callback starts."""
RECURSIVE, RECURSED = Letter("recursive"), Letter("recursed")
"""Around the body of a function that calls itself."""
UNGROUP = Letter("ungroup")
"""The end of a concurrency group."""
OPAQUE = Letter("opaque")
"""A call of code that cannot be seen; its name is a function's, and does not count."""


def group(kind: str) -> Letter:
    """The begin of a concurrency group."""
    return Letter("group", kind)


def again(depth: int) -> Letter:
    """A call of the function that is open ``depth`` recursive functions further out."""
    return Letter("again", "", (depth,))


def start_letter(node: Any) -> Letter:
    """The letter of a step's or an opaque call's start: its kind, name and settings."""
    return _LETTERS[type(node)](node)


def _do(node: StepDo) -> Letter:
    settings = (*_config(node.config), node.rollback is not None)
    return Letter(node.type, node.name, settings)


def _config(config: StepConfig) -> Settings:
    retries = config.retries or Retries()
    return (retries.limit, retries.delay, retries.backoff, config.timeout)


def _sleep(node: StepSleep) -> Letter:
    return Letter(node.type, node.name, (node.duration,))


def _sleep_until(node: StepSleepUntil) -> Letter:
    return Letter(node.type, node.name, (node.timestamp,))


def _wait(node: StepWaitForEvent) -> Letter:
    if node.options is None:
        return Letter(node.type, node.name)
    return Letter(node.type, node.name, (node.options.event_type, node.options.timeout))


def _opaque(_node: FunctionCall) -> Letter:
    return OPAQUE


_LETTERS: dict[type, Callable[[Any], Letter]] = {
    FunctionCall: _opaque,
    StepDo: _do,
    StepSleep: _sleep,
    StepSleepUntil: _sleep_until,
    StepWaitForEvent: _wait,
}


def describe(letter: Letter) -> str:
    """A letter as the object of "can start ..." or "after ...": ``do "x"``, ``a group all``."""
    if letter.kind in _MARKS:
        return _MARKS[letter.kind].format(name=letter.name)
    shown = [_VERBS[letter.kind], json.dumps(letter.name, ensure_ascii=False)]
    shown += [str(part) for part in letter.settings if part is not None and part is not False]
    return " ".join(shown).replace(" True", " rollback")


_VERBS = {
    "step_do": "do",
    "step_sleep": "sleep",
    "step_sleep_until": "sleep_until",
    "step_wait_for_event": "wait",
}

_MARKS = {
    "again": "a recursive call",
    "fail": "a failure",
    "group": "a group `parallel {name}`",
    "inside": "steps inside the step",
    "opaque": "a call of unknown code",
    "outside": "the end of the step's callback",
    "recursed": "the end of a recursive function",
    "recursive": "a recursive function",
    "ungroup": "the end of the group",
}
