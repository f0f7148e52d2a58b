"""Reads a file as it was at a git revision: ``HEAD~1:src/index.ts``, as git itself names it."""

from __future__ import annotations

import os
import re
import subprocess
from pathlib import Path

from awaitstep.errors import InputError

SECONDS = 30
"""How long git may take."""

_REVISION = re.compile(r"(?P<revision>[^:\0]*):(?P<path>[^\0]+)", re.DOTALL)
_DRIVE = re.compile(r"[A-Za-z]:")


def is_revision(name: str) -> bool:
    """Whether a name is ``REV:PATH``, and not a file that happens to be called so."""
    if os.name == "nt" and _DRIVE.match(name):
        return False
    return _REVISION.fullmatch(name) is not None and not _exists(name)


def read_revision(name: str) -> bytes:
    """The bytes of a file at a revision of the repository in the working directory.

    As for ``git show``, a path is relative to the top of the repository, or to the working
    directory if it begins with ``./``; if there is none at the top, the working directory's is
    taken, and ``:PATH`` is what is staged. Git is run without a shell, the name cannot become an
    option of it, and the bytes are those that were committed: no filter or driver is run on them.

    Raises:
        InputError: git is not there, this is no repository, or it has no such revision or file.
    """
    shown = _git(name)
    if shown.returncode:
        match = _REVISION.fullmatch(name)
        path = match["path"] if match else ""
        if match and not path.startswith(("./", "../", "/")):
            again = _git(f"{match['revision']}:./{path}")
            shown = shown if again.returncode else again
    if shown.returncode:
        raise InputError(f"{name}: {_reason(shown.stderr)}")
    return shown.stdout


def _git(name: str) -> subprocess.CompletedProcess[bytes]:
    command = ["git", "--no-pager", "cat-file", "blob", "--end-of-options", name]
    environment = {
        **os.environ,
        "GIT_TERMINAL_PROMPT": "0",
        "GIT_OPTIONAL_LOCKS": "0",
        "LC_ALL": "C",
    }
    try:
        return subprocess.run(  # noqa: S603
            command,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            env=environment,
            timeout=SECONDS,
            check=False,
        )
    except FileNotFoundError:
        raise InputError(f"{name}: git is not installed, and there is no such file") from None
    except subprocess.TimeoutExpired:
        raise InputError(f"{name}: git took more than {SECONDS} seconds") from None
    except OSError as error:
        raise InputError(f"{name}: git cannot be run: {error.strerror}") from error


def _reason(stderr: bytes) -> str:
    lines = stderr.decode("utf-8", "replace").strip().splitlines()
    if not lines or lines[0].endswith("bad file"):
        return "this is no file"
    return lines[0].removeprefix("fatal: ")


def _exists(name: str) -> bool:
    try:
        return Path(name).exists()
    except (OSError, ValueError):
        return False
