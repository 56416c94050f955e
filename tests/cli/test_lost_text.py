"""What the command line says of text that the article lost."""

import json
from pathlib import Path

import pytest

from reviewer.cli.main import run

_LOST = (
    "---\nsubject: Siege of Ohrid\npubDate: 2023-10-17\nshortDescription: A siege\n---\n\n"
    "The siege was long, and the lake was deep.\n\n\n\nIt went on for a year.\n\n"
    "## References[object Object]\n[object Object]\n[object Object]\n"
)
_PAGE = "https://en.wikipedia.org/wiki/Siege_of_Ohrid"


@pytest.fixture
def article(tmp_path: Path) -> Path:
    path = tmp_path / "siege.md"
    path.write_text(_LOST, encoding="utf-8")
    return path


def test_a_check_names_what_is_lost_and_where_to_look_it_up(
    article: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    run(["check", str(article)])

    shown = capfd.readouterr().out
    assert "probably lost: citations" in shown
    assert "probably lost: a picture, table or template" in shown
    assert shown.count(f"look it up: {_PAGE}") == 1


def test_json_has_both_with_the_diagnostic(
    article: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    run(["check", "--format", "jsonl", str(article)])

    found = json.loads(capfd.readouterr().out)["diagnostics"]
    by_rule = {each["rule"]: each for each in found}
    assert by_rule["leak/object-object"]["lost"] == "citations"
    assert by_rule["leak/object-object"]["see"] == _PAGE


def test_fixing_still_tells_what_was_lost_where_it_tidied(
    article: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    run(["fix", str(article)])

    shown = capfd.readouterr().out
    assert "citations" in shown
    assert f"look it up: {_PAGE}" in shown
    assert "[object" not in article.read_text(encoding="utf-8")


@pytest.mark.parametrize("command", ["check", "fix"])
def test_an_article_that_lost_nothing_names_no_page(
    tmp_path: Path, capfd: pytest.CaptureFixture[str], command: str
) -> None:
    path = tmp_path / "whole.md"
    path.write_text("---\nsubject: Ohrid\n---\n\nFrom 1914 â€“ 1918.\n", encoding="utf-8")

    run([command, str(path)])

    assert "look it up" not in capfd.readouterr().out
