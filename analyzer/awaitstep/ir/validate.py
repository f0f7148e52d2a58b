"""All rules of the IR at once: those of AwaitStep's validator, and those for what is added."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from awaitstep.ir.data import DATA
from awaitstep.ir.model import Flow, FunctionIR, NodeAdditions, ScriptIR, WorkflowIR
from awaitstep.ir.naming import MAX_NAME
from awaitstep.ir.rules import RULES, FlowView, Path, Violation, json_path, view

Json = dict[str, Any]


def violations(ir: Any) -> list[Violation]:
    """Everything that is wrong with an IR, in the order of the file's parts; empty if it is valid.

    Rules are those of ``docs/ir.md``, section 1. Any JSON can be given, and nothing raises.
    """
    if not isinstance(ir, dict):
        return [Violation("$", None, "shape", "an IR is an object")]
    is_script = ir.get("kind") == "script"
    found = [*_shape(ScriptIR if is_script else WorkflowIR, _without_functions(ir), ())]
    for flow, path, model in _flows(ir):
        if model is not None:
            found.extend(_shape(model, flow, path))
        seen = view(flow, path, is_script=is_script)
        found.extend(_node_data(seen))
        for rule in RULES:
            found.extend(rule(seen))
    return found


def _flows(ir: Json) -> Iterator[tuple[Json, Path, type[BaseModel] | None]]:
    """The flows of an IR with their paths: its own, its functions', those inside steps."""
    pending: list[tuple[Json, Path, type[BaseModel] | None]] = [(ir, (), None)]
    functions = ir.get("functions")
    if isinstance(functions, dict):
        pending.extend(
            (function, ("functions", key), FunctionIR)
            for key, function in functions.items()
            if isinstance(function, dict)
        )
    pending.reverse()
    while pending:
        flow, path, model = pending.pop()
        yield flow, path, model
        pending.extend(reversed(list(_inner(flow, path))))


def _inner(flow: Json, path: Path) -> Iterator[tuple[Json, Path, type[BaseModel] | None]]:
    nodes = flow.get("nodes")
    for number, node in enumerate(nodes if isinstance(nodes, list) else []):
        body: Any = node
        for key in ("data", "awaitstep", "body"):
            body = body.get(key) if isinstance(body, dict) else None
        if isinstance(body, dict):
            yield body, (*path, "nodes", number, "data", "awaitstep", "body"), Flow


def _without_functions(ir: Json) -> Json:
    """The IR without the functions that are checked one by one."""
    functions = ir.get("functions")
    if not isinstance(functions, dict):
        return ir
    return {**ir, "functions": {k: v for k, v in functions.items() if not isinstance(v, dict)}}


def _node_data(flow: FlowView) -> Iterator[Violation]:
    for item in flow.items:
        if len(item.name.encode("utf-16-le", "surrogatepass")) > 2 * MAX_NAME:
            message = f"a name has at most {MAX_NAME} characters"
            yield flow.violation(item, "name-length", message, "name")
        if item.type in DATA:
            yield from _shape(DATA[item.type], item.data, (*item.path, "data"), item.id)
        extra = item.data.get("awaitstep")
        if "awaitstep" in item.data:
            path = (*item.path, "data", "awaitstep")
            yield from _shape(NodeAdditions, extra, path, item.id)


def _shape(
    model: type[BaseModel], data: Any, path: Path, node_id: str | None = None
) -> Iterator[Violation]:
    try:
        model.model_validate(data)
    except ValidationError as error:
        for detail in _joined(error.errors(include_url=False, include_context=False)):
            place = (*path, *_place(detail))
            node = node_id or _node_at(data, _place(detail))
            yield Violation(json_path(place), node, "shape", _message(detail))


def _joined(details: list[ErrorDetails]) -> Iterator[ErrorDetails]:
    """One error for each place: pydantic gives one for each member of a union."""
    seen: set[Path] = set()
    for detail in details:
        if _place(detail) not in seen:
            seen.add(_place(detail))
            yield detail


def _place(detail: ErrorDetails) -> Path:
    """The path in the JSON: without the names of the union's members, which pydantic adds."""
    return tuple(part for part in detail["loc"] if not _is_member(part))


def _is_member(part: str | int) -> bool:
    if isinstance(part, int):
        return False
    return part in ("int", "float", "str", "bool", "http", "cron") or "[" in part


def _node_at(data: Any, place: Path) -> str | None:
    if len(place) < 2 or place[0] != "nodes":
        return None
    node = data["nodes"][place[1]]
    found = node.get("id") if isinstance(node, dict) else None
    return found if isinstance(found, str) else None


def _message(detail: ErrorDetails) -> str:
    text = detail["msg"].removeprefix("Value error, ")
    return text[:1].lower() + text[1:]
