"""``awaitstep view``."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
import urllib.request
from pathlib import Path

import pytest

from tests.cli.conftest import Run

CODE = """import { WorkflowEntrypoint } from "cloudflare:workers";
export class W extends WorkflowEntrypoint {
  async run(event, step) {
    await step.do("load", async () => 1);
  }
}
"""


@pytest.mark.skipif(os.name != "posix", reason="sends SIGINT")
def test_prints_its_address_and_ends_at_ctrl_c(tmp_path: Path) -> None:
    worker = tmp_path / "worker.js"
    worker.write_text(CODE)
    command = [sys.executable, "-m", "awaitstep", "view", str(worker)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        url = process.stdout.readline().decode().strip()
        assert url.startswith("http://127.0.0.1:")
        with urllib.request.urlopen(url, timeout=20) as page:  # noqa: S310 - our own
            assert b'"title":"load"' in page.read()
        # A browser that listens does not hold it.
        with urllib.request.urlopen(f"{url}events", timeout=20):  # noqa: S310 - our own
            started = time.monotonic()
            process.send_signal(signal.SIGINT)
            assert process.wait(20) == 130
        assert time.monotonic() - started < 2
        assert process.stderr.read() == b""


def test_needs_a_file(run: Run, tmp_path: Path) -> None:
    assert "standard input" in run("view", "-").err
    result = run("view", tmp_path / "none.js")
    assert (result.status, result.out) == (2, "")
    assert "no such file" in result.err


def test_a_port_has_sixteen_bits(run: Run, tmp_path: Path) -> None:
    assert run("view", tmp_path, "--port", "65536").status == 2
