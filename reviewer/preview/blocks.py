"""What a rendered article is made of."""

from dataclasses import dataclass
from html import escape


@dataclass(frozen=True, slots=True)
class PreviewBlock:
    """One top-level element of a rendered article.

    ``first_line`` and ``end_line`` (exclusive) are lines of the article's text, from 0, without the
    blank lines behind it. ``html`` is sanitised. The blocks' HTML, put together, is the whole
    rendering.
    """

    first_line: int
    end_line: int
    html: str


def notice(sentence: str) -> str:
    """A paragraph in which the program itself speaks, shown apart from the article's words."""
    return f'<p class="notice">{escape(sentence)}</p>'
