"""The server of the page: loopback only, GET only, the page and a stream of its news."""

from __future__ import annotations

import json
import os
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler
from socketserver import ThreadingTCPServer
from typing import Any
from urllib.parse import urlsplit

from awaitstep.errors import AwaitStepError
from awaitstep.viewer.board import Board, Shown
from awaitstep.viewer.guard import refusal

LOOPBACK = "127.0.0.1"
_BEAT_SECONDS = 15.0
"""How long the stream is silent at most: writing tells whether anybody still listens."""

_HEADERS = {
    "Cache-Control": "no-store",
    # The page's own policy is in it; this one cannot be, as browsers take it from headers only.
    "Content-Security-Policy": "frame-ancestors 'none'",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
}


class Server(ThreadingTCPServer):
    """Serves a board. ``http.server``'s own class would look up this machine's name first."""

    daemon_threads = True
    block_on_close = False
    # On Windows the option lets two programs share a port.
    allow_reuse_address = os.name == "posix"

    def __init__(self, board: Board, port: int) -> None:
        """Listens on a port of the loopback, 0 for any that is free.

        Raises:
            AwaitStepError: the port cannot be had.
        """
        self.board = board
        try:
            super().__init__((LOOPBACK, port), _Handler)
        except (OSError, OverflowError) as error:
            reason = getattr(error, "strerror", None) or error
            raise AwaitStepError(f"port {port}: cannot listen there: {reason}") from None

    @property
    def port(self) -> int:
        """The port that it listens on."""
        return int(self.server_address[1])

    @property
    def url(self) -> str:
        """The address of the page."""
        return f"http://{LOOPBACK}:{self.port}/"

    def handle_error(self, request: Any, client_address: Any) -> None:
        """Says nothing: a connection that broke is a tab that was closed."""


class _Handler(BaseHTTPRequestHandler):
    server: Server
    server_version = "awaitstep"
    sys_version = ""
    timeout = 20

    def do_GET(self) -> None:
        reason = refusal(self.headers, self.server.port)
        if reason is not None:
            self._send(HTTPStatus.FORBIDDEN, "text/plain", reason.encode())
            return
        answer = _PATHS.get(urlsplit(self.path).path)
        if answer is None:
            self._send(HTTPStatus.NOT_FOUND, "text/plain", b"there is only /")
        else:
            answer(self)

    def parse_request(self) -> bool:
        """Reads the head of a request; false if it is answered already."""
        if not super().parse_request():
            return False
        if self.command == "GET":
            return True
        self._send(HTTPStatus.METHOD_NOT_ALLOWED, "text/plain", b"GET only", {"Allow": "GET"})
        return False

    def page(self) -> None:
        self._send(HTTPStatus.OK, "text/html", self.server.board.shown.html)

    def icon(self) -> None:
        self._send(HTTPStatus.NO_CONTENT, "image/x-icon", b"")

    def events(self) -> None:
        """Sends the state, and each one after it, until the listener is gone."""
        self._head(HTTPStatus.OK, "text/event-stream", {})
        seen = self.server.board.shown
        self.wfile.write(_event(seen))
        while True:
            news = self.server.board.after(seen, _BEAT_SECONDS)
            self.wfile.write(b":\n\n" if news is None else _event(news))
            seen = news or seen

    def _send(
        self, status: HTTPStatus, kind: str, body: bytes, more: dict[str, str] | None = None
    ) -> None:
        self._head(status, kind, {"Content-Length": str(len(body)), **(more or {})})
        if self.command != "HEAD":
            self.wfile.write(body)

    def _head(self, status: HTTPStatus, kind: str, more: dict[str, str]) -> None:
        self.send_response(status)
        self.send_header("Content-Type", f"{kind}; charset=utf-8")
        for name, value in (_HEADERS | more).items():
            self.send_header(name, value)
        self.end_headers()

    def log_message(self, format: str, *args: Any) -> None:  # noqa: A002  the base class's name
        """Says nothing: the terminal is for diagnostics."""


def _event(shown: Shown) -> bytes:
    """A state as a server-sent event; JSON has no line breaks, which would end it."""
    news = {"page": shown.page, "problem": shown.problem, "kept": shown.kept}
    return f"data: {json.dumps(news)}\n\n".encode()


_PATHS = {"/": _Handler.page, "/events": _Handler.events, "/favicon.ico": _Handler.icon}
