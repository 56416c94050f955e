"""From offsets to lines and columns, and back, in texts of any size."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reviewer.text import LineIndex, Position, Span, line_index


@pytest.fixture(params=[line_index._BLOCK, 1, 3], autouse=True)
def _block(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Texts that lie in one block, and in many."""
    monkeypatch.setattr(line_index, "_BLOCK", request.param)


def test_only_a_newline_ends_a_line_and_belongs_to_it() -> None:
    lines = LineIndex("a\u2028b\n\nc")
    assert len(lines) == 3
    assert [lines.line_of(offset) for offset in range(7)] == [0, 0, 0, 0, 1, 2, 2]
    assert [lines.line_span(line) for line in range(3)] == [Span(0, 3), Span(4, 4), Span(5, 6)]


def test_a_line_that_is_not_there_is_refused() -> None:
    lines = LineIndex("a\n")
    assert lines.line_span(1) == Span(2, 2)
    for line in (-1, 2, 3):
        with pytest.raises(IndexError):
            lines.line_span(line)


@given(st.text("ab\n\u00e9", max_size=40))
def test_each_offset_has_the_position_that_leads_back_to_it(text: str) -> None:
    lines = LineIndex(text)
    assert len(lines) == text.count("\n") + 1
    for offset in range(len(text) + 1):
        before = text[:offset]
        position = Position(before.count("\n"), len(before) - before.rfind("\n") - 1)
        assert lines.position(offset) == position
        assert lines.offset(position) == offset
    for number, line in enumerate(text.split("\n")):
        assert lines.line_span(number).of(text) == line
