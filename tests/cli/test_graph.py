"""``awaitstep graph``."""

from __future__ import annotations

import io
import json
import sys
from pathlib import Path
from types import SimpleNamespace

import pytest

from tests.cli.conftest import Run

ONE = 'workflow One\n  do "a"\n'
TWO = f'{ONE}workflow Two\n  sleep "b" 1\n'
WARNED = f"!odd this is odd\n{ONE}"


@pytest.fixture
def worker(tmp_path: Path) -> Path:
    path = tmp_path / "worker.js"
    path.write_text(TWO)
    return path


def test_json_is_the_default(run: Run, worker: Path) -> None:
    result = run("graph", worker)
    assert (result.status, result.err) == (0, "")
    document = json.loads(result.out)
    assert [workflow["class_name"] for workflow in document["workflows"]] == ["One", "Two"]


def test_outline(run: Run, worker: Path) -> None:
    assert run("graph", worker, "--format", "outline").out == TWO


def test_one_workflow(run: Run, worker: Path) -> None:
    assert run("graph", worker, "--format", "outline", "--workflow", "One").out == ONE


def test_an_unknown_workflow(run: Run, worker: Path) -> None:
    result = run("graph", worker, "--workflow", "Three")
    assert (result.status, result.out) == (2, "")
    assert "'Three'" in result.err
    assert "One, Two" in result.err


def test_strict_gives_the_form_of_the_api(run: Run, worker: Path) -> None:
    graph = json.loads(run("graph", worker, "--strict", "--workflow", "One").out)
    assert list(graph) == ["version", "workflow"]
    assert list(graph["workflow"]) == ["class_name", "functions", "nodes"]


def test_strict_of_several_workflows(run: Run, worker: Path) -> None:
    graph = json.loads(run("graph", worker, "--strict").out)
    assert [workflow["class_name"] for workflow in graph["workflows"]] == ["One", "Two"]


def test_strict_is_json(run: Run, worker: Path) -> None:
    result = run("graph", worker, "--strict", "--format", "outline")
    assert (result.status, result.out) == (2, "")


def test_output_to_a_file(run: Run, worker: Path, tmp_path: Path) -> None:
    result = run("graph", worker, "-o", tmp_path / "graph.json")
    assert (result.status, result.out) == (0, "")
    assert json.loads((tmp_path / "graph.json").read_bytes())["version"] == 1


def test_output_that_cannot_be_written(run: Run, worker: Path, tmp_path: Path) -> None:
    for target in (tmp_path, tmp_path / "none" / "graph.json"):
        result = run("graph", worker, "-o", target)
        assert (result.status, result.out) == (2, "")
        assert result.err.startswith(f"awaitstep: error: {target}: ")


def test_a_graph_may_be_read_again(run: Run, worker: Path, tmp_path: Path) -> None:
    run("graph", worker, "-o", tmp_path / "graph.json")
    assert run("graph", tmp_path / "graph.json", "--format", "outline").out == TWO


def test_json_that_is_no_graph(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "package.json"
    path.write_text("{}")
    result = run("graph", path)
    assert result.status == 2
    assert f"{path}: not a graph" in result.err


def test_standard_input(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", SimpleNamespace(buffer=io.BytesIO(WARNED.encode())))
    result = run("graph", "-", "--lang", "ts", "--format", "outline")
    assert result.out == ONE
    assert result.err.startswith("<stdin>:1:2: warning[odd]: ")


def test_no_standard_input(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", None)
    assert run("graph", "-").err == "awaitstep: error: standard input is closed\n"


def test_diagnostics_show_their_place(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "worker.js"
    path.write_text(WARNED)
    result = run("graph", path, "--format", "outline")
    assert (result.status, result.out) == (0, ONE)
    assert result.err == (
        f"{path}:1:2: warning[odd]: this is odd\n    1 | !odd this is odd\n      |  ^^^\n"
    )


def test_diagnostics_as_json(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "worker.js"
    path.write_text(WARNED)
    [line] = run("graph", path, "--json").err.splitlines()
    assert json.loads(line) == {
        "file": str(path),
        "severity": "warning",
        "code": "odd",
        "message": "this is odd",
        "span": {
            "start": {"line": 1, "column": 1, "offset": 1},
            "end": {"line": 1, "column": 4, "offset": 4},
        },
    }


def test_quiet(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "worker.js"
    path.write_text(WARNED)
    assert run("graph", path, "--quiet").err == ""


def test_no_workflow_still_shows_the_diagnostics(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "worker.js"
    path.write_text("!odd this is odd\n")
    result = run("graph", path)
    assert (result.status, result.out) == (2, "")
    assert "warning[odd]" in result.err
    assert result.err.endswith(f"awaitstep: error: {path}: no workflow found\n")


def test_failures_as_json(run: Run, tmp_path: Path) -> None:
    result = run("graph", tmp_path / "none.js", "--json")
    assert result.status == 2
    assert json.loads(result.err) == {
        "severity": "error",
        "code": "input",
        "message": f"{tmp_path / 'none.js'}: no such file",
    }


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (b"", "the file is empty"),
        (b" \n\t\n", "the file is empty"),
        (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR" + bytes(64), "a binary file"),
        (bytes(range(256)) * 8, "a binary file"),
    ],
)
def test_what_is_no_code(run: Run, tmp_path: Path, content: bytes, message: str) -> None:
    path = tmp_path / "worker.js"
    path.write_bytes(content)
    result = run("graph", path)
    assert (result.status, result.out) == (2, "")
    assert message in result.err


def test_bytes_that_are_not_utf8(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "worker.js"
    path.write_bytes(b"// caf\xe9\n" + ONE.encode())
    result = run("graph", path, "--format", "outline")
    assert (result.status, result.out) == (0, ONE)
    assert "warning[not-utf-8]" in result.err


def test_a_folder(run: Run, tmp_path: Path) -> None:
    (tmp_path / "src").mkdir()
    (tmp_path / "src" / "index.ts").write_text(ONE)
    (tmp_path / "wrangler.jsonc").write_text('{ "main": "src/index.ts", /* x */ } // end')
    assert run("graph", tmp_path, "--format", "outline").out == ONE


def test_a_folder_without_configuration(run: Run, tmp_path: Path) -> None:
    result = run("graph", tmp_path)
    assert result.status == 2
    assert "no wrangler.jsonc" in result.err


def test_the_last_resort(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "worker.js"
    path.write_text("crash\n")
    result = run("graph", path)
    assert (result.status, result.out) == (2, "")
    assert result.err.startswith("awaitstep: internal error: RecursionError: too deep (in ")
    assert "report" in result.err
    assert "Traceback" not in result.err
