"""Diagrams: a graph as SVG, PNG, PDF, DOT, Mermaid, HTML or a tree on the terminal."""

from __future__ import annotations

import sys
from types import ModuleType
from typing import TYPE_CHECKING, Any, Literal

from awaitstep.errors import FormatError

if TYPE_CHECKING:
    from awaitstep.graph.model import Document, Workflow
    from awaitstep.render.formats import Request
    from awaitstep.source import SourceText

__all__ = ["FORMATS", "render"]

FORMATS = ("svg", "png", "pdf", "dot", "mmd", "html")


def render(
    graph: Workflow | Document,
    format: str,  # noqa: A002 - the public name
    *,
    theme: Literal["light", "dark"] = "light",
    legend: bool = False,
    source: SourceText | None = None,
    engine: Literal["nested", "graphviz"] = "nested",
) -> str | bytes:
    """Draws a workflow, or all workflows of a document.

    The same graph and options give the same bytes each time.

    Args:
        graph: what to draw.
        format: one of ``svg``, ``png``, ``pdf``, ``dot``, ``mmd``, ``html``.
        theme: the colours; HTML begins with it and lets its reader choose.
        legend: whether to explain the shapes and colours; in HTML it can also be opened later,
            and Mermaid has none.
        source: the Worker's code, for HTML's code panel.
        engine: who lays out an SVG: ``nested`` boxes, or ``graphviz``. PNG, PDF and DOT are
            Graphviz's, Mermaid and HTML are not.

    Returns:
        Bytes for ``png`` and ``pdf``, text for the others.

    Raises:
        FormatError: the format, theme or engine is unknown.
        AwaitStepError: no program on this machine can write the format.
    """
    from awaitstep.render.formats import ENGINES, WRITERS, request

    writer = WRITERS.get(format)
    if writer is None:
        raise FormatError(f"unknown diagram format {format!r}; there are {', '.join(FORMATS)}")
    if engine not in ENGINES:
        raise FormatError(f"unknown engine {engine!r}; there are {', '.join(ENGINES)}")
    asked: Request = request(graph, theme, legend=legend, source=source, engine=engine)
    return writer(asked)


class _CallablePackage(ModuleType):
    """Lets ``awaitstep.render(graph, "svg")`` work whether or not this package is loaded.

    Python sets ``awaitstep.render`` to the package on its first import, in place of the function
    of that name that the API gives.
    """

    def __call__(self, *args: Any, **options: Any) -> str | bytes:
        return render(*args, **options)


sys.modules[__name__].__class__ = _CallablePackage
