"""Where exits lead."""

from __future__ import annotations

import pytest

from awaitstep.graph.outline_parse import parse_outline
from awaitstep.render.build import chart
from awaitstep.render.leads import leads

CASES = {
    "return": ("if\n  case x\n    return", "ends here"),
    "throw": ("if\n  case x\n    throw", "fails"),
    "throw in try": ("try\n  do:\n    throw\n  catch:", "to catch"),
    "throw in catch": ("try\n  do:\n    do \"a\"\n  catch:\n    throw", "fails"),
    "break": ("loop for\n  if\n    case x\n      break", "out of the loop"),
    "break in a switch": ("switch v\n  case x\n    if\n      case y\n        break",
                          "out of the switch"),
    "continue in a switch": ("loop for\n  switch v\n    case x\n      continue", "next round"),
    "return in a callback": ('do "a"\n  if\n    case x\n      return', "ends the step"),
    "return in place": ('block\n  if\n    case x\n      return\n  do "a"', "goes on behind"),
    "return in a round": ("block\n  if\n    case x\n      return\n  if\n    case y\n      continue",
                          "ends here"),
}  # fmt: skip


@pytest.mark.parametrize(("body", "words"), CASES.values(), ids=CASES.keys())
def test_lead(body: str, words: str) -> None:
    outline = "workflow W\n" + "".join(f"  {line}\n" for line in body.splitlines())
    found = leads(chart(parse_outline(outline).workflows[0]))
    assert next(iter(found.values())) == words
