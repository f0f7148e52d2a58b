"""``awaitstep view``: a local page that shows the graph and follows the file."""

from __future__ import annotations

from threading import Thread
from typing import TYPE_CHECKING, Annotated

import typer

from awaitstep.cli.console import Console, console
from awaitstep.cli.options import (
    JsonOption,
    LangOption,
    NoColorOption,
    QuietOption,
    WorkerArgument,
    WorkflowOption,
)
from awaitstep.output import write_stdout

if TYPE_CHECKING:
    from awaitstep.viewer.attempt import Attempt

NAME = "view"
SUMMARY = "The graph in the browser, following the file."
HELP = (
    "Show a Worker's workflows on a local page that reloads when the file changes. "
    "It prints the page's address; Ctrl-C ends it."
)
EXAMPLE = "awaitstep view src/worker.ts --open"


def run(
    worker: WorkerArgument,
    *,
    port: Annotated[
        int,
        typer.Option("--port", min=0, max=65535, help="The port of the page; 0 is any free one."),
    ] = 0,
    open_: Annotated[
        bool, typer.Option("--open/--no-open", help="Show the page in the browser.")
    ] = False,
    workflow: WorkflowOption = None,
    lang: LangOption = None,
    quiet: QuietOption = False,
    no_color: NoColorOption = False,
    as_json: JsonOption = False,
) -> None:
    """Serves the page until it is interrupted."""
    if worker == "-":
        raise typer.BadParameter("a view follows a file: name one, not standard input")
    with console(quiet, no_color, as_json) as stderr:
        from awaitstep.viewer import Viewer

        with stderr.progress(worker):
            viewer = Viewer(worker, port=port, lang=lang, workflow=workflow)
        _tell(stderr, viewer.first)
        write_stdout(f"{viewer.url}\n")
        if open_:
            # Not in this thread: a browser in the terminal would hold it.
            Thread(target=_open, args=(viewer.url,), daemon=True).start()
        viewer.follow(lambda tried: _tell(stderr, tried))


def _tell(stderr: Console, tried: Attempt) -> None:
    if tried.loaded is not None:
        stderr.diagnostics(tried.loaded)
    if tried.error is not None:
        stderr.failure(tried.error)


def _open(url: str) -> None:
    """Shows the page; where there is no browser, the address is on the terminal already."""
    import webbrowser

    webbrowser.open(url)
