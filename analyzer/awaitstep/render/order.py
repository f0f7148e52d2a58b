"""The order of compensation: which rollback runs after which."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from awaitstep.render.view import Chart, Part


def undo_pairs(chart: Chart) -> list[tuple[str, str]]:
    """Keys ``(later, earlier)`` of parts whose rollbacks run one after the other.

    When a workflow fails, the engine runs the rollback handlers of the steps that have started,
    the last one first. A call of a function that holds such steps stands for them.
    """
    holders = _holders(chart.functions)
    pairs: list[tuple[str, str]] = []
    for parts in (chart.parts, *(_body(function) for function in chart.functions)):
        keys = [part.key for part in _undoable(parts, holders)]
        pairs.extend((later, earlier) for earlier, later in pairwise(keys))
    return pairs


def undo_numbers(chart: Chart) -> dict[str, int]:
    """Which rollback comes when, from 1, by the keys of the steps of each frame."""
    numbers: dict[str, int] = {}
    for parts in (chart.parts, *(_body(function) for function in chart.functions)):
        keys = [part.key for part in _undoable(parts, set())]
        numbers.update((key, place) for place, key in enumerate(reversed(keys), 1))
    return numbers


def _body(function: Part) -> tuple[Part, ...]:
    return tuple(part for lane in function.lanes for part in lane.parts)


def _undoable(parts: Iterable[Part], holders: set[str]) -> Iterator[Part]:
    for top in parts:
        yield from (part for part in top.walk() if part.rollback or part.calls in holders)


def _holders(functions: tuple[Part, ...]) -> set[str]:
    """Keys of the functions that hold a rollback, directly or through calls."""
    holders: set[str] = set()
    while True:
        found = {
            function.key
            for function in functions
            if any(part.rollback or part.calls in holders for part in function.walk())
        }
        if found == holders:
            return holders
        holders = found
