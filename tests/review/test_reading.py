"""What is no article, or too much of one, is told in a sentence."""

import os
from pathlib import Path

import pytest

from reviewer.review import reading
from reviewer.review.reading import UnreadableArticleError, read_article

PNG = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\1\0\0\0\1\0\x08\x06\0\0\0\x5c\x72\xa8\x66" + bytes(
    range(256)
)


def test_an_article_is_read_with_its_bytes(tmp_path: Path) -> None:
    path = tmp_path / "a.md"
    path.write_bytes(b"\xef\xbb\xbfText\r\n")
    data, article = read_article(path)
    assert (data, article.text, article.path) == (b"\xef\xbb\xbfText\r\n", "Text\n", path)


def test_a_file_that_is_too_large_is_told_with_its_size(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "a.md"
    path.touch()
    os.truncate(path, 50 << 20)
    with pytest.raises(UnreadableArticleError, match=r"too large to check: 50 MB.* limit is 20 MB"):
        read_article(path)


def test_a_binary_file_is_no_article(tmp_path: Path) -> None:
    (tmp_path / "a.md").write_bytes(PNG)
    with pytest.raises(UnreadableArticleError, match="it is not text"):
        read_article(tmp_path / "a.md")


def test_a_folder_or_a_pipe_is_no_file(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.md")
    for path in (tmp_path, tmp_path / "pipe.md"):
        with pytest.raises(UnreadableArticleError, match="this is not a file"):
            read_article(path)


def test_a_missing_file_is_told(tmp_path: Path) -> None:
    with pytest.raises(UnreadableArticleError, match="there is no such file"):
        read_article(tmp_path / "a.md")


def test_a_file_without_rights_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "a.md").write_bytes(b"Text")

    def refuse(*_: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(os, "open", refuse)
    with pytest.raises(UnreadableArticleError, match="you do not have permission to read"):
        reading.read_bytes(tmp_path / "a.md")
