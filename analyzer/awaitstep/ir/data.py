"""``data`` of AwaitStep's built-in node types. Any other type is a custom node, with any data."""

from __future__ import annotations

import math
from typing import Annotated, Any, Literal

from pydantic import AfterValidator, Field

from awaitstep.ir.model import EventType, Maybe, Natural, Part, Text, Time


def _count(value: Any) -> Any:
    """A count from 1; a text is one if it is such a number, or computes one (``{{a.b}}``)."""
    if isinstance(value, str):
        if "{{" in value:
            return value
        try:
            value = float(value)
        except ValueError:
            value = math.nan
    if isinstance(value, bool) or not isinstance(value, int | float) or not value >= 1:
        raise ValueError("this is no count of at least 1")
    return value


Methods = Literal["GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS"]


class StepData(Part):
    """Code in a durable step, or (``inline``) between steps."""

    code: str
    inline: Maybe[bool] = None
    retryLimit: Maybe[Natural] = None  # noqa: N815  AwaitStep's names
    retryDelay: Maybe[Time] = None  # noqa: N815
    backoff: Maybe[Literal["constant", "linear", "exponential"]] = None
    timeout: Maybe[Time] = None


class SleepData(Part):
    """For how long."""

    duration: Time


class SleepUntilData(Part):
    """Until when."""

    timestamp: Time


class WaitData(Part):
    """For which event, and for how long."""

    eventType: EventType  # noqa: N815
    timeout: Maybe[Time] = None


class BranchTest(Part):
    """A way on; the empty condition is ``else``."""

    label: Text
    condition: str


class BranchData(Part):
    """The ways on, in the order in which they are tried."""

    branches: list[BranchTest]


class GroupData(Part):
    """A group has no settings."""


class LoopData(Part):
    """What the loop goes over; the rules for each type are in :mod:`awaitstep.ir.rules`."""

    loopType: Any = None  # noqa: N815
    collection: Maybe[str] = None
    itemVar: Maybe[str] = None  # noqa: N815
    indexVar: Maybe[str] = None  # noqa: N815
    condition: Maybe[str] = None
    count: Annotated[Any, AfterValidator(_count)] = Field(default=1)


class BreakData(Part):
    """An exit, perhaps under a condition."""

    condition: Maybe[str] = None


class SubWorkflowData(Part):
    """Another workflow; the rules for its names are in :mod:`awaitstep.ir.rules`."""

    workflowId: Any = None  # noqa: N815
    workflowName: Any = None  # noqa: N815
    waitForCompletion: Maybe[bool] = None  # noqa: N815
    timeout: Maybe[Time] = None


class HttpRequestData(Part):
    """A request; headers, parameters and body are objects or their text."""

    method: Methods
    url: str
    retryLimit: Maybe[Natural] = None  # noqa: N815
    timeout: Maybe[Time] = None


DATA: dict[str, type[Part]] = {
    "branch": BranchData,
    "break": BreakData,
    "http_request": HttpRequestData,
    "loop": LoopData,
    "parallel": GroupData,
    "race": GroupData,
    "sleep": SleepData,
    "sleep_until": SleepUntilData,
    "step": StepData,
    "sub_workflow": SubWorkflowData,
    "try_catch": GroupData,
    "wait_for_event": WaitData,
}
