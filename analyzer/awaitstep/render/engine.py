"""Runs Graphviz: the bundled ``graphviz-pure``, or a system ``dot`` where that is needed."""

from __future__ import annotations

import shutil
import subprocess
import sys
import sysconfig
from pathlib import Path

from awaitstep.errors import AwaitStepError

_SECONDS = 120
_PURE = "graphviz-pure"
# The bundled fonts hold Latin, Greek, Cyrillic and punctuation, but no CJK and no emoji.
_BUNDLED_FONTS = 0x2100
_PURE_FORMATS = frozenset({"svg", "png"})


def layout(dot_text: str, output: str) -> bytes:
    """Lays out DOT text as ``svg``, ``png`` or ``pdf``.

    PDF needs a system ``dot``: ``graphviz-pure`` cannot write it. SVG and PNG come from
    ``graphviz-pure``, so that the bytes are the same on every machine. A system ``dot`` takes its
    place where it is missing, and for a PNG with characters that its three fonts do not have.

    Raises:
        AwaitStepError: no program can write the format, or the program failed.
    """
    program = _program(output, dot_text)
    try:
        done = subprocess.run(  # noqa: S603 - our own program, and text on its standard input
            [program, f"-T{output}"],
            input=dot_text.encode(),
            capture_output=True,
            timeout=_SECONDS,
            check=False,
        )
    except subprocess.TimeoutExpired as error:
        raise AwaitStepError(f"layout took more than {_SECONDS} s: try .svg or .html") from error
    except OSError as error:
        raise AwaitStepError(f"cannot run {program}: {error.strerror}") from error
    if done.returncode != 0 or not done.stdout:
        lines = done.stderr.decode("utf-8", "replace").strip().splitlines()
        raise AwaitStepError(f"{Path(program).name} failed: {lines[-1] if lines else 'no output'}")
    return done.stdout


def _program(output: str, dot_text: str) -> str:
    system = shutil.which("dot")
    pure = _pure() if output in _PURE_FORMATS else None
    wants_fonts = output == "png" and any(ord(char) > _BUNDLED_FONTS for char in dot_text)
    found = (system or pure) if wants_fonts else (pure or system)
    if found is None:
        raise AwaitStepError(
            f"cannot write {output}: no system Graphviz found; install it so that 'dot' is on the"
            " PATH, or choose .svg, .html or .mmd"
        )
    return found


def _pure() -> str | None:
    """The command of the installed package, also where its folder is not on the PATH."""
    folders = (sysconfig.get_path("scripts"), str(Path(sys.executable).parent))
    return shutil.which(_PURE, path=":".join(folders)) or shutil.which(_PURE)
