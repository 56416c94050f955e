"""What an article must be like to be edited."""

from hypothesis import given
from hypothesis import strategies as st

from reviewer.gui.document.editable import has_line_longer_than


@given(st.integers(0, 6), st.text("ab\n", max_size=40))
def test_that_a_line_is_too_long_is_found_without_looking_at_all(length: int, text: str) -> None:
    assert has_line_longer_than(length, text) == any(len(it) > length for it in text.split("\n"))
