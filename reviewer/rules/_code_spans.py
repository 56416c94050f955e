"""Asks quickly and often whether something lies in code."""

from bisect import bisect_right
from functools import lru_cache

from reviewer.article import Article
from reviewer.article.outline import ALWAYS_READ
from reviewer.text import Span

#: All code needs one of these: backticks, tildes, an indentation of four columns, a template's tag.
_MARKS = ("`", "~", "\t", "    ")
_TAGS = ("{%", "{{<")


@lru_cache(maxsize=1)
def may_hold_code(article: Article) -> bool:
    """Whether the body may hold code: cheaper than the outline, and in an article rarely so.

    Remembered, because several rules ask in turn. What the outline leaves unread counts as code.
    """
    if len(article.text) > ALWAYS_READ and article.outline.unread:
        return True
    text, start = article.text, article.body_start
    if any(text.find(mark, start) >= 0 for mark in _MARKS):
        return True
    # One character is found thirty times as fast as two.
    tag = text.find("{", start)
    return tag >= 0 and any(text.find(mark, tag) >= 0 for mark in _TAGS)


class CodeSpans:
    """The code of one article's body: fences, indented code, inline code."""

    def __init__(self, article: Article) -> None:
        code = article.outline.code if may_hold_code(article) else ()
        self._spans = [piece.span for piece in code]

    def holds(self, span: Span) -> bool:
        """Whether the span lies wholly in one piece of code."""
        at = bisect_right(self._spans, span) - 1
        return at >= 0 and self._spans[at].encloses(span)
