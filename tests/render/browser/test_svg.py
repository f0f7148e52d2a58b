"""The SVG in a browser: no text leaves its card, whichever fonts the machine has."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from awaitstep.graph.model import Document, Workflow
from awaitstep.render import render
from tests.render.graphs import documents, hostile

OVERFLOWS = """(family) => {
  if (family) document.documentElement.setAttribute('font-family', family);
  const found = [];
  for (const group of document.querySelectorAll('g[data-kind]')) {
    const card = group.querySelector('rect')?.getBBox();
    for (const text of card ? group.querySelectorAll('text') : []) {
      const box = text.getBBox();
      const right = box.x + box.width - card.x - card.width;
      const below = box.y + box.height - card.y - card.height;
      if (right > 0.5 || below > 1) found.push(text.textContent);
    }
  }
  return found;
}"""

GRAPHS: list[tuple[str, Document | Workflow]] = [("hostile", hostile()), *documents()[::30]]


@pytest.mark.parametrize("family", ["", "DejaVu Sans", "Liberation Sans"])
def test_no_text_is_cut_off(browser: Any, tmp_path: Path, family: str) -> None:
    page = browser.new_page()
    for name, graph in GRAPHS:
        file = tmp_path / "diagram.svg"
        file.write_text(str(render(graph, "svg")), encoding="utf-8")
        page.goto(file.as_uri())
        assert page.evaluate(OVERFLOWS, family) == [], name
    page.close()
