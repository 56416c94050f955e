"""Asks quickly and often whether something lies in code."""

from bisect import bisect_right
from collections.abc import Callable
from functools import lru_cache

from reviewer.article import Article
from reviewer.article.foreign import outside
from reviewer.article.outline import ALWAYS_READ
from reviewer.article.prose import code_elements
from reviewer.text import Span

#: Any code needs one of these: backticks, tildes, an indentation of four columns, a template tag.
_MARKS = ("`", "~", "\t", "    ")
_TAGS = ("{%", "{{<")


@lru_cache(maxsize=1)
def may_hold_code(article: Article) -> bool:
    """Whether the body may contain code: cheaper than the outline, and rarely true for an article.

    The answer is remembered, because several rules ask in turn. What the outline leaves unread
    counts as code.
    """
    if len(article.text) > ALWAYS_READ and article.outline.unread:
        return True
    text, start = article.text, article.body_start
    if any(text.find(mark, start) >= 0 for mark in _MARKS):
        return True
    # Searching for one character is thirty times as fast as for two.
    tag = text.find("{", start)
    return tag >= 0 and any(text.find(mark, tag) >= 0 for mark in _TAGS)


class CodeSpans:
    """The code of one article's body: fences, indented code, inline code."""

    def __init__(self, article: Article) -> None:
        code = article.outline.code if may_hold_code(article) else ()
        self._spans = [piece.span for piece in code]

    def holds(self, span: Span) -> bool:
        """Whether the span lies completely inside one piece of code."""
        at = bisect_right(self._spans, span) - 1
        return at >= 0 and self._spans[at].encloses(span)


@lru_cache(maxsize=1)
def outside_any_code(article: Article) -> Callable[[Span], bool]:
    """Tell which spans begin in no tag or code, be it Markdown's, HTML's or another program's."""
    outline = article.outline
    code = [piece.span for piece in outline.code]
    tags = [tag.span for tag in outline.html]
    spans: list[Span] = []
    for span in sorted([*code, *tags, *outline.foreign, *code_elements(outline.html)]):
        if not spans or span.start >= spans[-1].end:
            spans.append(span)
        elif span.end > spans[-1].end:
            spans[-1] = Span(spans[-1].start, span.end)
    return outside(tuple(spans))
