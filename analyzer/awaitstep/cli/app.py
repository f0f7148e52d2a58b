"""The commands and what they share."""

from __future__ import annotations

from typing import Annotated

import typer

from awaitstep.cli import diagram, diff, graph, import_, show, validate, view

_EPILOG = """Example: awaitstep import dist/worker.js

Exit status: 0 done, 1 findings, 2 cannot run.
"""

app = typer.Typer(
    help="Reads Cloudflare Workflows code and gives back its graph.",
    epilog=_EPILOG,
    context_settings={"help_option_names": ["-h", "--help"]},
    no_args_is_help=True,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
)


def _version(wanted: bool) -> None:
    if wanted:
        from awaitstep import __version__

        typer.echo(f"awaitstep {__version__}")
        raise typer.Exit


@app.callback()
def awaitstep(
    version: Annotated[
        bool,
        typer.Option("--version", callback=_version, is_eager=True, help="Print the version."),
    ] = False,
) -> None:
    """Reads Cloudflare Workflows code and gives back its graph."""


# In the order in which --help lists them.
for _command in (import_, graph, show, diagram, view, diff, validate):
    app.command(
        _command.NAME,
        help=_command.HELP,
        short_help=_command.SUMMARY,
        epilog=f"Example: {_command.EXAMPLE}",
    )(_command.run)
