"""The tree on the terminal."""

from __future__ import annotations

import re

import pytest

from awaitstep.graph.model import Document
from awaitstep.graph.outline_parse import parse_outline
from awaitstep.render.terminal import tree
from awaitstep.render.terminal_width import columns
from tests.render.graphs import documents, hostile, step_names

_ANSI = re.compile(r"\x1b\[\d+m")

SMALL = """workflow Small
  parallel all
    do "a" retries=2x100/- [1-2]
    call f [1-2]
  if
    case x
      throw
function f
  sleep "nap" "1 hour"
"""


def test_plain() -> None:
    assert tree(parse_outline(SMALL).workflows[0], color=False, width=80) == (
        "Small\n"
        "├─ ⫴ all at once\n"
        "│  ├─ ▶ a  [1-2]  retries 2 × 100 ms\n"
        "│  └─ ƒ f  [1-2]\n"
        "└─ ◇ if\n"
        "   └─ x\n"
        "      └─ ⏏ throw\n"
        "ƒ f\n"
        "└─ ◷ nap  for 1 hour\n"
    )


@pytest.mark.parametrize(
    "document", [pytest.param(document, id=name) for name, document in documents()]
)
def test_fixtures(document: Document) -> None:
    for workflow in document.workflows:
        plain = tree(workflow, color=False, width=4000)
        assert _ANSI.sub("", tree(workflow, color=True, width=4000)) == plain
        lines = plain.count("\n")
        assert lines > len(step_names(Document(workflows=[workflow])))


@pytest.mark.parametrize("width", [20, 40, 100])
def test_hostile_names_keep_to_the_width(width: int) -> None:
    drawn = tree(hostile(), color=False, width=width)
    assert all(columns(line) <= width for line in drawn.splitlines())
    assert "\x1b" not in drawn
