"""Asks quickly and often whether something lies in code."""

from bisect import bisect_right

from reviewer.article import Article
from reviewer.text import Span


class CodeSpans:
    """The code of one article's body: fences, indented code, inline code."""

    def __init__(self, article: Article) -> None:
        self._spans = [code.span for code in article.outline.code]

    def holds(self, span: Span) -> bool:
        """Whether the span lies wholly in one piece of code."""
        at = bisect_right(self._spans, span) - 1
        return at >= 0 and self._spans[at].encloses(span)
