"""Settings that AwaitStep's schema takes, for settings of which the graph may know a part."""

from __future__ import annotations

import re
from typing import Any

from awaitstep.graph.dump import plain
from awaitstep.graph.model import EventOptions, Retries, StepConfig

BACKOFFS = ("constant", "linear", "exponential")
EVENT_TYPE = re.compile(r"[A-Za-z0-9_-]{1,100}")

# The schema wants both parts of `retries`. These are the runtime's where the code sets one only:
# https://developers.cloudflare.com/workflows/build/sleeping-and-retrying/
_LIMIT = 5
_DELAY = 10_000

_NOT_IN_EVENT_TYPES = re.compile(r"[^A-Za-z0-9_-]")

Json = dict[str, Any]


def step_config(config: StepConfig) -> tuple[Json, bool]:
    """The node's ``config`` (empty for none), and whether that is all that the code sets."""
    made: Json = {}
    if config.retries is not None:
        made["retries"] = _retries(config.retries)
    if is_time(config.timeout):
        made["timeout"] = config.timeout
    return made, made == plain(config)


def event_data(options: EventOptions | None) -> tuple[Json, bool]:
    """``eventType`` and ``timeout`` of a wait, and whether they are what the code says."""
    if options is None:
        return {"eventType": "unknown"}, False
    data: Json = {"eventType": event_type(options.event_type)}
    if is_time(options.timeout):
        data["timeout"] = options.timeout
    exact = data["eventType"] == options.event_type and data.get("timeout") == options.timeout
    return data, exact


def event_type(name: str) -> str:
    """The nearest name that Cloudflare and AwaitStep take for an event's type."""
    return _NOT_IN_EVENT_TYPES.sub("_", name)[:100] or "unknown"


def is_time(value: Any) -> bool:
    """Whether a value is known, and a duration for the schema."""
    if isinstance(value, str):
        return value != "unknown"
    return isinstance(value, int | float) and value >= 0


def _retries(retries: Retries) -> Json:
    known = isinstance(retries.limit, int | float) and retries.limit >= 0
    whole = known and float(retries.limit or 0).is_integer()
    made: Json = {"limit": retries.limit if whole else _LIMIT}
    made["delay"] = retries.delay if is_time(retries.delay) else _DELAY
    if retries.backoff in BACKOFFS:
        made["backoff"] = retries.backoff
    return made
