"""Where exits lead: the construct that a ``break``, ``continue``, ``return`` or ``throw`` leaves.

The graph does not name the target, so it follows from the constructs around the exit. ``Scope``
is one of them while its body is walked; exits that leave it gather in ``leaving``.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Generic, Literal, TypeVar

if TYPE_CHECKING:
    from collections.abc import Sequence

    from awaitstep.render.view import Part

T = TypeVar("T")
ScopeKind = Literal["loop", "switch", "block", "callback", "try", "finally", "frame"]


@dataclass(slots=True)
class Scope(Generic[T]):
    """A construct that an exit can leave; ``again`` holds what ``continue`` brings back."""

    kind: ScopeKind
    rounds: bool = False
    leaving: list[T] = field(default_factory=list)
    again: list[T] = field(default_factory=list)


def is_round(block: Part) -> bool:
    """Whether a ``block`` stands for a loop or one of its rounds: a bare jump leaves it."""
    return _holds_bare_jump(block)


def _holds_bare_jump(part: Part) -> bool:
    """Whether a ``break`` or ``continue`` inside is bound to no loop or switch inside."""
    for lane in part.lanes:
        for child in lane.parts:
            if child.exit_kind in {"break", "continue"}:
                return True
            if child.kind not in {"loop", "block", "step_do"} and _holds_bare_jump(child):
                return True
            if child.kind == "block" and _holds_bare_jump(child):
                return True
    return False


def target(exit_part: Part, scopes: Sequence[Scope[T]]) -> Scope[T]:
    """The scope that the exit leaves; ``scopes`` go from the frame inwards."""
    inner = _within_frame(scopes)
    if exit_part.label and exit_part.exit_kind in {"break", "continue"}:
        loops = [s for s in inner if s.kind in {"loop", "block"}]
        return loops[-1] if loops else inner[-1]
    kinds = _TARGETS[exit_part.exit_kind or "return"]
    for position, scope in enumerate(inner):
        if scope.kind not in kinds or (exit_part.exit_kind == "return" and scope.rounds):
            continue
        if exit_part.exit_kind == "break" and _is_round(inner, position):
            continue
        return scope
    return inner[-1]


def throw_target(scopes: Sequence[Scope[T]]) -> Scope[T]:
    """The scope that an error leaves for: the nearest ``try``, else the frame."""
    inner = _within_frame(scopes)
    return next((scope for scope in inner if scope.kind == "try"), inner[-1])


def _is_round(inner: Sequence[Scope[T]], position: int) -> bool:
    """A block right inside a block: one round of an unrolled loop, which ``break`` passes."""
    outer = inner[position + 1] if position + 1 < len(inner) else None
    return inner[position].kind == "block" and outer is not None and outer.kind == "block"


def _within_frame(scopes: Sequence[Scope[T]]) -> list[Scope[T]]:
    """The scopes from the innermost outwards, up to the frame."""
    inner: list[Scope[T]] = []
    for scope in reversed(scopes):
        inner.append(scope)
        if scope.kind == "frame":
            break
    return inner


_TARGETS: dict[str, frozenset[str]] = {
    "break": frozenset({"loop", "switch", "block"}),
    "continue": frozenset({"loop", "block"}),
    "return": frozenset({"block", "callback", "frame"}),
    "throw": frozenset({"try", "frame"}),
}
