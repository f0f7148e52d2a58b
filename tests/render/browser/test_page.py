"""The page in a browser: what a reader can do with it."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Any

from awaitstep.graph.model import (
    Branch,
    Document,
    FunctionCall,
    FunctionDef,
    If,
    Parallel,
    Place,
    SourceSpan,
    StepDo,
    Workflow,
)
from awaitstep.render.words import clean
from awaitstep.source import SourceText
from tests.render.graphs import documents, hostile, large, step_names

Open = Callable[..., Any]

CODE = "first line\nawait step.do('load', async () => 1);\nthird line\n"


def _sample() -> Document:
    span = SourceSpan(
        start=Place(line=2, column=6, offset=17), end=Place(line=2, column=36, offset=47)
    )
    first = Workflow(
        class_name="First",
        nodes=[
            StepDo(name="load", span=span),
            If(branches=[Branch(condition="late", nodes=[StepDo(name="inner step")])]),
            Parallel(
                kind="all",
                nodes=[
                    StepDo(name="left", starts=1, resolves=3),
                    StepDo(name="right", starts=1, resolves=2),
                    StepDo(name="below", starts=2, resolves=3),
                ],
            ),
            FunctionCall(name="helper"),
        ],
        functions={"helper": FunctionDef(name="helper", nodes=[StepDo(name="helped")])},
    )
    return Document(workflows=[first, Workflow(class_name="Second", nodes=[StepDo(name="two")])])


def _top(page: Any, name: str) -> float:
    return float(page.get_by_role("button", name=f"step: {name}", exact=True).bounding_box()["y"])


def _left(page: Any, name: str) -> float:
    return float(page.get_by_role("button", name=f"step: {name}", exact=True).bounding_box()["x"])


def _until(page: Any, condition: str, argument: object = None) -> None:
    """Waits for a condition; Playwright's own way needs ``eval``, which the page forbids."""
    end = time.monotonic() + 5
    while not page.evaluate(condition, argument):
        assert time.monotonic() < end, condition
        page.wait_for_timeout(20)


def test_code_of_a_step(open_page: Open) -> None:
    page = open_page(_sample(), source=SourceText("worker.js", CODE.encode()))
    page.get_by_role("button", name="step: load").click()
    assert page.locator(".panel h2").inner_text() == "worker.js"
    assert page.locator(".panel mark").inner_text() == "step.do('load', async () => 1)"
    assert page.locator(".row.marked").count() == 1
    page.keyboard.press("Escape")
    assert page.locator(".panel").is_hidden()


def test_concurrency_on_a_grid(open_page: Open) -> None:
    page = open_page(_sample())
    assert _top(page, "left") == _top(page, "right")
    assert _top(page, "below") > _top(page, "right")
    assert _left(page, "below") == _left(page, "right") > _left(page, "left")


def test_collapse_search_expand(open_page: Open) -> None:
    page = open_page(_sample())
    page.get_by_role("button", name="Collapse").click()
    inner = page.get_by_role("button", name="step: inner step")
    assert inner.is_hidden()
    page.keyboard.press("/")
    page.keyboard.type("inner")
    assert inner.is_visible()
    assert page.locator(".count").inner_text() == "1 of 1"
    page.keyboard.press("Escape")
    page.keyboard.press("c")
    assert inner.is_hidden()
    page.keyboard.press("e")
    assert inner.is_visible()


def test_tabs(open_page: Open) -> None:
    page = open_page(_sample())
    page.get_by_role("tab", name="First").focus()
    page.keyboard.press("ArrowRight")
    assert page.get_by_role("tab", name="Second").get_attribute("aria-selected") == "true"
    assert page.locator("[data-node]").count() == 1


def test_functions_in_place_and_aside(open_page: Open) -> None:
    page = open_page(_sample())
    assert page.get_by_role("button", name="step: helped").count() == 1
    page.get_by_role("button", name="open in place").click()
    assert page.get_by_role("button", name="step: helped").count() == 2
    page.get_by_role("button", name="close", exact=True).click()
    page.get_by_role("button", name="show aside").click()
    assert "helper" in page.evaluate("document.activeElement.textContent")


def test_pan_and_zoom(open_page: Open) -> None:
    page = open_page(_sample())
    heading = page.locator(".sheet h1")
    _until(page, "document.querySelector('.content').style.transform")
    before = heading.bounding_box()
    page.mouse.move(10, 500)
    page.mouse.down()
    page.mouse.move(110, 560, steps=4)
    page.mouse.up()
    moved = "(x) => document.querySelector('.sheet h1').getBoundingClientRect().x > x + 99"
    _until(page, moved, before["x"])
    after = heading.bounding_box()
    assert (round(after["x"] - before["x"]), round(after["y"] - before["y"])) == (100, 60)
    page.keyboard.press("+")
    _until(page, "document.querySelector('.content').style.transform.includes('1.25')")
    assert heading.bounding_box()["width"] > after["width"]


def test_keys_go_through_the_nodes(open_page: Open) -> None:
    page = open_page(_sample())
    for expected in ("load", "if", "inner step"):
        page.keyboard.press("ArrowDown")
        assert expected in page.evaluate("document.activeElement.textContent")


def test_downloads(open_page: Open) -> None:
    page = open_page(_sample())
    for kind, start in (("SVG", b"<svg"), ("PNG", b"\x89PNG")):
        with page.expect_download() as download:
            page.get_by_role("button", name=f"Download {kind}").click()
        assert download.value.suggested_filename == f"First.{kind.lower()}"
        assert download.value.path().read_bytes().startswith(start)


def test_copy_as_mermaid(open_page: Open) -> None:
    page = open_page(_sample())
    page.get_by_role("button", name="Copy as Mermaid").click()
    page.get_by_text("Copied as Mermaid").wait_for()


def test_legend(open_page: Open) -> None:
    page = open_page(_sample())
    legend = page.get_by_role("region", name="Legend")
    assert legend.is_hidden()
    page.keyboard.press("?")
    assert "step.waitForEvent" in legend.inner_text()
    page.keyboard.press("Escape")
    assert legend.is_hidden()


def test_dark(open_page: Open) -> None:
    page = open_page(_sample(), theme="dark")
    colour = "getComputedStyle(document.body).backgroundColor"
    dark = page.evaluate(colour)
    page.keyboard.press("t")
    assert page.evaluate(colour) != dark


def test_hostile_names_are_text(open_page: Open) -> None:
    page = open_page(hostile(), source=SourceText("</script>.js", b"</script><img onerror=1>"))
    assert page.locator("img, script[src]").count() == 0
    shown = page.locator(".sheet [data-node] .name").all_text_contents()
    assert clean("</script><img src=x onerror=alert(1)>") in shown


def test_every_step_once(open_page: Open) -> None:
    for _, document in documents()[::40]:
        page = open_page(document)
        shown: list[str] = []
        for number in range(len(document.workflows)):
            if len(document.workflows) > 1:
                page.get_by_role("tab").nth(number).click()
            names = page.locator("[data-kind^=step_] > .card .name, .step-frame .card .name")
            shown += names.all_text_contents()
        assert sorted(shown) == sorted(clean(name) for name in step_names(document))


def test_large_is_quick(open_page: Open) -> None:
    started = time.monotonic()
    page = open_page(large(1000))
    page.locator("[data-node]").nth(990).wait_for(state="attached")
    page.get_by_role("button", name="Collapse").click()
    page.get_by_role("button", name="Expand").click()
    page.keyboard.press("0")
    assert time.monotonic() - started < 10
