"""Where a command's result goes: a file if one is named, else standard output; and its opening."""

from __future__ import annotations

from pathlib import Path

from awaitstep.errors import OutputError
from awaitstep.output import write_file, write_stdout


def write_result(data: str | bytes, output: str | None) -> None:
    """Writes a result; ``None`` and ``-`` are standard output.

    Raises:
        OutputError: it cannot be written.
    """
    if output is None or output == "-":
        write_stdout(data)
    else:
        write_file(output, data)


def open_file(path: Path) -> None:
    """Shows a file that was written in the reader's browser (``BROWSER`` names another).

    Raises:
        OutputError: no browser was found.
    """
    import webbrowser

    if not webbrowser.open(path.resolve().as_uri()):
        raise OutputError(f"{path}: this file is written, but no browser was found to show it")
