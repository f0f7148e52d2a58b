"""The program as a process: exit statuses, streams, and what it loads."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from importlib.metadata import version
from pathlib import Path

import pytest

import awaitstep
from awaitstep.cli.app import app
from tests.cli.conftest import Run

GRAPH = '{"version": 1, "workflows": [{"class_name": "W", "nodes": []}]}'
MAIN = "import sys; from awaitstep.cli.main import main; sys.exit(main())"
HEAVY = {"networkx", "graphviz", "rich", "tree_sitter_typescript", "awaitstep.render"}


def _program(
    *arguments: str, code: str = MAIN, **options: object
) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-W", "error", "-c", code, *arguments]
    streams = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE, **options}
    return subprocess.run(command, text=True, check=False, timeout=60, **streams)  # type: ignore[call-overload,no-any-return]


@pytest.fixture
def graph(tmp_path: Path) -> str:
    path = tmp_path / "graph.json"
    path.write_text(GRAPH)
    return str(path)


def test_version() -> None:
    result = _program("--version")
    assert (result.returncode, result.stdout) == (0, f"awaitstep {awaitstep.__version__}\n")
    assert version("awaitstep") == awaitstep.__version__


def test_version_loads_next_to_nothing() -> None:
    code = f"{MAIN.replace('sys.exit(main())', 'main()')}; print(*sys.modules)"
    loaded = set(_program("--version", code=code).stdout.split())
    assert not loaded & (HEAVY | {"typer", "pydantic", "typing", "json", "awaitstep.output"})


def test_graph_loads_only_what_it_needs(graph: str) -> None:
    code = f"{MAIN.replace('sys.exit(main())', 'main()')}; print(*sys.modules)"
    loaded = set(_program("graph", graph, code=code).stdout.split())
    assert not loaded & HEAVY


def test_statuses_of_the_process(graph: str, tmp_path: Path) -> None:
    assert _program("graph", graph, "--format", "outline").returncode == 0
    missing = _program("graph", str(tmp_path / "none.js"))
    assert (missing.returncode, missing.stdout) == (2, "")
    assert _program("graph").returncode == 2
    assert _program("dance").returncode == 2


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a full device")
def test_a_full_disk(graph: str) -> None:
    for arguments in (["graph", graph], ["--version"]):
        with Path("/dev/full").open("w") as full:
            result = _program(*arguments, stdout=full)
        assert result.returncode == 2
        assert result.stderr.count("\n") == 1
        assert "standard output cannot be written: No space left on device" in result.stderr


def test_a_closed_pipe(graph: str) -> None:
    reader, writer = os.pipe()
    os.close(reader)
    result = _program("graph", graph, stdout=writer)
    os.close(writer)
    assert result.returncode == 2
    assert result.stderr.count("\n") == 1
    assert "Broken pipe" in result.stderr


@pytest.mark.parametrize("unbuffered", ["", "1"])
def test_more_than_a_pipe_holds(tmp_path: Path, unbuffered: str) -> None:
    path = tmp_path / "graph.json"
    path.write_text(GRAPH.replace('"W"', f'"{"W" * 1_000_000}"'))
    environment = {**os.environ, "PYTHONUNBUFFERED": unbuffered}
    arguments = ("graph", str(path), "--format", "outline")
    assert len(_program(*arguments, env=environment).stdout) == 1_000_010
    reader, writer = os.pipe()
    command = [sys.executable, "-c", MAIN, *arguments]
    with subprocess.Popen(
        command, stdout=writer, stderr=subprocess.PIPE, env=environment
    ) as process:
        os.close(writer)
        os.read(reader, 1)
        os.close(reader)
        _, errors = process.communicate(timeout=60)
    assert process.returncode == 2
    assert b"Broken pipe" in errors


def test_no_streams_at_all(graph: str) -> None:
    code = f"import os; os.close(1); os.close(2); {MAIN}"
    assert _program("graph", graph, code=code).returncode == 2


def test_interrupts_end_it_at_once(tmp_path: Path) -> None:
    fifo = tmp_path / "worker.js"
    os.mkfifo(fifo)
    code = f"import sys; print('ready', flush=True); {MAIN.removeprefix('import sys; ')}"
    command = [sys.executable, "-c", code, "graph", str(fifo)]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    # Opening the pipe returns when the program has opened its input.
    with process, fifo.open("wb"):
        process.send_signal(signal.SIGINT)
        _, errors = process.communicate(timeout=10)
    assert process.returncode == 130
    assert errors == b""


def test_help_has_an_example_of_every_command(run: Run) -> None:
    general = run("--help")
    assert general.status == 0
    for command in app.registered_commands:
        assert command.name is not None
        assert command.name in general.out
        result = run(command.name, "--help")
        assert result.status == 0
        assert f"Example: awaitstep {command.name} " in result.out


def test_usage_errors_name_the_option(run: Run) -> None:
    result = run("graph", "x.js", "--formatt", "json")
    assert (result.status, result.out) == (2, "")
    assert "--formatt" in result.err
    assert "Traceback" not in result.err


def test_no_arguments_print_the_help(run: Run) -> None:
    result = run()
    assert result.status == 2
    assert "Usage: awaitstep" in result.out + result.err


def test_shell_completion_script() -> None:
    environment = {**os.environ, "_AWAITSTEP_COMPLETE": "source_bash"}
    result = _program(env=environment)
    assert result.returncode == 0
    assert "awaitstep" in result.stdout
