"""Notices when a Worker's file changes, comes or goes. Polled: that works on every disk."""

from __future__ import annotations

from pathlib import Path
from threading import Event

from awaitstep.errors import InputError
from awaitstep.wrangler import CONFIGURATIONS, main_module

POLL_SECONDS = 0.2
_SETTLE_SECONDS = 0.05
_SETTLE_TIMES = 20

Signature = tuple[tuple[int, int, int] | None, ...]


class Watch:
    """Remembers how the file was when the watch began, or when it last changed."""

    def __init__(self, path: str) -> None:
        self._path = Path(path)
        self._seen = signature(self._path)

    def changed(self, stop: Event) -> bool:
        """Waits until the file is another one; false if ``stop`` was set before."""
        while not stop.wait(POLL_SECONDS):
            now = signature(self._path)
            if now != self._seen:
                self._seen = self._settled(now)
                return True
        return False

    def _settled(self, last: Signature) -> Signature:
        """Waits, for a second at most, while the file is being written: half of it is an error."""
        pause = Event()
        for _ in range(_SETTLE_TIMES):
            pause.wait(_SETTLE_SECONDS)
            now = signature(self._path)
            if now == last:
                break
            last = now
        return last


def signature(path: Path) -> Signature:
    """Times and sizes of the files that the graph of ``path`` is made of; ``None`` for no file."""
    return tuple(_stat(file) for file in _files(path))


def _files(path: Path) -> list[Path]:
    if not path.is_dir():
        return [path]
    configurations = [path / name for name in CONFIGURATIONS]
    try:
        return [*configurations, main_module(path)]
    except InputError:
        return configurations


def _stat(file: Path) -> tuple[int, int, int] | None:
    try:
        found = file.stat()
    except (OSError, ValueError):
        return None
    return found.st_mtime_ns, found.st_size, found.st_ino
