"""A browser page that shows a diagram; the tests are skipped where there is no browser."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from awaitstep.graph.model import Document, Workflow
from awaitstep.render import render

Open = Callable[..., Any]


@pytest.fixture(scope="session")
def browser() -> Iterator[Any]:
    """A headless Chromium."""
    sync = pytest.importorskip("playwright.sync_api", reason="needs playwright")
    program = shutil.which("chromium") or shutil.which("chromium-browser")
    if program is None:
        pytest.skip("needs chromium")
    with sync.sync_playwright() as playwright:
        try:
            running = playwright.chromium.launch(
                executable_path=program, args=["--no-sandbox", "--disable-gpu", "--disable-quic"]
            )
        except sync.Error as error:  # Ubuntu's package is a program that asks for the real one
            pytest.skip(f"chromium does not start: {error.message.splitlines()[0]}")
        yield running
        running.close()


@pytest.fixture
def open_page(browser: Any, tmp_path: Path) -> Iterator[Open]:
    """Opens a graph's page; afterwards, nothing may have been logged, refused or requested."""
    context = browser.new_context(viewport={"width": 1300, "height": 800}, accept_downloads=True)
    page = context.new_page()
    trouble: list[str] = []
    page.on("console", lambda message: trouble.append(message.text))
    page.on("pageerror", lambda error: trouble.append(str(error)))
    page.on("dialog", lambda dialog: trouble.append(dialog.message))

    def show(graph: Workflow | Document, **options: Any) -> Any:
        file = tmp_path / "diagram.html"
        file.write_text(str(render(graph, "html", **options)), encoding="utf-8")
        page.on(
            "request",
            lambda request: (
                None
                if request.url.startswith(("blob:", "data:")) or request.url == file.as_uri()
                else trouble.append(request.url)
            ),
        )
        page.goto(file.as_uri())
        return page

    yield show
    context.close()
    assert not trouble
