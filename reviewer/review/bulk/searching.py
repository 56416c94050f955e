"""Finding text in an article, for a list of all places in a folder."""

from pathlib import Path

from reviewer.article import Article
from reviewer.review.bulk.messages import Hit, Searched, SearchIn
from reviewer.text import Span
from reviewer.writing.searching import Place, Search

#: How many places of one article are listed; all are counted.
MOST_HITS = 500

#: Characters of its line shown before, of, and after what was found.
_BEFORE, _FOUND, _BEHIND = 60, 200, 160

_CUT = "\N{HORIZONTAL ELLIPSIS}"


def places_in(article: Article, search: Search, part: SearchIn) -> list[Place]:
    """Where something is found in a part of an article, in order. Raises SearchError."""
    text, start = article.text, article.body_start
    match part:
        case SearchIn.ARTICLE:
            return search.places(text)
        case SearchIn.BODY:
            return search.places(text, start)
        case SearchIn.FRONT_MATTER:
            return search.places(text[:start])


def search_article(article: Article, path: Path, search: Search, part: SearchIn) -> Searched:
    """What was found in the article of a path. Raises SearchError."""
    places = places_in(article, search, part)
    hits = (_hit(article, place.span) for place in places[:MOST_HITS])
    return Searched(path, len(places), tuple(hits))


def _hit(article: Article, span: Span) -> Hit:
    text, lines = article.text, article.lines
    line, column = lines.position(span.start)
    whole = lines.line_span(line)
    first = max(whole.start, span.start - _BEFORE)
    before = text[first : span.start].lstrip() if first == whole.start else text[first : span.start]
    found = text[span.start : min(span.end, whole.end, span.start + _FOUND)].rstrip("\n")
    is_cut = len(found) < span.length
    behind = "" if is_cut else text[span.end : min(whole.end, span.end + _BEHIND)].rstrip("\n")
    is_more = not is_cut and span.end + _BEHIND < whole.end
    return Hit(
        line,
        column,
        span.start,
        (_CUT if first > whole.start else "") + before,
        found + (_CUT if is_cut else ""),
        behind + (_CUT if is_more else ""),
        span.length,
    )
