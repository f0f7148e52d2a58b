"""The outline: a graph as text, one node a line, two spaces a level.

It holds all that two graphs are compared by (``docs/graph.md``, "The outline"), and
:mod:`awaitstep.graph.outline_parse` reads it back.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator
from typing import Any

from awaitstep.graph.model import (
    Break,
    Document,
    FunctionCall,
    If,
    Loop,
    Node,
    Number,
    Parallel,
    Retries,
    StepDo,
    StepSleep,
    StepSleepUntil,
    StepWaitForEvent,
    Switch,
    Timed,
    Try,
    Workflow,
)
from awaitstep.graph.scalars import plain_scalar, well_formed
from awaitstep.graph.walk import bodies

_INDENT = "  "
_LINE_BREAKS = re.compile(r"[\r\n]+")

# A line, or a node whose lines follow, with its level.
_Item = tuple[int, "str | Node"]


def document_outline(document: Document) -> str:
    """The outline of every workflow of a document; ends with a newline unless it is empty."""
    return "".join(workflow_outline(workflow) for workflow in document.workflows)


def workflow_outline(workflow: Workflow) -> str:
    """The outline of a workflow and its functions; ends with a newline."""
    return "".join(line + "\n" for line in workflow_lines(workflow))


def workflow_lines(workflow: Workflow) -> Iterator[str]:
    """The lines of a workflow's outline, without line ends."""
    yield f"workflow {_verbatim(workflow.class_name)}"
    yield from node_lines(workflow.nodes, 1)
    for name, function in workflow.functions.items():
        yield f"function {_verbatim(name)}"
        yield from node_lines(function.nodes, 1)


def node_lines(nodes: list[Node], level: int = 0) -> Iterator[str]:
    """The lines of some nodes and all that they hold, indented by ``level`` levels."""
    stack: list[_Item] = [(level, node) for node in reversed(nodes)]
    while stack:
        depth, item = stack.pop()
        if isinstance(item, str):
            yield _INDENT * depth + item
            continue
        yield _INDENT * depth + node_line(item)
        stack.extend(reversed(_inside(item, depth + 1)))


def node_line(node: Node) -> str:
    """The one line of a node itself."""
    line = _LINES.get(node.type)
    return line(node) if line is not None else f"?{node.type}"


def _inside(node: Node, depth: int) -> list[_Item]:
    if isinstance(node, If | Switch):
        return list(_branches(node, depth))
    if isinstance(node, Try):
        return list(_parts(node, depth))
    return [(depth, child) for body in bodies(node) for child in body]


def _branches(node: If | Switch, depth: int) -> Iterator[_Item]:
    last = "else" if isinstance(node, If) else "default"
    for branch in node.branches:
        yield depth, last if branch.condition is None else f"case {_verbatim(branch.condition)}"
        for child in branch.nodes:
            yield depth + 1, child


def _parts(node: Try, depth: int) -> Iterator[_Item]:
    parts = (
        ("do:", node.try_block),
        ("catch:", node.catch_block),
        ("finally:", node.finally_block),
    )
    for label, part in parts:
        if part is None:
            continue
        yield depth, label
        for child in part.nodes:
            yield depth + 1, child


def _step_do(node: StepDo) -> str:
    text = f"do {_string(node.name)}"
    if node.config.retries is not None:
        text += _retries(node.config.retries)
    if node.config.timeout is not None:
        text += f" timeout={_value(node.config.timeout)}"
    if node.rollback is not None:
        text += " rollback"
    return text + _numbers(node)


def _retries(retries: Retries) -> str:
    if retries.limit is None and retries.delay is None and retries.backoff is None:
        return ""
    backoff = _verbatim(retries.backoff or "-")
    return f" retries={_value(retries.limit)}x{_value(retries.delay)}/{backoff}"


def _step_sleep(node: StepSleep) -> str:
    return f"sleep {_string(node.name)} {_value(node.duration)}{_numbers(node)}"


def _step_sleep_until(node: StepSleepUntil) -> str:
    return f"sleep_until {_string(node.name)} {_value(node.timestamp)}{_numbers(node)}"


def _step_wait_for_event(node: StepWaitForEvent) -> str:
    text = f"wait {_string(node.name)} "
    if node.options is None:
        return f"{text}-{_numbers(node)}"
    text += _verbatim(node.options.event_type)
    if node.options.timeout is not None:
        text += f" {_value(node.options.timeout)}"
    return text + _numbers(node)


def _function_call(node: FunctionCall) -> str:
    return f"call {_verbatim(node.name)}{_numbers(node)}"


def _loop(node: Loop) -> str:
    return f"loop {_verbatim(node.kind)}" if node.kind else "loop"


def _parallel(node: Parallel) -> str:
    return f"parallel {node.kind}"


def _switch(node: Switch) -> str:
    return f"switch {_verbatim(node.discriminant)}"


def _break(node: Break) -> str:
    return f"{node.kind} {_verbatim(node.label)}" if node.label else node.kind


def _type(node: Node) -> str:
    return node.type


def _numbers(node: Timed) -> str:
    if node.starts is None and node.resolves is None:
        return ""
    starts = "" if node.starts is None else node.starts
    resolves = "" if node.resolves is None else node.resolves
    return f" [{starts}-{resolves}]"


def _value(value: Number | str | None) -> str:
    """A setting: a JSON string, a bare number, bare ``unknown``, or ``-`` where it is unset."""
    if value is None:
        return "-"
    written = plain_scalar(value)
    if isinstance(written, str):
        return written if written == "unknown" else _string(written)
    return str(written)


def _string(text: str) -> str:
    return json.dumps(well_formed(text), ensure_ascii=False)


def _verbatim(text: str) -> str:
    """Text that prints as it is; a line break, which would end the line, becomes a space."""
    return _LINE_BREAKS.sub(" ", well_formed(text))


_LINES: dict[str, Callable[[Any], str]] = {
    "block": _type,
    "break": _break,
    "function_call": _function_call,
    "if": _type,
    "loop": _loop,
    "parallel": _parallel,
    "step_do": _step_do,
    "step_sleep": _step_sleep,
    "step_sleep_until": _step_sleep_until,
    "step_wait_for_event": _step_wait_for_event,
    "switch": _switch,
    "try": _type,
}
