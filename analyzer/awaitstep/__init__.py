"""awaitstep: the graph of a Cloudflare Workflow, read from its code.

What this module offers is loaded when it is first used, so that importing it costs nothing.
"""

from __future__ import annotations

from importlib import import_module

TYPE_CHECKING = False  # typing's own costs more to import than the rest of this module
if TYPE_CHECKING:
    from typing import Any

    from awaitstep.api import (
        analyze,
        equivalent,
        identical,
        read_input,
        render,
        to_ir,
    )
    from awaitstep.errors import (
        AwaitStepError,
        FormatError,
        InputError,
        NoWorkflowError,
        OutputError,
    )
    from awaitstep.graph.model import Document, Workflow

__version__ = "0.1.0"

__all__ = [
    "AwaitStepError",
    "Document",
    "FormatError",
    "InputError",
    "NoWorkflowError",
    "OutputError",
    "Workflow",
    "__version__",
    "analyze",
    "equivalent",
    "identical",
    "read_input",
    "render",
    "to_ir",
]

_HOMES = {
    "AwaitStepError": "awaitstep.errors",
    "Document": "awaitstep.graph.model",
    "FormatError": "awaitstep.errors",
    "InputError": "awaitstep.errors",
    "NoWorkflowError": "awaitstep.errors",
    "OutputError": "awaitstep.errors",
    "Workflow": "awaitstep.graph.model",
    "analyze": "awaitstep.api",
    "equivalent": "awaitstep.api",
    "identical": "awaitstep.api",
    "read_input": "awaitstep.api",
    "render": "awaitstep.api",
    "to_ir": "awaitstep.api",
}


def __getattr__(name: str) -> Any:
    home = _HOMES.get(name)
    if home is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(home), name)


def __dir__() -> list[str]:
    return sorted(__all__)
