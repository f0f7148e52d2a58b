"""One try to read the file: its graph, or why there is none."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from awaitstep.diagnostics import Diagnostic
from awaitstep.errors import AwaitStepError, NoWorkflowError
from awaitstep.graph.model import Document
from awaitstep.loading import Loaded, choose, load
from awaitstep.report import render_diagnostic
from awaitstep.source import Span

if TYPE_CHECKING:
    from awaitstep.graph.model import DiagnosticModel

_TOLD = 5
"""Errors that are shown; one missing brace can make many."""


@dataclass(frozen=True, slots=True)
class Attempt:
    """What came of reading the file.

    ``loaded`` is what could be read; ``document`` the part of it that was asked for; ``error``
    why there is none; ``problem`` says to people what is wrong, ``None`` if nothing is.
    """

    loaded: Loaded | None
    document: Document
    error: AwaitStepError | None = None
    problem: str | None = None


def attempt(path: str, lang: str | None, workflow: str | None) -> Attempt:
    """Reads the file. Does not raise: what goes wrong is in the result."""
    loaded: Loaded | None = None
    try:
        loaded = load(path, lang)
        problem = _errors(loaded)
        loaded.require_workflows()
        return Attempt(loaded, choose(loaded.document, workflow), None, problem)
    except NoWorkflowError as error:
        told = (loaded and _errors(loaded)) or str(error)
        return Attempt(loaded, Document(), error, told)
    except AwaitStepError as error:
        return Attempt(loaded, Document(), error, str(error))
    except Exception as error:  # noqa: BLE001  a fault of ours must not end the view
        fault = AwaitStepError(internal(error))
        return Attempt(loaded, Document(), fault, str(fault))


def internal(error: Exception) -> str:
    """What people are told of an error that should not have come up."""
    return f"internal error: {type(error).__name__}: {error}"[:500]


def _errors(loaded: Loaded) -> str | None:
    """The errors among the diagnostics, each with its place and line."""
    found = [one for one in loaded.document.diagnostics if one.severity == "error"]
    if not found:
        return None
    told = [render_diagnostic(loaded.source, _diagnostic(one)) for one in found[:_TOLD]]
    rest = len(found) - len(told)
    return "".join(told) + (f"… and {rest} more\n" if rest else "")


def _diagnostic(found: DiagnosticModel) -> Diagnostic:
    span = found.span
    place = None if span is None else Span(span.start.offset, span.end.offset)
    return Diagnostic(found.severity, found.code, found.message, place)
