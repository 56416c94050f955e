"""What an article must be like to be edited."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reviewer.article import Article
from reviewer.gui.document import editable
from reviewer.gui.document.editable import (
    MAX_LINE,
    ReadOnlyError,
    has_line_longer_than,
    read_editable,
    reason_against,
)


@given(st.integers(0, 6), st.text("ab\n", max_size=40))
def test_that_a_line_is_too_long_is_found_without_looking_at_all(length: int, text: str) -> None:
    assert has_line_longer_than(length, text) == any(len(it) > length for it in text.split("\n"))


def test_a_file_too_large_to_lay_out_is_not_even_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "a.md"
    path.write_bytes(b"x" * 100)
    monkeypatch.setattr(editable, "MAX_BYTES", 100)
    assert read_editable(path) == b"x" * 100
    monkeypatch.setattr(editable, "MAX_BYTES", 99)
    with pytest.raises(ReadOnlyError, match=r"a\.md cannot be edited here: it is too large"):
        read_editable(path)


def test_what_is_no_file_is_not_read(tmp_path: Path) -> None:
    with pytest.raises(ReadOnlyError, match="not a regular file"):
        read_editable(tmp_path)


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"\0\1\2\3" * 100, "it is not a text file"),
        (b"x" * (MAX_LINE + 1), "one of its lines has 50,001 characters"),
    ],
)
def test_what_cannot_be_edited_has_a_reason(data: bytes, reason: str) -> None:
    assert reason in (reason_against(Article.from_bytes(data, Path("a.md"))) or "")


def test_an_article_of_usual_lines_is_edited() -> None:
    assert reason_against(Article("x" * MAX_LINE)) is None
