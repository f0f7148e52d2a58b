"""``awaitstep view`` in a browser: it follows the file, and asks nobody else."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from awaitstep.viewer import Viewer
from tests.viewer.conftest import told, viewer, worker
from tests.viewer.workers import BROKEN, write

__all__ = ["told", "viewer", "worker"]

LIMIT = 20_000
"""Milliseconds for a change to be seen."""


@pytest.fixture
def trouble() -> list[str]:
    return []


@pytest.fixture
def page(browser: Any, viewer: Viewer, trouble: list[str]) -> Iterator[Any]:
    """The view's page; afterwards, nothing may have been logged, or asked of anybody else."""
    context = browser.new_context(viewport={"width": 1300, "height": 800})
    tab = context.new_page()
    tab.set_default_timeout(LIMIT)
    tab.on("console", lambda message: trouble.append(message.text))
    tab.on("pageerror", lambda error: trouble.append(str(error)))
    tab.on(
        "request",
        lambda request: None if request.url.startswith(viewer.url) else trouble.append(request.url),
    )
    tab.goto(viewer.url)
    yield tab
    context.close()
    assert not trouble


def _step(page: Any, name: str) -> Any:
    return page.get_by_role("button", name=f"step: {name}", exact=True)


def test_a_change_shows(page: Any, worker: Path) -> None:
    assert _step(page, "load").is_visible()
    write(worker, "store")
    _step(page, "store").wait_for()
    assert page.locator(".problem").is_hidden()


def test_an_error_is_on_top_of_the_last_graph(page: Any, worker: Path) -> None:
    banner = page.get_by_role("alert")
    write(worker, "store", BROKEN)
    banner.wait_for()
    assert "last graph that could be read" in banner.inner_text()
    assert "syntax-error" in banner.inner_text()
    assert _step(page, "load").is_visible()
    write(worker, "store")
    _step(page, "store").wait_for()
    assert banner.is_hidden()


def test_a_vanished_file(page: Any, worker: Path) -> None:
    worker.unlink()
    page.get_by_role("alert").get_by_text("no such file").wait_for()
    assert _step(page, "load").is_visible()
    write(worker, "back")
    _step(page, "back").wait_for()


def test_a_page_opened_after_the_error_tells_it(page: Any, worker: Path) -> None:
    write(worker, "store", BROKEN)
    page.get_by_role("alert").wait_for()
    page.reload()
    page.get_by_role("alert").get_by_text("syntax-error").wait_for()
    assert _step(page, "load").is_visible()


def test_hostile_errors_are_text(page: Any, worker: Path) -> None:
    worker.write_text("</script><img src=x onerror=alert(1)>")
    banner = page.get_by_role("alert")
    banner.wait_for()
    assert "<img" in banner.inner_text()
    assert page.locator("img").count() == 0


def test_what_the_reader_has_set_stays(page: Any, worker: Path) -> None:
    page.keyboard.press("t")
    page.keyboard.press("s")
    page.get_by_role("button", name="decision: if").or_(page.locator(".frame-head")).first.click()
    page.locator(".stage").hover()
    page.mouse.wheel(40, 60)
    place = "document.querySelector('.content').style.transform"
    page.wait_for_timeout(100)
    before = page.evaluate(place)
    write(worker, "store")
    _step(page, "store").wait_for()
    page.wait_for_timeout(100)
    assert page.evaluate("document.documentElement.dataset.theme") == "dark"
    assert page.locator(".frame-head").get_attribute("aria-expanded") == "false"
    assert page.locator(".panel").is_visible()
    assert page.evaluate(place) == before


def test_the_end_of_the_view_is_told(
    page: Any, viewer: Viewer, trouble: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    page.route("**/events", lambda route: route.abort())
    page.reload()
    page.get_by_role("alert").get_by_text("has ended").wait_for()
    trouble.clear()  # the browser's own word on the request that failed
