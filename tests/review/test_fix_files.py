"""Fixing one file: what is written, and what is kept."""

import os
from pathlib import Path

import pytest

from reviewer.lint.engine import Linter
from reviewer.review.fix import fix_bytes, fix_file
from reviewer.workspace.history import History

BEFORE = b"\xef\xbb\xbfA BAD\r\ntext?? \xff BAD"
AFTER = b"\xef\xbb\xbfA good\r\ntext?? \xff good"


@pytest.fixture
def article(tmp_path: Path) -> Path:
    path = tmp_path / "a.md"
    path.write_bytes(BEFORE)
    return path


@pytest.fixture
def history(tmp_path: Path) -> History:
    return History(tmp_path / "history")


def test_safe_fixes_are_written_and_the_former_bytes_kept(
    article: Path, history: History, linter: Linter
) -> None:
    report = fix_file(article, linter, history)
    assert article.read_bytes() == AFTER == report.after
    assert [history.read(version) for version in history.versions(article)] == [BEFORE]
    assert len(report.applied) == 2
    assert [found.rule for found in report.remaining] == ["test/doubt"]


def test_unsafe_fixes_are_made_when_asked_for(
    article: Path, history: History, linter: Linter
) -> None:
    report = fix_file(article, linter, history, unsafe=True)
    assert article.read_bytes() == AFTER.replace(b"??", b"")
    assert report.remaining == ()


def test_without_a_history_nothing_is_written(article: Path, linter: Linter) -> None:
    report = fix_file(article, linter, None)
    assert (report.before, report.after) == (BEFORE, AFTER)
    assert article.read_bytes() == BEFORE


def test_an_article_without_damage_is_not_touched(
    article: Path, history: History, linter: Linter
) -> None:
    article.write_bytes(b"Fine")
    os.utime(article, (1, 1))
    assert fix_file(article, linter, history).error is None
    assert article.stat().st_mtime == 1


def test_fixing_again_changes_nothing(linter: Linter) -> None:
    once = fix_bytes(BEFORE, Path("a.md"), linter).after
    again = fix_bytes(once, Path("a.md"), linter)
    assert again.after == once
    assert again.applied == ()


def test_a_file_that_must_not_be_written_is_an_error(
    article: Path, history: History, linter: Linter
) -> None:
    article.chmod(0o444)
    report = fix_file(article, linter, history)
    assert report.error is not None
    assert "write-protected" in report.error
    assert article.read_bytes() == BEFORE


def test_what_is_no_text_is_an_error(article: Path, history: History, linter: Linter) -> None:
    article.write_bytes(b"\x89PNG\0\0\0\0BAD")
    assert fix_file(article, linter, history).error is not None
    assert article.read_bytes() == b"\x89PNG\0\0\0\0BAD"
