"""The parts of an article that an own rule can look at."""

from collections.abc import Iterator
from dataclasses import dataclass

from reviewer.article import Article
from reviewer.rules._tags import Value, place_in, values_in
from reviewer.settings.model import KEY_SCOPE
from reviewer.text import Span

#: The whole file; the text after the front matter; that without code, tags and addresses; titles.
SCOPES = ("all", "body", "prose", "headings")


@dataclass(frozen=True, slots=True)
class Piece:
    """A part of an article: its text, and where it is. ``value`` is set for front matter."""

    article: Article
    text: str
    start: int = 0
    value: Value | None = None

    def span(self, start: int, end: int) -> Span:
        """The span of ``text[start:end]`` in the article."""
        if self.value is not None:
            return place_in(self.article, self.value.scalar, start, end)
        return Span(self.start + start, self.start + end)


def pieces(article: Article, scope: str) -> Iterator[Piece]:
    """The parts of the article that belong to a scope, in text order."""
    match scope:
        case "all":
            yield Piece(article, article.text)
        case "body":
            yield Piece(article, article.body, article.body_start)
        case "prose":
            yield Piece(article, article.prose[article.body_start :], article.body_start)
        case "headings":
            for section in article.outline.sections:
                span = section.heading.text_span
                yield Piece(article, span.of(article.text), span.start)
        case _:
            key = scope.removeprefix(KEY_SCOPE)
            for field in article.front_matter.fields:
                if field.key.lower() == key.lower():
                    for value in values_in(field):
                        yield Piece(article, value.text, value=value)
