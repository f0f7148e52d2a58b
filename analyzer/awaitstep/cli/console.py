"""Standard error: diagnostics, progress, and why a command cannot run."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, TextIO

import typer

from awaitstep.cli.main import CANNOT_RUN
from awaitstep.diagnostics import Diagnostic
from awaitstep.errors import AwaitStepError, FormatError, InputError, NoWorkflowError, OutputError
from awaitstep.report import diagnostic_data, render_diagnostic
from awaitstep.source import Span

if TYPE_CHECKING:
    from awaitstep.graph.model import DiagnosticModel
    from awaitstep.loading import Loaded
    from awaitstep.source import SourceText

PROGRESS_BYTES = 2_000_000
"""From this size on, a terminal shows that a file is being read."""

_CODES: tuple[tuple[type[AwaitStepError], str], ...] = (
    (NoWorkflowError, "no-workflow"),
    (InputError, "input"),
    (FormatError, "format"),
    (OutputError, "output"),
    (AwaitStepError, "error"),
)


@dataclass(frozen=True, slots=True)
class Console:
    """What goes to standard error, and in which form."""

    quiet: bool = False
    color: bool = False
    as_json: bool = False

    def load(self, path: str, lang: str | None = None) -> Loaded:
        """Loads a Worker or graph, and prints its diagnostics even if it holds no workflow."""
        from awaitstep.loading import load

        with self.progress(path):
            loaded = load(path, lang)
        self.diagnostics(loaded)
        loaded.require_workflows()
        return loaded

    def diagnostics(self, loaded: Loaded) -> None:
        """Prints the diagnostics of a document."""
        if self.quiet:
            return
        for found in loaded.document.diagnostics:
            if loaded.source is None:
                name = Path(loaded.name).name
                message = f"{name}: {found.message}"
                self._print(None, Diagnostic(found.severity, found.code, message))
            else:
                self._print(loaded.source, _diagnostic(found))

    def failure(self, error: AwaitStepError) -> None:
        """Prints why the command cannot run."""
        code = next(code for kind, code in _CODES if isinstance(error, kind))
        if self.as_json:
            self._print(None, Diagnostic("error", code, str(error)))
        else:
            _write(f"awaitstep: {self._red('error:')} {error}\n")

    @contextmanager
    def progress(self, path: str) -> Iterator[None]:
        """Says on a terminal that something large is being read, and takes it back after."""
        size = _size(path)
        shown = not self.quiet and not self.as_json and size is not None and is_terminal(sys.stderr)
        if shown:
            _write(f"reading {path} …\r")
        try:
            yield
        finally:
            if shown:
                _write("\x1b[2K\r")

    def _print(self, source: SourceText | None, diagnostic: Diagnostic) -> None:
        if self.as_json:
            _write(json.dumps(diagnostic_data(source, diagnostic)) + "\n")
        else:
            _write(render_diagnostic(source, diagnostic, color=self.color))

    def _red(self, text: str) -> str:
        return f"\x1b[31;1m{text}\x1b[0m" if self.color else text


@contextmanager
def console(quiet: bool, no_color: bool, as_json: bool) -> Iterator[Console]:
    """The console of a command; an error of the library ends the command with status 2."""
    current = Console(quiet, not no_color and not as_json and wants_color(sys.stderr), as_json)
    try:
        yield current
    except AwaitStepError as error:
        current.failure(error)
        raise typer.Exit(CANNOT_RUN) from None


def wants_color(stream: TextIO | None) -> bool:
    """Whether a stream is a terminal that shows colours, by ``NO_COLOR`` and ``TERM``."""
    if os.environ.get("NO_COLOR") or os.environ.get("TERM") == "dumb":
        return False
    return is_terminal(stream)


def is_terminal(stream: TextIO | None) -> bool:
    """Whether somebody reads along. The streams of a process may be closed, or not there."""
    return stream is not None and not stream.closed and stream.isatty()


def _size(path: str) -> int | None:
    """The size of a large file, ``0`` for a folder, ``None`` for what is read in no time."""
    try:
        if Path(path).is_dir():
            return 0
        size = Path(path).stat().st_size
    except (OSError, ValueError):
        return None
    return size if size > PROGRESS_BYTES else None


def _diagnostic(found: DiagnosticModel) -> Diagnostic:
    span = found.span
    place = None if span is None else Span(span.start.offset, span.end.offset)
    return Diagnostic(found.severity, found.code, found.message, place)


def _write(text: str) -> None:
    """Writes to standard error. If that is closed, there is nobody left to tell."""
    if sys.stderr is None:
        return
    encoding = getattr(sys.stderr, "encoding", None) or "utf-8"
    try:
        sys.stderr.write(text.encode(encoding, "replace").decode(encoding))
        sys.stderr.flush()
    except (OSError, ValueError):
        return
