"""The exceptions of the library: misuse and input/output only. Analysis itself never raises."""

from __future__ import annotations


class AwaitStepError(Exception):
    """Base of every exception that a public function of ``awaitstep`` raises."""


class InputError(AwaitStepError):
    """The input cannot be read at all: no such file, a folder, not text, not JavaScript."""


class NoWorkflowError(InputError):
    """The input was read, and holds no workflow class."""


class FormatError(AwaitStepError):
    """A document (graph, outline or IR) does not follow its own schema."""


class OutputError(AwaitStepError):
    """A result cannot be written: no such folder, no permission, a full disk, a closed pipe."""
