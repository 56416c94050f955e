"""Reading an article that may be no article, or too much of one."""

import re
from pathlib import Path

from reviewer.article import Article

#: Bytes of the largest file that is read as an article. The largest real ones have 2 MB; beyond
#: this, one file would hold up a whole check.
MAX_SIZE = 20 << 20

#: Bytes at the start from which one tells whether a file is text.
_SAMPLE = 8192

_UTF_16_MARKS = (b"\xff\xfe", b"\xfe\xff")
_CONTROL = re.compile(rb"[\x00-\x08\x0e-\x1a\x1c-\x1f\x7f]")


class UnreadableArticleError(Exception):
    """A file cannot be taken as an article. The message says why, without the path."""


def read_article(path: Path) -> tuple[bytes, Article]:
    """The file's bytes and the article they are. Raises UnreadableArticleError."""
    data = read_bytes(path)
    return data, article_of(data, path)


def read_bytes(path: Path) -> bytes:
    """The bytes of a file that is not too large. Raises UnreadableArticleError."""
    try:
        # A pipe or device would block.
        if not path.is_file():
            path.stat()
            raise UnreadableArticleError("this is no file.")
        with path.open("rb") as file:
            data = file.read(MAX_SIZE + 1)
    except OSError as error:
        raise UnreadableArticleError(explain(error)) from error
    if len(data) > MAX_SIZE:
        megabytes = path.stat().st_size / (1 << 20)
        raise UnreadableArticleError(
            f"it is too large to check: {megabytes:.0f} MB, and the limit is {MAX_SIZE >> 20} MB."
        )
    return data


def article_of(data: bytes, path: Path) -> Article:
    """The article that a file's bytes are. Raises UnreadableArticleError for what is no text."""
    if is_binary(data):
        raise UnreadableArticleError("it is no text, whatever its name says; it was not checked.")
    return Article.from_bytes(data, path)


def is_binary(data: bytes) -> bool:
    """Whether the bytes are a picture, an archive or the like.

    One stray control character is damage in a text; text in UTF-16 says so by its first bytes.
    """
    sample = data[:_SAMPLE]
    if b"\0" not in sample or sample.startswith(_UTF_16_MARKS):
        return False
    return len(_CONTROL.findall(sample)) * 20 > len(sample) or not _is_utf_8(sample)


def _is_utf_8(sample: bytes) -> bool:
    try:
        sample.decode("utf-8")
    except UnicodeDecodeError as error:
        return error.start > len(sample) - 4  # a character that the sample cuts through
    return True


def explain(error: OSError) -> str:
    """The sentence for an error of the system."""
    if isinstance(error, FileNotFoundError):
        return "there is no such file or folder."
    if isinstance(error, PermissionError):
        return "you have no right to read it."
    return f"it cannot be read: {error.strerror or error}."
