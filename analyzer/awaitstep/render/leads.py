"""Where each exit leads, in words, for pictures that do not draw its line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from awaitstep.render.exits import Scope, is_round, target

if TYPE_CHECKING:
    from collections.abc import Sequence

    from awaitstep.render.view import Chart, Lane, Part

_Scopes = list[Scope[None]]


def leads(chart: Chart) -> dict[str, str]:
    """Words for every exit, by its key."""
    found: dict[str, str] = {}
    _walk(chart.parts, [Scope("frame")], found)
    for function in chart.functions:
        for lane in function.lanes:
            _walk(lane.parts, [Scope("frame")], found)
    return found


def _walk(parts: Sequence[Part], scopes: _Scopes, found: dict[str, str]) -> None:
    for part in parts:
        if part.exit_kind is not None:
            kind = target(part, scopes).kind
            found[part.key] = _WORDS.get((part.exit_kind, kind), _OTHERS[part.exit_kind])
        for lane in part.lanes:
            _walk(lane.parts, [*scopes, *_scopes(part, lane)], found)


def _scopes(part: Part, lane: Lane) -> _Scopes:
    if part.kind == "loop":
        return [Scope("loop")]
    if part.kind == "switch":
        return [Scope("switch")]
    if part.kind == "block":
        return [Scope("block", rounds=is_round(part))]
    if part.kind == "step_do":
        return [Scope("callback")]
    guarded = any(other.role in {"catch", "finally"} for other in part.lanes)
    return [Scope("try")] if part.kind == "try" and lane.role == "try" and guarded else []


_OTHERS = {
    "break": "goes on behind",
    "continue": "next round",
    "return": "ends here",
    "throw": "fails",
}
_WORDS = {
    ("break", "loop"): "out of the loop",
    ("break", "switch"): "out of the switch",
    ("return", "block"): "goes on behind",
    ("return", "callback"): "ends the step",
    ("throw", "try"): "to catch",
}
