"""The command line in process, over an analysis that reads outlines.

What commands do with a document does not depend on how it was derived, so a Worker's "code" is
an outline here; a line ``!code message`` makes a diagnostic that points at it.
"""

from __future__ import annotations

import io
import signal
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from awaitstep.cli.main import main
from awaitstep.graph.model import DiagnosticModel, Document, Place, SourceSpan, Workflow
from awaitstep.graph.outline_parse import parse_outline
from awaitstep.source import SourceText


@dataclass(frozen=True)
class Result:
    """What a command gave."""

    status: int
    out: str
    err: str


Run = Callable[..., Result]


class Terminal(io.StringIO):
    """A stream that says that it is a terminal."""

    def isatty(self) -> bool:
        return True


@pytest.fixture
def run(capfdbinary: pytest.CaptureFixture[bytes], monkeypatch: pytest.MonkeyPatch) -> Run:
    """Runs the command line with some arguments."""
    monkeypatch.setitem(sys.modules, "awaitstep.analysis", _module(analyze_source=_analyze))
    monkeypatch.setitem(sys.modules, "awaitstep.ir.build", _module(build_ir=_build_ir))

    def run_main(*arguments: str | Path) -> Result:
        capfdbinary.readouterr()
        status = _main([str(argument) for argument in arguments])
        out, err = capfdbinary.readouterr()
        return Result(status, out.decode(), err.decode())

    return run_main


def _main(arguments: list[str]) -> int:
    """The program's own answer to Ctrl-C ends the process: it must not outlive the command."""
    handler = signal.getsignal(signal.SIGINT)
    try:
        return main(arguments)
    finally:
        signal.signal(signal.SIGINT, handler)


def _module(**members: Any) -> ModuleType:
    module = ModuleType("stub")
    vars(module).update(members)
    return module


def _analyze(source: SourceText) -> Document:
    lines = source.text(0, len(source.data)).split("\n")
    if "crash" in lines:
        raise RecursionError("too deep\nfor a stack")
    kept = [line for line in lines if not line.startswith(("!", "//"))]
    document = parse_outline("\n".join(kept))
    document.diagnostics = [
        _diagnostic(source, number, line)
        for number, line in enumerate(lines, 1)
        if line.startswith("!")
    ]
    return document


def _diagnostic(source: SourceText, number: int, line: str) -> DiagnosticModel:
    code, _, message = line[1:].partition(" ")
    start = source.line_starts()[number - 1]
    ends = (source.position(start + 1), source.position(start + 1 + len(code)))
    first, last = (Place.model_validate(end._asdict()) for end in ends)
    span = SourceSpan(start=first, end=last)
    return DiagnosticModel(severity="warning", code=code, message=message, span=span)


def _build_ir(_document: Document, workflow: Workflow, source: SourceText | None) -> dict[str, Any]:
    name = None if source is None else source.name
    return {"metadata": {"name": workflow.class_name}, "nodes": [{"from": name}]}
