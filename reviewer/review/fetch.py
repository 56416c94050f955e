"""Loads a picture from the web, for the preview, when the person has asked for it."""

from collections.abc import Callable
from time import monotonic
from urllib.error import HTTPError, URLError
from urllib.request import (
    HTTPDefaultErrorHandler,
    HTTPErrorProcessor,
    HTTPHandler,
    HTTPRedirectHandler,
    HTTPSHandler,
    OpenerDirector,
    ProxyHandler,
    Request,
    UnknownHandler,
)

#: Size of the largest picture in bytes, and seconds in which it must arrive.
MAX_SIZE = 12 << 20
TIMEOUT = 10.0
MAX_TIME = 30.0

_PIECE = 1 << 16


class FetchError(Exception):
    """The picture cannot be loaded; the message says why."""


def fetch_picture(address: str) -> bytes:
    """The bytes after an ``http`` or ``https`` address. Raises FetchError."""
    try:
        # Names the program, as Wikimedia asks of every client.
        request = Request(address, headers={"User-Agent": "ArticleReviewer/0.1 (preview)"})  # noqa: S310
        with _opener().open(request, timeout=TIMEOUT) as response:
            if response.headers.get_content_maintype() != "image":
                raise FetchError("the address leads to no picture")
            return _read(response.read)
    except HTTPError as error:
        raise FetchError(f"the site answered: {error.code} {error.reason}") from error
    except URLError as error:
        raise FetchError(f"the site cannot be reached: {error.reason}") from error
    except (OSError, ValueError) as error:
        raise FetchError(f"the picture could not be loaded: {error}") from error


def _opener() -> OpenerDirector:
    """An opener for the web alone: no redirection can lead to a file or an FTP server."""
    opener = OpenerDirector()
    for handler in (
        ProxyHandler,
        UnknownHandler,
        HTTPHandler,
        HTTPSHandler,
        HTTPDefaultErrorHandler,
        HTTPRedirectHandler,
        HTTPErrorProcessor,
    ):
        opener.add_handler(handler())
    return opener


def _read(read: Callable[[int], bytes]) -> bytes:
    due = monotonic() + MAX_TIME
    data = bytearray()
    while piece := read(_PIECE):
        data += piece
        if len(data) > MAX_SIZE:
            raise FetchError("the picture is too large to show")
        if monotonic() > due:
            raise FetchError("the picture takes too long to load")
    return bytes(data)
