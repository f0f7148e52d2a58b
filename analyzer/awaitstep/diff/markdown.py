"""A difference as Markdown, for a comment on a pull request."""

from __future__ import annotations

import re
from collections.abc import Iterator

from awaitstep.diff.edits import Diff, Edit, MadeParallel, MadeSequential, WorkflowDiff
from awaitstep.diff.picture import picture
from awaitstep.diff.text import text
from awaitstep.diff.words import WHY_NEW, counted, heading, new_steps, note, subject_of
from awaitstep.report import visible

_MOST_EDITS = 100
_MOST_NAMES = 10
_LONGEST = 65_000
_LONGEST_TEXT = 15_000
"""GitHub takes comments of 65,536 characters, of which a diagram may fill 50,000."""

_LEFT_OUT = "_The diagram is left out: it is larger than a comment may be._"
_LEGEND = "`+` green: added · `−` red, dashed: removed · `~` amber: changed · `>` blue: moved"
_MARKDOWN = re.compile(r"([\\`*_{}\[\]<>()#+!|~&@-])")


def markdown(found: Diff) -> str:
    """The difference as Markdown: verdict, table of edits, diagram, and the outline folded in.

    What would make it longer than GitHub takes is left out: first the diagram, then the outline.
    """
    head, diagram, outline = (
        "".join(f"{line}\n" for line in part)
        for part in (_head(found), _diagram(found), _outline(found))
    )
    left_out = f"\n{_LEFT_OUT}\n"
    for parts in ((head, diagram, outline), (head, left_out, outline), (head, left_out)):
        whole = "".join(parts)
        if len(whole) <= _LONGEST:
            return whole
    return head.partition("\n")[0] + "\n" + left_out


def _head(found: Diff) -> Iterator[str]:
    yield f"**Workflows: {found.verdict}**"
    for workflow in found.workflows:
        if workflow.edits:
            yield ""
            yield from _workflow(workflow)


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
    names = new_steps(workflow.edits)
    if names:
        shown = ", ".join(map(_code, names[:_MOST_NAMES]))
        more = f" and {len(names) - _MOST_NAMES} more" if len(names) > _MOST_NAMES else ""
        yield ""
        yield "> [!WARNING]"
        yield f"> New steps for instances under way: {shown}{more}. {WHY_NEW}"


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
    yield ""
    yield "```mermaid"
    yield flow.rstrip("\n")
    yield "```"
    yield ""
    yield _LEGEND


def _outline(found: Diff) -> Iterator[str]:
    outline = text(found)
    if found.verdict == "identical":
        return
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
