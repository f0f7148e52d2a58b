"""AwaitStep's IR as pydantic models, and what this project adds to it.

The schema is that of AwaitStep's ``packages/ir`` (May 2026). It strips members that it does not
know, so what is added stands beside what is AwaitStep's: ``functions``, ``module``, ``handlers``
and ``awaitstep`` at the top, ``awaitstep`` in a node's ``data``. Members that neither knows are
kept, so that an IR of a later version can be read and written again.
"""

from __future__ import annotations

from datetime import datetime
from typing import Annotated, Any, Literal, TypeVar

from pydantic import AfterValidator, BaseModel, BeforeValidator, ConfigDict, Field

from awaitstep.graph.model import OriginalPlace, SourceSpan


def _whole(value: float) -> float:
    if float(value) != int(value):
        raise ValueError("this is no whole number")
    return value


def _iso(value: str) -> str:
    try:
        datetime.fromisoformat(value)
    except ValueError:
        raise ValueError("this is no ISO timestamp") from None
    return value


def _given(value: Any) -> Any:
    if value is None:
        raise ValueError("this is null: leave it out")
    return value


Number = Annotated[int | float, Field(allow_inf_nan=False)]
Natural = Annotated[Number, Field(ge=0)]
Whole = Annotated[Number, AfterValidator(_whole)]
Time = Natural | str
"""Milliseconds, or a duration such as ``1 hour``."""

Text = Annotated[str, Field(min_length=1)]
Timestamp = Annotated[str, AfterValidator(_iso)]
EventType = Annotated[str, Field(pattern=r"^[A-Za-z0-9_-]{1,100}$")]


_T = TypeVar("_T")
Maybe = Annotated[_T | None, BeforeValidator(_given)]
"""A member that may be left out, and is not null where it stands: as zod's ``optional``."""


class Part(BaseModel):
    """Base of every part: strict about types, open for members that it does not know."""

    model_config = ConfigDict(extra="allow", strict=True, defer_build=True)


class Position(Part):
    """A place on the canvas, in its units."""

    x: Number
    y: Number


class RetrySettings(Part):
    """Retries of a node; AwaitStep needs the first two."""

    limit: Annotated[Natural, AfterValidator(_whole)]
    delay: Time
    backoff: Maybe[Literal["constant", "linear", "exponential"]] = None


class NodeConfig(Part):
    """Settings of a node that is a step."""

    retries: Maybe[RetrySettings] = None
    timeout: Maybe[Time] = None


class IRNode(Part):
    """A node. ``data`` depends on ``type``; see :mod:`awaitstep.ir.data`."""

    id: Text
    type: Text
    name: Annotated[str, Field(min_length=1)]
    position: Position
    version: Text
    provider: Text
    data: dict[str, Any]
    config: Maybe[NodeConfig] = None


class Edge(Part):
    """An edge; the label says which way out of a container it is."""

    id: Text
    source: Text
    target: Text
    label: Maybe[str] = None


class Metadata(Part):
    """What the database lists."""

    name: Text
    description: Maybe[str] = None
    version: Annotated[Whole, Field(ge=1)]
    createdAt: Timestamp  # noqa: N815  AwaitStep's name
    updatedAt: Timestamp  # noqa: N815


class HttpTrigger(Part):
    """A request starts it."""

    type: Literal["http"]
    path: Maybe[str] = None
    method: Maybe[Literal["GET", "POST", "PUT", "DELETE"]] = None


class CronTrigger(Part):
    """A schedule starts it."""

    type: Literal["cron"]
    expression: Text


class EventTrigger(Part):
    """An event starts it."""

    type: Literal["event"]
    eventType: EventType  # noqa: N815


class ManualTrigger(Part):
    """A person starts it."""

    type: Literal["manual"]


Trigger = Annotated[
    HttpTrigger | CronTrigger | EventTrigger | ManualTrigger, Field(discriminator="type")
]


class Flow(Part):
    """Nodes, edges, and where it begins."""

    nodes: Annotated[list[IRNode], Field(min_length=1)]
    edges: list[Edge]
    entryNodeId: Text  # noqa: N815


class FunctionAdditions(Part):
    """What is known of a function beyond its flow."""

    span: Maybe[SourceSpan] = None


class FunctionIR(Flow):
    """A function that holds steps; ``function_call`` nodes name it by its key."""

    name: str
    awaitstep: Maybe[FunctionAdditions] = None


class Additions(Part):
    """What is known of a workflow beyond AwaitStep's schema."""

    className: Maybe[str] = None  # noqa: N815
    payload: Maybe[dict[str, Any]] = None
    bindings: Maybe[list[str]] = None
    span: Maybe[SourceSpan] = None


class WorkflowIR(Flow):
    """A workflow. ``module`` is code outside the class, ``handlers`` the Worker's own."""

    kind: Maybe[Literal["workflow"]] = None
    metadata: Metadata
    trigger: Maybe[Trigger] = None
    functions: Maybe[dict[str, FunctionIR]] = None
    module: Any = None
    handlers: Any = None
    awaitstep: Maybe[Additions] = None


class ScriptIR(WorkflowIR):
    """A script: it is started by a request, and does not sleep or wait."""

    kind: Literal["script"]  # type: ignore[assignment]
    trigger: HttpTrigger


class CallbackAdditions(Part):
    """How a step's callback is written."""

    parameters: list[str] = Field(default_factory=list)
    is_async: bool = Field(default=True, alias="async")
    expression: bool = False


class BranchAdditions(Part):
    """A branch as the graph has it: ``null`` is ``else``."""

    label: str
    condition: str | None


class NodeAdditions(Part):
    """``data.awaitstep``: what AwaitStep's node types cannot say.

    ``kind`` and ``header`` are a loop's, ``kind`` alone a group's or an exit's; ``config``,
    ``event``, ``duration`` and ``name`` are exact where AwaitStep's own members cannot be;
    ``parts`` are those of a ``try`` that are not null; ``body`` holds the steps started inside a
    step; a ``placeholder`` stands where AwaitStep wants a node and the graph has none.
    """

    span: SourceSpan | None = None
    source: OriginalPlace | None = None
    starts: int | None = None
    resolves: int | None = None
    name: str | None = None
    kind: str | None = None
    header: str | None = None
    label: str | None = None
    config: dict[str, Any] | None = None
    rollback: dict[str, Any] | None = None
    sensitive: str | None = None
    uses: list[str] | None = None
    callback: CallbackAdditions | None = None
    event: dict[str, Any] | None = None
    duration: Number | str | None = None
    payload: dict[str, Any] | None = None
    discriminant: str | None = None
    branches: list[BranchAdditions] | None = None
    parts: list[Literal["try", "catch", "finally"]] | None = None
    opaque: bool | None = None
    body: dict[str, Any] | None = None
    placeholder: bool | None = None
