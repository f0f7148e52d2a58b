"""``awaitstep diff``: what changed between two Workers, graphs or IRs."""

from __future__ import annotations

import json
import sys
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from awaitstep.cli.console import Console, console, wants_color
from awaitstep.cli.options import (
    JsonOption,
    LangOption,
    NoColorOption,
    OutputOption,
    QuietOption,
    WorkflowOption,
)
from awaitstep.cli.results import write_result
from awaitstep.cli.revision import is_revision, read_revision
from awaitstep.errors import FormatError, InputError
from awaitstep.reading import STDIN, read_bytes

if TYPE_CHECKING:
    from awaitstep.diff.edits import Diff
    from awaitstep.graph.model import Document
    from awaitstep.loading import Loaded

NAME = "diff"
SUMMARY = "What changed between two Workers, graphs or IRs."
HELP = (
    "Compare two Workers, graphs or IRs step by step. The first line of the answer is identical, "
    "equivalent or different. REV:PATH is a file at a git revision. Exit status: 0 identical, "
    "1 not, 2 cannot compare."
)
EXAMPLE = "awaitstep diff HEAD~1:src/index.ts src/index.ts"

FINDINGS = 1


class Format(StrEnum):
    """The forms of ``--format``."""

    TEXT = "text"
    JSON = "json"
    MARKDOWN = "markdown"


def _side(name: str) -> Any:
    return typer.Argument(
        metavar=name,
        help="A Worker's file or folder, REV:PATH for a file at a git revision, or the JSON of a "
        "graph or an IR; - is standard input.",
        show_default=False,
    )


def run(
    old: Annotated[str, _side("OLD")],
    new: Annotated[str, _side("NEW")],
    *,
    equivalent: Annotated[
        bool, typer.Option("--equivalent", help="Equivalent is good enough: exit status 0.")
    ] = False,
    format_: Annotated[
        Format, typer.Option("--format", "-f", help="The form of the answer.")
    ] = Format.TEXT,
    context: Annotated[
        int, typer.Option("--context", "-U", min=0, help="Unchanged lines around a change (text).")
    ] = 3,
    workflow: WorkflowOption = None,
    output: OutputOption = None,
    lang: LangOption = None,
    quiet: QuietOption = False,
    no_color: NoColorOption = False,
    as_json: JsonOption = False,
) -> None:
    """Prints the difference."""
    with console(quiet, no_color, as_json) as stderr:
        if old == new == STDIN:
            raise InputError("only one of the two can be standard input")
        from awaitstep.diff.compare import diff

        before, after = _load(stderr, old, lang), _load(stderr, new, lang)
        if not before.document.workflows:
            after.require_workflows()
        found = diff(*_chosen(before.document, after.document, workflow))
        color = output is None and not no_color and wants_color(sys.stdout)
        write_result(_written(found, format_, color, context), output)
    accepted = ("identical", "equivalent") if equivalent else ("identical",)
    if found.verdict not in accepted:
        raise typer.Exit(FINDINGS)


def _written(found: Diff, format_: Format, color: bool, context: int) -> str:
    if format_ is Format.JSON:
        from awaitstep.diff.model import to_model
        from awaitstep.graph.dump import document_json

        return document_json(to_model(found))
    if format_ is Format.MARKDOWN:
        from awaitstep.diff.markdown import markdown

        return markdown(found)
    from awaitstep.diff.text import text

    return text(found, color=color, context=context)


def _load(stderr: Console, name: str, lang: str | None) -> Loaded:
    """One side, with its diagnostics printed; a Worker without workflows is no error here."""
    with stderr.progress(name):
        loaded = _loaded(name, lang)
    stderr.diagnostics(loaded)
    return loaded


def _loaded(name: str, lang: str | None) -> Loaded:
    from awaitstep.loading import load, load_code

    at_revision = is_revision(name)
    if name.endswith(".json") and (at_revision or not Path(name).is_dir()):
        return _json(name, read_revision(name) if at_revision else read_bytes(Path(name)))
    return load_code(name, read_revision(name), lang) if at_revision else load(name, lang)


def _json(name: str, data: bytes) -> Loaded:
    """A graph or an IR: an IR has ``entryNodeId``, which no graph has."""
    from awaitstep.graph.model import Document
    from awaitstep.graph.read import read_document
    from awaitstep.ir.restore import to_graph
    from awaitstep.loading import Loaded

    try:
        plain = _plain(data)
        if isinstance(plain, dict) and "entryNodeId" in plain:
            return Loaded(name, Document(workflows=[to_graph(plain)]), None)
        return Loaded(name, read_document(data), None)
    except FormatError as error:
        raise FormatError(f"{name}: {error}") from None


def _plain(data: bytes) -> Any:
    try:
        return json.loads(data)
    except (ValueError, RecursionError) as error:
        raise FormatError(f"not JSON: {error}") from None


def _chosen(old: Document, new: Document, name: str | None) -> tuple[Document, Document]:
    """Both sides, with the named workflow only; it may be on one side only: it came, or went."""
    if name is None:
        return old, new
    sides = [
        document.model_copy(
            update={"workflows": [w for w in document.workflows if w.class_name == name]}
        )
        for document in (old, new)
    ]
    if not any(side.workflows for side in sides):
        names = dict.fromkeys(w.class_name for side in (old, new) for w in side.workflows)
        raise InputError(f"there is no workflow {name!r} here; there are: {', '.join(names)}")
    return sides[0], sides[1]
