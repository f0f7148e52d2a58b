"""``awaitstep show``: the workflows as trees, to read on the terminal."""

from __future__ import annotations

import os
import shutil
import sys

from awaitstep.cli.console import console, is_terminal, wants_color
from awaitstep.cli.options import (
    JsonOption,
    LangOption,
    NoColorOption,
    QuietOption,
    WorkerArgument,
    WorkflowOption,
)
from awaitstep.output import write_stdout

NAME = "show"
SUMMARY = "The graph as a tree, on the terminal."
HELP = "Print the workflows of a Worker as trees: steps, settings, and when each runs."
EXAMPLE = "awaitstep show src/worker.ts"

UNCUT = 1_000_000
"""Columns where nothing ends a line: a file, or a program that reads on."""


def run(
    worker: WorkerArgument,
    *,
    workflow: WorkflowOption = None,
    lang: LangOption = None,
    quiet: QuietOption = False,
    no_color: NoColorOption = False,
    as_json: JsonOption = False,
) -> None:
    """Prints the trees."""
    with console(quiet, no_color, as_json) as stderr:
        loaded = stderr.load(worker, lang)
        from awaitstep.loading import choose
        from awaitstep.render.terminal import tree

        document = choose(loaded.document, workflow)
        color = not no_color and wants_color(sys.stdout)
        trees = [tree(one, color=color, width=_width()) for one in document.workflows]
        write_stdout("\n".join(trees))


def _width() -> int:
    """The terminal's columns, or those of ``COLUMNS``; elsewhere lines are as long as they are."""
    if is_terminal(sys.stdout) or os.environ.get("COLUMNS"):
        return shutil.get_terminal_size().columns
    return UNCUT
