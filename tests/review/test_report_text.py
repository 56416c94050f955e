"""The report for people."""

import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reviewer.lint.engine import Linter
from reviewer.review.check import check_bytes
from reviewer.review.report import Totals
from reviewer.review.report_text import text_format
from reviewer.review.terminal_text import head, tail, visible, width


def _shown(linter: Linter, text: str, columns: int = 80, *, colour: bool = False) -> list[str]:
    form = text_format(columns, "utf-8", colour=colour)
    report = check_bytes(text.encode("utf-8", "surrogateescape"), Path("a.md"), linter)
    return form.rendered(report).output.decode().split("\n")


def test_a_diagnostic_shows_place_line_damage_and_repair(linter: Linter) -> None:
    assert _shown(linter, "First.\nThis is BAD news.\n") == [
        "a.md",
        "  2:9      error    This word is bad.  test/bad",
        "           This is BAD news.",
        "                   ^^^",
        "           safe fix: Make it good: BAD \u2192 good",
        "",
        "",
    ]


def test_a_clean_article_is_not_mentioned(linter: Linter) -> None:
    assert _shown(linter, "Fine.\n") == [""]


def test_a_fix_that_only_deletes_has_a_title_alone(linter: Linter) -> None:
    assert _shown(linter, "So??")[-3] == "           possible fix: Believe it"


def test_the_mark_stands_below_the_damage_whatever_stands_before_it(linter: Linter) -> None:
    _, _, line, mark, *_ = _shown(linter, "\u6f22\u5b57 e\u0301 BAD\n")
    assert width(line[: line.index("BAD")]) == mark.index("^")


def test_accents_take_no_column_and_east_asian_letters_two() -> None:
    assert [width(text) for text in ("e\u0301", "\u6f22", "\uff21", "\u00e9", "")] == [
        1,
        2,
        2,
        1,
        0,
    ]


def test_a_long_line_is_cut_to_the_terminal_and_keeps_the_damage(linter: Linter) -> None:
    _, _, line, mark, *_ = _shown(linter, "x" * 5000 + " BAD " + "y" * 5000, 60)
    assert width(line) <= 60
    assert line[mark.index("^") :].startswith("BAD")
    assert line.count("\u2026") == 2


def test_control_characters_of_an_article_never_reach_the_terminal(linter: Linter) -> None:
    shown = _shown(linter, "\x1b[2J\u202e\x9b\udcff BAD \x07\u200b\n", colour=False)
    assert shown[2].strip() == "\\x1b[2J\\u202e\\x9b\\xff BAD \\x07\\u200b"


def test_the_name_of_a_file_is_shown_harmlessly_as_well(linter: Linter) -> None:
    form = text_format(80, "utf-8", colour=False)
    report = check_bytes(b"BAD", Path("\x1b[2J.md"), linter)
    assert form.rendered(report).output.startswith(b"\\x1b[2J.md\n")


def test_colours_mark_the_damage_where_there_are_colours(linter: Linter) -> None:
    shown = "\n".join(_shown(linter, "This is BAD news.\n", colour=True))
    assert re.search(r"\x1b\[[0-9;]*mBAD\x1b\[0m news", shown)
    assert "^" not in shown


def test_letters_that_the_output_lacks_are_escaped(linter: Linter) -> None:
    form = text_format(80, "ascii", colour=False)
    report = check_bytes("caf\u00e9 BAD".encode(), Path("a.md"), linter)
    assert b"caf\\xe9 BAD" in form.rendered(report).output


def test_the_summary_counts_by_rule_the_worst_first(linter: Linter) -> None:
    form = text_format(80, "utf-8", colour=False)
    totals = Totals()
    for text in (b"BAD?? x?? x??", b"BAD", b"fine"):
        totals.add(form.rendered(check_bytes(text, Path("a.md"), linter)))
    assert form.end(totals) == (
        "By rule\n"
        "       2  error    test/bad\n"
        "       3  warning  test/doubt\n"
        "\n"
        "5 problems (2 errors, 3 warnings) in 2 of 3 articles. "
        "2 can be fixed safely: reviewer fix\n"
    )


def test_no_problem_is_said_in_one_line() -> None:
    assert text_format(80, "utf-8", colour=False).end(Totals(files=12)) == (
        "No problems in 12 articles.\n"
    )


@given(st.text(), st.integers(1, 20))
def test_what_is_cut_fits_and_is_printable(text: str, columns: int) -> None:
    shown = visible(text)
    assert shown.replace("\u23ce", "").isprintable()
    assert width(head(shown, columns)) <= columns
    assert width(tail(shown, columns)) <= columns


@given(text=st.text(st.sampled_from("BAD??\n\t\x1b\u6f22\u0301 a"), max_size=200))
def test_every_line_fits_the_terminal(linter: Linter, text: str) -> None:
    for line in _shown(linter, text, 60):
        assert width(line) <= 60 or "This" in line or "Somebody" in line


@pytest.mark.parametrize("text", ["BAD", "\n\nBAD\n", "x\n" * 100 + "BAD"])
def test_damage_at_the_edges_of_an_article_is_shown(linter: Linter, text: str) -> None:
    assert _shown(linter, text)[2] == "           BAD"
