"""A difference for the terminal: a verdict, then the outline with what changed and its context."""

from __future__ import annotations

from collections.abc import Iterator

from awaitstep.diff.edits import Diff, WorkflowDiff
from awaitstep.diff.rows import Mark, Row, rows
from awaitstep.diff.words import WHY_NEW, counted, new_steps, settings
from awaitstep.report import visible

CONTEXT = 3
"""So many unchanged lines are shown before and after a change, and all that it stands in."""

_INDENT = "  "
_RESET = "\x1b[0m"
_DIM = "\x1b[2m"
_BOLD = "\x1b[1m"
_SIGNS: dict[Mark, str] = {
    "added": "+",
    "changed": "~",
    "left": "<",
    "moved": ">",
    "removed": "-",
    "same": " ",
}
_COLOURS: dict[Mark, str] = {
    "added": "\x1b[32m",
    "changed": "\x1b[33m",
    "left": "\x1b[2;36m",
    "moved": "\x1b[36m",
    "removed": "\x1b[31m",
}
_WORDS: dict[Mark, str] = {"left": "stood here"}


def text(found: Diff, *, color: bool = False, context: int = CONTEXT) -> str:
    """The difference as text; its first line is the verdict.

    Lines begin with ``+`` (added), ``-`` (removed), ``~`` (changed), ``>`` (moved here) or ``<``
    (stood here), so that nothing rests on the colours.
    """
    return "".join(line + "\n" for line in _lines(found, color=color, context=context))


def _lines(found: Diff, *, color: bool, context: int) -> Iterator[str]:
    yield _painted(found.verdict, _BOLD, color=color)
    if found.undecided:
        yield "(too large to say whether they are equivalent)"
    for workflow in found.workflows:
        if not workflow.edits and not workflow.unseen:
            continue
        yield ""
        yield from _workflow(workflow, color=color, context=context)


def _workflow(workflow: WorkflowDiff, *, color: bool, context: int) -> Iterator[str]:
    if workflow.edits:
        summary = f"{visible(workflow.name)}: {workflow.verdict}: {counted(workflow.edits)}"
        yield _painted(summary, _BOLD, color=color)
        yield from _shown(rows(workflow), color=color, context=context)
        if new_steps(workflow.edits):
            yield f"! {WHY_NEW}"
    for edit in workflow.unseen:
        line = f"  not in the outline: {edit.new.line}: {settings(edit.settings)}"
        yield _painted(visible(line), _DIM, color=color)


def _shown(lines: list[Row], *, color: bool, context: int) -> Iterator[str]:
    kept = _kept(lines, context)
    hidden = 0
    for row, keep in zip(lines, kept, strict=True):
        if not keep:
            hidden += 1
            continue
        if hidden:
            yield _hidden(hidden, row.level, color=color)
        hidden = 0
        yield _line(row, color=color)
    if hidden:
        yield _hidden(hidden, 1, color=color)


def _kept(lines: list[Row], context: int) -> list[bool]:
    """Which lines are shown: what changed, the lines near it, and all that it stands in."""
    kept = [False] * len(lines)
    around: list[int] = []
    for place, row in enumerate(lines):
        while around and lines[around[-1]].level >= row.level:
            around.pop()
        if row.mark != "same":
            first, last = max(0, place - context), min(len(lines), place + context + 1)
            kept[first:last] = [True] * (last - first)
            for each in around:
                kept[each] = True
        around.append(place)
    return kept


def _hidden(count: int, level: int, *, color: bool) -> str:
    lines = "1 line" if count == 1 else f"{count} lines"
    return _painted(f"  {_INDENT * level}… {lines} unchanged", _DIM, color=color)


def _line(row: Row, *, color: bool) -> str:
    notes = row.notes or ((_WORDS[row.mark],) if row.mark in _WORDS else ())
    line = visible(f"{_SIGNS[row.mark]} {_INDENT * row.level}{row.item.line}")
    beside = visible("   # " + "; ".join(notes)) if notes else ""
    return _painted(line, _COLOURS.get(row.mark, ""), color=color) + _painted(
        beside, _DIM, color=color
    )


def _painted(line: str, style: str, *, color: bool) -> str:
    return f"{style}{line}{_RESET}" if color and style and line else line
