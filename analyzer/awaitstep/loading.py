"""Loads what a command works on: a Worker's code, or a graph that was written before."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from awaitstep.errors import FormatError, InputError, NoWorkflowError
from awaitstep.graph.model import Document
from awaitstep.reading import STDIN, from_bytes, read, read_bytes
from awaitstep.source import SourceText


@dataclass(frozen=True, slots=True)
class Loaded:
    """A document, and the code that it was derived from (``None`` if a graph was read)."""

    name: str
    document: Document
    source: SourceText | None

    def require_workflows(self) -> None:
        """Raises ``NoWorkflowError`` if there is nothing to show."""
        if not self.document.workflows:
            raise NoWorkflowError(f"{self.name}: no workflow found")


def load(path: str, lang: str | None = None) -> Loaded:
    """Reads a Worker, or a graph from a ``.json`` file, into a document.

    Raises:
        InputError: there is nothing to read, or it is not text.
        FormatError: the JSON is no graph.
    """
    if path != STDIN and Path(path).suffix == ".json":
        return _load_graph(Path(path))
    from awaitstep.api import analyze_input

    given = read(path, lang)
    return Loaded(given.source.name, analyze_input(given), given.source)


def load_code(name: str, data: bytes, lang: str | None = None) -> Loaded:
    """The document of some code that is already in memory; errors are those of :func:`load`."""
    from awaitstep.api import analyze_input

    given = from_bytes(name, data, lang)
    return Loaded(given.source.name, analyze_input(given), given.source)


def choose(document: Document, workflow: str | None) -> Document:
    """The document with one of its workflows, or with all of them if none is named.

    Raises:
        InputError: there is no workflow of that name; the message lists those that are.
    """
    if workflow is None:
        return document
    chosen = [found for found in document.workflows if found.class_name == workflow]
    if not chosen:
        names = ", ".join(found.class_name for found in document.workflows)
        raise InputError(f"there is no workflow {workflow!r} here; there are: {names}")
    return Document(version=document.version, workflows=chosen, diagnostics=document.diagnostics)


def _load_graph(file: Path) -> Loaded:
    from awaitstep.graph.read import read_document

    try:
        return Loaded(str(file), read_document(read_bytes(file)), None)
    except FormatError as error:
        raise FormatError(f"{file}: {error}") from None
