"""Reading graph documents: every form in which they are written."""

from __future__ import annotations

import json

import pytest

from awaitstep.errors import FormatError
from awaitstep.graph.dump import document_json, to_json
from awaitstep.graph.outline_parse import parse_outline
from awaitstep.graph.read import read_document
from awaitstep.graph.strict import strict_document, strict_workflow

OUTLINE = 'workflow W\n  sleep "a" 1\n  call f\nfunction f\n  wait "w" t 5\n'
WORKFLOW = parse_outline(OUTLINE).workflows[0]


def test_the_rich_form() -> None:
    assert read_document(document_json(parse_outline(OUTLINE))).outline() == OUTLINE


def test_the_strict_form() -> None:
    assert read_document(to_json(strict_document(WORKFLOW))).outline() == OUTLINE


def test_the_answer_of_the_api() -> None:
    answer = {"success": True, "result": {"graph": strict_document(WORKFLOW)}}
    assert read_document(json.dumps(answer)).outline() == OUTLINE


def test_a_start_node_is_the_workflow() -> None:
    start = {"type": "start", **strict_workflow(WORKFLOW)}
    for workflow in (start, {"class_name": "W", "nodes": [start]}):
        text = json.dumps({"version": 1, "workflow": workflow})
        assert read_document(text).outline() == OUTLINE


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("{", "not JSON"),
        ("[" * 100_000, "nested too deeply"),
        ("[]", "not a graph"),
        ('{"workflows": 1}', "workflows: this is no list"),
        ('{"workflows": [1]}', "workflows.0: "),
        ('{"workflows": [{"class_name": "W", "nodes": [{"type": "x"}]}]}', "workflows.0.nodes.0: "),
        ('{"workflows": [{"class_name": "W", "more": 1, "x": 2}]}', "(and 1 more)"),
    ],
)
def test_what_is_no_graph_is_refused(text: str, message: str) -> None:
    with pytest.raises(FormatError) as caught:
        read_document(text)
    assert message in str(caught.value)
