"""Results to standard output and to files; a file is written whole or not at all."""

from __future__ import annotations

import errno
import os
import stat
import sys
from pathlib import Path
from typing import BinaryIO

from awaitstep.errors import OutputError

# Temporary files that are not yet in place; an interrupt removes them.
_unfinished: set[str] = set()


def write_file(path: str | os.PathLike[str], data: str | bytes) -> None:
    """Writes a file by way of a temporary one beside it, so that no half of it is ever seen.

    Text becomes UTF-8. Links are followed, and a file that exists keeps its permissions. What is
    no regular file (a device, a pipe) is written straight.

    Raises:
        OutputError: the file cannot be written; the message says why.
    """
    content = _bytes(data)
    target = Path(os.path.realpath(path))
    try:
        if target.is_dir():
            raise OutputError(f"{path}: this is a folder, not a file")
        if target.exists() and not target.is_file():
            target.write_bytes(content)
        else:
            _replace(target, content)
    except OSError as error:
        raise OutputError(f"{path}: cannot be written: {_reason(error)}") from error


def write_stdout(data: str | bytes) -> None:
    """Writes to standard output and makes sure that it has arrived.

    Raises:
        OutputError: standard output is closed, or its disk is full.
    """
    if sys.stdout is None:
        raise OutputError("standard output is closed")
    try:
        _write_through(_bytes(data))
    except OSError as error:
        _silence_stdout()
        raise OutputError(f"standard output cannot be written: {_reason(error)}") from error


def discard_unfinished() -> None:
    """Removes what an interrupted :func:`write_file` has left behind."""
    while _unfinished:
        Path(_unfinished.pop()).unlink(missing_ok=True)


def _replace(target: Path, content: bytes) -> None:
    import tempfile

    handle, temporary = tempfile.mkstemp(dir=target.parent, prefix=f".{target.name[:64]}.")
    _unfinished.add(temporary)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
        Path(temporary).chmod(_mode(target))
        Path(temporary).replace(target)
        _unfinished.discard(temporary)
    finally:
        discard_unfinished()


def _mode(target: Path) -> int:
    """The permissions that the file has, or that a new file would get."""
    if target.exists():
        return stat.S_IMODE(target.stat().st_mode)
    umask = os.umask(0)
    os.umask(umask)
    return 0o666 & ~umask


def _write_through(content: bytes) -> None:
    sys.stdout.flush()
    raw = getattr(sys.stdout, "buffer", None)
    if raw is None:  # a replacement of sys.stdout that takes text only
        sys.stdout.write(content.decode("utf-8"))
    else:
        _write_all(raw, content)
    sys.stdout.flush()


def _write_all(raw: BinaryIO, content: bytes) -> None:
    """Writes in as many parts as it takes: with PYTHONUNBUFFERED, one call writes what fits."""
    rest = memoryview(content)
    while rest:
        written = raw.write(rest)
        if written is None:  # what the raw stream says when it would block
            raise BlockingIOError(errno.EAGAIN, os.strerror(errno.EAGAIN))
        rest = rest[written:]


def _silence_stdout() -> None:
    """Keeps the interpreter from failing again when it flushes standard output at its end."""
    try:
        null = os.open(os.devnull, os.O_WRONLY)
        os.dup2(null, sys.stdout.fileno())
    except (OSError, ValueError):
        pass


def _bytes(data: str | bytes) -> bytes:
    return data if isinstance(data, bytes) else data.encode("utf-8", "replace")


def _reason(error: OSError) -> str:
    return error.strerror or type(error).__name__
