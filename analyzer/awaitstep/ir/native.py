"""What nodes mean that AwaitStep itself wrote, by what its generator makes of them."""

from __future__ import annotations

from typing import Any

from awaitstep.graph.model import (
    EventOptions,
    Node,
    Retries,
    StepConfig,
    StepDo,
    StepSleep,
    StepSleepUntil,
    StepWaitForEvent,
)

Json = dict[str, Any]

_POLLING = StepConfig(retries=Retries(limit=60, delay="5 seconds", backoff="linear"))
"""With which AwaitStep's generator waits for a sub-workflow's end."""


def step(name: str, data: Json, config: StepConfig) -> list[Node]:
    """Code: a durable step, or none where it is raw code between steps."""
    return [] if data.get("inline") else [StepDo(name=name, config=config)]


def sleep(name: str, data: Json, _config: StepConfig) -> list[Node]:
    """A sleep."""
    duration = time(data.get("duration"))
    return [StepSleep(name=name, duration="unknown" if duration is None else duration)]


def sleep_until(name: str, data: Json, _config: StepConfig) -> list[Node]:
    """A sleep until a time."""
    return [StepSleepUntil(name=name, timestamp=str(data.get("timestamp", "unknown")))]


def wait_for_event(name: str, data: Json, _config: StepConfig) -> list[Node]:
    """A wait."""
    event = str(data.get("eventType", "unknown"))
    options = EventOptions(event_type=event, timeout=time(data.get("timeout")))
    return [StepWaitForEvent(name=name, options=options)]


def sub_workflow(_name: str, data: Json, _config: StepConfig) -> list[Node]:
    """Two steps: one starts the instance, the other polls for its end."""
    class_name = str(data.get("workflowName", ""))
    steps: list[Node] = [StepDo(name=f"Create {class_name}")]
    if data.get("waitForCompletion") is not False:
        steps.append(StepDo(name=f"Await {class_name}", config=_POLLING))
    return steps


def settings(config: Any, data: Json) -> StepConfig:
    """The settings of a step: its ``config``, else those in its ``data``."""
    if isinstance(config, dict) and config:
        retries = config.get("retries")
        return StepConfig(
            retries=_retries(retries) if isinstance(retries, dict) else None,
            timeout=time(config.get("timeout")),
        )
    given = {"limit": "retryLimit", "delay": "retryDelay", "backoff": "backoff"}
    written = {key: data[name] for key, name in given.items() if data.get(name) is not None}
    return StepConfig(
        retries=_retries(written) if written else None, timeout=time(data.get("timeout"))
    )


def time(value: Any) -> int | float | str | None:
    """A duration, if the value is one."""
    if isinstance(value, bool) or not isinstance(value, int | float | str):
        return None
    return value


def _retries(given: Json) -> Retries:
    limit = time(given.get("limit"))
    backoff = given.get("backoff")
    return Retries(
        limit=limit if isinstance(limit, int | float) else None,
        delay=time(given.get("delay")),
        backoff=backoff if isinstance(backoff, str) else None,
    )
