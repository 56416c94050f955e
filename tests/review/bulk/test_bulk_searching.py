"""Finding text in the articles of a folder."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reviewer.article import Article
from reviewer.review.bulk.messages import Searched, SearchIn
from reviewer.review.bulk.searching import MOST_HITS, search_article
from reviewer.writing.searching import Search, SearchError

TEXT = "---\ntitle: The river\n---\nA river,\n    the River Clyde.\n"


def _search(text: str, search: Search, part: SearchIn = SearchIn.ARTICLE) -> Searched:
    return search_article(Article(text), Path("a.md"), search, part)


def test_each_place_is_told_with_its_line_and_what_stands_around_it() -> None:
    found = _search(TEXT, Search("river"))
    assert found.count == 3
    hit = found.hits[2]
    assert (hit.line, hit.column) == (4, 8)
    assert (hit.before, hit.found, hit.after) == ("the ", "River", " Clyde.")
    assert TEXT[hit.start : hit.start + hit.length] == "River"


@pytest.mark.parametrize(("part", "count"), [(SearchIn.BODY, 2), (SearchIn.FRONT_MATTER, 1)])
def test_a_search_can_be_kept_to_a_part(part: SearchIn, count: int) -> None:
    assert _search(TEXT, Search("river"), part).count == count


def test_of_very_many_places_the_first_are_told_and_all_are_counted() -> None:
    found = _search("a " * 2000, Search("a"))
    assert found.count == 2000
    assert len(found.hits) == MOST_HITS


def test_what_spans_lines_is_shown_by_its_first() -> None:
    (hit,) = _search("one\ntwo\n", Search("one\\ntwo", is_expression=True)).hits
    assert hit.found == "one\N{HORIZONTAL ELLIPSIS}"
    assert hit.after == ""
    assert hit.length == 7


def test_a_very_long_line_is_cut_around_the_place() -> None:
    (hit,) = _search("x" * 100_000 + "here" + "y" * 100_000, Search("here")).hits
    assert len(hit.before + hit.found + hit.after) < 300
    assert hit.before.startswith("\N{HORIZONTAL ELLIPSIS}")
    assert hit.after.endswith("\N{HORIZONTAL ELLIPSIS}")


def test_an_expression_that_would_never_end_is_given_up() -> None:
    with pytest.raises(SearchError):
        _search("a" * 5000 + "b", Search(r"(a|aa)+$", is_expression=True))


@given(st.text("ab\n", max_size=80))
def test_every_place_is_where_it_is_said_to_be(text: str) -> None:
    lines = text.split("\n")
    for hit in _search(text, Search("ab", with_case=True)).hits:
        assert lines[hit.line][hit.column : hit.column + 2] == "ab"
        assert text[hit.start : hit.start + hit.length] == "ab"
