"""Every format on every fixture: it draws, the same each time, and each step once."""

from __future__ import annotations

import json
import re
import xml.etree.ElementTree as ET
from typing import Any

import pytest

from awaitstep.errors import FormatError
from awaitstep.graph.model import Document, Workflow
from awaitstep.render import FORMATS, render
from awaitstep.render.words import clean
from tests.render.graphs import deep, documents, hostile, large, step_names

TEXTS = ("svg", "dot", "mmd", "html")
SVG = "{http://www.w3.org/2000/svg}"

each_document = pytest.mark.parametrize(
    "document", [pytest.param(document, id=name) for name, document in documents()]
)
each_text = pytest.mark.parametrize("kind", TEXTS)


@each_document
def test_svg_shows_each_step_once(document: Document) -> None:
    assert sorted(_svg_names(render(document, "svg"))) == sorted(_cleaned(document))


@each_document
def test_html_holds_each_step_once(document: Document) -> None:
    assert sorted(_html_names(render(document, "html"))) == sorted(_cleaned(document))


@each_document
@pytest.mark.parametrize("theme", ["light", "dark"])
def test_deterministic(document: Document, theme: Any) -> None:
    for kind in TEXTS:
        assert render(document, kind, theme=theme) == render(document, kind, theme=theme)


@each_text
def test_hostile_names(kind: str) -> None:
    drawn = render(hostile(), kind, legend=True)
    assert isinstance(drawn, str)
    drawn.encode("utf-8")
    assert kind == "dot" or "<img" not in drawn
    assert not re.search(r"[\x00-\x08\x0b-\x1f\x7f]", drawn)


def test_hostile_svg_is_xml() -> None:
    names = _svg_names(render(hostile(), "svg"))
    assert sorted(names) == sorted(_cleaned(Document(workflows=[hostile()])))


def test_html_is_one_closed_file() -> None:
    page = render(hostile(), "html")
    assert isinstance(page, str)
    assert page.count("</script>") == 2
    assert "default-src 'none'" in page.replace("&#x27;", "'")
    assert not re.search(r"(?:src|href)\s*=\s*[\"']?https?:", page)


@each_text
def test_nothing_to_draw(kind: str) -> None:
    assert render(Document(), kind)
    assert render(Workflow(class_name="Empty"), kind)


@each_text
def test_deep_nesting_is_folded(kind: str) -> None:
    drawn = render(deep(700), kind)
    assert isinstance(drawn, str)
    assert re.search("nested too deep", drawn)


@each_text
def test_large(kind: str) -> None:
    assert render(large(1000), kind)


@pytest.mark.parametrize("options", [{"theme": "pink"}, {"engine": "abacus"}])
def test_unknown_option(options: Any) -> None:
    with pytest.raises(FormatError):
        render(Document(), "svg", **options)


def test_unknown_format() -> None:
    with pytest.raises(FormatError, match="svg, png, pdf, dot, mmd, html"):
        render(Document(), "gif")


def test_name_of_package_and_function() -> None:
    import awaitstep

    for _ in range(2):
        assert awaitstep.render(Workflow(class_name="W"), "mmd")
    assert awaitstep.render.render is render  # type: ignore[attr-defined]


def test_formats() -> None:
    from awaitstep.render.formats import WRITERS

    assert sorted(FORMATS) == sorted(WRITERS)


def _cleaned(document: Document) -> list[str]:
    return [clean(name) for name in step_names(document)]


def _svg_names(drawn: str | bytes) -> list[str]:
    """The name on each step's card: its first text, or the whole one where it was cut."""
    names = []
    for group in ET.fromstring(drawn).iter(f"{SVG}g"):  # noqa: S314 - our own text
        text = group.find(f"{SVG}text")
        if text is None or not group.get("data-kind", "").startswith("step_"):
            continue
        if group.get("data-kind") == "step_do" and group.find(f"{SVG}text[@font-weight]") is None:
            continue
        whole = text.find(f"{SVG}title")
        names.append("".join(text.itertext()) if whole is None else whole.text or "")
    return names


def _html_names(drawn: str | bytes) -> list[str]:
    assert isinstance(drawn, str)
    found = re.search(r'<script type="application/json" id="data">(.*?)</script>', drawn, re.DOTALL)
    assert found
    workflows = json.loads(found[1])["workflows"]
    return [
        name
        for workflow in workflows
        for part in [*workflow["parts"], *workflow["functions"]]
        for name in _names(part)
    ]


def _names(part: dict[str, Any]) -> list[str]:
    own = [part.get("title", "")] if part["kind"].startswith("step_") else []
    return own + [
        name for lane in part.get("lanes", ()) for child in lane["parts"] for name in _names(child)
    ]
