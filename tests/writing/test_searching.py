"""What find and replace find, and what they put there."""

import pytest

from reviewer.writing.searching import Search, SearchError

_TEXT = "The town. A TOWN, a townsman (1) and $1."


def _found(search: Search) -> list[str]:
    return [place.span.of(_TEXT) for place in search.places(_TEXT)]


def test_text_is_found_with_and_without_case_and_as_whole_words() -> None:
    assert _found(Search("town")) == ["town", "TOWN", "town"]
    assert _found(Search("town", with_case=True)) == ["town", "town"]
    assert _found(Search("town", whole_words=True)) == ["town", "TOWN"]


def test_plain_text_is_no_expression() -> None:
    assert _found(Search("(1)")) == ["(1)"]
    [place] = Search("$1", r"\1").places(_TEXT)
    assert place.replacement == r"\1"


def test_groups_of_an_expression_stand_in_its_replacement() -> None:
    places = Search(r"(\w+)sman", r"\1 dweller", is_expression=True).places(_TEXT)
    assert [place.replacement for place in places] == ["town dweller"]


def test_a_line_begins_and_ends_where_one_expects() -> None:
    places = Search("^b$", is_expression=True).places("a\nb\nc")
    assert [tuple(place.span) for place in places] == [(2, 3)]


@pytest.mark.parametrize("wanted", ["(", "[a", "*"])
def test_a_wrong_expression_is_explained(wanted: str) -> None:
    with pytest.raises(SearchError, match="cannot be read"):
        Search(wanted, is_expression=True).places(_TEXT)


def test_a_wrong_group_in_the_replacement_is_explained() -> None:
    with pytest.raises(SearchError, match="cannot be read"):
        Search("town", r"\7", is_expression=True).places(_TEXT)


def test_an_expression_that_would_never_end_is_given_up() -> None:
    with pytest.raises(SearchError, match="too long"):
        Search(r"(a|aa|a+)+$", is_expression=True).places("a" * 5_000 + "b")


def test_stretches_of_nothing_are_no_places() -> None:
    assert Search("x*", is_expression=True).places(_TEXT) == []
