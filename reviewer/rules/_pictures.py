"""What a picture's address tells: where it is, the file's name, and its kind."""

import re
from urllib.parse import unquote

from reviewer.article import Article
from reviewer.article.outline import Link
from reviewer.lint.model import Gate
from reviewer.rules._code_spans import outside_any_code
from reviewer.text import Span

#: Hosts of the encyclopaedia's own files.
_WIKI_HOST = re.compile(r"https?://(?:[\w-]+\.)*(?:wikipedia|wikimedia)\.org/")

#: Opens where ``is_wiki_file`` may hold for an address.
WIKI_FILE_GATE = Gate(literals=("wikipedia.org/", "wikimedia.org/"))


def pictures(article: Article) -> list[Link]:
    """The body's pictures, in text order; between tags of code there are none."""
    images = [link for link in article.outline.links if link.is_image]
    return list(filter(lambda image: outside_any_code(article)(image.span), images))


def address(article: Article, picture: Link) -> str:
    """The picture's address as it is spelled."""
    return picture.target_span.of(article.text)


def is_wiki_file(target: str) -> bool:
    """Whether the address leads to the encyclopaedia's own servers."""
    return _WIKI_HOST.match(target) is not None


def file_name(target: str) -> str:
    """The decoded last part of the address, underscores as spaces, without a query."""
    return unquote(target.partition("?")[0].rpartition("/")[2]).replace("_", " ").strip()


def lines_of_pictures(article: Article) -> dict[int, Link]:
    """The numbers of the lines that hold exactly one picture and nothing else."""
    found = {}
    latest, words = -1, Span(0, 0)
    for picture in pictures(article):
        number = article.lines.line_of(picture.span.start)
        if number != latest:  # one line may hold a million of them
            latest, words = number, _without_blanks(article, number)
        if picture.span == words:
            found[number] = picture
    return found


def _without_blanks(article: Article, number: int) -> Span:
    """A line without the blanks at both ends."""
    span = article.lines.line_span(number)
    line = span.of(article.text)
    return Span(span.end - len(line.lstrip()), span.start + len(line.rstrip()))
