"""A fix is shown by what it makes of the text."""

from reviewer.lint.model import Applicability, Fix
from reviewer.lint.showing import preview
from reviewer.text import Edit, Span


def _fix(start: int, end: int, text: str) -> Fix:
    return Fix("Mend", (Edit(Span(start, end), text),), Applicability.SAFE)


def test_the_words_around_a_change_are_shown_before_and_after_it() -> None:
    text = "A line.\nIt began in 2014\u00e2\u20ac\u201c17 and went on for a long time.\n"
    start = text.index("\u00e2")
    shown = preview(text, _fix(start, start + 3, "\u2013"))
    assert shown == (
        "It began in 2014\u00e2\u20ac\u201c17 and went on for\u2026",
        "It began in 2014\u201317 and went on for\u2026",
    )


def test_line_ends_are_seen_and_long_stretches_are_cut() -> None:
    text = "One.\n\n\n\nTwo."
    assert preview(text, _fix(5, 7, "")) == ("\u21b5\u21b5", "")
    long = "word " * 100
    shown = preview(long, _fix(0, len(long), ""))
    assert 50 < len(shown.before) < 70
    assert "\u2026" in shown.before
    assert shown.after == ""


def test_a_fix_at_the_start_and_one_without_edits_have_a_preview_too() -> None:
    assert preview("abc", _fix(0, 1, "A")) == ("abc", "Abc")
    assert preview("abc", Fix("Nothing", (), Applicability.SAFE)) == ("", "")
