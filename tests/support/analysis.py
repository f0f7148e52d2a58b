"""One analysis of each fixture, shared by the tests of its properties."""

from __future__ import annotations

from functools import cache

from awaitstep.graph.model import Document
from awaitstep.graph.outline import workflow_outline
from awaitstep.source import SourceText
from tests.support.fixtures import Fixture


def analyze(data: bytes, name: str = "worker.js", language: str = "javascript") -> Document:
    """The document of a program."""
    # Not at the top: a module of the analysis that does not load should fail tests, not collection.
    from awaitstep.analysis import analyze_source

    return analyze_source(SourceText(name, data, language))


def analyze_fixture(fixture: Fixture) -> Document:
    """The document of a fixture, made anew. Its path is told: it may import others."""
    return analyze(fixture.data, str(fixture.path), fixture.language)


@cache
def document_of(fixture: Fixture) -> Document:
    """The document of a fixture, made once; not to be changed."""
    return analyze_fixture(fixture)


def outlines(document: Document) -> str:
    """The outlines of a document's workflows, sorted by class name: bundlers reorder classes."""
    workflows = sorted(document.workflows, key=lambda workflow: workflow.class_name)
    return "".join(workflow_outline(workflow) for workflow in workflows)
