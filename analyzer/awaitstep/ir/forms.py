"""What each kind of graph node is in the IR: its type, its data, and the bodies that it holds.

What AwaitStep's types cannot say goes to ``extra``, which is written as ``data.awaitstep``.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from awaitstep.graph.dump import plain
from awaitstep.graph.model import (
    Block,
    Branch,
    Break,
    FunctionCall,
    FunctionDef,
    If,
    Loop,
    Node,
    Parallel,
    Start,
    StepDo,
    StepSleep,
    StepSleepUntil,
    StepWaitForEvent,
    Switch,
    Try,
)
from awaitstep.graph.scalars import plain_scalar, well_formed
from awaitstep.ir.code import step_code
from awaitstep.ir.headers import loop_data, loop_name
from awaitstep.ir.naming import short, shown_name
from awaitstep.ir.settings import event_data, is_time, step_config
from awaitstep.source import SourceText

Json = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Body:
    """Nodes that an edge with a label leads to.

    ``filler`` is code for where AwaitStep wants a node and the graph has none.
    """

    label: str | None
    nodes: list[Node]
    filler: str | None = None


@dataclass(slots=True)
class Form:
    """A node of the IR without its id and its place."""

    type: str
    name: str
    data: Json = field(default_factory=dict)
    extra: Json = field(default_factory=dict)
    config: Json = field(default_factory=dict)
    bodies: list[Body] = field(default_factory=list)
    inner: dict[str, list[Node]] = field(default_factory=dict)
    """Flows of their own, below ``data.awaitstep``: what AwaitStep does not see as nodes."""


FILLER = "// Nothing that the workflow waits for."
RETHROW = "throw err;"


def form_of(node: Node, source: SourceText | None) -> Form:
    """The IR's form of a node; ``source`` is where its code stands, if there is any."""
    form = _FORMS[node.type](node, source)
    for key, value in _common(node).items():
        form.extra.setdefault(key, value)
    return form


def _common(node: Node) -> Json:
    common: Json = {}
    for key in ("starts", "resolves"):
        if getattr(node, key, None) is not None:
            common[key] = getattr(node, key)
    if node.source is not None:
        common["source"] = plain(node.source)
    if node.span is not None:
        common["span"] = plain(node.span)
    return common


def _named(node_type: str, name: str) -> Form:
    shown = shown_name(name, "step")
    form = Form(node_type, shown)
    if shown != name:
        form.extra["name"] = well_formed(name)
    return form


def _step_do(node: StepDo, source: SourceText | None) -> Form:
    form = _named("step", node.name)
    form.data["code"] = well_formed(step_code(source, node.callback))
    form.config, exact = step_config(node.config)
    if not exact:
        form.extra["config"] = plain(node.config)
    if node.rollback is not None:
        form.extra["rollback"] = plain(node.rollback)
    if node.sensitive is not None:
        form.extra["sensitive"] = node.sensitive
    if node.uses is not None:
        form.extra["uses"] = list(node.uses)
    if node.callback is not None and source is not None:
        form.extra["callback"] = _callback(node)
    if node.nodes:
        form.inner["body"] = node.nodes
    return form


def _callback(node: StepDo) -> Json:
    if node.callback is None:
        return {}
    return {
        "parameters": [well_formed(text) for text in node.callback.parameters],
        "async": node.callback.is_async,
        "expression": node.callback.is_expression,
    }


def _step_sleep(node: StepSleep, _source: SourceText | None) -> Form:
    form = _named("sleep", node.name)
    duration = plain_scalar(node.duration)
    form.data["duration"] = duration if isinstance(duration, str) or is_time(duration) else 0
    if form.data["duration"] != duration:
        form.extra["duration"] = duration
    return form


def _step_sleep_until(node: StepSleepUntil, _source: SourceText | None) -> Form:
    form = _named("sleep_until", node.name)
    form.data["timestamp"] = well_formed(node.timestamp)
    return form


def _step_wait_for_event(node: StepWaitForEvent, _source: SourceText | None) -> Form:
    form = _named("wait_for_event", node.name)
    form.data, exact = event_data(node.options)
    if not exact:
        form.extra["event"] = None if node.options is None else plain(node.options)
    if node.payload is not None:
        form.extra["payload"] = node.payload
    return form


def _if(node: If, _source: SourceText | None) -> Form:
    first = node.branches[0].condition if node.branches else None
    form = Form("branch", f"if {short(first)}" if first else "if")
    bodies, branches = _branches(node.branches, lambda condition: condition)
    form.bodies, form.data["branches"] = bodies, branches
    if any(not branch.condition for branch in node.branches[:-1]) or _ends_empty(node.branches):
        form.extra["branches"] = _exact(bodies, node.branches)
    return form


def _ends_empty(branches: list[Branch]) -> bool:
    """Whether the last condition is empty and no ``else``, which AwaitStep writes the same."""
    return bool(branches) and branches[-1].condition == ""


def _switch(node: Switch, _source: SourceText | None) -> Form:
    form = Form("branch", f"switch {short(node.discriminant)}")
    value = _operand(well_formed(node.discriminant))

    def test(condition: str) -> str:
        return f"{value} === {_operand(condition)}"

    form.bodies, form.data["branches"] = _branches(node.branches, test)
    form.extra["discriminant"] = well_formed(node.discriminant)
    form.extra["branches"] = _exact(form.bodies, node.branches)
    return form


def _branches(branches: list[Branch], test: Callable[[str], str]) -> tuple[list[Body], list[Json]]:
    """The bodies in the graph's order, and AwaitStep's list, in which ``else`` stands last."""
    bodies: list[Body] = []
    tests: list[Json] = []
    used = {"then"}
    for branch in branches:
        label = _free(short(branch.condition or "else", 40) or "else", used)
        bodies.append(Body(label, branch.nodes))
        condition = "" if branch.condition is None else test(well_formed(branch.condition))
        tests.append({"label": label, "condition": condition})
    return bodies, sorted(tests, key=lambda item: item["condition"] == "")


def _exact(bodies: list[Body], branches: list[Branch]) -> list[Json]:
    conditions = (plain_scalar(branch.condition) for branch in branches)
    return [
        {"label": body.label, "condition": condition}
        for body, condition in zip(bodies, conditions, strict=True)
    ]


def _free(label: str, used: set[str]) -> str:
    made, number = label, 1
    while made in used:
        number += 1
        made = f"{label} ({number})"
    used.add(made)
    return made


_SIMPLE = re.compile(r"[\w$.]+|\"[^\"]*\"|'[^']*'")


def _operand(code: str) -> str:
    return code if _SIMPLE.fullmatch(code) else f"({code})"


def _loop(node: Loop, _source: SourceText | None) -> Form:
    name = short(loop_name(node.kind, node.header))
    form = Form("loop", name, loop_data(node.kind, node.header))
    form.data = {key: plain_scalar(value) for key, value in form.data.items()}
    form.extra["kind"] = plain_scalar(node.kind)
    if node.header is not None:
        form.extra["header"] = well_formed(node.header)
    form.bodies = [Body("body", node.nodes, FILLER)]
    return form


def _parallel(node: Parallel, _source: SourceText | None) -> Form:
    race = node.kind == "race"
    form = Form("race" if race else "parallel", "race" if race else f"parallel {node.kind}")
    form.extra["kind"] = node.kind
    form.bodies = [Body(None, [member]) for member in node.nodes]
    return form


def _try(node: Try, _source: SourceText | None) -> Form:
    parts = {"try": node.try_block, "catch": node.catch_block, "finally": node.finally_block}
    # A `try` has a `catch` if it has no `finally`; one without steps is not in the graph.
    fillers = {"try": FILLER, "catch": RETHROW if node.finally_block else FILLER, "finally": None}
    form = Form("try_catch", "try")
    form.bodies = [
        Body(label, [] if part is None else part.nodes, fillers[label])
        for label, part in parts.items()
    ]
    form.extra["parts"] = [label for label, part in parts.items() if part is not None]
    return form


def _block(node: Block, _source: SourceText | None) -> Form:
    return Form("block", "block", bodies=[Body("body", node.nodes)])


def _function_call(node: FunctionCall, _source: SourceText | None) -> Form:
    form = _named("function_call", node.name)
    form.data["function"] = well_formed(node.name)
    if node.opaque is not None:
        form.extra["opaque"] = node.opaque
    return form


def _break(node: Break, _source: SourceText | None) -> Form:
    form = Form("break", f"{node.kind} {short(node.label)}" if node.label else node.kind)
    form.extra["kind"] = node.kind
    if node.label is not None:
        form.extra["label"] = well_formed(node.label)
    return form


def _function_def(node: FunctionDef, _source: SourceText | None) -> Form:
    form = _named("function_def", node.name)
    form.bodies = [Body("body", node.nodes)]
    return form


def _start(node: Start, _source: SourceText | None) -> Form:
    """Never from the analyzer, and only in hand-made documents inside another node."""
    form = _named("start", node.class_name)
    form.bodies = [Body("body", [*node.nodes, *node.functions.values()])]
    if node.payload is not None:
        form.extra["payload"] = node.payload
    return form


_FORMS: dict[str, Callable[[Any, SourceText | None], Form]] = {
    "block": _block,
    "break": _break,
    "function_call": _function_call,
    "function_def": _function_def,
    "if": _if,
    "loop": _loop,
    "parallel": _parallel,
    "start": _start,
    "step_do": _step_do,
    "step_sleep": _step_sleep,
    "step_sleep_until": _step_sleep_until,
    "step_wait_for_event": _step_wait_for_event,
    "switch": _switch,
    "try": _try,
}
