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


#: Length up to which a body is read whole, whatever is in it, in characters.
ALWAYS_READ = 30_000

_Part = TypeVar("_Part", Block, Code, Heading, Html, Link, ListItem, Table)


def read_outline(text: str, body_start: int) -> Outline:
    """Read the body that begins at ``body_start`` of ``text``; linear time for any text.

    The dialect is CommonMark with pipe tables and footnote definitions. After more parts than any
    article has, the rest is not read: it counts as code, so that no rule looks at it.
    """
    scanner = BlockScanner(text, body_start)
    end = scanner.scan()
    leaves = scanner.leaves
    inline = InlineParts(code=leaves.code)
    for run in leaves.runs:
        scan_inline(run, leaves.labels, inline)
    for run in leaves.html_runs:
        scan_html(run, inline)
    end = end if inline.end is None else min(end, inline.end)
    unread = Span(end, len(text)) if end < len(text) else None

    def read(parts: list[_Part]) -> tuple[_Part, ...]:
        """Those that begin where it is known what is code."""
        return tuple(parts if unread is None else [part for part in parts if part.span.start < end])

    code = read(_in_order(inline.code))
    outline = Outline(
        blocks=read(leaves.blocks),
        headings=read(leaves.headings),
        sections=_sections(read(leaves.section_headings), len(text)),
        code=code if unread is None else (*code, Code(unread, unread)),
        html=read(_in_order(inline.html)),
        links=read(_in_order(inline.links)),
        items=read(_in_order(scanner.items)),
        tables=read(leaves.tables),
        unread=unread,
    )
    foreign = find_foreign(text, body_start, [code.span for code in outline.code])
    return _without_foreign(outline, foreign, len(text)) if foreign else outline


def _without_foreign(outline: Outline, foreign: tuple[Span, ...], end: int) -> Outline:
    """The outline without what only looks like Markdown or HTML as it is inside one of those."""
    is_outside = outside(foreign)
    headings = [part.heading for part in outline.sections if is_outside(part.heading.span)]
    is_whole = len(headings) == len(outline.sections)
    return replace(
        outline,
        headings=tuple(heading for heading in outline.headings if is_outside(heading.span)),
        sections=outline.sections if is_whole else _sections(headings, end),
        html=tuple(tag for tag in outline.html if is_outside(tag.span)),
        links=tuple(link for link in outline.links if is_outside(link.span)),
        foreign=foreign,
    )


def _in_order(parts: list[_Part]) -> list[_Part]:
    if len(parts) > 1:
        parts.sort(key=lambda part: part.span)
    return parts


def _sections(headings: Sequence[Heading], end: int) -> tuple[Section, ...]:
    """The section of each heading, up to ``end``."""
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
