"""``awaitstep diff``."""

from __future__ import annotations

import json
import shutil
import subprocess
from pathlib import Path

import pytest

from awaitstep.graph.dump import to_json
from awaitstep.graph.outline_parse import parse_outline
from tests.cli.conftest import Run

ONE = 'workflow One\n  do "a"\n'
SAME = 'workflow One\n  block\n    do "a"\n'
OTHER = 'workflow One\n  do "a"\n  do "b"\n'
TWO = f'{ONE}workflow Two\n  do "c"\n'


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    for name, text in (("one", ONE), ("same", SAME), ("other", OTHER), ("two", TWO)):
        (tmp_path / f"{name}.js").write_text(text)
    return tmp_path


@pytest.mark.usefixtures("folder")
@pytest.mark.parametrize(
    ("new", "options", "status", "verdict"),
    [
        ("one.js", (), 0, "identical"),
        ("same.js", (), 1, "equivalent"),
        ("same.js", ("--equivalent",), 0, "equivalent"),
        ("other.js", (), 1, "different"),
        ("other.js", ("--equivalent",), 1, "different"),
        ("two.js", ("--workflow", "One"), 0, "identical"),
        ("two.js", ("--workflow", "Two"), 1, "different"),
    ],
)
def test_status(run: Run, new: str, options: tuple[str, ...], status: int, verdict: str) -> None:
    result = run("diff", "one.js", new, *options)
    assert (result.status, result.err) == (status, "")
    assert result.out.splitlines()[0] == verdict


@pytest.mark.usefixtures("folder")
def test_formats(run: Run) -> None:
    assert '+   do "b"\n' in run("diff", "one.js", "other.js").out
    data = json.loads(run("diff", "one.js", "other.js", "--format", "json").out)
    assert data["workflows"][0]["edits"][0]["op"] == "added"
    assert "```mermaid\n" in run("diff", "one.js", "other.js", "--format", "markdown").out


def test_output_to_a_file(run: Run, folder: Path) -> None:
    result = run("diff", "one.js", "other.js", "-f", "markdown", "-o", "comment.md")
    assert (result.status, result.out) == (1, "")
    assert (folder / "comment.md").read_text().startswith("**Workflows: different**")


@pytest.mark.usefixtures("folder")
@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("one.js", "none.js"), "none.js: no such file"),
        (("-", "-"), "only one of the two"),
        (("one.js", "two.js", "--workflow", "Three"), "there are: One, Two"),
        (("none.json", "one.js"), "none.json: no such file"),
    ],
)
def test_what_cannot_be_compared(run: Run, arguments: tuple[str, ...], message: str) -> None:
    result = run("diff", *arguments)
    assert (result.status, result.out) == (2, "")
    assert message in result.err


def test_graphs_and_irs(run: Run, folder: Path) -> None:
    run("graph", "one.js", "-o", "one.json")
    assert run("diff", "one.json", "one.js").status == 0
    workflow = parse_outline(ONE).workflows[0]
    (folder / "ir.json").write_text(to_json(_ir(workflow.class_name)))
    assert run("diff", "ir.json", "one.js").out == "identical\n"
    (folder / "bad.json").write_text('{"entryNodeId": "a"}')
    assert run("diff", "bad.json", "one.js").status == 2
    (folder / "bad.json").write_text("{")
    assert "bad.json: not JSON" in run("diff", "bad.json", "one.js").err


def _ir(name: str) -> dict[str, object]:
    node = {
        "id": "a",
        "type": "step",
        "name": "a",
        "position": {"x": 0, "y": 0},
        "version": "1.0.0",
        "provider": "cloudflare",
        "data": {"code": ""},
    }
    time = "2026-01-01T00:00:00.000Z"
    metadata = {"name": name, "version": 1, "createdAt": time, "updatedAt": time}
    return {"metadata": metadata, "nodes": [node], "edges": [], "entryNodeId": "a"}


@pytest.fixture
def repository(folder: Path) -> Path:
    if shutil.which("git") is None:
        pytest.skip("there is no git")
    _git("init", "-q")
    (folder / "src").mkdir()
    (folder / "src" / "index.js").write_text(ONE)
    _git("add", "src")
    _git("-c", "user.email=a@example.org", "-c", "user.name=a", "commit", "-qm", "one")
    (folder / "src" / "index.js").write_text(OTHER)
    return folder


def _git(*arguments: str) -> None:
    subprocess.run(["git", *arguments], check=True, capture_output=True)  # noqa: S607


@pytest.mark.usefixtures("repository")
def test_revisions(run: Run) -> None:
    assert run("diff", "HEAD:src/index.js", "one.js").out == "identical\n"
    assert run("diff", "HEAD:src/index.js", "src/index.js").out.startswith("different\n")
    assert run("diff", ":src/index.js", "HEAD:./src/index.js").out == "identical\n"


def test_paths_of_the_working_directory(
    run: Run, repository: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(repository / "src")
    assert run("diff", "HEAD:index.js", "HEAD:src/index.js").out == "identical\n"


@pytest.mark.usefixtures("repository")
@pytest.mark.parametrize(
    "name",
    [
        "HEAD:src/none.js",
        "none:src/index.js",
        "HEAD:src",
        "--output=stolen:x",
        "$(touch stolen):x",
        "HEAD:a\nb",
    ],
)
def test_no_such_revision(run: Run, repository: Path, name: str) -> None:
    result = run("diff", "--", name, "one.js")
    assert (result.status, result.out) == (2, "")
    assert result.err.startswith("awaitstep: error: ")
    assert not (repository / "stolen").exists()


def test_no_repository(run: Run, folder: Path) -> None:
    if shutil.which("git") is None:
        pytest.skip("there is no git")
    assert run("diff", "HEAD:one.js", "one.js").status == 2


def test_a_file_with_a_colon(run: Run, folder: Path) -> None:
    (folder / "a:b.js").write_text(ONE)
    assert run("diff", "a:b.js", "one.js").status == 0
