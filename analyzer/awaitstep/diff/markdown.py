"""A difference as Markdown, for a comment on a pull request."""

from __future__ import annotations

import re
from collections.abc import Iterator

from awaitstep.diff.edits import Diff, Edit, MadeParallel, MadeSequential, WorkflowDiff
from awaitstep.diff.picture import picture
from awaitstep.diff.text import text
from awaitstep.diff.words import consequence, counted, heading, note, subject_of
from awaitstep.report import visible

_MOST_EDITS = 100
_LONGEST_TEXT = 15_000
"""GitHub takes comments of 65,536 characters, of which a diagram may fill 50,000."""

_LEGEND = "`+` green: added · `−` red, dashed: removed · `~` amber: changed · `>` blue: moved"
_MARKDOWN = re.compile(r"([\\`*_{}\[\]<>()#+!|~&@-])")


def markdown(found: Diff) -> str:
    """The difference as Markdown: verdict, table of edits, diagram, and the outline folded in."""
    return "".join(line + "\n" for line in _lines(found))


def _lines(found: Diff) -> Iterator[str]:
    yield f"**Workflows: {found.verdict}**"
    changed = [workflow for workflow in found.workflows if workflow.edits]
    for workflow in changed:
        yield ""
        yield from _workflow(workflow)
    if not changed:
        return
    yield ""
    yield from _diagram(found)
    yield from _outline(found)


def _workflow(workflow: WorkflowDiff) -> Iterator[str]:
    yield f"### {_code(workflow.name)}"
    yield ""
    yield f"{workflow.verdict.capitalize()}: {counted(workflow.edits)}."
    yield ""
    yield "| change | what | how |"
    yield "| --- | --- | --- |"
    for edit in workflow.edits[:_MOST_EDITS]:
        yield f"| {heading(edit)} | {_code(_what(edit))} | {_escape(_how(edit))} |"
    if len(workflow.edits) > _MOST_EDITS:
        yield f"| … | {len(workflow.edits) - _MOST_EDITS} more | |"
    if any(consequence(edit) for edit in workflow.edits):
        yield ""
        yield "> [!WARNING]"
        yield "> Steps are known by their names. For instances that are under way, " + _affected(
            workflow
        )


def _affected(workflow: WorkflowDiff) -> str:
    names = [_code(subject_of(edit).name) for edit in workflow.edits if consequence(edit)]
    shown = ", ".join(names[:10]) + (f" and {len(names) - 10} more" if len(names) > 10 else "")
    are = "is a new step and runs" if len(names) == 1 else "are new steps and run"
    return f"{shown} {are} even if the old one has run."


def _what(edit: Edit) -> str:
    if isinstance(edit, MadeParallel | MadeSequential):
        return ", ".join(step.line for step in edit.steps[:6]) + (
            f" and {len(edit.steps) - 6} more" if len(edit.steps) > 6 else ""
        )
    return subject_of(edit).line


def _how(edit: Edit) -> str:
    subject = subject_of(edit)
    where = subject.path[-1] if len(subject.path) > 1 else ""
    words = note(edit)
    if words in ("added", "removed", "moved") and where:
        return f"in {where}"
    return "" if words in ("added", "removed") else words


def _diagram(found: Diff) -> Iterator[str]:
    flow = picture(found)
    if flow is None:
        return
    yield "```mermaid"
    yield flow.rstrip("\n")
    yield "```"
    yield ""
    yield _LEGEND


def _outline(found: Diff) -> Iterator[str]:
    outline = text(found)
    if len(outline) > _LONGEST_TEXT:
        outline = outline[:_LONGEST_TEXT].rpartition("\n")[0] + "\n… (cut)\n"
    fence = "`" * max(3, 1 + max((len(run) for run in re.findall("`+", outline)), default=0))
    yield ""
    yield "<details><summary>Outline</summary>"
    yield ""
    yield f"{fence}diff"
    yield outline.partition("\n")[2].strip("\n")
    yield fence
    yield ""
    yield "</details>"


def _code(words: str) -> str:
    """Text as code in a table: a fence that is longer than what it holds."""
    shown = visible(words).replace("|", "\\|")
    fence = "`" * (1 + max((len(run) for run in re.findall("`+", shown)), default=0))
    pad = " " if shown.startswith("`") or shown.endswith("`") or not shown else ""
    return f"{fence}{pad}{shown}{pad}{fence}"


def _escape(words: str) -> str:
    return _MARKDOWN.sub(r"\\\1", visible(words))
