"""Edits, one case each: two outlines, and what changed between them."""

from __future__ import annotations

import pytest

from awaitstep.diff.compare import diff
from awaitstep.diff.edits import Edit
from awaitstep.diff.words import OPS, note, subject_of
from awaitstep.graph.model import Document, Loop, Rollback, StepConfig, StepDo, Workflow
from awaitstep.graph.outline_parse import parse_outline

ABC = """
  do "a"
  do "b"
  do "c"
"""


def edits(old: str, new: str) -> list[tuple[str, str]]:
    """The kinds of edits, each with the line that it is about."""
    return [(OPS[type(edit)], subject_of(edit).line) for edit in found(old, new)]


def found(old: str, new: str) -> list[Edit]:
    one, other = (parse_outline(f"workflow W\n{text.lstrip(chr(10))}") for text in (old, new))
    return list(diff(one, other).edits())


CASES = {
    "added": (ABC, ABC + '  do "d"\n', [("added", 'do "d"')]),
    "removed": (ABC, '  do "a"\n  do "c"\n', [("removed", 'do "b"')]),
    "moved": (ABC, '  do "b"\n  do "c"\n  do "a"\n', [("moved", 'do "a"')]),
    "renamed": (
        '  do "load user"\n  do "b"\n',
        '  do "load users"\n  do "b"\n',
        [("renamed", 'do "load users"')],
    ),
    "replaced": (
        '  do "load user"\n',
        '  do "send mail"\n',
        [("removed", 'do "load user"'), ("added", 'do "send mail"')],
    ),
    "another kind of step": (
        '  do "wait"\n',
        '  sleep "wait" 1\n',
        [("removed", 'do "wait"'), ("added", 'sleep "wait" 1')],
    ),
    "a setting": (
        '  do "a" timeout=1\n',
        '  do "a" retries=3x-/- timeout=1\n',
        [("settings_changed", 'do "a" retries=3x-/- timeout=1')],
    ),
    "a rollback": (
        '  do "a"\n',
        '  do "a" rollback\n',
        [("settings_changed", 'do "a" rollback')],
    ),
    "an event": (
        '  wait "a" go\n',
        '  wait "a" start "1 hour"\n',
        [("settings_changed", 'wait "a" start "1 hour"')],
    ),
    "made parallel": (
        ABC,
        '  parallel all\n    do "a" [1-2]\n    do "b" [1-2]\n  do "c"\n',
        [("made_parallel", "parallel all")],
    ),
    "made sequential": (
        '  parallel all\n    do "a" [1-2]\n    do "b" [1-2]\n  do "c"\n',
        ABC,
        [("made_sequential", "parallel all")],
    ),
    "into a group": (
        '  parallel all\n    do "a" [1-2]\n    do "b" [1-2]\n  do "c"\n',
        '  parallel all\n    do "a" [1-2]\n    do "b" [1-2]\n    do "c" [1-2]\n',
        [("made_parallel", "parallel all")],
    ),
    "the kind of a group": (
        '  parallel all\n    do "a" [1-2]\n    do "b" [1-2]\n',
        '  parallel race\n    do "a" [1-2]\n    do "b" [1-2]\n',
        [("settings_changed", "parallel race")],
    ),
    "timing": (
        '  parallel all\n    do "a" [1-3]\n    do "b" [1-2]\n    do "c" [2-3]\n',
        '  parallel all\n    do "a" [1-2]\n    do "b" [1-2]\n    do "c" [2-3]\n',
        [("timing_changed", 'do "a" [1-2]')],
    ),
    "a condition": (
        '  if\n    case x > 1\n      do "a"\n    else\n      do "b"\n',
        '  if\n    case x > 2\n      do "a"\n    else\n      do "b"\n',
        [("condition_changed", "case x > 2")],
    ),
    "what a switch tests": (
        '  switch x\n    case 1\n      do "a"\n',
        '  switch y\n    case 1\n      do "a"\n',
        [("condition_changed", "switch y")],
    ),
    "a branch": (
        '  if\n    case x\n      do "a"\n',
        '  if\n    case x\n      do "a"\n    else\n      do "b"\n',
        [("added", "else"), ("added", 'do "b"')],
    ),
    "from one branch into another": (
        '  if\n    case x\n      do "a"\n      do "b"\n    else\n      do "c"\n',
        '  if\n    case x\n      do "a"\n    else\n      do "b"\n      do "c"\n',
        [("moved", 'do "b"')],
    ),
    "a guard": (
        ABC,
        "  if\n    case !x\n      return\n" + ABC.lstrip("\n"),
        [
            ("added", "if"),
            ("added", "return"),
        ],
    ),
    "the condition of a guard": (
        '  if\n    case !x\n      return\n  do "a"\n',
        '  if\n    case !y\n      return\n  do "a"\n',
        [("condition_changed", "case !y")],
    ),
    "an exit": (
        '  if\n    case !x\n      return\n  do "a"\n',
        '  if\n    case !x\n      throw\n  do "a"\n',
        [("removed", "return"), ("added", "throw")],
    ),
    "into a try": (
        ABC,
        '  do "a"\n  try\n    do:\n      do "b"\n    catch:\n      do "sorry"\n  do "c"\n',
        [("added", "try"), ("added", 'do "sorry"')],
    ),
    "a finally": (
        '  try\n    do:\n      do "b"\n    catch:\n',
        '  try\n    do:\n      do "b"\n    catch:\n    finally:\n      do "c"\n',
        [("added", "finally:"), ("added", 'do "c"')],
    ),
    "the kind of a loop": (
        '  loop for\n    do "a"\n',
        '  loop while\n    do "a"\n',
        [("settings_changed", "loop while")],
    ),
    "a function renamed": (
        '  call f\nfunction f\n  do "a"\n',
        '  call g\nfunction g\n  do "a"\n',
        [("renamed", "function g")],
    ),
    "a function added": (
        ABC,
        '  call f\n  do "c"\nfunction f\n  do "a"\n  do "b"\n',
        [("added", "call f"), ("added", "function f"), ("moved", 'do "a"'), ("moved", 'do "b"')],
    ),
    "a function removed": (
        '  call f\n  do "c"\nfunction f\n  do "a"\n',
        '  do "c"\n',
        [("removed", "call f"), ("removed", "function f"), ("removed", 'do "a"')],
    ),
    "one of equal steps": (
        '  do "x" timeout=1\n  do "a"\n  do "x" timeout=2\n',
        '  do "a"\n  do "x" timeout=2\n',
        [("removed", 'do "x" timeout=1')],
    ),
    "an inner container": (
        '  if\n    case c\n      if\n        case d\n          do "a"\n      do "b"\n',
        '  if\n    case c\n      do "a"\n      do "b"\n',
        [("removed", "if")],
    ),
}


@pytest.mark.parametrize(("old", "new", "expected"), CASES.values(), ids=CASES)
def test_edits(old: str, new: str, expected: list[tuple[str, str]]) -> None:
    assert sorted(edits(old, new)) == sorted(expected)


def test_a_renamed_step_is_a_new_one() -> None:
    [edit] = found('  do "load user"\n', '  do "load users"\n')
    assert note(edit) == 'renamed, was "load user": a new step for instances under way'


def test_a_sleep_is_known_by_its_duration() -> None:
    [edit] = found('  sleep "s" 1\n', '  sleep "s" 2\n')
    assert note(edit) == "duration 1 → 2: a new step for instances under way"


@pytest.mark.parametrize(
    ("new", "verdict"),
    [
        ('workflow W\n  do "a"\n', "identical"),
        ('workflow W\n  block\n    do "a"\n', "equivalent"),
        ('workflow W\n  do "b"\n', "different"),
        ('workflow V\n  do "a"\n', "different"),
        ('workflow W\n  do "a"\nworkflow V\n  do "a"\n', "different"),
        ("", "different"),
    ],
)
def test_verdicts(new: str, verdict: str) -> None:
    result = diff(parse_outline('workflow W\n  do "a"\n'), parse_outline(new))
    assert result.verdict == verdict
    assert bool(list(result.edits())) == (verdict != "identical")


def test_two_workflows_are_compared_whatever_their_names() -> None:
    one, other = (Workflow(class_name=name, nodes=[StepDo(name="a")]) for name in "VW")
    result = diff(one, other)
    assert (result.verdict, [OPS[type(each)] for each in result.edits()]) == (
        "equivalent",
        ["renamed"],
    )


def test_workflows_in_another_order() -> None:
    text = 'workflow A\n  do "a"\nworkflow B\n  do "b"\n'
    document = parse_outline(text)
    turned = Document(workflows=document.workflows[::-1])
    result = diff(document, turned)
    assert (result.verdict, [OPS[type(each)] for each in result.edits()]) == (
        "equivalent",
        ["moved"],
    )


def test_what_no_outline_shows() -> None:
    def workflow(header: str, limit: int) -> Workflow:
        config = StepConfig.model_validate({"retries": {"limit": limit}})
        step = StepDo(name="a", rollback=Rollback(config=config))
        return Workflow(class_name="W", nodes=[Loop(kind="for", header=header, nodes=[step])])

    result = diff(workflow("i < 3", 1), workflow("i < 5", 2))
    assert (result.verdict, list(result.edits())) == ("identical", [])
    names = [each.settings[0].name for each in result.workflows[0].unseen]
    assert names == ["header", "rollback retries.limit"]


@pytest.mark.parametrize("count", [2000])
def test_long_workflows(count: int) -> None:
    one = Workflow(class_name="W", nodes=[StepDo(name=f"step {i}") for i in range(count)])
    other = one.model_copy(update={"nodes": one.nodes[::-1]})
    assert len(list(diff(one, other).edits())) == count - 1


def test_deep_workflows() -> None:
    def deep(name: str) -> Workflow:
        node = Loop(kind="for", nodes=[StepDo(name=name)])
        for _ in range(3000):
            node = Loop(kind="for", nodes=[node])
        return Workflow(class_name="W", nodes=[node])

    assert edits_of(deep("a"), deep("b")) == ["removed", "added"]


def edits_of(one: Workflow, other: Workflow) -> list[str]:
    return sorted((OPS[type(each)] for each in diff(one, other).edits()), reverse=True)
