"""The outline: each kind of line, and that it reads back."""

from __future__ import annotations

import pytest
from hypothesis import given

from awaitstep.errors import FormatError
from awaitstep.graph.model import (
    Branch,
    Document,
    If,
    Node,
    Retries,
    StepConfig,
    StepDo,
    StepSleep,
    Workflow,
)
from awaitstep.graph.outline import document_outline, node_line, node_lines
from awaitstep.graph.outline_parse import parse_outline
from tests.graph.graphs import DEEP, DOCUMENTS, deep_workflow, graph_property

EVERY_LINE = """\
workflow Order
  do "load \\"it\\" é"
  do "charge" retries=10x1000/constant timeout="1 minute" rollback [1-2]
  do "partly" retries=3x-/- timeout=900000
  do "unknown" retries=unknownxunknown/unknown timeout=unknown
  do "outer"
    do "inner" [1-]
  sleep "a" 1000
  sleep "b" "1 hour" [2-3]
  sleep "c" unknown
  sleep "d" 1.5
  sleep_until "e" "2030-01-01"
  sleep_until "f" unknown
  wait "g" approval "1 hour"
  wait "h" approval
  wait "i" approval 5000 [1-2]
  wait "j" -
  wait "k" unknown unknown
  loop for_of
    continue
    break outer
  loop
  parallel all_settled
    call helper [1-2]
  block
    return
  if
    case a === "case b" && [1-2]
      throw
    case  x: y \\ "z
    else
      do "else"
  switch kind(a, b)
    case "a", "b"
    default
      call helper
  try
    do:
      call with spaces
    catch:
    finally:
      do "last"
function helper
  do "x"
workflow Second
"""


def test_every_line_reads_back() -> None:
    assert document_outline(parse_outline(EVERY_LINE)) == EVERY_LINE


@graph_property
@given(DOCUMENTS)
def test_any_graph_reads_back(document: Document) -> None:
    printed = document.outline()
    assert parse_outline(printed).outline() == printed


def test_parsed_values_have_their_types() -> None:
    workflow = parse_outline('workflow W\n  do "n" retries=2x"5 s"/- timeout=10 [1-]\n').workflows[
        0
    ]
    step = workflow.nodes[0]
    assert isinstance(step, StepDo)
    assert step.config == StepConfig(retries=Retries(limit=2, delay="5 s"), timeout=10)
    assert (step.starts, step.resolves) == (1, None)


def test_windows_line_ends_and_blank_lines() -> None:
    document = parse_outline('workflow W\r\n\r\n  do "a"\r\n')
    assert document.outline() == 'workflow W\n  do "a"\n'


def test_line_separators_of_unicode_are_text() -> None:
    text = 'workflow W\n  if\n    case a\u2028b\x0bc\x85d\n      do "x\u2028y"\n'
    assert parse_outline(text).outline() == text


def test_conditions_with_line_breaks_stay_on_their_line() -> None:
    node = If(branches=[Branch(condition="a\n  + b")])
    assert list(node_lines([node])) == ["if", "  case a   + b"]


@pytest.mark.parametrize(
    ("duration", "shown"),
    [(1000.0, "1000"), (0.5, "0.5"), (float("inf"), "unknown"), (float("nan"), "unknown")],
)
def test_numbers_print_as_in_json(duration: float, shown: str) -> None:
    assert node_line(StepSleep(name="s", duration=duration)) == f'sleep "s" {shown}'


def test_halves_of_characters_are_joined_or_replaced() -> None:
    assert node_line(StepDo(name="\ud83d\ude00 \ud83d!")) == 'do "\U0001f600 \ufffd!"'


def test_an_unset_retries_prints_nothing() -> None:
    step: Node = StepDo(name="s", config=StepConfig(retries=Retries()))
    assert node_line(step) == 'do "s"'


def test_deep_graphs() -> None:
    printed = Workflow.outline(deep_workflow())
    assert printed.count("\n") == DEEP + 2
    assert parse_outline(printed).outline() == printed


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ('do "a"', "line 1: "),
        ("workflow", "line 1: "),
        ("function f", "line 1: a function stands after"),
        ("workflow W\n do", "line 2: the indentation"),
        ('workflow W\n    do "a"', "line 2: indented more than"),
        ("workflow W\n\tblock", "line 2: indent with spaces"),
        ("workflow W\n  dance", 'line 2: "dance" is no kind'),
        ("workflow W\n  do name", "line 2: this line does not"),
        ('workflow W\n  do "\\q"', "line 2: a value cannot"),
        ('workflow W\n  do "a" retries=3', "line 2: this line"),
        ("workflow W\n  parallel some", "line 2: a value cannot"),
        ("workflow W\n  block x", "line 2: nothing is expected"),
        ('workflow W\n  call f\n    do "a"', "line 3: the line before"),
        ('workflow W\n  if\n    do "a"', 'line 3: "case CONDITION" or "else"'),
        ("workflow W\n  switch x\n    else", 'line 3: "case CONDITION" or "default"'),
        ("workflow W\n  try\n    case x", 'line 3: "do:"'),
        ("workflow W\n  try\n    do:\n    do:", "line 4: this"),
        ("workflow W\nfunction f\nfunction f", "line 3: the function f"),
    ],
)
def test_bad_lines_are_named(text: str, message: str) -> None:
    with pytest.raises(FormatError) as caught:
        parse_outline(text)
    assert str(caught.value).startswith(message)
