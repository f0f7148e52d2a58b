"""The rules of the IR: each is broken once, all are reported at once, and nothing raises."""

from __future__ import annotations

import copy
import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from awaitstep.errors import FormatError
from awaitstep.ir.model import ScriptIR, WorkflowIR
from awaitstep.ir.read import read_ir
from awaitstep.ir.restore import to_graph
from awaitstep.ir.validate import violations

Json = dict[str, Any]


def node(node_id: str, node_type: str = "step", **data: Any) -> Json:
    if node_type == "step":
        data.setdefault("code", "return 1;")
    return {
        "id": node_id,
        "type": node_type,
        "name": node_id,
        "position": {"x": 0, "y": 0.5},
        "version": "1.0.0",
        "provider": "cloudflare",
        "data": data,
    }


def edge(source: str, target: str, label: str | None = None) -> Json:
    made = {"id": f"{source}-{target}", "source": source, "target": target}
    return made if label is None else {**made, "label": label}


def ir(nodes: list[Json], edges: list[Json], **more: Any) -> Json:
    return {
        "metadata": {
            "name": "W",
            "version": 1,
            "createdAt": "2026-05-01T10:00:00.000Z",
            "updatedAt": "2026-05-01T10:00:00.000Z",
        },
        "nodes": nodes,
        "edges": edges,
        "entryNodeId": nodes[0]["id"] if nodes else "a",
        **more,
    }


EVERY = ir(
    [
        {**node("a", retryLimit=3),
         "config": {"retries": {"limit": 0, "delay": 5}, "timeout": "1 m"}},
        node("raw", inline=True),
        node("s", "sleep", duration="1 hour"),
        node("u", "sleep_until", timestamp="2030-01-01"),
        node("w", "wait_for_event", eventType="go-1_x", timeout="1 day"),
        node("b", "branch", branches=[{"label": "yes", "condition": "{{a.ok}}"},
                                      {"label": "no", "condition": ""}]),
        node("yes1"), node("yes2"), node("no1"),
        node("p", "parallel"), node("p1"), node("p2"),
        node("r", "race"), node("r1"), node("r2"),
        node("l", "loop", loopType="forEach", collection="{{a.list}}", itemVar="x"),
        node("l1"), node("l2", "break", condition="x > 3"),
        node("t", "try_catch"), node("t1"), node("t2"), node("t3"),
        node("sub", "sub_workflow", workflowId="child", workflowName="Child"),
        node("script", "sub_script", workerName="x", method="POST", url="https://invoke/"),
        node("h", "http_request", method="GET", url="https://example.com/{{event.id}}"),
        node("c", "my-custom_node", any=[1, None, {"x": "{{env.KEY}}"}]),
        node("end", "break"),
    ],
    [
        edge("a", "raw"), edge("raw", "s"), edge("s", "u"), edge("u", "w"), edge("w", "b"),
        edge("b", "yes1", "yes"), edge("yes1", "yes2"), edge("b", "no1", "no"),
        edge("yes2", "p"), edge("no1", "p"),
        edge("p", "p1"), edge("p", "p2"), edge("p", "r", "then"),
        edge("r", "r1"), edge("r", "r2"), edge("r", "l", "then"),
        edge("l", "l1", "body"), edge("l1", "l2"), edge("l", "t", "then"),
        edge("t", "t1", "try"), edge("t", "t2", "catch"), edge("t", "t3", "finally"),
        edge("t", "sub", "then"), edge("sub", "script"), edge("script", "h"), edge("h", "c"),
        edge("c", "end"),
    ],
    trigger={"type": "cron", "expression": "0 * * * *"},
)  # fmt: skip

GRAPH = """\
workflow W
  do "a" retries=0x5/- timeout="1 m"
  sleep "s" "1 hour"
  sleep_until "u" "2030-01-01"
  wait "w" go-1_x "1 day"
  if
    case {{a.ok}}
      do "yes1"
      do "yes2"
    else
      do "no1"
  parallel all_settled
    do "p1"
    do "p2"
  parallel race
    do "r1"
    do "r2"
  loop for_of
    do "l1"
    if
      case x > 3
        break
  try
    do:
      do "t1"
    catch:
      do "t2"
    finally:
      do "t3"
  do "Create Child"
  do "Await Child" retries=60x"5 seconds"/linear
  do "script"
  do "h"
  do "c"
  return
"""


def test_every_type_is_valid_and_read() -> None:
    assert violations(EVERY) == []
    assert to_graph(EVERY).outline() == GRAPH
    assert WorkflowIR.model_validate(EVERY).nodes[0].data["retryLimit"] == 3


def test_scripts_are_read() -> None:
    made = ir([node("a")], [], kind="script", trigger={"type": "http", "method": "POST"})
    assert violations(made) == []
    assert ScriptIR.model_validate(made).trigger.method == "POST"
    assert to_graph(made).outline() == 'workflow W\n  do "a"\n'


EMPTY_FUNCTION = {"name": "f", "nodes": [], "edges": [], "entryNodeId": "x"}
LOOP = {"loopType": "while", "condition": "x"}


@pytest.mark.parametrize(
    ("made", "expected"),
    [
        (ir([node("a"), node("a")], []), [("$.nodes[1].id", "a", "duplicate-id")]),
        (ir([node("a")], [], entryNodeId="z"), [("$.entryNodeId", "z", "entry")]),
        (ir([node("a")], [edge("a", "z")]), [("$.edges[0].target", "z", "edge-end")]),
        (ir([node("a"), node("b")], [edge("a", "b"), edge("b", "b")]), [("$.edges", "b", "cycle")]),
        (ir([node("a"), node("b")], []), [("$.nodes[1]", "b", "unreachable")]),
        (ir([node("a", "loop", **LOOP)], []), [("$.nodes[0]", "a", "loop-body")]),
        (
            ir([node("a", "loop", loopType="until"), node("b")], [edge("a", "b", "body")]),
            [("$.nodes[0].data.loopType", "a", "loop-type")],
        ),
        (
            ir([node("a", "loop", loopType="forEach"), node("b")], [edge("a", "b", "body")]),
            [("$.nodes[0].data.collection", "a", "loop-collection")],
        ),
        (
            ir([node("a", "loop", loopType="times"), node("b")], [edge("a", "b", "body")]),
            [("$.nodes[0].data.count", "a", "loop-count")],
        ),
        (
            ir([node("a", "loop", loopType="times", count=0), node("b")], [edge("a", "b", "body")]),
            [("$.nodes[0].data.count", "a", "shape")],
        ),
        (
            ir(
                [node("a", "loop", **LOOP), node("s"), node("b", "loop", **LOOP), node("c")],
                [edge("a", "s", "body"), edge("s", "b"), edge("b", "c", "body")],
            ),
            [("$.nodes[2]", "b", "nested-loop")],
        ),
        (
            ir([node("a", "try_catch"), node("b")], [edge("a", "b", "try")]),
            [("$.nodes[0]", "a", "try-catch")],
        ),
        (
            ir(
                [node("a", "try_catch"), node("b"), node("c"), node("d")],
                [edge("a", "b", "try"), edge("a", "c", "catch"), edge("a", "d", "else")],
            ),
            [("$.nodes[0]", "a", "try-label")],
        ),
        (
            ir([node("a", "sub_workflow", workflowId="x")], []),
            [("$.nodes[0].data.workflowName", "a", "sub-workflow")],
        ),
        (
            ir([node("a", "branch", branches=[]), node("b")], [edge("a", "b", "maybe")]),
            [("$.nodes[0].data.branches", "a", "branch-label")],
        ),
        (ir([node("a", code="{{a.x}}")], []), [("$.nodes[0].data.code", "a", "expression-self")]),
        (ir([node("a", code="{{z}}")], []), [("$.nodes[0].data.code", "a", "expression-unknown")]),
        (
            ir([node("a", "x", q=[{"k": "{{b.c}}"}]), node("b")], [edge("a", "b")]),
            [("$.nodes[0].data.q[0].k", "a", "expression-downstream")],
        ),
        (
            ir([node("a", "wait_for_event", eventType="a.b")], []),
            [("$.nodes[0].data.eventType", "a", "shape")],
        ),
        (ir([{**node("a"), "config": None}], []), [("$.nodes[0].config", "a", "shape")]),
        (ir([{**node("a"), "name": "x" * 257}], []), [("$.nodes[0].name", "a", "name-length")]),
        (
            ir([node("a", "sleep", duration=1)], [], kind="script", trigger={"type": "http"}),
            [("$.nodes[0].type", "a", "script")],
        ),
        (ir([node("a")], [], kind="script"), [("$.trigger", None, "shape")]),
        (ir([node("a")], [], trigger={"type": "cron"}), [("$.trigger.expression", None, "shape")]),
        (
            ir([node("a", awaitstep={"starts": "1"})], []),
            [("$.nodes[0].data.awaitstep.starts", "a", "shape")],
        ),
        (
            ir([node("a")], [], functions={"f": EMPTY_FUNCTION}),
            [("$.functions.f.nodes", None, "shape"), ("$.functions.f.entryNodeId", "x", "entry")],
        ),
        ([], [("$", None, "shape")]),
    ],
)  # fmt: skip
def test_each_rule(made: Any, expected: list[tuple[str, str | None, str]]) -> None:
    found = [(one.path, one.node_id, one.code) for one in violations(made)]
    assert found == expected


def test_config_shapes() -> None:
    bad = {"retries": {"limit": 1.5, "delay": -1, "backoff": "no"}, "timeout": True}
    made = ir([{**node("a"), "config": bad}], [])
    paths = {one.path.removeprefix("$.nodes[0].config.") for one in violations(made)}
    assert paths == {"retries.limit", "retries.delay", "retries.backoff", "timeout"}


def test_all_at_once() -> None:
    made = ir([node("a", code="{{z}}"), node("b", "sleep")], [edge("b", "c")])
    assert {one.code for one in violations(made)} == {
        "expression-unknown", "shape", "edge-end", "unreachable",
    }  # fmt: skip


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=4),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=4), inner),
    max_leaves=8,
)


@given(st.data())
def test_nothing_raises(data: st.DataObject) -> None:
    made: Any = copy.deepcopy(EVERY)
    holder: Any = made
    keys = list(holder)
    for _ in range(data.draw(st.integers(0, 5))):
        key = data.draw(st.sampled_from(keys))
        if not isinstance(holder[key], dict | list) or not holder[key]:
            break
        holder = holder[key]
        keys = list(holder) if isinstance(holder, dict) else list(range(len(holder)))
    holder[data.draw(st.sampled_from(keys))] = data.draw(JSON)
    for one in violations(made):
        assert one.path.startswith("$")
        assert one.message
    try:
        to_graph(made)
    except FormatError:
        assert violations(made)


@given(JSON)
def test_any_json(value: Any) -> None:
    assert violations(value)


@pytest.mark.parametrize("text", ["", "{", "[NaN]", b"\xff", "[" * 200_000])
def test_no_json(text: str | bytes) -> None:
    with pytest.raises(FormatError):
        read_ir(text)


def test_json_round_trip() -> None:
    assert read_ir(json.dumps(EVERY)) == EVERY
