"""Checking one file: what is found, and what hinders it."""

import json
from pathlib import Path

from reviewer.lint.engine import Linter
from reviewer.review.check import check_bytes, check_file
from reviewer.review.fix import fix_file
from reviewer.review.judgement import JudgedLinter


def test_the_diagnostics_of_a_file_are_those_of_its_bytes(tmp_path: Path, linter: Linter) -> None:
    path = tmp_path / "a.md"
    path.write_bytes(b"A BAD text??\n")
    report = check_file(path, linter)
    assert [found.rule for found in report.diagnostics] == ["test/bad", "test/doubt"]
    assert report.diagnostics == check_bytes(b"A BAD text??\n", path, linter).diagnostics
    assert report.error is None


def test_what_is_no_text_is_an_error_and_not_checked(linter: Linter) -> None:
    report = check_bytes(b"\x89PNG\0\0\0\0BAD", Path("a.md"), linter)
    assert report.diagnostics == ()
    assert report.error is not None


def test_a_file_that_is_gone_is_an_error(tmp_path: Path, linter: Linter) -> None:
    report = check_file(tmp_path / "a.md", linter)
    assert report.error == "there is no such file or folder."


def test_what_people_judged_to_be_right_is_left_out(tmp_path: Path, linter: Linter) -> None:
    article = tmp_path / "site" / "deep" / "a.md"
    article.parent.mkdir(parents=True)
    article.write_text("A BAD text??\n")
    judged = tmp_path / "site" / ".reviewer" / "ignored.jsonl"
    judged.parent.mkdir()
    judged.write_text(json.dumps({"path": "deep/a.md", "rule": "test/bad", "text": "BAD"}) + "\n")
    report = check_file(article, JudgedLinter(linter))
    assert [found.rule for found in report.diagnostics] == ["test/doubt"]


def test_an_article_whose_judgements_cannot_be_read_is_neither_checked_nor_fixed(
    tmp_path: Path, linter: Linter
) -> None:
    article = tmp_path / "a.md"
    article.write_text("A BAD text??\n")
    (tmp_path / ".reviewer").mkdir()
    (tmp_path / ".reviewer" / "ignored.jsonl").write_text("no entry\n")
    report = check_file(article, JudgedLinter(linter))
    assert report.diagnostics == ()
    assert "ignored.jsonl, line 1" in (report.error or "")
    fixed = fix_file(article, JudgedLinter(linter), None)
    assert fixed.before == fixed.after
    assert "ignored.jsonl, line 1" in (fixed.error or "")
