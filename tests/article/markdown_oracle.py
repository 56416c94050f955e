"""What markdown-it-py and our outline see in the same text, put in the same shape."""

from collections.abc import Sequence
from dataclasses import dataclass

from markdown_it import MarkdownIt
from markdown_it.token import Token

from reviewer.article.outline import BlockKind, Outline, read_outline
from reviewer.text import LineIndex, Span

_READER = MarkdownIt("commonmark", {"store_labels": True}).enable("table")
_KINDS = {
    "heading_open": BlockKind.HEADING,
    "paragraph_open": BlockKind.PARAGRAPH,
    "bullet_list_open": BlockKind.LIST,
    "ordered_list_open": BlockKind.LIST,
    "blockquote_open": BlockKind.QUOTE,
    "fence": BlockKind.FENCE,
    "code_block": BlockKind.INDENTED_CODE,
    "html_block": BlockKind.HTML,
    "table_open": BlockKind.TABLE,
    "hr": BlockKind.RULE,
}


@dataclass(frozen=True)
class View:
    """What two readers of Markdown must agree on.

    Blocks are (kind, first line, line behind the last that is not blank); code is compared
    without blanks and quote marks; links by label are left out.
    """

    blocks: list[tuple[BlockKind, int, int]]
    headings: list[tuple[int, int]]
    code: list[tuple[int, str]]
    code_spans: list[str]
    links: list[bool]


def _trimmed(lines: Sequence[str], first: int, behind: int) -> tuple[int, int]:
    behind = min(behind, len(lines))
    while behind > first + 1 and not lines[behind - 1].strip(" \t>"):
        behind -= 1
    return first, behind


def _bare(code: str) -> str:
    return "".join(code.split()).replace(">", "")


def _inline(tokens: Sequence[Token]) -> list[Token]:
    found: list[Token] = []
    for token in tokens:
        found.append(token)
        found.extend(_inline(token.children or ()))
    return found


def oracle_view(text: str) -> View:
    """The view of markdown-it-py."""
    lines = text.split("\n")
    tokens = _READER.parse(text)
    inline = _inline([token for token in tokens if token.type == "inline"])
    return View(
        [
            (_KINDS[token.type], *_trimmed(lines, *token.map))
            for token in tokens
            if token.level == 0 and token.map and token.type in _KINDS
        ],
        [
            (token.map[0], int(token.tag[1]))
            for token in tokens
            if token.type == "heading_open" and token.map
        ],
        [
            (token.map[0], _bare(token.content))
            for token in tokens
            if token.type in {"fence", "code_block"} and token.map
        ],
        [_bare(token.content) for token in inline if token.type == "code_inline"],
        [
            token.type == "image"
            for token in inline
            if token.type in {"image", "link_open"} and "label" not in token.meta
        ],
    )


def _lines(index: LineIndex, span: Span) -> tuple[int, int]:
    return index.line_of(span.start), index.line_of(span.end) + 1


def outline_view(text: str) -> View:
    """The view of our outline."""
    outline = read_outline(text, 0)
    lines, index = text.split("\n"), LineIndex(text)
    return View(
        [
            (block.kind, *_trimmed(lines, *_lines(index, block.span)))
            for block in outline.blocks
            if block.kind is not BlockKind.DEFINITION
        ],
        [(index.line_of(heading.span.start), heading.level) for heading in outline.headings],
        [
            (index.line_of(code.span.start), _bare(code.content.of(text)))
            for code in outline.code
            if not code.is_inline
        ],
        [_bare(code.content.of(text)) for code in outline.code if code.is_inline],
        [link.is_image for link in outline.links],
    )


def spans_of(outline: Outline) -> list[Span]:
    """Every span an outline holds, each once with the parts that lie inside it."""
    spans = [block.span for block in outline.blocks]
    spans += [part for code in outline.code for part in (code.span, code.content)]
    spans += [tag.span for tag in outline.html]
    spans += [p for link in outline.links for p in (link.span, link.text_span, link.target_span)]
    spans += [part for item in outline.items for part in (item.span, item.marker, item.content)]
    spans += [part for head in outline.headings for part in (head.span, head.text_span)]
    spans += [part for section in outline.sections for part in (section.span, section.own)]
    for table in outline.tables:
        spans += [table.span, table.delimiter, *table.rows]
    return spans
