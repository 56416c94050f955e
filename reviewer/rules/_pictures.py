"""What a picture's address says: where it is, what the file is called, of what kind it is."""

import re
from urllib.parse import unquote

from reviewer.article import Article
from reviewer.article.outline import Link
from reviewer.lint.model import Gate

#: Hosts of the encyclopaedia's own files.
_WIKI_HOST = re.compile(r"https?://(?:[\w-]+\.)*(?:wikipedia|wikimedia)\.org/")

#: Opens where ``is_wiki_file`` may hold for an address.
WIKI_FILE_GATE = Gate(literals=("wikipedia.org/", "wikimedia.org/"))


def pictures(article: Article) -> list[Link]:
    """The body's pictures, in text order."""
    return [link for link in article.outline.links if link.is_image]


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
    """The lines that hold one picture and nothing else, by their numbers."""
    found = {}
    for picture in pictures(article):
        number = article.lines.line_of(picture.span.start)
        line = article.lines.line_span(number)
        before = article.text[line.start : picture.span.start]
        behind = article.text[picture.span.end : line.end]
        if line.encloses(picture.span) and not before.strip() and not behind.strip():
            found[number] = picture
    return found
