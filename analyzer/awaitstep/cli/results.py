"""Where a command's result goes: a file if one is named, else standard output."""

from __future__ import annotations

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
