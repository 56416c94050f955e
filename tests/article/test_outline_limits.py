"""A body of more parts than any article has: what is read of it, and what is said of the rest."""

import pytest

from reviewer.article import Article
from reviewer.article.outline import ALWAYS_READ, read_outline
from reviewer.rules._code_spans import CodeSpans
from reviewer.text import Span

#: More of them than are read: of blocks, and of marks inside them.
MANY, MANY_MARKS = 80_000, 201_000


@pytest.mark.parametrize(
    "unit", ["# a\n", "a\n=\n", "* a\n", "1. a\n", "---\n", "```\n```\n", "a|b\n-|-\n\n", "b\n\n"]
)
def test_of_countless_blocks_the_first_are_read_and_the_rest_is_named(unit: str) -> None:
    outline = read_outline(unit * MANY, 0)
    assert outline.unread is not None
    assert 15_000 <= max(len(outline.blocks), len(outline.items)) <= 100_001
    assert outline.unread.end == len(unit) * MANY
    assert (unit * MANY)[outline.unread.start - 1] == "\n"


@pytest.mark.parametrize("unit", ["`a` ", "[a](b) ", "[]("])
def test_of_countless_marks_the_first_are_read_and_the_rest_is_named(unit: str) -> None:
    outline = read_outline(unit * MANY_MARKS, 0)
    assert outline.unread is not None
    assert len(outline.code) + len(outline.html) + len(outline.links) <= 200_001


def test_what_is_not_read_counts_as_code_so_that_nothing_in_it_is_changed() -> None:
    article = Article("words\n\n" * MANY + "a [object Object] b\n")
    unread = article.outline.unread
    assert unread is not None
    assert article.outline.code[-1].span == unread
    assert "object" not in article.prose
    assert CodeSpans(article).holds(Span(len(article.text) - 9, len(article.text) - 5))


def test_nothing_is_told_of_what_begins_in_the_part_that_is_not_read() -> None:
    outline = read_outline("<b> " * MANY_MARKS + "\n\n# Heading\n\n```\ncode\n```\n", 0)
    assert outline.unread is not None
    assert len(outline.html) <= 200_001
    assert not outline.headings
    assert not outline.sections
    assert all(code.span.start <= outline.unread.start for code in outline.code)


@pytest.mark.parametrize(
    "unit", ["# a\n", "a|b\n-|-\n\n", "* a\n", "> " * 32 + "\n" * 30, "b\n", "`a`", "<", "]("]
)
def test_an_article_of_usual_size_is_always_read_whole(unit: str) -> None:
    text = unit * (ALWAYS_READ // len(unit))
    assert read_outline(text, 0).unread is None


def test_a_very_long_line_is_no_row_of_a_table() -> None:
    outline = read_outline("|a" * 50_000 + "\n" + "|-" * 50_000 + "\n", 0)
    assert outline.tables == ()
