"""From a place in the code to its node."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from awaitstep.api import analyze_input
from awaitstep.reading import from_bytes

Open = Callable[..., Any]

CODE = """import { WorkflowEntrypoint } from "cloudflare:workers";
export class First extends WorkflowEntrypoint {
  async run(event, step) {
    await step.do("load", async () => {
      const answer = 42;
      return answer;
    });
    while (event.payload.more) {
      const x = await step.do("inner", async () => 1);
    }
    await this.finish(step);
  }
  async finish(step) {
    await step.sleep("pause", "1 hour");
  }
}
export class Second extends WorkflowEntrypoint {
  async run(event, step) {
    await step.do("other", async () => 1);
  }
}
"""


def _show(open_page: Open, code: str) -> Any:
    given = from_bytes("worker.js", code.encode())
    page = open_page(analyze_input(given), source=given.source)
    page.keyboard.press("s")
    return page


def _click(page: Any, line: int, words: str) -> None:
    """A click on the middle of some words of the code."""
    text = page.locator(f".row[data-line='{line}'] .text")
    box = text.evaluate(
        """(cell, words) => {
          const pieces = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT);
          const range = document.createRange();
          while (pieces.nextNode()) {
            const at = pieces.currentNode.data.indexOf(words);
            if (at < 0) continue;
            range.setStart(pieces.currentNode, at);
            range.setEnd(pieces.currentNode, at + words.length);
            const { x, y, width, height } = range.getClientRects()[0];
            return [x + width / 2, y + height / 2];
          }
        }""",
        words,
    )
    page.mouse.click(*box)


@pytest.mark.parametrize(
    ("line", "words", "node"),
    [
        (4, "step.do", "step: load, line 4"),
        (4, "await", "step: load, line 4"),
        (5, "42", "step: load, line 4"),
        (8, "payload", "loop: while, line 8"),
        (9, "const", "step: inner, line 9"),
        (9, "=> 1", "step: inner, line 9"),
        (10, "}", "loop: while, line 8"),
        (11, "finish", "call: finish, line 11"),
        (14, "pause", "sleep: pause, line 14"),
        (19, "other", "step: other, line 19"),
    ],
)
def test_a_place_in_the_code_is_its_node(open_page: Open, line: int, words: str, node: str) -> None:
    page = _show(open_page, CODE)
    _click(page, line, words)
    assert page.locator(".place").inner_text() == node
    assert page.locator(".chosen").count() == 1
    assert page.locator(".chosen").is_visible()


def test_the_node_of_another_workflow_is_in_its_tab(open_page: Open) -> None:
    page = _show(open_page, CODE)
    _click(page, 19, "other")
    assert page.get_by_role("tab", name="Second").get_attribute("aria-selected") == "true"
    _click(page, 9, "inner")
    assert page.get_by_role("tab", name="First").get_attribute("aria-selected") == "true"


def test_a_folded_node_is_opened(open_page: Open) -> None:
    page = _show(open_page, CODE)
    page.get_by_role("button", name="Collapse").click()
    _click(page, 9, "inner")
    assert page.get_by_role("button", name="step: inner", exact=True).is_visible()


def test_the_number_of_a_line_is_its_button(open_page: Open) -> None:
    page = _show(open_page, CODE)
    number = page.get_by_role("button", name="sleep: pause, line 14")
    number.focus()
    page.keyboard.press("Enter")
    assert "pause" in page.locator(".chosen").inner_text()
    assert page.locator(".row.marked mark").inner_text() == 'step.sleep("pause", "1 hour")'


def test_no_node_there(open_page: Open) -> None:
    page = _show(open_page, CODE)
    _click(page, 1, "import")
    assert page.locator(".status").inner_text() == "No node there"
    assert page.locator(".chosen").count() == 0


def test_a_frame_shows_its_code_beside_code(open_page: Open) -> None:
    page = _show(open_page, CODE)
    page.locator(".frame[data-kind=loop] > .frame-head").click()
    assert page.locator(".place").inner_text() == "loop: while, line 8"


def test_one_long_line(open_page: Open) -> None:
    """A bundle: the columns count, and what is cut off can be had."""
    code = " ".join(CODE.replace('"load"', f'"{"long " * 2000}"').split("\n"))
    page = _show(open_page, code)
    assert page.locator(".row .text").inner_text().endswith("…")
    for _ in range(3):
        page.get_by_role("button", name="more of line 1 after").click()
    assert page.get_by_role("button", name="more of line 1 after").count() == 0
    page.locator(".code").evaluate("(code) => { code.scrollTop = code.scrollHeight; }")
    _click(page, 1, '"inner"')
    assert page.locator(".place").inner_text() == "step: inner, line 1"
    _click(page, 1, '"pause"')
    assert page.locator(".place").inner_text() == "sleep: pause, line 1"


def test_all_of_a_long_file_can_be_seen(open_page: Open) -> None:
    page = _show(open_page, CODE + "// more\n" * 2000)
    for _ in range(4):
        page.get_by_role("button", name="lines below").click()
    assert page.locator(".row").last.get_attribute("data-line") == str(len(CODE.split("\n")) + 2000)
