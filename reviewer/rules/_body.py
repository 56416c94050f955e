"""Ways to go through an article's body, shared by the rules."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from reviewer.article import Article
from reviewer.text import Span


def prose_matches(article: Article, pattern: re.Pattern[str]) -> Iterator[re.Match[str]]:
    """Matches in the body's prose; offsets hold in ``article.text``."""
    return pattern.finditer(article.prose, article.body_start)


class Line(NamedTuple):
    """One line of the body; ``text`` is as it stands, ``span`` leaves out the newline."""

    span: Span
    text: str


def body_lines(article: Article) -> list[Line]:
    """The body's lines."""
    start = article.body_start
    lines = []
    for text in article.text[start:].split("\n"):
        lines.append(Line(Span(start, start + len(text)), text))
        start += len(text) + 1
    return lines


def line_around(text: str, offset: int) -> Span:
    """The line that holds ``offset``, without its newline."""
    start = text.rfind("\n", 0, offset) + 1
    end = text.find("\n", offset)
    return Span(start, len(text) if end < 0 else end)


def whole_line(text: str, span: Span) -> Span:
    """``span``, which covers a line, with the newline that goes when the line goes."""
    if span.end < len(text):
        return Span(span.start, span.end + 1)
    if span.start > 0:
        return Span(span.start - 1, span.end)
    return span


_ENTITY_END = re.compile(r"&#?[A-Za-z0-9]{2,31};\Z")


def ends_entity(text: str, offset: int) -> bool:
    """Whether an HTML entity ends at ``offset``, so that the semicolon before it is no mark."""
    return _ENTITY_END.search(text, max(0, offset - 34), offset) is not None
