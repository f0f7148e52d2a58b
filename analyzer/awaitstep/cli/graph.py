"""``awaitstep graph``: the graph as JSON or as an outline."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, Annotated

import typer

from awaitstep.cli.console import console
from awaitstep.cli.options import (
    JsonOption,
    LangOption,
    NoColorOption,
    OutputOption,
    QuietOption,
    WorkerArgument,
    WorkflowOption,
)
from awaitstep.cli.results import write_result

if TYPE_CHECKING:
    from awaitstep.graph.model import Document

NAME = "graph"
SUMMARY = "The graph, as JSON or as an outline."
HELP = "Print the graph of a Worker's workflows, as JSON or as an outline."
EXAMPLE = "awaitstep graph src/worker.ts --format outline"


class Format(StrEnum):
    """The forms of ``--format``."""

    JSON = "json"
    OUTLINE = "outline"


def run(
    worker: WorkerArgument,
    *,
    format_: Annotated[
        Format, typer.Option("--format", "-f", help="The form of the graph.")
    ] = Format.JSON,
    strict: Annotated[
        bool, typer.Option("--strict", help="Only what Cloudflare's own API has (JSON).")
    ] = False,
    workflow: WorkflowOption = None,
    output: OutputOption = None,
    lang: LangOption = None,
    quiet: QuietOption = False,
    no_color: NoColorOption = False,
    as_json: JsonOption = False,
) -> None:
    """Prints the graph."""
    if strict and format_ is Format.OUTLINE:
        raise typer.BadParameter("--strict is a form of JSON, not of the outline")
    with console(quiet, no_color, as_json) as stderr:
        loaded = stderr.load(worker, lang)
        from awaitstep.loading import choose

        document = choose(loaded.document, workflow)
        write_result(_text(document, format_, strict), output)


def _text(document: Document, format_: Format, strict: bool) -> str:
    if format_ is Format.OUTLINE:
        return document.outline()
    from awaitstep.graph.dump import document_json, to_json

    if not strict:
        return document_json(document)
    from awaitstep.graph.strict import strict_document, strict_workflow

    if len(document.workflows) == 1:
        return to_json(strict_document(document.workflows[0])) + "\n"
    workflows = [strict_workflow(workflow) for workflow in document.workflows]
    return to_json({"version": document.version, "workflows": workflows}) + "\n"
