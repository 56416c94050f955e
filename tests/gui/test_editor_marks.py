"""Marks stay on their words while the text around them changes."""

from hypothesis import given
from hypothesis import strategies as st

from reviewer.gui.document.utf16 import Utf16Index
from reviewer.gui.editor.marks import Marks
from reviewer.lint.model import Diagnostic, Severity
from reviewer.text import Span

SPANS = st.tuples(st.integers(0, 40), st.integers(0, 12)).map(lambda t: Span(t[0], t[0] + t[1]))
CHANGES = st.tuples(st.integers(0, 40), st.integers(0, 6), st.integers(0, 6))


def found(span: Span, severity: Severity = Severity.ERROR) -> Diagnostic:
    return Diagnostic("a/b", severity, span, "message")


def marks_of(spans: list[Span], text: str = " " * 60) -> Marks:
    marks = Marks()
    marks.replace([found(span) for span in spans], Utf16Index(text))
    return marks


def places(marks: Marks) -> list[tuple[int, int]]:
    return [(mark.start, mark.end) for mark in marks.between(0, 1000)]


def test_typing_before_moves_a_mark_and_typing_behind_does_not() -> None:
    marks = marks_of([Span(5, 8)])
    marks.follow_change(5, 0, 2)
    assert places(marks) == [(7, 10)]
    marks.follow_change(10, 0, 1)
    assert places(marks) == [(7, 10)]
    marks.follow_change(8, 0, 1)
    assert places(marks) == [(7, 11)]


def test_what_is_written_over_loses_its_mark() -> None:
    marks = marks_of([Span(5, 8), Span(20, 22)])
    marks.follow_change(4, 10, 1)
    assert places(marks) == [(11, 13)]


def test_marks_behind_a_flag_are_counted_in_qts_units() -> None:
    assert places(marks_of([Span(3, 6)], "\U0001f1f7\U0001f1fa abc")) == [(5, 8)]


def test_the_worst_comes_first_where_several_stand() -> None:
    marks = Marks()
    severities = (Severity.INFO, Severity.ERROR, Severity.WARNING)
    marks.replace([found(Span(2, 5), severity) for severity in severities], Utf16Index("abcdef"))
    assert [mark.diagnostic.severity for mark in marks.at(3)] == [
        Severity.ERROR,
        Severity.WARNING,
        Severity.INFO,
    ]
    assert marks.worst_between(0, 3) is Severity.ERROR
    assert marks.worst_between(5, 6) is None


def test_only_what_looks_different_is_told() -> None:
    marks = marks_of([Span(1, 2), Span(5, 8)])
    changed = marks.replace([found(Span(1, 2)), found(Span(10, 12))], Utf16Index(" " * 20))
    assert sorted(changed) == [(5, 8), (10, 12)]


@given(st.lists(SPANS, max_size=8), st.lists(CHANGES, max_size=6), SPANS)
def test_searching_a_stretch_finds_every_mark_in_it(
    spans: list[Span], changes: list[tuple[int, int, int]], stretch: Span
) -> None:
    marks = marks_of(spans)
    expected = [(span.start, max(span.end, span.start + 1)) for span in sorted(spans)]
    for position, removed, added in changes:
        marks.follow_change(position, removed, added)
        expected = [_moved(mark, position, removed, added) for mark in expected]
    inside = [
        (start, end)
        for start, end in expected
        if start < end and start < stretch.end and stretch.start < end
    ]
    assert [(m.start, m.end) for m in marks.between(*stretch)] == inside


def _moved(mark: tuple[int, int], position: int, removed: int, added: int) -> tuple[int, int]:
    def moved(at: int) -> int:
        if at >= position + removed:
            return at + added - removed
        return min(at, position)

    start, end = mark
    if end <= position:
        return mark
    start = moved(start) if start >= position else start
    return start, max(moved(end), start)
