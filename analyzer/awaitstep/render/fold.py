"""Collapsed forms of a chart, for formats with limits. Every fold says what it holds."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from awaitstep.render.view import Chart, Lane, Part

if TYPE_CHECKING:
    from collections.abc import Sequence

_STEPS = frozenset({"step_do", "step_sleep", "step_sleep_until", "step_wait_for_event"})


def fold(chart: Chart, depth: int, run: int) -> Chart:
    """The chart with containers deeper than ``depth`` and sequences longer than ``run`` folded."""
    return replace(
        chart,
        parts=_parts(chart.parts, depth, run),
        functions=_functions(chart.functions, depth, run),
    )


def steps(parts: Sequence[Part]) -> int:
    """How many steps stand in ``parts``, at any depth."""
    return sum(each.kind in _STEPS for part in parts for each in part.walk())


def _functions(functions: tuple[Part, ...], depth: int, run: int) -> tuple[Part, ...]:
    kept = tuple(_opened(function, depth, run) for function in functions[:run])
    hidden = functions[run:]
    if not hidden:
        return kept
    key = f"{hidden[0].key}more"
    body = Lane("body", None, (_card(key + "n", f"{len(hidden)} more functions", hidden),))
    return (*kept, Part(key, "function_def", "…", lanes=(body,)))


def _parts(parts: tuple[Part, ...], depth: int, run: int) -> tuple[Part, ...]:
    if len(parts) > run + 1:
        half = run // 2
        hidden = parts[half : len(parts) - half]
        first, last = hidden[0], hidden[-1]
        middle = _card(f"{first.key}more", f"{first.title} … {last.title}", hidden)
        parts = (*parts[:half], middle, *parts[len(parts) - half :])
    return tuple(_opened(part, depth, run) for part in parts)


def _opened(part: Part, depth: int, run: int) -> Part:
    if not part.lanes:
        return part
    if depth <= 0:
        words = " ".join((part.title, *part.details[:1]))
        inner = tuple(child for lane in part.lanes for child in lane.parts)
        return replace(_card(part.key, words, inner), starts=part.starts, resolves=part.resolves)
    lanes = tuple(replace(lane, parts=_parts(lane.parts, depth - 1, run)) for lane in part.lanes)
    return replace(part, lanes=lanes)


def _card(key: str, title: str, hidden: Sequence[Part]) -> Part:
    count = steps(hidden)
    return Part(key, "folded", title, details=(f"folded: {count} step{'' if count == 1 else 's'}",))
