"""Which words of a description and its lead are marked."""

from time import process_time

from hypothesis import given
from hypothesis import strategies as st

from reviewer.review.lead_difference import differing_words


def _marked(description: str, lead: str) -> tuple[list[str], list[str]]:
    here, there = differing_words(description, lead)
    return [it.of(description) for it in here], [it.of(lead) for it in there]


def test_a_word_that_is_another_is_marked_on_both_sides() -> None:
    found = _marked("The siege lasted two winters.", "The siege lasted three winters.")
    assert found == (["two"], ["three"])


def test_how_lines_are_broken_and_a_lead_that_goes_on_make_no_difference() -> None:
    found = _marked("The siege lasted\ntwo winters.", "The siege lasted two winters. It was cold.")
    assert found == ([], [])


def test_of_two_texts_that_have_nothing_in_common_nothing_is_marked() -> None:
    assert _marked("A town in the hills.", "It rained for all of that summer, they say") == ([], [])


def test_long_texts_are_compared_in_a_moment() -> None:
    start = process_time()
    differing_words("one two three " * 4_000, "two three one four " * 4_000)
    assert process_time() - start < 1


@given(st.text(max_size=60), st.text(max_size=60))
def test_marks_lie_in_their_texts(description: str, lead: str) -> None:
    for marks, text in zip(differing_words(description, lead), (description, lead), strict=True):
        assert all(0 <= it.start < it.end <= len(text) for it in marks)
