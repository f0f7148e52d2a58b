"""Our trees against acorn's and TypeScript's. ``npm install`` in ``reference/`` makes it run."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path

import pytest

from awaitstep.source import SourceText
from awaitstep.syntax.language import detect
from awaitstep.syntax.parse import parse
from tests.syntax.canonical import canonical, first_difference

REFERENCE = Path(__file__).parent / "reference"
FIXTURES = Path(__file__).parents[2] / "fixtures"


@pytest.mark.skipif(not (REFERENCE / "node_modules").exists(), reason="reference not installed")
def test_our_trees_are_those_of_the_reference() -> None:
    files = sorted(path for path in FIXTURES.rglob("*.[jt]s") if path.is_file())
    run = subprocess.run(
        ["node", "dump.mjs"],  # noqa: S607
        cwd=REFERENCE,
        input="\n".join(map(str, files)),
        capture_output=True,
        text=True,
        check=True,
    )
    differences = {}
    for line in run.stdout.splitlines():
        found = json.loads(line)
        if "error" not in found:
            name = found["file"]
            data = Path(name).read_bytes()
            ours = parse(SourceText(name, data, detect(name, data)))
            differences[name] = first_difference(canonical(ours.program), found["tree"])
    assert {name: found for name, found in differences.items() if found} == {}
