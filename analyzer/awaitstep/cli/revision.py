"""Reads a file as it was at a git revision: ``HEAD~1:src/index.ts``, as ``git show`` names it."""

from __future__ import annotations

import re
import subprocess
from pathlib import Path

from awaitstep.errors import InputError

SECONDS = 30
"""How long git may take."""

# One letter before a colon is a drive of Windows.
_REVISION = re.compile(r"(?P<revision>[^:\0]{2,}|@):(?P<path>[^\0]+)", re.DOTALL)


def is_revision(name: str) -> bool:
    """Whether a name is ``REV:PATH``, and not a file that happens to be called so."""
    return _REVISION.fullmatch(name) is not None and not _exists(name)


def read_revision(name: str) -> bytes:
    """The bytes of a file at a revision of the repository in the working directory.

    A path that begins with ``./`` or ``../`` is relative to the working directory, any other to
    the repository's top, as git has it; if there is none such, the other way is tried. Nothing is
    run but ``git show``, without a shell, and a name cannot become an option of it. Filters of
    the repository are not applied.

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
    command = ["git", "--no-pager", "show", "--no-textconv", "--end-of-options", name]
    try:
        return subprocess.run(  # noqa: S603
            command, stdin=subprocess.DEVNULL, capture_output=True, timeout=SECONDS, check=False
        )
    except FileNotFoundError:
        raise InputError(f"{name}: git is not installed, and there is no such file") from None
    except subprocess.TimeoutExpired:
        raise InputError(f"{name}: git took more than {SECONDS} seconds") from None
    except OSError as error:
        raise InputError(f"{name}: git cannot be run: {error.strerror}") from error


def _reason(stderr: bytes) -> str:
    lines = stderr.decode("utf-8", "replace").strip().splitlines()
    return lines[0].removeprefix("fatal: ") if lines else "git cannot show it"


def _exists(name: str) -> bool:
    try:
        return Path(name).exists()
    except (OSError, ValueError):
        return False
