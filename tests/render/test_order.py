"""The order of compensation."""

from __future__ import annotations

from awaitstep.graph.outline_parse import parse_outline
from awaitstep.render.build import chart
from awaitstep.render.order import undo_numbers, undo_pairs

OUTLINE = """workflow W
  do "a" rollback
  call f
  do "b"
  if
    case x
      do "c" rollback
function f
  do "d" rollback
  do "e" rollback
"""


def test_last_started_first_undone() -> None:
    made = chart(parse_outline(OUTLINE).workflows[0])
    titles = {part.key: part.title for part in made.walk()}
    pairs = [(titles[later], titles[earlier]) for later, earlier in undo_pairs(made)]
    assert pairs == [("f", "a"), ("c", "f"), ("e", "d")]
    numbers = {titles[key]: number for key, number in undo_numbers(made).items()}
    assert numbers == {"c": 1, "a": 2, "e": 1, "d": 2}
