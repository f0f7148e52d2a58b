"""``awaitstep import``."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.cli.conftest import Run

TWO = 'workflow One\n  do "a"\nworkflow Two\n  sleep "b" 1\n'


@pytest.fixture
def worker(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    path = tmp_path / "worker.js"
    path.write_text(TWO)
    monkeypatch.chdir(tmp_path)
    return path


def test_one_file_for_each_workflow(run: Run, worker: Path) -> None:
    result = run("import", worker)
    assert (result.status, result.out, result.err) == (0, TWO, "")
    for name in ("One", "Two"):
        ir = json.loads(Path(f"{name}.ir.json").read_bytes())
        assert ir == {"metadata": {"name": name}, "nodes": [{"from": str(worker)}]}


def test_the_folder_is_made(run: Run, worker: Path) -> None:
    assert run("import", worker, "-o", "a/b", "--workflow", "Two").status == 0
    assert [path.name for path in Path("a/b").iterdir()] == ["Two.ir.json"]


def test_a_folder_that_cannot_be_made(run: Run, worker: Path) -> None:
    result = run("import", worker, "-o", "worker.js")
    assert (result.status, result.out) == (2, "")
    assert "this folder cannot be made" in result.err


def test_names_that_are_no_file_names(run: Run, worker: Path) -> None:
    worker.write_text('workflow ../a/b\n  do "a"\nworkflow one\n  do "a"\nworkflow One\n  do "a"\n')
    assert run("import", worker, "-o", "out").status == 0
    names = sorted(path.name for path in Path("out").iterdir())
    assert names == ["One_2.ir.json", "__a_b.ir.json", "one.ir.json"]
