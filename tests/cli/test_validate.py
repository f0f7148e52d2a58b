"""``awaitstep validate``."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from awaitstep.graph.outline_parse import parse_outline
from awaitstep.ir.build import build_ir
from tests.cli.conftest import Run

NESTED = 'workflow W\n  loop for\n    loop for\n      do "a"\n'


@pytest.fixture
def ir(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path / "W.ir.json"


def write(path: Path, outline: str) -> None:
    document = parse_outline(outline)
    path.write_text(json.dumps(build_ir(document, document.workflows[0], None)))


def test_a_valid_file(run: Run, ir: Path) -> None:
    write(ir, 'workflow W\n  do "a"\n')
    result = run("validate", ir)
    assert (result.status, result.out, result.err) == (0, "", "")


def test_violations(run: Run, ir: Path) -> None:
    write(ir, NESTED)
    result = run("validate", ir)
    line = "$.nodes[1]: [nested-loop] loop 'for' stands inside loop 'for' (node for_2)\n"
    assert (result.status, result.out, result.err) == (1, line, "")
    assert run("validate", ir, "--quiet").out == ""
    assert run("validate", ir, "-q").status == 1


def test_json(run: Run, ir: Path) -> None:
    write(ir, NESTED)
    result = run("validate", "--json", ir)
    assert result.status == 1
    found = json.loads(result.out)
    assert (found["path"], found["node_id"], found["code"]) == (
        "$.nodes[1]",
        "for_2",
        "nested-loop",
    )


def test_what_cannot_be_read(run: Run, ir: Path) -> None:
    assert run("validate", ir).status == 2
    ir.write_text("{")
    result = run("validate", ir)
    assert (result.status, result.out) == (2, "")
    assert "W.ir.json: not JSON" in result.err


def test_import_names_what_awaitstep_cannot_hold(run: Run, ir: Path) -> None:
    ir.with_name("w.js").write_text(NESTED)
    result = run("import", "w.js")
    assert result.status == 0
    assert "warning[awaitstep-unsupported]: a loop inside a loop" in result.err
