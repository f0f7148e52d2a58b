"""``awaitstep show``."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from tests.cli.conftest import Run, Terminal

TREE = """One
├─ ▶ load it  [1-2]
└─ ◷ wait  for 1 hour

Two
"""


@pytest.fixture
def worker(tmp_path: Path) -> Path:
    path = tmp_path / "worker.js"
    path.write_text('workflow One\n  do "load it" [1-2]\n  sleep "wait" "1 hour"\nworkflow Two\n')
    return path


@pytest.fixture(autouse=True)
def _no_width(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("COLUMNS", raising=False)


def test_every_workflow_is_a_tree(run: Run, worker: Path) -> None:
    result = run("show", worker)
    assert (result.status, result.out, result.err) == (0, TREE, "")


def test_one_workflow(run: Run, worker: Path) -> None:
    assert run("show", worker, "--workflow", "Two").out == "Two\n"
    result = run("show", worker, "--workflow", "Three")
    assert (result.status, result.out) == (2, "")
    assert "One, Two" in result.err


def test_lines_are_cut_only_where_there_is_a_width(
    run: Run, worker: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    worker.write_text(f'workflow One\n  do "{"long " * 100}end"\n')
    assert "long end" in run("show", worker).out
    monkeypatch.setenv("COLUMNS", "40")
    assert max(map(len, run("show", worker).out.splitlines())) == 40


def test_colors_on_a_terminal(run: Run, worker: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("NO_COLOR", raising=False)
    monkeypatch.setenv("TERM", "xterm")
    assert "\x1b[34m▶ load it" in _on_terminal(run, worker, monkeypatch)
    assert "\x1b" not in _on_terminal(run, worker, monkeypatch, "--no-color")
    monkeypatch.setenv("NO_COLOR", "1")
    assert "\x1b" not in _on_terminal(run, worker, monkeypatch)


def _on_terminal(run: Run, worker: Path, monkeypatch: pytest.MonkeyPatch, *options: str) -> str:
    stream = Terminal()
    with monkeypatch.context() as patch:
        patch.setattr(sys, "stdout", stream)
        assert run("show", worker, *options).status == 0
    return stream.getvalue()
