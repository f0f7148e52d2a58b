"""``awaitstep diagram``."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.conftest import Run


@pytest.fixture
def worker(tmp_path: Path) -> Path:
    path = tmp_path / "worker.js"
    path.write_text('workflow One\n  do "load it"\n')
    return path


@pytest.mark.parametrize("suffix", ["svg", "mmd", "dot", "html", "SVG"])
def test_the_suffix_names_the_format(run: Run, worker: Path, suffix: str) -> None:
    target = worker.with_name(f"graph.{suffix}")
    result = run("diagram", worker, "-o", target)
    assert (result.status, result.out, result.err) == (0, "", "")
    assert "load it" in target.read_text()


def test_standard_output_needs_a_format(run: Run, worker: Path) -> None:
    assert "load it" in run("diagram", worker, "--format", "mmd").out
    result = run("diagram", worker)
    assert (result.status, result.out) == (2, "")
    assert "--format" in result.err


def test_an_unknown_suffix(run: Run, worker: Path) -> None:
    result = run("diagram", worker, "-o", "graph.gif")
    assert result.status == 2
    assert "graph.gif" in result.err
    assert ".svg" in result.err
