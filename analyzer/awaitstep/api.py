"""The Python API. Each function is one stage of the pipeline, or a few of them in a row."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any, Literal

from awaitstep.errors import NoWorkflowError

if TYPE_CHECKING:
    from awaitstep.diagnostics import Diagnostic
    from awaitstep.graph.model import DiagnosticModel, Document, Workflow
    from awaitstep.reading import Input
    from awaitstep.source import SourceText

RenderFormat = Literal["svg", "png", "pdf", "html", "mmd", "dot"]

_CODE_CHARACTERS = frozenset("\n\r{};")


def analyze(path_or_source: str | os.PathLike[str], *, lang: str | None = None) -> Document:
    """Derives the graph of every workflow class of a Worker.

    Args:
        path_or_source: A file, a folder with a wrangler configuration, or ``-`` for standard
            input; or the code itself. A text is taken for code if it holds a line break, a brace
            or a semicolon, which no path has in practice; a path object is always a path.
        lang: ``js``, ``jsx``, ``ts`` or ``tsx``. By default the file's suffix tells, and the
            content where there is none.

    Returns:
        The document: ``workflows`` in source order, and ``diagnostics``.

    Raises:
        InputError: there is nothing to read, or it is not text.
        NoWorkflowError: the code was read, and holds no workflow class.
    """
    given = _given(path_or_source, lang)
    document = analyze_input(given)
    if not document.workflows:
        raise NoWorkflowError(f"{given.source.name}: no workflow found")
    return document


def analyze_input(given: Input) -> Document:
    """Like :func:`analyze`, for what is already read; a document without workflows is no error."""
    from awaitstep.analysis import analyze_source

    document = analyze_source(given.source)
    for workflow in document.workflows:
        workflow.derived_from(given.source)
    if given.diagnostics:
        found = [_diagnostic_model(given.source, problem) for problem in given.diagnostics]
        document.diagnostics = [*found, *document.diagnostics]
    return document


def read_input(path: str | os.PathLike[str], *, lang: str | None = None) -> SourceText:
    """Reads a Worker's code as UTF-8; arguments and errors are those of :func:`analyze`."""
    from awaitstep.reading import read

    return read(os.fspath(path), lang).source


def to_ir(graph: Workflow) -> dict[str, Any]:
    """The IR of a workflow, as AwaitStep's canvas, database and generator hold it.

    Args:
        graph: A workflow of a document. The code of its steps comes from where it was derived
            from; a graph that was read from JSON or an outline has none.
    """
    from awaitstep.graph.model import Document as DocumentModel
    from awaitstep.ir.build import build_ir

    source = None if graph.origin is None else graph.origin.source
    ir: dict[str, Any] = build_ir(DocumentModel(workflows=[graph]), graph, source)
    return ir


def identical(a: Workflow | Document, b: Workflow | Document) -> bool:
    """Whether two graphs have the same outline: same nodes, settings, conditions and numbers."""
    return a.outline() == b.outline()


def equivalent(a: Workflow | Document, b: Workflow | Document) -> bool:
    """Whether two graphs start the same steps in the same orders, however the code is spelled.

    What counts and what does not is said in ``docs/graph.md``, "Equivalence".
    """
    from awaitstep.graph.equivalence import equivalent as same_language

    return same_language(a, b)


def render(
    graph: Workflow | Document,
    format: RenderFormat,  # noqa: A002  the word of the command line
    **options: Any,
) -> str | bytes:
    """A diagram of a workflow, or of every workflow of a document.

    Args:
        graph: A workflow or a document.
        format: ``svg``, ``html``, ``mmd`` (Mermaid) and ``dot`` give text, ``png`` and ``pdf``
            bytes.
        options: What the format's renderer understands.
    """
    from awaitstep.render import render as draw

    picture: str | bytes = draw(graph, format, **options)
    return picture


def _given(path_or_source: str | os.PathLike[str], lang: str | None) -> Input:
    from awaitstep.reading import from_bytes, read

    if isinstance(path_or_source, str) and not _CODE_CHARACTERS.isdisjoint(path_or_source):
        return from_bytes("<source>", path_or_source.encode("utf-8", "replace"), lang)
    return read(os.fspath(path_or_source), lang)


def _diagnostic_model(source: SourceText, diagnostic: Diagnostic) -> DiagnosticModel:
    from awaitstep.graph.model import DiagnosticModel
    from awaitstep.report import diagnostic_data

    data = diagnostic_data(source, diagnostic)
    data.pop("file")
    return DiagnosticModel.model_validate(data)
