"""What the page shows now, for the server's threads to send and to wait on."""

from __future__ import annotations

from dataclasses import dataclass
from threading import Condition


@dataclass(frozen=True, slots=True)
class Shown:
    """A state of the page.

    ``page`` names the version of ``html``; ``problem`` is why the file's newest text is not in it,
    and ``kept`` whether an older text is.
    """

    page: str
    html: bytes
    problem: str | None = None
    kept: bool = False


class Board:
    """The newest state; one thread puts it, many read it."""

    def __init__(self, shown: Shown) -> None:
        self._shown = shown
        self._changed = Condition()

    @property
    def shown(self) -> Shown:
        """The newest state."""
        with self._changed:
            return self._shown

    def put(self, shown: Shown) -> None:
        """Sets the newest state and wakes who waits for it."""
        with self._changed:
            self._shown = shown
            self._changed.notify_all()

    def after(self, seen: Shown, seconds: float) -> Shown | None:
        """Waits for another state than ``seen``; ``None`` if none came in time."""
        with self._changed:
            self._changed.wait_for(lambda: self._shown is not seen, seconds)
            return None if self._shown is seen else self._shown
