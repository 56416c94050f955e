"""Reading an article that may be no article, or too much of one."""

import os
import stat
from pathlib import Path

from reviewer.article import Article

#: Bytes of the largest file that is read as an article. The largest real ones have 2 MB; beyond
#: this, one file would hold up a whole check.
MAX_SIZE = 20 << 20

#: Opening a pipe or a device must not wait for somebody at its other end.
_FLAGS = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)


class UnreadableArticleError(Exception):
    """A file cannot be taken as an article. The message says why, without the path."""


def read_article(path: Path) -> tuple[bytes, Article]:
    """The file's bytes and the article they are. Raises UnreadableArticleError."""
    data = read_bytes(path)
    return data, article_of(data, path)


def read_bytes(path: Path) -> bytes:
    """The bytes of a file that is not too large. Raises UnreadableArticleError."""
    try:
        # The file objects of Python take four times as long, for nothing that is needed here.
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
        is_whole = len(parts[-1]) < wanted  # of a plain file the system gives what there is
    if not is_whole:
        megabytes = status.st_size / (1 << 20)
        raise UnreadableArticleError(
            f"it is too large to check: {megabytes:.0f} MB, and the limit is {MAX_SIZE >> 20} MB."
        )
    return b"".join(parts)


def article_of(data: bytes, path: Path) -> Article:
    """The article that a file's bytes are. Raises UnreadableArticleError for what is no text."""
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
