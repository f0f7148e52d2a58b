"""The arguments and options that several commands have."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

import typer


class Lang(StrEnum):
    """The languages of ``--lang``."""

    JS = "js"
    JSX = "jsx"
    TS = "ts"
    TSX = "tsx"


WorkerArgument = Annotated[
    str,
    typer.Argument(
        metavar="WORKER",
        help="A JavaScript or TypeScript file, - for standard input, or a folder with a "
        "wrangler configuration.",
        show_default=False,
    ),
]

LangOption = Annotated[
    Lang | None,
    typer.Option("--lang", help="The language, where the file's name does not tell it."),
]

WorkflowOption = Annotated[
    str | None,
    typer.Option("--workflow", "-w", metavar="NAME", help="Only the workflow of this class."),
]

OutputOption = Annotated[
    str | None,
    typer.Option("--output", "-o", metavar="FILE", help="Write to this file."),
]

QuietOption = Annotated[
    bool, typer.Option("--quiet", "-q", help="Print no diagnostics, only why it cannot run.")
]

NoColorOption = Annotated[
    bool, typer.Option("--no-color", help="No colours. NO_COLOR in the environment does it too.")
]

JsonOption = Annotated[
    bool, typer.Option("--json", help="Print diagnostics as JSON, one object a line.")
]
