"""Text, JSON and Markdown."""

from __future__ import annotations

import json
import re
from random import Random

import pytest
from hypothesis import given, settings

from awaitstep.diff.compare import diff
from awaitstep.diff.edits import Diff
from awaitstep.diff.markdown import markdown
from awaitstep.diff.model import DiffModel, to_model
from awaitstep.diff.picture import CLASSES, picture
from awaitstep.diff.rows import rows
from awaitstep.diff.text import text
from awaitstep.graph.model import StepDo, Workflow
from awaitstep.graph.outline import workflow_lines
from awaitstep.graph.outline_parse import parse_outline
from tests.graph.strategies import RANDOMS, Grower

OLD = """workflow W
  do "one"
  do "two"
  do "three"
  do "four"
  do "five"
  do "six"
  do "charge card" timeout=1
  if
    case x
      do "gone"
  call f
  do "late"
function f
  do "in f"
"""
NEW = """workflow W
  do "late"
  do "one"
  do "two"
  do "three"
  do "four"
  do "five"
  do "six"
  do "charge cards" timeout=2
  if
    case y
      do "send mail"
  parallel all
    call f [1-2]
    do "beside" [1-2]
function f
  do "in f"
"""
TEXT = """different

W: different: 2 steps added, 1 step removed, 1 step renamed, 1 step moved, 1 step set otherwise, \
1 condition changed, 1 group made parallel
  workflow W
>   do "late"   # moved
    do "one"
    do "two"
    … 2 lines unchanged
    do "five"
    do "six"
~   do "charge cards" timeout=2   # renamed, was "charge card": a new step for instances under \
way; timeout 1 → 2
    if
~     case y   # condition changed, was: x
-       do "gone"
+       do "send mail"
+   parallel all
~     call f [1-2]   # now at the same time
+     do "beside" [1-2]
<   do "late"   # stood here
  function f
    do "in f"
! The engine knows a step by its name (a sleep also by its duration). Instances that are under way \
run a new step even if they have run the old one.
"""


@pytest.fixture(scope="module")
def found() -> Diff:
    return diff(parse_outline(OLD), parse_outline(NEW))


def test_text(found: Diff) -> None:
    assert text(found, context=2) == TEXT


def test_colours(found: Diff) -> None:
    assert "\x1b" not in text(found)
    assert '\x1b[32m+       do "send mail"\x1b[0m' in text(found, color=True)


def test_text_is_safe_on_a_terminal() -> None:
    one, other = (Workflow(class_name="W", nodes=[StepDo(name=n)]) for n in ("a", "\x1b[2J\x9b"))
    for shown in (text(diff(one, other)), markdown(diff(one, other))):
        assert "\x1b" not in shown
        assert "\x9b" not in shown


def test_json(found: Diff) -> None:
    model = to_model(found)
    data = json.loads(model.model_dump_json())
    assert DiffModel.model_validate(data) == model
    [workflow] = data["workflows"]
    renamed = next(edit for edit in workflow["edits"] if edit["op"] == "renamed")
    assert (renamed["old"]["name"], renamed["new"]["name"]) == ("charge card", "charge cards")
    assert renamed["consequence"] == "a new step for instances under way"
    setting = next(edit for edit in workflow["edits"] if edit["op"] == "settings_changed")
    assert setting["settings"] == [{"name": "timeout", "old": "1", "new": "2"}]


def test_markdown(found: Diff) -> None:
    shown = markdown(found)
    assert shown.startswith("**Workflows: different**\n")
    assert "| Condition | `case y` |" in shown
    assert "> New steps for instances under way: `charge cards`." in shown
    for mark in CLASSES:
        assert f"\n  classDef {mark} " in shown
        assert re.search(rf"\n  class [\w,]+ {mark}\n", shown)


def test_markdown_of_graphs_that_are_identical() -> None:
    document = parse_outline(OLD)
    assert markdown(diff(document, document)) == "**Workflows: identical**\n"


def test_markdown_is_no_longer_than_a_comment_may_be() -> None:
    one, other = (
        Workflow(class_name="W", nodes=[StepDo(name=f"{word * 30} {i}") for i in range(2000)])
        for word in ("old", "new")
    )
    assert len(markdown(diff(one, other))) <= 65_000


def test_what_could_be_markup_is_none() -> None:
    name = "`|<!-- @all ]]\n```"
    one, other = (Workflow(class_name="W", nodes=[StepDo(name=n)]) for n in ("a", name))
    table = next(line for line in markdown(diff(one, other)).split("\n") if "| Added" in line)
    assert table.count("|") - table.count("\\|") == 4


@settings(max_examples=60, deadline=None)
@given(rng=RANDOMS)
def test_rows_are_both_outlines(rng: Random) -> None:
    one, other = Grower(rng).workflow(), Grower(rng).workflow()
    [changed] = diff(one, other).workflows
    lines = rows(changed)
    new = [row.item.line for row in lines if row.mark not in ("removed", "left")]
    assert new == [line.lstrip() for line in workflow_lines(other)]
    gone = [row.item.line for row in lines if row.mark in ("removed", "left")]
    kept = [changed.found.trees[0].items[old].line for old, _ in changed.found.pairs()]
    left = [row.item.line for row in lines if row.mark == "left"]
    assert sorted([*gone, *kept]) == sorted(
        [*(item.line for item in changed.found.trees[0].items), *left]
    )


@settings(max_examples=60, deadline=None)
@given(rng=RANDOMS)
def test_pictures_show_what_changed(rng: Random) -> None:
    one, other = Grower(rng).workflow(), Grower(rng).workflow()
    found = diff(one, other)
    shown = picture(found)
    assert (shown is None) == (found.verdict == "identical")
    assert shown is None or shown.startswith("flowchart TB\n")
    text(found, color=True)
    to_model(found).model_dump_json()
