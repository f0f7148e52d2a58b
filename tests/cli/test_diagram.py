"""``awaitstep diagram``."""

from __future__ import annotations

import webbrowser
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


def test_the_engine_lays_out_an_svg(run: Run, worker: Path) -> None:
    nested = run("diagram", worker, "--format", "svg").out
    graphviz = run("diagram", worker, "--format", "svg", "--engine", "graphviz").out
    assert nested.startswith("<svg")
    assert "graphviz" in graphviz.lower()
    assert nested != graphviz
    assert run("diagram", worker, "--format", "svg", "--engine", "hand").status == 2


@pytest.mark.parametrize("option", [("--theme", "dark"), ("--legend",)])
def test_options_change_the_picture(run: Run, worker: Path, option: tuple[str, ...]) -> None:
    plain = run("diagram", worker, "--format", "svg").out
    changed = run("diagram", worker, "--format", "svg", *option)
    assert changed.status == 0
    assert changed.out != plain


def test_open_shows_the_file(run: Run, worker: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[str] = []

    def record(url: str) -> bool:
        opened.append(url)
        return True

    monkeypatch.setattr(webbrowser, "open", record)
    target = worker.with_name("one & two.html")
    result = run("diagram", worker, "-o", target, "--open")
    assert (result.status, result.out, result.err) == (0, "", "")
    assert opened == [target.as_uri()]


def test_open_without_a_browser(run: Run, worker: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(webbrowser, "open", lambda _url: False)
    target = worker.with_name("graph.html")
    result = run("diagram", worker, "-o", target, "--open")
    assert result.status == 2
    assert "no browser" in result.err
    assert target.exists()


def test_open_needs_a_file(run: Run, worker: Path) -> None:
    result = run("diagram", worker, "--format", "html", "--open")
    assert (result.status, result.out) == (2, "")
    assert "-o" in result.err
