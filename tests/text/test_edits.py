"""Edits as data: made together, they never surprise."""

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from reviewer.text import Edit, OverlappingEditsError, Span, apply_edits, map_offset, minimal_edit

TEXT = "The lake is deep."


def edit(start: int, end: int, replacement: str) -> Edit:
    return Edit(Span(start, end), replacement)


def test_all_spans_are_of_the_text_as_it_was_in_whatever_order_the_edits_come() -> None:
    edits = [edit(12, 16, "cold"), edit(4, 8, "mountain lake")]
    assert apply_edits(TEXT, edits) == "The mountain lake is cold."


def test_edits_that_merely_touch_are_both_made() -> None:
    assert apply_edits("abc", [edit(0, 1, "A"), edit(1, 2, "B"), edit(2, 2, "+")]) == "AB+c"


@pytest.mark.parametrize(
    "other", [edit(6, 10, ""), edit(4, 8, "pond"), edit(5, 5, "!"), edit(0, 17, "")]
)
def test_of_edits_that_overlap_none_is_guessed_to_be_right(other: Edit) -> None:
    with pytest.raises(OverlappingEditsError) as raised:
        apply_edits(TEXT, [edit(4, 8, "sea"), other])
    assert {raised.value.first, raised.value.second} == {edit(4, 8, "sea"), other}


def test_two_insertions_at_one_place_have_no_order_so_they_overlap() -> None:
    with pytest.raises(OverlappingEditsError):
        apply_edits(TEXT, [edit(4, 4, "great "), edit(4, 4, "old ")])


@pytest.mark.parametrize(
    ("offset", "expected"),
    [(0, 0), (4, 4), (6, 7), (8, 7), (9, 8), (17, 16)],
    ids=["before", "at its start", "inside", "right behind", "further behind", "at the end"],
)
def test_an_offset_moves_with_the_character_that_stands_there(offset: int, expected: int) -> None:
    assert map_offset(offset, [edit(4, 8, "sea")]) == expected


def test_an_offset_at_an_insertion_moves_behind_it() -> None:
    assert map_offset(4, [edit(4, 4, "old ")]) == 8


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("a lake", "a lake", None),
        ("a lake", "a deep lake", edit(2, 2, "deep ")),
        ("a deep lake", "a lake", edit(2, 7, "")),
        ("aa", "aaa", edit(2, 2, "a")),
        ("", "x", edit(0, 0, "x")),
    ],
)
def test_the_smallest_edit_leaves_what_both_begin_and_end_with(
    old: str, new: str, expected: Edit | None
) -> None:
    assert minimal_edit(old, new) == expected


@given(st.text("ab", max_size=9), st.text("ab", max_size=9))
def test_the_smallest_edit_makes_the_one_text_of_the_other(old: str, new: str) -> None:
    change = minimal_edit(old, new)
    assert apply_edits(old, [change] if change else []) == new


@given(st.text("ab", max_size=9), st.text("xy", max_size=3), st.data())
def test_what_no_edit_touches_is_found_again(text: str, words: str, data: st.DataObject) -> None:
    assume(text)
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    changed = apply_edits(text, [edit(start, end, words)])
    for offset in (*range(start), *range(end, len(text))):
        assert changed[map_offset(offset, [edit(start, end, words)])] == text[offset]


def test_spans_that_touch_share_no_character() -> None:
    assert not Span(0, 4).overlaps(Span(4, 8))
    assert Span(0, 5).overlaps(Span(4, 8))
    assert not Span(4, 4).overlaps(Span(4, 8))


def test_a_span_holds_its_first_character_but_not_the_one_behind_it() -> None:
    assert Span(4, 8).holds(4)
    assert not Span(4, 8).holds(8)
    assert Span(4, 8).encloses(Span(4, 8))
    assert not Span(4, 8).encloses(Span(4, 9))
