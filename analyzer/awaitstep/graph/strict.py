"""The strict form: exactly what Cloudflare's graph API returns, and nothing else.

The members are those of ``GET /accounts/{account_id}/workflows/{workflow_name}/versions/
{version_id}/graph``; ``docs/graph.md`` has them as a table.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

from awaitstep.graph.dump import plain
from awaitstep.graph.model import (
    Break,
    EventOptions,
    FunctionCall,
    FunctionDef,
    If,
    Node,
    Number,
    Parallel,
    Start,
    StepConfig,
    StepDo,
    StepSleep,
    StepSleepUntil,
    StepWaitForEvent,
    Switch,
    Timed,
    Try,
    Workflow,
)
from awaitstep.graph.scalars import plain_scalar
from awaitstep.graph.walk import below, bodies

Json = dict[str, Any]

# The API's published defaults, where the code sets nothing. (The runtime's own are others.)
DEFAULT_LIMIT = 5
DEFAULT_DELAY = 1000
DEFAULT_BACKOFF = "exponential"
DEFAULT_TIMEOUT = 10000
DEFAULT_EVENT_TIMEOUT = "24 hours"

_API_EXITS = ("break", "return")
_CONTAINERS = ("block", "if", "loop", "parallel", "switch", "try")


def strict_document(workflow: Workflow) -> Json:
    """The API's ``graph`` member for one workflow: ``{"version": 1, "workflow": {...}}``."""
    return {"version": 1, "workflow": strict_workflow(workflow)}


def strict_workflow(workflow: Workflow) -> Json:
    """The API's form of one workflow.

    Settings are completed with the API's defaults. ``continue`` and ``throw``, which the API does
    not have, are dropped, and so are the containers that this leaves empty.
    """
    forms = _Forms()
    forms.add(workflow.nodes)
    for function in workflow.functions.values():
        forms.add(function.nodes)
    result: Json = {
        "class_name": workflow.class_name,
        "functions": {
            name: _function_def(function, [forms.of(function.nodes)])
            for name, function in workflow.functions.items()
        },
        "nodes": forms.of(workflow.nodes),
    }
    if workflow.payload is not None:
        result["payload"] = plain(workflow)["payload"]
    return result


class _Forms:
    """The strict forms of nodes, made from the innermost out so that nothing recurses."""

    def __init__(self) -> None:
        self._forms: dict[int, Json | None] = {}

    def add(self, nodes: list[Node]) -> None:
        for node in reversed(list(below(nodes))):
            self._forms[id(node)] = self._form(node)

    def of(self, nodes: Iterable[Node]) -> list[Json]:
        """The forms of the nodes of a list that are kept."""
        forms = (self._forms[id(node)] for node in nodes)
        return [form for form in forms if form is not None]

    def _form(self, node: Node) -> Json | None:
        before = bodies(node)
        after = [self.of(body) for body in before]
        if node.type in _CONTAINERS and any(before) and not any(after):
            return None
        return _FORMS[node.type](node, after)


def _step_do(node: StepDo, inside: list[list[Json]]) -> Json:
    config = _config(node.config)
    return {"type": node.type, "name": node.name, "config": config, "nodes": inside[0]} | _ticks(
        node
    )


def _config(config: StepConfig) -> Json:
    retries = config.retries
    limit = retries.limit if retries is not None else None
    delay = retries.delay if retries is not None else None
    backoff = retries.backoff if retries is not None else None
    return {
        "retries": {
            "limit": _limit(limit),
            "delay": DEFAULT_DELAY if delay is None else plain_scalar(delay),
            "backoff": DEFAULT_BACKOFF if backoff is None else backoff,
        },
        "timeout": DEFAULT_TIMEOUT if config.timeout is None else plain_scalar(config.timeout),
    }


def _limit(limit: Number | str | None) -> Number:
    """The limit, which the API has as a number only: one that is not known is the default."""
    known = plain_scalar(limit)
    return known if isinstance(known, int | float) else DEFAULT_LIMIT


def _step_sleep(node: StepSleep, _inside: list[list[Json]]) -> Json:
    duration = plain_scalar(node.duration)
    return {"type": node.type, "name": node.name, "duration": duration} | _ticks(node)


def _step_sleep_until(node: StepSleepUntil, _inside: list[list[Json]]) -> Json:
    return {"type": node.type, "name": node.name, "timestamp": node.timestamp} | _ticks(node)


def _step_wait_for_event(node: StepWaitForEvent, _inside: list[list[Json]]) -> Json:
    form: Json = {"type": node.type, "name": node.name, "options": _options(node.options)}
    if node.payload is not None:
        form["payload"] = plain(node)["payload"]
    return form | _ticks(node)


def _options(options: EventOptions | None) -> Json | None:
    if options is None:
        return None
    unset = options.timeout is None
    timeout = DEFAULT_EVENT_TIMEOUT if unset else plain_scalar(options.timeout)
    return {"event_type": options.event_type, "timeout": timeout}


def _function_call(node: FunctionCall, _inside: list[list[Json]]) -> Json:
    return {"type": node.type, "name": node.name} | _ticks(node)


def _sequence(node: Node, inside: list[list[Json]]) -> Json:
    return {"type": node.type, "nodes": inside[0]}


def _parallel(node: Parallel, inside: list[list[Json]]) -> Json:
    return {"type": node.type, "kind": node.kind, "nodes": inside[0]}


def _try(node: Try, inside: list[list[Json]]) -> Json:
    remaining = iter(inside)
    form: Json = {"type": node.type}
    for member in ("try_block", "catch_block", "finally_block"):
        absent = getattr(node, member) is None
        form[member] = None if absent else {"type": "block", "nodes": next(remaining)}
    return form


def _if(node: If, inside: list[list[Json]]) -> Json:
    return {"type": node.type, "branches": _branches(node, inside)}


def _switch(node: Switch, inside: list[list[Json]]) -> Json:
    branches = _branches(node, inside)
    return {"type": node.type, "discriminant": node.discriminant, "branches": branches}


def _branches(node: If | Switch, inside: list[list[Json]]) -> list[Json]:
    """The branches; an ``else`` that dropped exits leave empty goes, as an empty one does."""
    return [
        {"condition": branch.condition, "nodes": nodes}
        for branch, nodes in zip(node.branches, inside, strict=True)
        if nodes or not branch.nodes or branch.condition is not None or isinstance(node, Switch)
    ]


def _break(node: Break, _inside: list[list[Json]]) -> Json | None:
    return {"type": node.type, "kind": node.kind} if node.kind in _API_EXITS else None


def _function_def(node: FunctionDef, inside: list[list[Json]]) -> Json:
    return {"type": node.type, "name": node.name, "nodes": inside[0]}


def _start(node: Start, inside: list[list[Json]]) -> Json:
    definitions = zip(node.functions.items(), inside[1:], strict=True)
    functions = {name: _function_def(function, [body]) for (name, function), body in definitions}
    form: Json = {"type": node.type, "class_name": node.class_name, "functions": functions}
    form["nodes"] = inside[0]
    if node.payload is not None:
        form["payload"] = plain(node)["payload"]
    return form


def _ticks(node: Timed) -> Json:
    ticks = {"starts": node.starts, "resolves": node.resolves}
    return {key: tick for key, tick in ticks.items() if tick is not None}


_FORMS: dict[str, Callable[[Any, list[list[Json]]], Json | None]] = {
    "block": _sequence,
    "break": _break,
    "function_call": _function_call,
    "function_def": _function_def,
    "if": _if,
    "loop": _sequence,
    "parallel": _parallel,
    "start": _start,
    "step_do": _step_do,
    "step_sleep": _step_sleep,
    "step_sleep_until": _step_sleep_until,
    "step_wait_for_event": _step_wait_for_event,
    "switch": _switch,
    "try": _try,
}
