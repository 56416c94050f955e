"""What an outline consists of: the parts of an article's body, as spans into the article's text.

Named tuples, because an article makes hundreds of them, three times as fast as frozen dataclasses.
"""

from dataclasses import dataclass
from enum import Enum
from typing import NamedTuple

from reviewer.text import Span


class BlockKind(Enum):
    """What a block of the body is."""

    HEADING = "heading"
    PARAGRAPH = "paragraph"
    LIST = "list"
    QUOTE = "quote"
    FENCE = "fence"  # fenced code
    INDENTED_CODE = "indented code"
    HTML = "html"
    TABLE = "table"
    RULE = "rule"  # a thematic break
    DEFINITION = "definition"  # a link or footnote definition


class Block(NamedTuple):
    """A top-level block; its span covers whole lines without the last newline."""

    kind: BlockKind
    span: Span


class Heading(NamedTuple):
    """A heading; ``span`` covers its line(s) without newline, ``text_span`` the words.

    A heading inside a quote or a list begins after their marks and opens no section.
    """

    span: Span
    level: int
    text_span: Span


class Section(NamedTuple):
    """A heading and the text under it.

    ``span`` runs to the next heading of the same or a higher level (subsections included),
    ``own`` from after the heading's line to the next heading of any level, ``parent`` is the
    index in ``Outline.sections`` of the section around it (None at the top).
    """

    heading: Heading
    span: Span
    own: Span
    parent: int | None


class Code(NamedTuple):
    """A code fence, indented code or an inline code span, delimiters included.

    The content of a fence is its lines between the delimiters, newlines included.
    """

    span: Span
    content: Span
    info: str = ""  # the language of a fence
    is_inline: bool = False


class Html(NamedTuple):
    """One HTML tag or comment; ``name`` is lower case, ``!--`` for a comment.

    Rarer ones are named after how they begin: ``?xml``, ``!doctype``, ``![cdata[``.
    """

    span: Span
    name: str
    is_closing: bool


class Link(NamedTuple):
    """An inline link or image ``[text](target "title")``, or an autolink ``<http://…>``.

    ``target_span`` leaves out angle brackets and title; an autolink's is its text as well.
    """

    span: Span
    text_span: Span
    target_span: Span
    is_image: bool


class ListItem(NamedTuple):
    """One item; ``span`` covers marker and content to the item's end, nested items included."""

    span: Span
    marker: Span
    content: Span
    depth: int  # 0 for the outermost list
    is_ordered: bool


class Table(NamedTuple):
    """A pipe table; ``rows`` are the lines, the head first, without the delimiter row."""

    span: Span
    delimiter: Span
    rows: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class Outline:
    """All of the above in one body, each kind in text order.

    ``unread`` is the rest of a body that has too many parts; it counts as code. ``foreign`` is what
    other programs read, such as formulas and tags of site generators (see `article.foreign`).
    """

    blocks: tuple[Block, ...]
    headings: tuple[Heading, ...]
    sections: tuple[Section, ...]
    code: tuple[Code, ...]
    html: tuple[Html, ...]
    links: tuple[Link, ...]
    items: tuple[ListItem, ...]
    tables: tuple[Table, ...]
    unread: Span | None = None
    foreign: tuple[Span, ...] = ()
