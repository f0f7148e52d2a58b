"""JSON: the same members as pydantic writes, at any depth."""

from __future__ import annotations

import json

from hypothesis import given
from pydantic import BaseModel

from awaitstep.graph.dump import document_json, plain, to_json
from awaitstep.graph.model import (
    Block,
    Callback,
    Document,
    Place,
    SourceSpan,
    StepDo,
    StepSleep,
    StepWaitForEvent,
    Workflow,
)
from tests.graph.graphs import DEEP, DOCUMENTS, deep_workflow, graph_property

PLACE = Place(line=1, column=0, offset=0)


@graph_property
@given(DOCUMENTS)
def test_agrees_with_pydantic(document: Document) -> None:
    expected = json.loads(BaseModel.model_dump_json(document))
    assert json.loads(document_json(document)) == expected
    assert json.loads(document.model_dump_json()) == expected
    assert document.model_dump() == expected


@graph_property
@given(DOCUMENTS)
def test_reads_back(document: Document) -> None:
    written = document_json(document)
    assert document_json(Document.model_validate_json(written)) == written


def test_deep_graphs() -> None:
    written = document_json(deep_workflow())
    assert written.count('"block"') == DEEP
    assert len(written) < DEEP * 1000
    assert deep_workflow().model_dump_json().count('"block"') == DEEP
    assert deep_workflow().model_dump()["class_name"] == "Deep"


def test_what_is_null_and_what_is_absent() -> None:
    wait = plain(StepWaitForEvent(name="w"))
    assert wait == {"type": "step_wait_for_event", "name": "w", "options": None}


def test_callbacks_are_not_written() -> None:
    callback = Callback(
        start=0, end=9, body_start=1, body_end=8, is_expression=True, is_async=True, parameters=()
    )
    assert "callback" not in plain(StepDo(name="s", callback=callback))


def test_objects_without_lists_stand_on_one_line() -> None:
    span = SourceSpan(start=PLACE, end=PLACE)
    written = document_json(Block(span=span))
    start = '{"line": 1, "column": 0, "offset": 0}'
    assert f'  "span": {{"start": {start}, "end": {start}}},\n' in written


def test_numbers_are_those_of_json() -> None:
    nodes = [StepSleep(name="s", duration=value) for value in (2.0, 0.5, float("inf"))]
    written = document_json(Workflow(class_name="W", nodes=list(nodes)))
    durations = [node["duration"] for node in json.loads(written)["nodes"]]
    assert durations == [2, 0.5, "unknown"]
    assert "2.0" not in written


def test_halves_of_characters() -> None:
    assert json.loads(to_json({"a": ["\ud800", "\ud83d\ude00", {"b": []}]})) == {
        "a": ["\ufffd", "\U0001f600", {"b": []}]
    }
    document_json(StepDo(name="\ud800")).encode("utf-8")


def test_plain_text_of_json_is_the_standard_librarys() -> None:
    data = {"a": [1, 2.5, True, None, "x"], "b": {}, "c": [], "é\n": {"d": [{"e": {"f": 1}}]}}
    assert json.loads(to_json(data)) == data
