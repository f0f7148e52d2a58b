"""Standard error on a terminal."""

from __future__ import annotations

import io
import sys
from pathlib import Path

import pytest

from awaitstep.cli.console import PROGRESS_BYTES, Console
from tests.cli.conftest import Run, Terminal


def _terminal(monkeypatch: pytest.MonkeyPatch) -> Terminal:
    """A terminal as standard error. (pytest takes back what a fixture puts there.)"""
    stream = Terminal()
    monkeypatch.delenv("NO_COLOR", raising=False)
    monkeypatch.setenv("TERM", "xterm")
    monkeypatch.setattr(sys, "stderr", stream)
    return stream


@pytest.fixture
def worker(tmp_path: Path) -> Path:
    path = tmp_path / "worker.js"
    path.write_text('!odd x\nworkflow W\n  do "a"\n')
    return path


def test_colors(run: Run, worker: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    terminal = _terminal(monkeypatch)
    run("graph", worker)
    assert "\x1b[33;1mwarning[odd]:\x1b[0m" in terminal.getvalue()


def test_no_colors_if_asked(run: Run, worker: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    terminal = _terminal(monkeypatch)
    run("graph", worker, "--no-color")
    run("graph", worker, "--json")
    monkeypatch.setenv("NO_COLOR", "1")
    run("graph", worker)
    assert terminal.getvalue().count("odd") > 2
    assert "\x1b" not in terminal.getvalue()


def test_progress_of_large_files(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    terminal = _terminal(monkeypatch)
    path = tmp_path / "large.js"
    path.write_bytes(b" " * (PROGRESS_BYTES + 1))
    with Console().progress(str(path)):
        assert terminal.getvalue() == f"reading {path} …\r"
    assert terminal.getvalue().endswith("\x1b[2K\r")


def test_no_progress_of_small_files_or_if_quiet(
    worker: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    terminal = _terminal(monkeypatch)
    for console, path in ((Console(), worker), (Console(quiet=True), worker.parent)):
        with console.progress(str(path)):
            assert terminal.getvalue() == ""


def test_a_missing_or_closed_stream_is_no_error(
    run: Run, worker: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "stderr", None)
    assert run("graph", worker).status == 0
    monkeypatch.setattr(sys, "stderr", Terminal())
    sys.stderr.close()
    assert run("graph", worker).status == 0


def test_characters_that_the_stream_has_not(
    run: Run, worker: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    worker.write_text('!odd é日\nworkflow W\n  do "a"\n')
    stream = io.TextIOWrapper(io.BytesIO(), encoding="ascii")
    monkeypatch.setattr(sys, "stderr", stream)
    assert run("graph", worker).status == 0
    stream.seek(0)
    assert "warning[odd]: ??" in stream.read()
