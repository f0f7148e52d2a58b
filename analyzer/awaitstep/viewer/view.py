"""A view: a server that shows the graph of a file, and the loop that follows the file."""

from __future__ import annotations

from collections.abc import Callable
from threading import Event, Thread

from awaitstep.errors import NoWorkflowError
from awaitstep.viewer.attempt import Attempt, attempt
from awaitstep.viewer.board import Board
from awaitstep.viewer.pages import Pages
from awaitstep.viewer.server import Server
from awaitstep.viewer.watch import Watch

_NOTICE_SECONDS = 0.1
"""How long the server takes to notice that it should end."""


class Viewer:
    """Serves the page from its making on; :meth:`follow` keeps it up to date."""

    def __init__(
        self,
        path: str,
        *,
        port: int = 0,
        lang: str | None = None,
        workflow: str | None = None,
        theme: str = "light",
    ) -> None:
        """Reads the file and begins to serve its page.

        Args:
            path: a Worker's file, its project folder, or a graph's ``.json``.
            port: of the loopback; 0 takes a free one.
            lang: the language, where the file's name does not tell it.
            workflow: the only workflow to show, by its class's name.
            theme: the colours that the page begins with, ``light`` or ``dark``.

        Raises:
            InputError: the file cannot be read. One without workflows can: one may be on its way.
            AwaitStepError: the port cannot be had.
        """
        self._watch = Watch(path)
        self._read: Callable[[], Attempt] = lambda: attempt(path, lang, workflow)
        self._pages = Pages(theme)
        self.first = self._read()
        if self.first.error is not None and not isinstance(self.first.error, NoWorkflowError):
            raise self.first.error
        self._board = Board(self._pages.first(self.first))
        self._server = Server(self._board, port)
        self._stop = Event()
        Thread(target=self._server.serve_forever, args=(_NOTICE_SECONDS,), daemon=True).start()

    @property
    def url(self) -> str:
        """The address of the page."""
        return self._server.url

    def follow(self, tell: Callable[[Attempt], None]) -> None:
        """Keeps the page up to date until :meth:`close`; ``tell`` hears of each try.

        Analysis runs in the thread that calls this: the main one has the largest stack.
        """
        while self._watch.changed(self._stop):
            tried = self._read()
            self._board.put(self._pages.next(self._board.shown, tried))
            tell(tried)

    def close(self) -> None:
        """Ends the server and :meth:`follow`."""
        self._stop.set()
        self._server.shutdown()
        self._server.server_close()
