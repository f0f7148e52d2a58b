"""``awaitstep diagram``: a picture of the graph, in the format that the file's suffix names."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path
from typing import Annotated

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
from awaitstep.cli.results import open_file, write_result

NAME = "diagram"
SUMMARY = "A picture of the graph."
HELP = "Draw a Worker's workflows: .svg .png .pdf .html .mmd .dot, by the file's suffix."
EXAMPLE = "awaitstep diagram src/worker.ts -o workflow.svg"


class Format(StrEnum):
    """The formats, each named as its files' suffix."""

    SVG = "svg"
    PNG = "png"
    PDF = "pdf"
    HTML = "html"
    MMD = "mmd"
    DOT = "dot"


class Theme(StrEnum):
    """The colours of a diagram."""

    LIGHT = "light"
    DARK = "dark"


class Engine(StrEnum):
    """Who lays out an SVG."""

    NESTED = "nested"
    GRAPHVIZ = "graphviz"


def run(
    worker: WorkerArgument,
    *,
    output: OutputOption = None,
    format_: Annotated[
        Format | None,
        typer.Option("--format", "-f", help="The format, where no file's suffix tells it."),
    ] = None,
    theme: Annotated[Theme, typer.Option("--theme", help="The colours.")] = Theme.LIGHT,
    legend: Annotated[
        bool, typer.Option("--legend", help="Explain the shapes and colours.")
    ] = False,
    engine: Annotated[
        Engine,
        typer.Option("--engine", help="Who lays out an SVG: our nested boxes, or Graphviz."),
    ] = Engine.NESTED,
    open_: Annotated[
        bool, typer.Option("--open", help="Show the file in the browser once it is written.")
    ] = False,
    workflow: WorkflowOption = None,
    lang: LangOption = None,
    quiet: QuietOption = False,
    no_color: NoColorOption = False,
    as_json: JsonOption = False,
) -> None:
    """Draws the diagram."""
    chosen = format_ or _format(output)
    shown = _shown(output) if open_ else None
    with console(quiet, no_color, as_json) as stderr:
        loaded = stderr.load(worker, lang)
        from awaitstep.loading import choose
        from awaitstep.render import render

        document = choose(loaded.document, workflow)
        picture = render(
            document,
            chosen.value,
            theme=theme.value,
            legend=legend,
            source=loaded.source,
            engine=engine.value,
        )
        write_result(picture, output)
        if shown is not None:
            open_file(shown)


def _shown(output: str | None) -> Path:
    if output is None or output == "-":
        raise typer.BadParameter("--open shows a file: name one with -o")
    return Path(output)


def _format(output: str | None) -> Format:
    suffixes = ", ".join(f".{known.value}" for known in Format)
    if output is None or output == "-":
        raise typer.BadParameter(f"name a file with -o ({suffixes}), or the format with --format")
    try:
        return Format(Path(output).suffix.lower().removeprefix("."))
    except ValueError:
        raise typer.BadParameter(
            f"{output}: the suffix names no format; there are {suffixes}"
        ) from None
