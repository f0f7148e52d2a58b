"""The server over HTTP: who may ask what, and the news of the file."""

from __future__ import annotations

import http.client
import json
import socket
import time
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest

from awaitstep.errors import AwaitStepError, InputError
from awaitstep.viewer import Viewer
from awaitstep.viewer.attempt import Attempt
from tests.viewer.workers import BROKEN, write

SECONDS = 20


def _ask(viewer: Viewer, path: str = "/", method: str = "GET", **headers: str) -> Any:
    """An answer, read, with its body as ``text``."""
    connection = http.client.HTTPConnection(urlsplit(viewer.url).netloc, timeout=SECONDS)
    connection.request(
        method, path, headers={name.replace("_", "-"): value for name, value in headers.items()}
    )
    answer: Any = connection.getresponse()
    answer.text = "" if path == "/events" and answer.status == 200 else answer.read().decode()
    connection.close()
    return answer


class _News:
    """The stream of events."""

    def __init__(self, viewer: Viewer) -> None:
        self._connection = http.client.HTTPConnection(urlsplit(viewer.url).netloc, timeout=SECONDS)
        self._connection.request("GET", "/events")
        self._answer = self._connection.getresponse()

    def next(self) -> dict[str, Any]:
        while True:
            line = self._answer.readline().decode()
            if line.startswith("data: "):
                news: dict[str, Any] = json.loads(line.removeprefix("data: "))
                return news

    def close(self) -> None:
        self._answer.close()
        self._connection.close()


@pytest.fixture
def news(viewer: Viewer) -> Any:
    stream = _News(viewer)
    yield stream
    stream.close()


def test_the_page(viewer: Viewer) -> None:
    answer = _ask(viewer)
    assert answer.status == 200
    assert answer.getheader("Content-Type") == "text/html; charset=utf-8"
    assert answer.getheader("X-Content-Type-Options") == "nosniff"
    assert "frame-ancestors 'none'" in answer.getheader("Content-Security-Policy")
    assert '"title":"load"' in answer.text
    assert "connect-src 'self'" in answer.text.replace("&#x27;", "'")


def test_listens_on_the_loopback_only(viewer: Viewer) -> None:
    assert urlsplit(viewer.url).hostname == "127.0.0.1"
    others = {each[4][0] for each in socket.getaddrinfo(socket.gethostname(), None, socket.AF_INET)}
    for address in others - {"127.0.0.1"}:
        with socket.socket() as other:
            other.settimeout(2)
            assert other.connect_ex((address, urlsplit(viewer.url).port)) != 0


@pytest.mark.parametrize("path", ["/", "/events", "/other"])
@pytest.mark.parametrize(
    "host", ["evil.example", "127.0.0.1", "localhost", "evil.example:{port}", "127.0.0.1.nip.io:1"]
)
def test_another_host_is_refused(viewer: Viewer, path: str, host: str) -> None:
    port = str(urlsplit(viewer.url).port)
    answer = _ask(viewer, path, Host=host.replace("{port}", port))
    assert (answer.status, "load" in answer.text) == (403, False)


def test_no_host_and_two_hosts_are_refused(viewer: Viewer) -> None:
    target = urlsplit(viewer.url)
    own = f"Host: {target.netloc}\r\n"
    for hosts in ("", own + "Host: evil.example\r\n", own + own):
        with socket.create_connection((target.hostname, target.port), SECONDS) as connection:
            connection.sendall(f"GET / HTTP/1.1\r\n{hosts}\r\n".encode())
            assert b" 403 " in connection.makefile("rb").readline()


def test_localhost_is_a_name_of_it(viewer: Viewer) -> None:
    assert _ask(viewer, Host=f"localhost:{urlsplit(viewer.url).port}").status == 200


@pytest.mark.parametrize("path", ["/", "/events"])
@pytest.mark.parametrize("origin", ["http://evil.example", "null", "http://127.0.0.1:1", "file://"])
def test_another_origin_is_refused(viewer: Viewer, path: str, origin: str) -> None:
    answer = _ask(viewer, path, Origin=origin)
    assert (answer.status, "load" in answer.text) == (403, False)


def test_its_own_origin_may_ask(viewer: Viewer) -> None:
    assert _ask(viewer, "/events", Origin=viewer.url.rstrip("/")).status == 200


@pytest.mark.parametrize(
    ("site", "mode", "target", "status"),
    [
        ("cross-site", "no-cors", "script", 403),
        ("same-site", "no-cors", "image", 403),  # another port of this machine
        ("cross-site", "navigate", "iframe", 403),
        ("cross-site", "navigate", "document", 200),
        ("same-origin", "cors", "empty", 200),
        ("none", "navigate", "document", 200),
    ],
)
def test_other_sites_may_link_only(
    viewer: Viewer, site: str, mode: str, target: str, status: int
) -> None:
    answer = _ask(viewer, Sec_Fetch_Site=site, Sec_Fetch_Mode=mode, Sec_Fetch_Dest=target)
    assert answer.status == status


@pytest.mark.parametrize("method", ["POST", "PUT", "DELETE", "OPTIONS", "HEAD", "TRACE", "BREW"])
def test_get_only(viewer: Viewer, method: str) -> None:
    answer = _ask(viewer, method=method)
    assert (answer.status, answer.getheader("Allow")) == (405, "GET")


@pytest.mark.parametrize("path", ["/worker.js", "/../worker.js", "/%2e%2e/", "/eventsx"])
def test_there_are_no_files(viewer: Viewer, path: str) -> None:
    assert _ask(viewer, path).status == 404


def test_a_change_is_news(viewer: Viewer, worker: Path, news: Any, told: list[Attempt]) -> None:
    first = news.next()
    assert (first["problem"], f'"live":"{first["page"]}"' in _ask(viewer).text) == (None, True)
    write(worker, "store")
    second = news.next()
    assert second["page"] != first["page"]
    assert '"title":"store"' in _ask(viewer).text
    _until(lambda: [tried.problem for tried in told] == [None])


def test_an_error_keeps_the_last_page(viewer: Viewer, worker: Path, news: Any) -> None:
    first = news.next()
    write(worker, "store", BROKEN)
    broken = news.next()
    assert (broken["page"], broken["kept"]) == (first["page"], True)
    assert "worker.js:4:" in broken["problem"]
    assert "syntax-error" in broken["problem"]
    assert '"title":"load"' in _ask(viewer).text
    write(worker, "load")
    assert news.next()["problem"] is None


def test_a_file_may_go_and_come(viewer: Viewer, worker: Path, news: Any) -> None:
    first = news.next()
    worker.unlink()
    gone = news.next()
    assert gone["page"] == first["page"]
    assert "no such file" in gone["problem"]
    write(worker, "again")
    assert news.next()["problem"] is None
    assert '"title":"again"' in _ask(viewer).text


def test_a_file_may_lose_its_workflow(worker: Path, viewer: Viewer, news: Any) -> None:
    news.next()
    worker.write_text("export default {};\n")
    assert "no workflow found" in news.next()["problem"]


def test_begins_with_an_error(worker: Path) -> None:
    write(worker, "load", BROKEN)
    viewer = Viewer(str(worker))
    stream = _News(viewer)
    assert stream.next()["kept"] is False
    assert "pause" in _ask(viewer).text
    stream.close()
    viewer.close()


def test_a_fault_of_ours_is_told(
    viewer: Viewer, worker: Path, news: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object, **__: object) -> str:
        raise RecursionError("too deep")

    news.next()
    monkeypatch.setattr("awaitstep.render.html.page", fail)
    write(worker, "store")
    assert news.next()["problem"] == "internal error: RecursionError: too deep"


def test_a_folder_is_followed_through_its_configuration(worker: Path) -> None:
    from awaitstep.viewer.watch import signature

    folder = worker.parent
    before = signature(folder)
    configuration = folder / "wrangler.jsonc"
    configuration.write_text('{"main": "worker.js"}')
    between = signature(folder)
    write(worker, "another name")
    assert len({before, between, signature(folder)}) == 3


def test_what_cannot_be_served(worker: Path, viewer: Viewer) -> None:
    with pytest.raises(InputError, match="no such file"):
        Viewer(str(worker.with_name("none.js")))
    with pytest.raises(InputError, match="Nobody"):
        Viewer(str(worker), workflow="Nobody")
    with pytest.raises(AwaitStepError, match="cannot listen"):
        Viewer(str(worker), port=urlsplit(viewer.url).port or 0)


def _until(condition: Any) -> None:
    end = time.monotonic() + SECONDS
    while not condition():
        assert time.monotonic() < end
        time.sleep(0.02)
