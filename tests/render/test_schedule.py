"""Rows and columns of concurrency groups."""

from __future__ import annotations

import pytest

from awaitstep.graph.outline_parse import parse_outline
from awaitstep.render.build import chart
from awaitstep.render.schedule import Schedule, schedule


def _schedule(members: str) -> Schedule:
    lines = "".join(f"    {line}\n" for line in members.strip("\n").splitlines())
    outline = f"workflow W\n  parallel all\n{lines}"
    (group,) = chart(parse_outline(outline).workflows[0]).parts
    return schedule(group.lanes[0].parts)


def _cells(plan: Schedule) -> dict[str, tuple[int, int, int]]:
    return {slot.parts[-1].title: (slot.column, slot.first, slot.last) for slot in plan.slots}


def test_together() -> None:
    plan = _schedule('do "a" [1-2]\ndo "b" [1-2]')
    assert plan.is_fan
    assert _cells(plan) == {"a": (0, 0, 1), "b": (1, 0, 1)}


def test_the_published_example() -> None:
    plan = _schedule('do "a" [1-3]\ndo "b" [1-3]\nwait "w" t [1-2]\ndo "n" [2-3]')
    assert _cells(plan) == {"a": (0, 0, 2), "b": (1, 0, 2), "w": (2, 0, 1), "n": (2, 1, 2)}


def test_never_resolved_reaches_the_end() -> None:
    plan = _schedule('do "a" [1-]\ndo "b" [1-2]\ndo "c" [2-3]')
    assert _cells(plan)["a"] == (0, 0, 2)
    assert plan.slots[0].open


def test_unused_ticks_take_no_rows() -> None:
    assert _schedule('do "a" [1-9]\ndo "b" [1-9]').rows == 1


def test_containers_span_what_they_hold() -> None:
    plan = _schedule('do "a" [1-3]\nloop for\n  do "b" [1-2]\ndo "c" [2-3]')
    assert _cells(plan) == {"a": (0, 0, 2), "for": (1, 0, 1), "c": (1, 1, 2)}


def test_a_guard_stands_before_what_it_guards() -> None:
    plan = _schedule('do "a" [1-2]\nif\n  case stop\n    return\ndo "b" [1-2]')
    assert [[part.title for part in slot.parts] for slot in plan.slots] == [["a"], ["if", "b"]]


@pytest.mark.parametrize("member", ["return", "block", "if\n  case x\n    throw"])
def test_exits_alone(member: str) -> None:
    assert _schedule(member).columns == 1
