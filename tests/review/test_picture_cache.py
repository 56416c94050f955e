"""Pictures from the web are kept, but not for ever."""

import os
from pathlib import Path

from reviewer.review.picture_cache import PictureCache


def test_a_picture_that_was_put_is_found_again(tmp_path: Path) -> None:
    cache = PictureCache(tmp_path / "pictures")
    assert cache.get("https://example.org/a.png") is None
    cache.put("https://example.org/a.png", b"a")
    cache.put("https://example.org/\ud800.png", b"b")
    assert cache.get("https://example.org/a.png") == b"a"
    assert cache.get("https://example.org/\ud800.png") == b"b"


def test_those_looked_at_longest_ago_go_first(tmp_path: Path) -> None:
    cache = PictureCache(tmp_path, max_size=25)
    for number, name in enumerate("abc"):
        cache.put(name, name.encode() * 10)
        for file in tmp_path.iterdir():
            if file.read_bytes()[:1] == name.encode():
                os.utime(file, (number, number))
    assert cache.get("a") is None
    assert cache.get("b") == b"b" * 10
    cache.put("d", b"d" * 10)
    assert cache.get("c") is None
    assert cache.get("b") == b"b" * 10


def test_a_folder_that_cannot_be_written_is_as_if_empty(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    cache = PictureCache(tmp_path / "file" / "pictures")
    cache.put("a", b"a")
    assert cache.get("a") is None
