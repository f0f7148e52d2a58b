"""Diagnostics: what could not be read or followed, where, and what to do about it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from awaitstep.source import Span

Severity = Literal["error", "warning", "info"]


@dataclass(frozen=True, slots=True)
class Diagnostic:
    """One finding about the input.

    ``code`` is a stable identifier such as ``syntax-error``; ``span`` is the byte range it is
    about, or ``None`` if it is about the input as a whole.
    """

    severity: Severity
    code: str
    message: str
    span: Span | None = None
