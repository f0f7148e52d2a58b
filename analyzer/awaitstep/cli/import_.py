"""``awaitstep import``: one IR file for each workflow, and the outline on the terminal."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from awaitstep.cli.console import console
from awaitstep.cli.options import (
    JsonOption,
    LangOption,
    NoColorOption,
    QuietOption,
    WorkerArgument,
    WorkflowOption,
)
from awaitstep.errors import OutputError
from awaitstep.output import write_file, write_stdout

if TYPE_CHECKING:
    from awaitstep.graph.model import Document
    from awaitstep.loading import Loaded
    from awaitstep.source import SourceText

NAME = "import"
SUMMARY = "The IR of each workflow, and the outline."
HELP = "Write the IR of each workflow of a Worker to NAME.ir.json, and print the outline."
EXAMPLE = "awaitstep import dist/worker.js -o workflows"

# Class names are JavaScript's, and export names may be any text at all.
_NOT_IN_FILE_NAMES = re.compile(r'[\x00-\x1f\x7f<>:"/\\|?*]|^\.+')


def run(
    worker: WorkerArgument,
    *,
    folder: Annotated[
        str,
        typer.Option("--output", "-o", metavar="DIR", help="The folder for the IR files."),
    ] = ".",
    workflow: WorkflowOption = None,
    lang: LangOption = None,
    quiet: QuietOption = False,
    no_color: NoColorOption = False,
    as_json: JsonOption = False,
) -> None:
    """Writes the IR files."""
    with console(quiet, no_color, as_json) as stderr:
        loaded = stderr.load(worker, lang)
        from awaitstep.loading import choose

        document = choose(loaded.document, workflow)
        files = _ir_files(document, loaded.source)
        stderr.diagnostics(_unsupported(loaded, document))
        _make_folder(folder)
        for name, text in files.items():
            write_file(Path(folder, name), text)
        write_stdout(document.outline())


def _ir_files(document: Document, source: SourceText | None) -> dict[str, str]:
    """The text of every file by its name. All are made before the first is written."""
    from awaitstep.graph.dump import to_json
    from awaitstep.ir.build import build_ir

    files: dict[str, str] = {}
    for workflow in document.workflows:
        ir = build_ir(document, workflow, source)
        files[_free_name(workflow.class_name, files)] = to_json(ir) + "\n"
    return files


def _unsupported(loaded: Loaded, document: Document) -> Loaded:
    """What was loaded, with diagnostics of what AwaitStep cannot hold in place of its own."""
    from awaitstep.graph.model import Document as DocumentModel
    from awaitstep.ir.unsupported import unsupported

    found = [one for workflow in document.workflows for one in unsupported(workflow)]
    return replace(loaded, document=DocumentModel(diagnostics=found))


def _free_name(class_name: str, taken: dict[str, str]) -> str:
    """A file name for a class; names that only differ in case would be one file on some disks."""
    stem = _NOT_IN_FILE_NAMES.sub("_", class_name)[:200] or "_"
    used = {name.casefold() for name in taken}
    number, name = 1, f"{stem}.ir.json"
    while name.casefold() in used:
        number += 1
        name = f"{stem}_{number}.ir.json"
    return name


def _make_folder(folder: str) -> None:
    try:
        Path(folder).mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise OutputError(f"{folder}: this folder cannot be made: {error.strerror}") from error
