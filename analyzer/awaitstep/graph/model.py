"""The typed graph: the document of ``docs/graph.md`` as pydantic models.

The member names are those of Cloudflare's graph API; members that only the rich form has are
optional. A member that is ``None`` is left out of the JSON unless the API writes it as ``null``
(a branch's condition, a ``try``'s absent parts, ``options`` of an event without a type).
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Annotated, Any, ClassVar, Literal

from pydantic import (
    BaseModel,
    ConfigDict,
    Field,
    PrivateAttr,
    SerializerFunctionWrapHandler,
    model_serializer,
)

from awaitstep.source import SourceText

if TYPE_CHECKING:
    import networkx as nx

Unknown = Literal["unknown"]
Number = int | float


class Model(BaseModel):
    """Base of every part of a document: closed, and sparse where a member is optional."""

    model_config = ConfigDict(extra="forbid", defer_build=True)
    nullable: ClassVar[frozenset[str]] = frozenset()

    def model_dump(self, **options: Any) -> dict[str, Any]:
        """As pydantic's; without options it works at any depth of nesting."""
        if options:
            return super().model_dump(**options)
        from awaitstep.graph.dump import plain

        return plain(self)

    def model_dump_json(self, **options: Any) -> str:
        """As pydantic's; without options it works at any depth of nesting."""
        if options:
            return super().model_dump_json(**options)
        from awaitstep.graph.dump import compact_json

        return compact_json(self)

    @model_serializer(mode="wrap")
    def _sparse(self, handler: SerializerFunctionWrapHandler) -> dict[str, Any]:
        written: dict[str, Any] = handler(self)
        nullable = self.nullable
        return {k: v for k, v in written.items() if v is not None or k in nullable}


class Place(Model):
    """A position: line from 1, column from 0 in UTF-16 units, offset from 0 in UTF-8 bytes."""

    line: int
    column: int
    offset: int


class SourceSpan(Model):
    """A half-open range of the source."""

    start: Place
    end: Place


class OriginalPlace(Model):
    """Where a node stands in the original source, by the source map."""

    file: str
    line: int
    column: int


class Callback(Model):
    """The code of a step's callback, for what writes code again; never part of the JSON.

    ``start``/``end`` bound the whole function in the source, ``body_start``/``body_end`` its
    block (braces included) or its expression; ``parameters`` are the sources of its parameters.
    """

    start: int
    end: int
    body_start: int
    body_end: int
    is_expression: bool
    is_async: bool
    parameters: tuple[str, ...]


class GraphNode(Model):
    """What all nodes share: an id that is unique and stable in its document, and a span."""

    id: str | None = None
    span: SourceSpan | None = None
    source: OriginalPlace | None = None


class Timed(GraphNode):
    """A node that starts work: ``starts`` and ``resolves`` are ticks of its frame's clock."""

    starts: int | None = None
    resolves: int | None = None


class Retries(Model):
    """Retry settings as far as the code sets them; delays are milliseconds or durations."""

    limit: Number | Unknown | None = None
    delay: Number | str | None = None
    backoff: str | None = None


class StepConfig(Model):
    """A step's settings as far as the code sets them."""

    retries: Retries | None = None
    timeout: Number | str | None = None


class Rollback(Model):
    """A compensation handler and its own settings."""

    config: StepConfig | None = None


class StepDo(Timed):
    """``step.do``; ``nodes`` are the steps started inside its callback."""

    type: Literal["step_do"] = "step_do"
    name: str
    config: StepConfig = Field(default_factory=StepConfig)
    nodes: list[Node] = Field(default_factory=list)
    rollback: Rollback | None = None
    sensitive: str | None = None
    uses: list[str] | None = None
    callback: Callback | None = Field(default=None, exclude=True, repr=False)


class StepSleep(Timed):
    """``step.sleep``; the duration is milliseconds or a text such as ``1 hour``."""

    type: Literal["step_sleep"] = "step_sleep"
    name: str
    duration: Number | str


class StepSleepUntil(Timed):
    """``step.sleepUntil``; the timestamp is a text (ISO, or as the code gives it)."""

    type: Literal["step_sleep_until"] = "step_sleep_until"
    name: str
    timestamp: str


class EventOptions(Model):
    """What a wait is for; ``timeout`` is absent if the code sets none."""

    event_type: str
    timeout: Number | str | None = None


class StepWaitForEvent(Timed):
    """``step.waitForEvent``; ``options`` is ``None`` (null) where there is no type."""

    nullable: ClassVar[frozenset[str]] = frozenset({"options"})
    type: Literal["step_wait_for_event"] = "step_wait_for_event"
    name: str
    options: EventOptions | None = None
    payload: dict[str, Any] | None = None


class FunctionCall(Timed):
    """A call of a function that holds steps, or (``opaque``) of code that cannot be seen."""

    type: Literal["function_call"] = "function_call"
    name: str
    opaque: bool | None = None


class Loop(GraphNode):
    """A loop; ``kind`` is the statement or the array method, ``header`` its source text."""

    type: Literal["loop"] = "loop"
    kind: str | None = None
    header: str | None = None
    nodes: list[Node] = Field(default_factory=list)


class Parallel(GraphNode):
    """A concurrency group."""

    type: Literal["parallel"] = "parallel"
    kind: Literal["all", "all_settled", "any", "race"]
    nodes: list[Node] = Field(default_factory=list)


class Block(GraphNode):
    """A sequence that is one member of something, or that an exit leaves."""

    type: Literal["block"] = "block"
    nodes: list[Node] = Field(default_factory=list)


class Try(GraphNode):
    """``try``; absent parts are null."""

    nullable: ClassVar[frozenset[str]] = frozenset({"try_block", "catch_block", "finally_block"})
    type: Literal["try"] = "try"
    try_block: Block | None = None
    catch_block: Block | None = None
    finally_block: Block | None = None


class Branch(Model):
    """A branch of an ``if`` or ``switch``; the condition of ``else``/``default`` is null."""

    nullable: ClassVar[frozenset[str]] = frozenset({"condition"})
    condition: str | None = None
    nodes: list[Node] = Field(default_factory=list)


class If(GraphNode):
    """``if``, with the branches of its ``else if`` chain."""

    type: Literal["if"] = "if"
    branches: list[Branch] = Field(default_factory=list)


class Switch(GraphNode):
    """``switch``."""

    type: Literal["switch"] = "switch"
    discriminant: str
    branches: list[Branch] = Field(default_factory=list)


class Break(GraphNode):
    """An exit: ``break``, ``continue``, ``return`` or ``throw``."""

    type: Literal["break"] = "break"
    kind: Literal["break", "continue", "return", "throw"]
    label: str | None = None


class FunctionDef(GraphNode):
    """A function that holds steps."""

    type: Literal["function_def"] = "function_def"
    name: str
    nodes: list[Node] = Field(default_factory=list)


class Start(GraphNode):
    """The API's root node; accepted when read, never written by the analyzer."""

    type: Literal["start"] = "start"
    class_name: str
    functions: dict[str, FunctionDef] = Field(default_factory=dict)
    nodes: list[Node] = Field(default_factory=list)
    payload: dict[str, Any] | None = None


Node = Annotated[
    StepDo
    | StepSleep
    | StepSleepUntil
    | StepWaitForEvent
    | FunctionCall
    | Loop
    | Parallel
    | Block
    | Try
    | If
    | Switch
    | Break
    | FunctionDef
    | Start,
    Field(discriminator="type"),
]


@dataclass(frozen=True, slots=True)
class Origin:
    """What a workflow was derived from. It is not written, and graphs are equal without it."""

    source: SourceText = field(compare=False)


class Workflow(Model):
    """One workflow class: its exported name, its graph and the functions it calls."""

    class_name: str
    functions: dict[str, FunctionDef] = Field(default_factory=dict)
    nodes: list[Node] = Field(default_factory=list)
    payload: dict[str, Any] | None = None
    bindings: list[str] | None = None
    span: SourceSpan | None = None

    _origin: Origin | None = PrivateAttr(default=None)

    @property
    def origin(self) -> Origin | None:
        """What it was derived from, if it was; writing code again needs it."""
        return self._origin

    def derived_from(self, source: SourceText) -> None:
        """Notes the code that the workflow was derived from."""
        self._origin = Origin(source)

    def outline(self) -> str:
        """The graph as text, one node a line: what two graphs are compared by."""
        from awaitstep.graph.outline import workflow_outline

        return workflow_outline(self)

    def to_networkx(self) -> nx.MultiDiGraph:
        """The graph for networkx; see :func:`awaitstep.graph.network.to_networkx`."""
        from awaitstep.graph.network import to_networkx

        return to_networkx(self)


class DiagnosticModel(Model):
    """A diagnostic as the document lists it; ``span`` is absent if it is about the whole."""

    severity: Literal["error", "warning", "info"]
    code: str
    message: str
    span: SourceSpan | None = None


class Document(Model):
    """What one input gives: its workflows in source order, and the diagnostics."""

    version: Literal[1] = 1
    workflows: list[Workflow] = Field(default_factory=list)
    diagnostics: list[DiagnosticModel] = Field(default_factory=list)

    def outline(self) -> str:
        """The outlines of all workflows, one after another."""
        from awaitstep.graph.outline import document_outline

        return document_outline(self)
