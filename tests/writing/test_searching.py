"""What find and replace find, and what they put there."""

import pytest

from reviewer.text import Span
from reviewer.writing.searching import Place, Search, SearchError

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


@pytest.mark.parametrize("wanted", ["(?R)", "(" * 3_000 + "a" + ")" * 3_000])
def test_an_expression_that_takes_too_much_memory_or_time_is_given_up(wanted: str) -> None:
    with pytest.raises(SearchError, match="make it simpler"):
        Search(wanted, is_expression=True).places(_TEXT)


def test_a_plain_text_that_stands_too_often_is_not_called_an_expression() -> None:
    with pytest.raises(SearchError, match="too often"):
        Search("e").places("e" * 1_000_000, seconds=0.1)


@pytest.mark.parametrize("replacement", [r"\ud800", r"\udc80", r"\x00"])
def test_what_no_article_can_hold_is_never_put_into_one(replacement: str) -> None:
    with pytest.raises(SearchError, match="no article can hold"):
        Search("town", replacement, is_expression=True).places(_TEXT)


def test_a_number_that_is_of_no_character_is_explained() -> None:
    with pytest.raises(SearchError, match="cannot be read"):
        Search("town", r"\U00110000", is_expression=True).places(_TEXT)


def test_stray_bytes_that_were_found_can_be_moved() -> None:
    [place] = Search(r"(.)b", r"b\1", is_expression=True).places("\udc80b")
    assert place.replacement == "b\udc80"


def test_a_line_end_that_is_put_in_is_that_of_the_file() -> None:
    [place] = Search(", ", r"\r\n", is_expression=True).places(_TEXT)
    assert place.replacement == "\n"


def test_an_expression_that_searches_backwards_finds_places_in_order() -> None:
    places = Search("(?r)town", is_expression=True).places(_TEXT)
    assert [place.span.start for place in places] == sorted(place.span.start for place in places)


def test_an_expression_that_tries_much_is_left_to_a_thread() -> None:
    text = "Words that go on and on. " * 4_000
    parts = Search("(w|wo|wor)+ds that.*nothing", is_expression=True).in_parts(text)
    assert next(parts) is None
    parts = Search("that", is_expression=True).in_parts("Words that go on.")
    assert next(parts) == [Place(Span(6, 10), "")]
