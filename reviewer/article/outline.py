"""The structure of an article's body, as spans into the article's text."""

from collections.abc import Sequence
from dataclasses import replace
from typing import TypeVar

from reviewer.article.block_scanner import BlockScanner
from reviewer.article.foreign import find_foreign, outside
from reviewer.article.inline_scanner import InlineParts, scan_html, scan_inline
from reviewer.article.outline_model import (
    Block,
    BlockKind,
    Code,
    Heading,
    Html,
    Link,
    ListItem,
    Outline,
    Section,
    Table,
)
from reviewer.text import Span

__all__ = [
    "ALWAYS_READ",
    "Block",
    "BlockKind",
    "Code",
    "Heading",
    "Html",
    "Link",
    "ListItem",
    "Outline",
    "Section",
    "Table",
    "read_outline",
]


#: Characters up to which a body is read whole, whatever stands in it.
ALWAYS_READ = 30_000

_Part = TypeVar("_Part", Block, Code, Heading, Html, Link, ListItem, Table)


def read_outline(text: str, body_start: int) -> Outline:
    """Read the body that begins at ``body_start`` of ``text``; linear time for any text.

    The dialect is CommonMark with pipe tables, and with footnote definitions. What stands after
    more parts than any article has is not read: it counts as code, of which nothing is known.
    """
    scanner = BlockScanner(text, body_start)
    end = scanner.scan()
    leaves = scanner.leaves
    inline = InlineParts(code=leaves.code)
    for run in leaves.runs:
        scan_inline(run, leaves.labels, inline)
    for run in leaves.html_runs:
        scan_html(run, inline)
    outline = Outline(
        blocks=tuple(leaves.blocks),
        headings=tuple(leaves.headings),
        sections=_sections(leaves.section_headings, len(text)),
        code=_in_order(inline.code),
        html=_in_order(inline.html),
        links=_in_order(inline.links),
        items=_in_order(scanner.items),
        tables=tuple(leaves.tables),
    )
    end = end if inline.end is None else min(end, inline.end)
    if end < len(text):
        outline = _cut_off(outline, Span(end, len(text)))
    foreign = find_foreign(text, body_start, [code.span for code in outline.code])
    return _without_foreign(outline, foreign) if foreign else outline


def _without_foreign(outline: Outline, foreign: tuple[Span, ...]) -> Outline:
    """The outline, in which what looks like HTML or a link inside of those is none."""
    is_outside = outside(foreign)
    return replace(
        outline,
        html=tuple(tag for tag in outline.html if is_outside(tag.span)),
        links=tuple(link for link in outline.links if is_outside(link.span)),
        foreign=foreign,
    )


def _cut_off(outline: Outline, unread: Span) -> Outline:
    """The outline without the parts that begin where it is not known what is code."""

    def kept(parts: tuple[_Part, ...]) -> tuple[_Part, ...]:
        return tuple(part for part in parts if part.span.start < unread.start)

    headings = tuple(section.heading for section in outline.sections)
    return Outline(
        blocks=kept(outline.blocks),
        headings=kept(outline.headings),
        sections=_sections(kept(headings), unread.end),
        code=(*kept(outline.code), Code(unread, unread)),
        html=kept(outline.html),
        links=kept(outline.links),
        items=kept(outline.items),
        tables=kept(outline.tables),
        unread=unread,
    )


def _in_order(parts: list[_Part]) -> tuple[_Part, ...]:
    if len(parts) > 1:
        parts.sort(key=lambda part: part.span)
    return tuple(parts)


def _sections(headings: Sequence[Heading], end: int) -> tuple[Section, ...]:
    """What stands under each heading, up to ``end``."""
    ends = [end] * len(headings)
    parents: list[int | None] = []
    around: list[int] = []
    for number, heading in enumerate(headings):
        while around and headings[around[-1]].level >= heading.level:
            ends[around.pop()] = heading.span.start
        parents.append(around[-1] if around else None)
        around.append(number)
    starts = [heading.span.start for heading in headings] + [end]
    return tuple(
        Section(
            heading,
            Span(heading.span.start, ends[number]),
            Span(min(heading.span.end + 1, end), starts[number + 1]),
            parents[number],
        )
        for number, heading in enumerate(headings)
    )
