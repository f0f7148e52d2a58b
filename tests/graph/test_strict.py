"""The strict form: what it completes, what it drops, and that it is what the API returns."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given

from awaitstep.graph.dump import to_json
from awaitstep.graph.model import Workflow
from awaitstep.graph.outline_parse import parse_outline
from awaitstep.graph.schema import StrictDocument, document_schema, strict_schema
from awaitstep.graph.strict import strict_document, strict_workflow
from tests.graph.graphs import DEEP, WORKFLOWS, deep_workflow, graph_property

DEFAULTS: dict[str, Any] = {
    "retries": {"limit": 5, "delay": 1000, "backoff": "exponential"},
    "timeout": 10000,
}


def _strict(body: str) -> list[Any]:
    workflow = parse_outline("workflow W\n" + body).workflows[0]
    nodes: list[Any] = strict_workflow(workflow)["nodes"]
    return nodes


def _step(name: str) -> dict[str, Any]:
    return {"type": "step_do", "name": name, "config": DEFAULTS, "nodes": []}


@graph_property
@given(WORKFLOWS)
def test_validates(workflow: Workflow) -> None:
    StrictDocument.model_validate_json(to_json(strict_document(workflow)))


def test_document() -> None:
    workflow = parse_outline('workflow W\n  call f\nfunction f\n  do "a"\n').workflows[0]
    workflow.payload = {"type": "object", "fields": {"id": {"type": "unknown"}}}
    workflow.bindings = ["DB"]
    assert strict_document(workflow) == {
        "version": 1,
        "workflow": {
            "class_name": "W",
            "functions": {"f": {"type": "function_def", "name": "f", "nodes": [_step("a")]}},
            "nodes": [{"type": "function_call", "name": "f"}],
            "payload": workflow.payload,
        },
    }


@pytest.mark.parametrize(
    ("written", "retries", "timeout"),
    [
        ("", {}, 10000),
        (' retries=2x"5 s"/linear timeout=7', {"limit": 2, "delay": "5 s", "backoff": "linear"}, 7),
        (" retries=3x-/-", {"limit": 3}, 10000),
        (" timeout=unknown", {}, "unknown"),
        (
            " retries=unknownxunknown/unknown timeout=unknown",
            {"limit": 5, "delay": "unknown", "backoff": "unknown"},
            "unknown",
        ),
    ],
)
def test_settings_are_completed(written: str, retries: dict[str, Any], timeout: object) -> None:
    [step] = _strict(f'  do "a"{written} rollback\n')
    assert step["config"] == {"retries": {**DEFAULTS["retries"], **retries}, "timeout": timeout}
    assert "rollback" not in step


def test_events() -> None:
    waits = _strict('  wait "a" t\n  wait "b" t 5\n  wait "c" -\n')
    assert [wait["options"] for wait in waits] == [
        {"event_type": "t", "timeout": "24 hours"},
        {"event_type": "t", "timeout": 5},
        None,
    ]


def test_members_of_the_rich_form_go() -> None:
    [loop] = _strict('  loop for_of\n    do "a" [1-2]\n    break outer\n')
    step = {**_step("a"), "starts": 1, "resolves": 2}
    assert loop == {"type": "loop", "nodes": [step, {"type": "break", "kind": "break"}]}


@pytest.mark.parametrize(
    "body",
    [
        "  throw\n",
        "  loop for\n    continue\n",
        "  if\n    case a\n      throw\n    else\n      throw\n",
        "  block\n    parallel all\n      try\n        do:\n          throw\n        catch:\n",
    ],
)
def test_exits_that_the_api_has_not_go_with_their_containers(body: str) -> None:
    assert _strict(body) == []


def test_containers_that_were_empty_stay() -> None:
    assert _strict("  block\n") == [{"type": "block", "nodes": []}]


def test_an_else_that_is_left_empty_goes() -> None:
    [choice] = _strict(
        '  if\n    case a\n      do "a"\n    case b\n      throw\n    else\n      throw\n'
    )
    assert choice["branches"] == [
        {"condition": "a", "nodes": [_step("a")]},
        {"condition": "b", "nodes": []},
    ]


def test_parts_of_a_try() -> None:
    [node] = _strict('  try\n    do:\n      do "a"\n    finally:\n')
    assert node == {
        "type": "try",
        "try_block": {"type": "block", "nodes": [_step("a")]},
        "catch_block": None,
        "finally_block": {"type": "block", "nodes": []},
    }


def test_deep_graphs() -> None:
    assert to_json(strict_document(deep_workflow())).count('"block"') == DEEP


def test_schemas_are_json_schemas() -> None:
    for schema in (document_schema(), strict_schema()):
        assert json.loads(json.dumps(schema))["type"] == "object"
    assert "StrictStepDo" in strict_schema()["$defs"]
