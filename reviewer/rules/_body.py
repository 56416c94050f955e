"""Ways to go through an article's body, shared by the rules."""

import re
from collections.abc import Iterator

from reviewer.article import Article
from reviewer.article.outline import Html
from reviewer.article.prose import ELEMENTS_OF_CODE
from reviewer.text import Span

#: How many blanks may be beside a line's only content; bounded, so that very long lines cost no
#: time.
_MOST_BLANKS = 100
#: How the scraper begins each list item; people hardly ever do.
SCRAPED_BULLET = " * "


def prose_matches(article: Article, pattern: re.Pattern[str]) -> Iterator[re.Match[str]]:
    """Matches in the body's prose; offsets hold in ``article.text``."""
    return pattern.finditer(article.prose, article.body_start)


def scraped_items(article: Article) -> Iterator[Span]:
    """The lines that are list items in the scraper's spelling, ` * words`, outside code."""
    prose, start = article.prose, article.body_start
    if not prose.startswith(SCRAPED_BULLET, start):
        start = prose.find("\n" + SCRAPED_BULLET, start) + 1 or len(prose)
    while start < len(prose):
        end = prose.find("\n", start)
        end = len(prose) if end < 0 else end
        yield Span(start, end)
        start = prose.find("\n" + SCRAPED_BULLET, end) + 1 or len(prose)


def prose_tags(article: Article) -> Iterator[Html]:
    """The tags of the body, except comments and anything inside code or a script."""
    begun: Html | None = None
    inside: list[Html] = []
    for tag in article.outline.html:
        if begun is not None and (tag.name != begun.name or not tag.is_closing):
            inside.append(tag)
            continue
        inside.clear()
        is_code = tag.name in ELEMENTS_OF_CODE and not tag.is_closing
        begun = tag if is_code else None
        if tag.name != "!--":
            yield tag
    yield from inside  # after a tag that is never closed


def line_at(article: Article, offset: int) -> Span:
    """The line that holds ``offset``, without its newline."""
    return article.lines.line_span(article.lines.line_of(offset))


def stands_alone(article: Article, span: Span) -> bool:
    """Whether ``span`` is alone on its line, apart from spaces."""
    line = line_at(article, span.start)
    around = line.length - span.length
    if not line.encloses(span) or around > _MOST_BLANKS:
        return False
    return line.of(article.text).strip() == span.of(article.text).strip()


def whole_line(text: str, span: Span) -> Span:
    """``span``, which covers a line, together with the newline to be removed along with it."""
    if span.end < len(text):
        return Span(span.start, span.end + 1)
    if span.start > 0:
        return Span(span.start - 1, span.end)
    return span


_ENTITY_END = re.compile(r"&#?[A-Za-z0-9]{2,31};\Z")


def ends_entity(text: str, offset: int) -> bool:
    """Whether an HTML entity ends at ``offset``, so that its semicolon is not punctuation."""
    return _ENTITY_END.search(text, max(0, offset - 34), offset) is not None
