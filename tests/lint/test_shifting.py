from hypothesis import given
from hypothesis import strategies as st

from reviewer.lint.model import Applicability, Diagnostic, Fix, Severity
from reviewer.lint.shifting import shift_diagnostics
from reviewer.text import Edit, Span, apply_edits

TEXT = "One leak here, and another leak there."


def _found(start: int, end: int) -> Diagnostic:
    span = Span(start, end)
    fix = Fix("Remove it", (Edit(span, ""),), Applicability.SAFE)
    return Diagnostic("leak/undefined", Severity.ERROR, span, "a leak", (fix,))


FIRST, SECOND = _found(4, 8), _found(27, 31)


def test_what_stands_behind_an_edit_moves_with_its_text() -> None:
    edits = [Edit(Span(0, 3), "Twenty-one")]
    moved = shift_diagnostics([FIRST, SECOND], edits)
    after = apply_edits(TEXT, edits)
    assert [found.span.of(after) for found in moved] == ["leak", "leak"]
    assert [found.fixes[0].edits[0].span for found in moved] == [found.span for found in moved]


def test_what_was_edited_is_left_out() -> None:
    assert shift_diagnostics([FIRST, SECOND], FIRST.fixes[0].edits)[0].span == Span(23, 27)
    assert len(shift_diagnostics([FIRST, SECOND], FIRST.fixes[0].edits)) == 1


def test_typing_inside_a_place_leaves_it_out_but_typing_beside_it_does_not() -> None:
    assert not shift_diagnostics([FIRST], [Edit(Span(6, 6), "x")])
    for edge in (4, 8):
        edits = [Edit(Span(edge, edge), "x")]
        (moved,) = shift_diagnostics([FIRST], edits)
        assert moved.span.of(apply_edits(TEXT, edits)) == "leak"


@given(st.integers(0, len(TEXT)), st.integers(0, 5), st.text(max_size=5))
def test_a_place_that_is_kept_covers_the_same_text(start: int, length: int, new: str) -> None:
    edit = Edit(Span(start, min(start + length, len(TEXT))), new)
    after = apply_edits(TEXT, [edit])
    assert all(
        found.span.of(after) == "leak" for found in shift_diagnostics([FIRST, SECOND], [edit])
    )
