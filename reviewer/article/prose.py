r"""The words of an article without its markup, in the same places.

Rules run their expressions over it: every other character is replaced by ``\0``, so that offsets
hold in the article's text.
"""

import re
from collections.abc import Iterable, Iterator

from reviewer.article.outline import BlockKind, Html, Outline
from reviewer.text import Span

_NOTE_MARK = re.compile(r" {0,3}\[\^[^\]\s]+\]:")
#: Begins with what all of them have in common, which makes the search fast.
_BEHIND_SCHEME = re.compile(
    r"://(?:(?<=(https)://)|(?<=(http|ftps|file)://)|(?<=(ftp)://)|)[^\s<>\"\0]+", re.IGNORECASE
).finditer
_BEHIND_WWW = re.compile(r"www\.[^\s<>\"\0]+").finditer
#: Punctuation after an address belongs to the sentence.
_AFTER_ADDRESS = ".,;:!?'*_)]}\u2019\u201d\u00bb"
#: Elements whose content is not Markdown.
ELEMENTS_OF_CODE = frozenset(
    {"script", "style", "textarea", "pre", "code", "kbd", "samp", "svg", "math"}
)


def blank_markup(text: str, body_start: int, outline: Outline) -> str:
    """The text with front matter, code, formulas, tags, link targets and addresses blanked out."""
    pieces: list[str] = []
    done = 0
    for start, end in sorted(_markup(text, body_start, outline)):
        if end > done:
            first = max(start, done)
            pieces.append(text[done:first])
            pieces.append(_blank(text[first:end]))
            done = end
    pieces.append(text[done:])
    return "".join(pieces)


def _blank(markup: str) -> str:
    if "\n" not in markup:
        return "\0" * len(markup)
    return "\n".join(["\0" * len(line) for line in markup.split("\n")])


#: A plain pair instead of a Span: there are many, and only the two ends are needed.
_Bounds = tuple[int, int]


def _markup(text: str, body_start: int, outline: Outline) -> Iterator[_Bounds]:
    yield Span(0, body_start)
    yield from (code.span for code in outline.code)
    yield from outline.foreign
    yield from (table.delimiter for table in outline.tables)
    yield from _html(outline.html)
    for link in outline.links:
        if link.text_span == link.target_span:
            yield link.span
        else:
            yield Span(link.span.start, link.text_span.start)
            yield Span(link.text_span.end, link.span.end)
    for block in outline.blocks:
        if block.kind is BlockKind.DEFINITION:
            note = _NOTE_MARK.match(text, block.span.start, block.span.end)
            yield Span(*note.span()) if note else block.span
    yield from _addresses(text, body_start)


def _html(tags: Iterable[Html]) -> Iterator[Span]:
    """The tags, and the whole of scripts, style sheets and code."""
    tags = list(tags)
    yield from (tag.span for tag in tags)
    yield from code_elements(tags)


def code_elements(tags: Iterable[Html]) -> Iterator[Span]:
    """What stands between the tags of scripts, style sheets and code, in text order."""
    begun: Html | None = None
    for tag in tags:
        if begun is None:
            if tag.name in ELEMENTS_OF_CODE and not tag.is_closing:
                begun = tag
        elif tag.name == begun.name and tag.is_closing:
            yield Span(begun.span.end, tag.span.start)
            begun = None


def _addresses(text: str, start: int) -> Iterator[_Bounds]:
    """Bare web addresses in the text."""
    for found in _BEHIND_SCHEME(text, start):
        if found.lastindex:
            yield found.start(found.lastindex), found.start() + _length(found[0])
    for found in _BEHIND_WWW(text, start):
        at = found.start()
        if not text[max(start, at - 1) : at].isalnum():
            yield at, at + _length(found[0])


def _length(rest: str) -> int:
    """How many of the characters after a scheme belong to the address: one number sign at most."""
    return len(rest.partition("##")[0].rstrip(_AFTER_ADDRESS))
