"""``awaitstep validate``: the rules of the IR."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from awaitstep.cli.console import console
from awaitstep.cli.options import NoColorOption
from awaitstep.errors import FormatError
from awaitstep.output import write_stdout
from awaitstep.reading import STDIN, read_bytes

if TYPE_CHECKING:
    from awaitstep.ir.rules import Violation

NAME = "validate"
SUMMARY = "The rules of an IR file."
HELP = "Check an IR file by all of its rules, and print every violation."
EXAMPLE = "awaitstep validate Order.ir.json"

FINDINGS = 1


def run(
    ir: Annotated[
        str,
        typer.Argument(
            metavar="IR", help="An IR file, or - for standard input.", show_default=False
        ),
    ],
    *,
    quiet: Annotated[
        bool, typer.Option("--quiet", "-q", help="Print nothing: the exit status tells.")
    ] = False,
    no_color: NoColorOption = False,
    as_json: Annotated[
        bool, typer.Option("--json", help="Print violations as JSON, one object a line.")
    ] = False,
) -> None:
    """Prints the violations of an IR."""
    with console(quiet, no_color, as_json):
        from awaitstep.ir.validate import violations

        found = violations(_read(ir))
        if not quiet:
            write_stdout("".join(_line(one, as_json) for one in found))
    if found:
        raise typer.Exit(FINDINGS)


def _read(path: str) -> Any:
    from awaitstep.ir.read import read_ir

    try:
        return read_ir(sys.stdin.buffer.read() if path == STDIN else read_bytes(Path(path)))
    except FormatError as error:
        name = "<stdin>" if path == STDIN else path
        raise FormatError(f"{name}: {error}") from None


def _line(violation: Violation, as_json: bool) -> str:
    if as_json:
        return json.dumps(_plain(violation), ensure_ascii=True) + "\n"
    from awaitstep.report import visible

    at = "" if violation.node_id is None else f" (node {violation.node_id})"
    return visible(f"{violation.path}: [{violation.code}] {violation.message}{at}") + "\n"


def _plain(violation: Violation) -> dict[str, Any]:
    return {
        "path": violation.path,
        "node_id": violation.node_id,
        "code": violation.code,
        "message": violation.message,
    }
