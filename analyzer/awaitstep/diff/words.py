"""Edits in words: for people, on the terminal and in pull requests."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

from awaitstep.diff.edits import (
    Added,
    ConditionChanged,
    Edit,
    MadeParallel,
    MadeSequential,
    Moved,
    Removed,
    Renamed,
    Setting,
    SettingsChanged,
    Subject,
    TimingChanged,
)

NEW_STEP = "a new step for instances under way"
WHY_NEW = (
    "The engine knows a step by its name (a sleep also by its duration). Instances that are under "
    "way run a new step even if they have run the old one."
)

_KINDS = {
    "block": "block",
    "break": "exit",
    "branch": "branch",
    "function": "function",
    "function_call": "call",
    "if": "if",
    "loop": "loop",
    "parallel": "group",
    "part": "part",
    "step_do": "step",
    "step_sleep": "step",
    "step_sleep_until": "step",
    "step_wait_for_event": "step",
    "switch": "switch",
    "try": "try",
    "workflow": "workflow",
}


def consequence(edit: Edit) -> str | None:
    """What an edit means for instances that are under way when it is deployed, if that is special.

    The engine knows a step by its kind, its name, for sleeps the duration, and how many equal ones
    came before it; see Cloudflare's "Rules of Workflows" on naming steps deterministically.
    """
    if isinstance(edit, Renamed) and edit.new.kind.startswith("step_"):
        return NEW_STEP
    if isinstance(edit, SettingsChanged) and edit.new.kind == "step_sleep":
        return NEW_STEP
    return None


def note(edit: Edit) -> str:
    """An edit in a few words, beside the line that it is about."""
    return _NOTES[type(edit)](edit)


def new_steps(edits: Iterable[Edit]) -> list[str]:
    """The names of the steps that are new for instances under way, each once."""
    return list(dict.fromkeys(subject_of(edit).name for edit in edits if consequence(edit)))


def heading(edit: Edit) -> str:
    """The kind of an edit, as a heading over those of its kind."""
    return _HEADINGS[type(edit)]


def counted(edits: tuple[Edit, ...]) -> str:
    """How many edits of each kind there are: ``2 steps added, 1 step renamed``."""
    counts: dict[tuple[int, str, str], int] = {}
    order = list(OPS)
    for edit in edits:
        key = (order.index(type(edit)), _thing(edit), _DONE[type(edit)])
        counts[key] = counts.get(key, 0) + 1
    return ", ".join(
        f"{count} {_plural(thing, count)} {done}"
        for (_, thing, done), count in sorted(counts.items())
    )


def subject_of(edit: Edit) -> Subject:
    """What an edit is about, on the new side if it is there."""
    return edit.old if isinstance(edit, Removed | MadeSequential) else edit.new


def settings(changes: tuple[Setting, ...]) -> str:
    """Settings in words: ``timeout "1 minute" → "5 minutes"``."""
    return ", ".join(
        f"{each.name} {_or_unset(each.old)} → {_or_unset(each.new)}" for each in changes
    )


def _or_unset(value: str | None) -> str:
    return "unset" if value is None else value


def _thing(edit: Edit) -> str:
    if isinstance(edit, ConditionChanged):
        return "condition"
    if isinstance(edit, MadeParallel | MadeSequential):
        return "group"
    kind = subject_of(edit).kind
    return _KINDS.get(kind, kind)


def _plural(thing: str, count: int) -> str:
    if count == 1:
        return thing
    return {"branch": "branches", "switch": "switches", "try": "tries"}.get(thing, f"{thing}s")


def _added(edit: Added) -> str:
    return "added"


def _removed(edit: Removed) -> str:
    return "removed"


def _moved(edit: Moved) -> str:
    was, now = edit.old.path[-1:], edit.new.path[-1:]
    return f"moved, was in {was[0]}" if was and was != now else "moved"


def _renamed(edit: Renamed) -> str:
    text = f"renamed, was {_quoted(edit.old)}"
    return f"{text}: {consequence(edit)}" if edit.new.kind.startswith("step_") else text


def _quoted(subject: Subject) -> str:
    return f'"{subject.name}"' if subject.kind.startswith("step_") else subject.name


def _settings(edit: SettingsChanged) -> str:
    text = settings(edit.settings)
    return f"{text}: {consequence(edit)}" if consequence(edit) else text


def _condition(edit: ConditionChanged) -> str:
    return f"condition changed, was: {edit.old.name or edit.old.line}"


def _switch_or_branch(edit: ConditionChanged) -> str:
    if edit.new.kind == "switch":
        return f"condition changed, was: {edit.old.line.removeprefix('switch ')}"
    return _condition(edit)


def _parallel(edit: MadeParallel) -> str:
    return "now at the same time"


def _sequential(edit: MadeSequential) -> str:
    return "now one after another"


def _timing(edit: TimingChanged) -> str:
    before, after = (f"[{each}]" if each else "none" for each in (edit.before, edit.after))
    return f"timing {before} → {after}"


OPS: dict[type[Edit], str] = {
    Added: "added",
    Removed: "removed",
    Renamed: "renamed",
    Moved: "moved",
    SettingsChanged: "settings_changed",
    ConditionChanged: "condition_changed",
    MadeParallel: "made_parallel",
    MadeSequential: "made_sequential",
    TimingChanged: "timing_changed",
}
"""The kinds of edits by their names in JSON, in the order in which they are counted."""

_DONE: dict[type[Edit], str] = {
    Added: "added",
    Removed: "removed",
    Renamed: "renamed",
    Moved: "moved",
    SettingsChanged: "set otherwise",
    ConditionChanged: "changed",
    MadeParallel: "made parallel",
    MadeSequential: "made sequential",
    TimingChanged: "timed otherwise",
}
_HEADINGS: dict[type[Edit], str] = {
    Added: "Added",
    Removed: "Removed",
    Renamed: "Renamed",
    Moved: "Moved",
    SettingsChanged: "Settings",
    ConditionChanged: "Condition",
    MadeParallel: "Made parallel",
    MadeSequential: "Made sequential",
    TimingChanged: "Timing",
}
_NOTES: dict[type[Edit], Callable[[Any], str]] = {
    Added: _added,
    Removed: _removed,
    Renamed: _renamed,
    Moved: _moved,
    SettingsChanged: _settings,
    ConditionChanged: _switch_or_branch,
    MadeParallel: _parallel,
    MadeSequential: _sequential,
    TimingChanged: _timing,
}
