"""Every property that holds for every fixture. A new pattern is a new fixture, not a new test."""

from __future__ import annotations

import difflib
import html
import random
import re
from collections.abc import Iterator

import pytest

from awaitstep.graph.dump import document_json
from awaitstep.graph.equivalence import equivalent, explain
from awaitstep.graph.model import (
    Document,
    StepDo,
    StepSleep,
    StepSleepUntil,
    StepWaitForEvent,
    Workflow,
)
from awaitstep.graph.outline import document_outline
from awaitstep.graph.outline_parse import parse_outline
from awaitstep.graph.schema import StrictDocument
from awaitstep.graph.strict import strict_document
from awaitstep.graph.walk import nodes
from tests.support.analysis import analyze, analyze_fixture, document_of, outlines
from tests.support.fixtures import Fixture, all_fixtures
from tests.support.variants import Variant, store_of, variants

FORMATS = ("dot", "mmd", "svg")
STEPS = (StepDo, StepSleep, StepSleepUntil, StepWaitForEvent)
# A drawing may cut a name that is longer than this many letters and digits.
SHOWN = 40

each_fixture = pytest.mark.parametrize("fixture", all_fixtures(), ids=str)


def _fixture_variants() -> Iterator[object]:
    for fixture in all_fixtures():
        if fixture.wrong or fixture.exceptions.all:
            continue
        for variant in variants(fixture):
            yield pytest.param(fixture, variant, id=f"{fixture}-{variant}")


@each_fixture
def test_outline(fixture: Fixture) -> None:
    assert document_outline(document_of(fixture)) == fixture.outline


@each_fixture
def test_diagnostics(fixture: Fixture) -> None:
    found = frozenset(item.code for item in document_of(fixture).diagnostics)
    assert fixture.diagnostics in (None, found)


@each_fixture
def test_same_after_json(fixture: Fixture) -> None:
    document = document_of(fixture)
    written = document_json(document)
    again = Document.model_validate_json(written)
    assert document_json(again) == written
    assert document_outline(again) == document_outline(document)


@each_fixture
def test_same_after_outline(fixture: Fixture) -> None:
    printed = document_outline(document_of(fixture))
    assert document_outline(parse_outline(printed)) == printed


@each_fixture
def test_strict_form_is_valid(fixture: Fixture) -> None:
    for workflow in document_of(fixture).workflows:
        StrictDocument.model_validate(strict_document(workflow))


@pytest.mark.parametrize(("fixture", "variant"), list(_fixture_variants()))
def test_variant_is_equivalent(fixture: Fixture, variant: Variant) -> None:
    base = document_of(fixture)
    made = analyze(variant.code.encode(), f"{variant}.js")
    same = equivalent(base, made)
    if fixture.exceptions.names.intersection(variant.names):
        assert not same, f"{variant} is equivalent now: take it off the fixture's exceptions"
    else:
        assert same, _difference(fixture, variant, base, made)


@each_fixture
def test_variants_are_stored(fixture: Fixture) -> None:
    assert store_of(fixture).exists(), "run: node tools/variants/generate.mjs"


@each_fixture
def test_exceptions_name_variants(fixture: Fixture) -> None:
    made = {name for variant in variants(fixture) for name in variant.names}
    assert fixture.exceptions.names <= made


@each_fixture
def test_deterministic(fixture: Fixture) -> None:
    assert document_json(analyze_fixture(fixture)) == document_json(document_of(fixture))


@each_fixture
def test_any_prefix_gives_a_document(fixture: Fixture, cuts: int | None) -> None:
    for offset in _cuts(fixture, cuts):
        try:
            made = analyze(fixture.data[:offset], fixture.name, fixture.language)
        except Exception as error:
            error.add_note(f"{fixture} cut at byte {offset}")
            raise
        assert isinstance(made, Document)


@each_fixture
@pytest.mark.parametrize("kind", FORMATS)
def test_renderers_show_every_step(fixture: Fixture, kind: str) -> None:
    from awaitstep.render import render

    for workflow in document_of(fixture).workflows:
        shown = _letters(_visible(render(workflow, kind)))
        missing = [name for name in _step_names(workflow) if _letters(name)[:SHOWN] not in shown]
        assert not missing


def _difference(fixture: Fixture, variant: Variant, base: Document, made: Document) -> str:
    lines = difflib.unified_diff(
        outlines(base).splitlines(),
        outlines(made).splitlines(),
        str(fixture),
        str(variant),
        n=2,
        lineterm="",
    )
    codes = ", ".join(sorted({item.code for item in made.diagnostics})) or "none"
    head = f"{variant} is not equivalent; its diagnostics: {codes}"
    return "\n".join([head, explain(base, made) or "", *lines])


def _cuts(fixture: Fixture, count: int | None) -> range | list[int]:
    size = fixture.program_size
    if count is None or size <= count:
        return range(size)
    # A string as the seed: the same cuts in every run and in every process.
    return sorted(random.Random(fixture.name).sample(range(size), count))  # noqa: S311


def _step_names(workflow: Workflow) -> list[str]:
    return [node.name for node in nodes(workflow) if isinstance(node, STEPS)]


def _visible(drawing: str | bytes) -> str:
    text = drawing.decode() if isinstance(drawing, bytes) else drawing
    without_tags = re.sub(r"<[^<>]*>|\\[nlr]", " ", text)
    # Mermaid's entities are written #quot; and #35;
    with_entities = re.sub(r"#(\d+;)", r"&#\1", re.sub(r"#([a-z]+;)", r"&\1", without_tags))
    return html.unescape(with_entities)


def _letters(text: str) -> str:
    """What is left when quotes, escapes and line breaks are taken out, which differ by format."""
    return "".join(char for char in text if char.isalnum())
