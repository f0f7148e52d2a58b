"""Mermaid stays inside its limits and its grammar."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
from pathlib import Path

import pytest

from awaitstep.graph.model import Document, Workflow
from awaitstep.render import render
from awaitstep.render.mermaid import MAX_CHARACTERS, MAX_EDGES
from tests.render.graphs import documents, hostile, large

_LABEL = re.compile(r'"([^"]*)"')
_MODULES = os.environ.get("MERMAID_MODULES", "")
needs_mermaid = pytest.mark.skipif(
    not _MODULES or shutil.which("node") is None,
    reason="set MERMAID_MODULES to a node_modules that holds mermaid and jsdom",
)


def test_labels_hold_no_markup() -> None:
    for line in str(render(hostile(), "mmd")).splitlines():
        for label in _LABEL.findall(line):
            plain = re.sub(r"<br/>|</?small>|#\d+;", "", label)
            assert not re.search(r"[<>\[\]{}()|`;#%&*\\\"]", plain), line


@pytest.mark.parametrize("count", [100, 400, 1000, 6000])
def test_limits(count: int) -> None:
    drawn = str(render(large(count), "mmd"))
    assert len(drawn) <= MAX_CHARACTERS
    assert len(re.findall(r"(?m)^ +\w+ -", drawn)) <= MAX_EDGES
    assert ("folded" in drawn) == (count > 300)


def test_many_workflows_fold() -> None:
    flows = [large(40).model_copy(update={"class_name": f"W{n}"}) for n in range(300)]
    drawn = str(render(Document(workflows=flows), "mmd"))
    assert len(drawn) <= MAX_CHARACTERS
    assert "100 more workflows" in drawn


@needs_mermaid
def test_mermaid_reads_everything() -> None:
    graphs: list[tuple[str, Document | Workflow]] = [
        ("hostile", hostile()),
        ("large", large(1000)),
        *documents(),
    ]
    texts = {name: render(graph, "mmd") for name, graph in graphs}
    script = Path(__file__).with_name("parse_mermaid.mjs")
    done = subprocess.run(
        ["node", str(script), _MODULES],  # noqa: S607 - whichever node is on the PATH
        input=json.dumps(texts),
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stdout) == (0, ""), done.stderr
