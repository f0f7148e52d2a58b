"""The schemas of a document's two forms: ours, and the API's as models that validate it."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import BaseModel, ConfigDict, Field

from awaitstep.graph.model import Document, Number


def document_schema() -> dict[str, Any]:
    """The JSON Schema of the rich form."""
    schema = Document.model_json_schema()
    # What never is in the JSON: the place of a callback's code.
    definitions = schema["$defs"]
    definitions.pop("Callback", None)
    definitions["StepDo"]["properties"].pop("callback", None)
    return schema


def strict_schema() -> dict[str, Any]:
    """The JSON Schema of the strict form, which is the API's ``graph`` member."""
    return StrictDocument.model_json_schema()


class Strict(BaseModel):
    """Base of the API's objects: what the table does not list is refused."""

    model_config = ConfigDict(extra="forbid", defer_build=True, strict=True)


class StrictTimed(Strict):
    """A node that starts work."""

    starts: int = Field(default=0, ge=1)
    resolves: int = Field(default=0, ge=1)


class StrictRetries(Strict):
    """Retry settings, complete."""

    limit: Number
    delay: Number | str
    backoff: str


class StrictConfig(Strict):
    """A step's settings, complete."""

    retries: StrictRetries
    timeout: Number | str


class StrictStepDo(StrictTimed):
    """``step_do``."""

    type: Literal["step_do"]
    name: str
    config: StrictConfig
    nodes: list[StrictNode]


class StrictStepSleep(StrictTimed):
    """``step_sleep``."""

    type: Literal["step_sleep"]
    name: str
    duration: Number | str


class StrictStepSleepUntil(StrictTimed):
    """``step_sleep_until``."""

    type: Literal["step_sleep_until"]
    name: str
    timestamp: str


class StrictEventOptions(Strict):
    """What a wait is for."""

    event_type: str
    timeout: Number | str


class StrictStepWaitForEvent(StrictTimed):
    """``step_wait_for_event``."""

    type: Literal["step_wait_for_event"]
    name: str
    options: StrictEventOptions | None
    payload: dict[str, Any] = {}


class StrictFunctionCall(StrictTimed):
    """``function_call``."""

    type: Literal["function_call"]
    name: str


class StrictSequence(Strict):
    """``loop`` and ``block``."""

    type: Literal["loop", "block"]
    nodes: list[StrictNode]


class StrictBlock(Strict):
    """A part of a ``try``."""

    type: Literal["block"]
    nodes: list[StrictNode]


class StrictParallel(Strict):
    """``parallel``."""

    type: Literal["parallel"]
    kind: Literal["all", "all_settled", "any", "race"]
    nodes: list[StrictNode]


class StrictTry(Strict):
    """``try``."""

    type: Literal["try"]
    try_block: StrictBlock | None
    catch_block: StrictBlock | None
    finally_block: StrictBlock | None


class StrictBranch(Strict):
    """A branch of an ``if`` or ``switch``."""

    condition: str | None
    nodes: list[StrictNode]


class StrictIf(Strict):
    """``if``."""

    type: Literal["if"]
    branches: list[StrictBranch]


class StrictSwitch(Strict):
    """``switch``."""

    type: Literal["switch"]
    discriminant: str
    branches: list[StrictBranch]


class StrictBreak(Strict):
    """``break``."""

    type: Literal["break"]
    kind: Literal["break", "return"]


class StrictFunctionDef(Strict):
    """``function_def``."""

    type: Literal["function_def"]
    name: str
    nodes: list[StrictNode]


class StrictStart(Strict):
    """``start``."""

    type: Literal["start"]
    class_name: str
    functions: dict[str, StrictFunctionDef]
    nodes: list[StrictNode]
    payload: dict[str, Any] = {}


StrictNode = Annotated[
    StrictStepDo
    | StrictStepSleep
    | StrictStepSleepUntil
    | StrictStepWaitForEvent
    | StrictFunctionCall
    | StrictSequence
    | StrictParallel
    | StrictTry
    | StrictIf
    | StrictSwitch
    | StrictBreak
    | StrictFunctionDef
    | StrictStart,
    Field(discriminator="type"),
]


class StrictWorkflow(Strict):
    """A workflow as the API returns it."""

    class_name: str
    functions: dict[str, StrictFunctionDef]
    nodes: list[StrictNode]
    payload: dict[str, Any] = {}


class StrictDocument(Strict):
    """The API's ``graph`` member."""

    version: Literal[1]
    workflow: StrictWorkflow
