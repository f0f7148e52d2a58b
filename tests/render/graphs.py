"""Graphs that the tests of diagrams share: every fixture's outline, and hostile names."""

from __future__ import annotations

from functools import cache

from awaitstep.graph.model import (
    Block,
    Branch,
    Break,
    Document,
    EventOptions,
    FunctionCall,
    FunctionDef,
    If,
    Loop,
    Node,
    Parallel,
    Rollback,
    StepConfig,
    StepDo,
    StepSleep,
    StepSleepUntil,
    StepWaitForEvent,
    Switch,
    Try,
    Workflow,
)
from awaitstep.graph.outline_parse import parse_outline
from awaitstep.graph.walk import nodes
from tests.support.fixtures import Fixture, all_fixtures

STEPS = (StepDo, StepSleep, StepSleepUntil, StepWaitForEvent)

HOSTILE = (
    "</script><img src=x onerror=alert(1)>",
    "\"quoted\" `back` 'single'",
    "[brackets] {braces} (round) <angle> |bar|",
    "end",
    "subgraph x; graph TD # comment",
    "*/ // %%{init: {}}%% --> ---",
    "line one\nline two\r\nthree\ttab",
    "a\\nb \\l \\N &amp; &#35; #quot;",
    "🎉 emoji 👩‍👩‍👧 日本語 עברית",
    "\u202egnirts desrever\u202c",
    "nul \x00 bell \x07 \x1b[31mred",
    "\ud800 lone surrogate",
    "${...}",
    "1. list",
    "- item",
    "# heading",
    "",
    " ",
    "x" * 500,
    "many words " * 60,
    "<b>bold</b><br/>",
    "style=fill:red; click x callback",
    "A:::step_do",
)


@cache
def document_of(fixture: Fixture) -> Document:
    """The document of a fixture's outline, without analysis."""
    return parse_outline(fixture.outline)


def documents() -> list[tuple[str, Document]]:
    """Every fixture's document with its name."""
    return [(fixture.name, document_of(fixture)) for fixture in all_fixtures()]


def step_names(document: Document) -> list[str]:
    """The names of all steps, in order."""
    return [
        node.name
        for workflow in document.workflows
        for node in nodes(workflow)
        if isinstance(node, STEPS)
    ]


def hostile() -> Workflow:
    """A workflow in which every text is hostile somewhere."""
    return Workflow(
        class_name=HOSTILE[0],
        functions={HOSTILE[0]: FunctionDef(name=HOSTILE[0], nodes=[StepDo(name=HOSTILE[1])])},
        bindings=list(HOSTILE),
        payload={"type": "object", "fields": {name: {"type": "unknown"} for name in HOSTILE}},
        nodes=[node for name in HOSTILE for node in _with(name)],
    )


def _with(name: str) -> list[Node]:
    wait = StepWaitForEvent(
        name=name, options=EventOptions(event_type=name, timeout=name), starts=1, resolves=2
    )
    config = StepConfig.model_validate({"retries": {"backoff": name}, "timeout": name})
    return [
        StepDo(name=name, config=config, uses=[name], rollback=Rollback(), sensitive=name),
        StepSleep(name=name, duration=name),
        Parallel(kind="all", nodes=[wait, FunctionCall(name=name, starts=1)]),
        Loop(kind=name, header=name, nodes=[Break(kind="break", label=name), StepDo(name=name)]),
        If(branches=[Branch(condition=name, nodes=[StepDo(name=name)])]),
        Switch(discriminant=name, branches=[Branch(condition=name, nodes=[StepDo(name=name)])]),
        Try(try_block=Block(nodes=[StepDo(name=name)]), catch_block=Block()),
    ]


def large(count: int) -> Workflow:
    """A workflow with ``count`` steps, most of them in branches."""
    rounds: list[Node] = []
    for number in range(count // 4):
        inner: list[Node] = [
            StepDo(name=f"b{number}"),
            StepSleep(name=f"c{number}", duration=1),
        ]
        rounds.append(StepDo(name=f"a{number}"))
        rounds.append(If(branches=[Branch(condition=f"x{number}", nodes=inner)]))
        rounds.append(StepDo(name=f"d{number}"))
    return Workflow(class_name="Large", nodes=rounds)


def deep(count: int) -> Workflow:
    """A workflow of ``count`` nested loops round one step."""
    nodes_: list[Node] = [StepDo(name="core")]
    for _ in range(count):
        nodes_ = [Loop.model_construct(kind="while", nodes=nodes_)]
    return Workflow.model_construct(class_name="Deep", nodes=nodes_)
