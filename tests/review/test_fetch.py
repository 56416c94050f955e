"""Pictures from the web, which here is a server of the test's own."""

from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread

import pytest

from reviewer.review import fetch
from reviewer.review.fetch import FetchError, fetch_picture


class Site(BaseHTTPRequestHandler):
    """Serves what a picture's address may lead to."""

    def do_GET(self) -> None:
        if self.path == "/moved":
            self.send_response(302)
            self.send_header("Location", "/a.png")
            self.end_headers()
        elif self.path == "/to-file":
            self.send_response(302)
            self.send_header("Location", "file:///etc/passwd")
            self.end_headers()
        elif self.path == "/gone":
            self.send_error(404)
        else:
            kind = "text/html" if self.path == "/page" else "image/png"
            self.send_response(200)
            self.send_header("Content-Type", kind)
            self.end_headers()
            self.wfile.write(b"picture" * (1000 if self.path == "/large" else 1))

    def log_message(self, *_: object) -> None:
        """Say nothing."""


@pytest.fixture
def site(monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    monkeypatch.setenv("no_proxy", "*")
    server = ThreadingHTTPServer(("127.0.0.1", 0), Site)
    Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    server.server_close()


@pytest.mark.parametrize("path", ["/a.png", "/moved"])
def test_a_picture_is_loaded(site: str, path: str) -> None:
    assert fetch_picture(site + path) == b"picture"


@pytest.mark.parametrize(
    ("path", "reason"),
    [("/page", "no picture"), ("/gone", "404"), ("/to-file", "could not|cannot|302")],
)
def test_what_is_no_picture_is_refused(site: str, path: str, reason: str) -> None:
    with pytest.raises(FetchError, match=reason):
        fetch_picture(site + path)


def test_a_picture_too_large_is_refused(site: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(fetch, "MAX_SIZE", 100)
    with pytest.raises(FetchError, match="too large"):
        fetch_picture(site + "/large")


def test_a_site_that_never_ends_is_left(site: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(fetch, "MAX_TIME", -1)
    with pytest.raises(FetchError, match="takes too long"):
        fetch_picture(site + "/a.png")


@pytest.mark.parametrize("address", ["file:///etc/passwd", "ftp://example.org/a.png", "nonsense"])
def test_only_the_web_is_asked(address: str) -> None:
    with pytest.raises(FetchError):
        fetch_picture(address)


def test_a_site_that_is_not_there_is_told() -> None:
    with pytest.raises(FetchError, match="cannot be reached"):
        fetch_picture("http://127.0.0.1:9/a.png")
