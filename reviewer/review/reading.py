"""Reading a file that may not be an article, or be too large for one."""

import os
import stat
from pathlib import Path

from reviewer.article import Article

#: Size of the largest file that is read as an article, in bytes. The largest real ones have 2 MB; a
#: larger file than this would hold up a whole check.
MAX_SIZE = 20 << 20

#: Opening a pipe or a device must not wait for its other end.
_FLAGS = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)


class UnreadableArticleError(Exception):
    """A file cannot be read as an article. The message says why, without the path."""


def read_article(path: Path) -> tuple[bytes, Article]:
    """The file's bytes and the article they are. Raises UnreadableArticleError."""
    data = read_bytes(path)
    return data, article_of(data, path)


def read_bytes(path: Path) -> bytes:
    """The bytes of a file that is not too large. Raises UnreadableArticleError."""
    try:
        # Python's file objects take four times as long and offer nothing needed here.
        descriptor = os.open(path, _FLAGS)
        try:
            return _read_all(descriptor)
        finally:
            os.close(descriptor)
    except OSError as error:
        if path.is_dir():  # which Windows refuses to open at all
            raise UnreadableArticleError("this is not a file.") from error
        raise UnreadableArticleError(explain(error)) from error


def _read_all(descriptor: int) -> bytes:
    status = os.fstat(descriptor)
    if not stat.S_ISREG(status.st_mode):
        raise UnreadableArticleError("this is not a file.")
    parts: list[bytes] = []
    room = MAX_SIZE + 1
    is_whole = False
    while room and not is_whole:
        wanted = min(room, status.st_size + 1)
        parts.append(os.read(descriptor, wanted))
        room -= len(parts[-1])
        is_whole = len(parts[-1]) < wanted  # a plain file comes all at once
    if not is_whole:
        megabytes = status.st_size / (1 << 20)
        raise UnreadableArticleError(
            f"it is too large to check: {megabytes:.0f} MB, and the limit is {MAX_SIZE >> 20} MB."
        )
    return b"".join(parts)


def article_of(data: bytes, path: Path) -> Article:
    """The article in a file's bytes. Raises UnreadableArticleError if they are not text."""
    article = Article.from_bytes(data, path)
    if article.envelope.is_binary:
        raise UnreadableArticleError("it is not text, whatever its name says; it was not checked.")
    return article


def explain(error: OSError) -> str:
    """The sentence for an error of the system."""
    if isinstance(error, FileNotFoundError):
        return "there is no such file or folder."
    if isinstance(error, PermissionError):
        return "you do not have permission to read it."
    return f"it cannot be read: {error.strerror or error}."
