"""A running view of a file."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from threading import Thread

import pytest

from awaitstep.viewer import Viewer
from awaitstep.viewer.attempt import Attempt
from tests.viewer.workers import write


@pytest.fixture
def worker(tmp_path: Path) -> Path:
    path = tmp_path / "worker.js"
    write(path, "load")
    return path


@pytest.fixture
def told() -> list[Attempt]:
    return []


@pytest.fixture
def viewer(worker: Path, told: list[Attempt]) -> Iterator[Viewer]:
    running = Viewer(str(worker))
    follower = Thread(target=running.follow, args=(told.append,))
    follower.start()
    yield running
    running.close()
    follower.join(10)
    assert not follower.is_alive()
