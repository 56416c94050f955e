"""A sentence that announces a list which stands elsewhere: the converter moved it up.

Why it matters: the converter puts lists and tables before all text of their section, so the
sentences that introduce them lead to nothing.
Fix safety: no fix; no program can tell which list belongs below which sentence.
"""

import re
from collections.abc import Iterator, Sequence

from reviewer.article import Article
from reviewer.article.outline import Block, BlockKind, Section
from reviewer.lint.model import Bad, Finding, Gate, Good, Rule, Severity, Stage
from reviewer.text import Span

_LISTS = (BlockKind.LIST, BlockKind.TABLE)
_TITLE = re.compile(r"\*\*[^*\n]{2,80}\*\*:?")
_ITEM = re.compile(r"\s|[*+-] |\d+[.)]")
#: Characters of a sentence's end that are marked.
_SHOWN = 60


def _check(article: Article) -> Iterator[Finding]:
    blocks = article.outline.blocks
    at = 0
    for own in _own_parts(article):
        while at < len(blocks) and blocks[at].span.start < own.start:
            at += 1
        end = at
        while end < len(blocks) and blocks[end].span.start < own.end:
            end += 1
        yield from _orphans(article, blocks[at:end])
        at = end


def _own_parts(article: Article) -> Iterator[Span]:
    """The text before the first heading, then what stands right below each heading."""
    sections: Sequence[Section] = article.outline.sections
    first = sections[0].heading.span.start if sections else len(article.text)
    yield Span(article.body_start, first)
    yield from (section.own for section in sections)


def _orphans(article: Article, blocks: Sequence[Block]) -> Iterator[Finding]:
    texts = [block for block in blocks if not article.text.startswith("![", block.span.start)]
    if not texts or texts[0].kind not in _LISTS:
        return
    for number, block in enumerate(texts):
        behind = texts[number + 1] if number + 1 < len(texts) else None
        span = _last_sentence(article, block)
        if span is None or (behind is not None and behind.kind is not BlockKind.PARAGRAPH):
            continue
        text = span.of(article.text)
        if text.endswith((":", "\uff1a")) or _TITLE.fullmatch(text):
            message = "The list announced here is at the start of the section, or lost."
            yield Finding(Span(max(span.start, span.end - _SHOWN), span.end), message)


def _last_sentence(article: Article, block: Block) -> Span | None:
    """The last line of a paragraph, also of one that a list swallowed for want of a blank line."""
    text = block.span.of(article.text).rstrip()
    start = text.rfind("\n") + 1
    is_swallowed = block.kind is BlockKind.LIST and start and _ITEM.match(text, start) is None
    if block.kind is not BlockKind.PARAGRAPH and not is_swallowed:
        return None
    return Span(block.span.start + start, block.span.start + len(text))


RULE = Rule(
    "structure/list-hoisted",
    Severity.INFO,
    __doc__,
    _check,
    gate=Gate(
        patterns=(
            r"(?m)(?:[:\x{FF1A}]|^\*\*[^*\n]+\*\*)"
            r"[ \t]*(?:\n[ \t]*\n|\s*\z|\n[ \t]*#)",
        )
    ),
    stage=Stage.STRUCTURE,
    lost="the place of a list",
    examples=(
        Bad("## Units\n * Lake Guard\n * Ferrymen\n\nThese units took part:\n\nThey won.\n"),
        Bad("## Prizes\n * 2004: first\n * 2005: no\n\n**Lake Prize**\n\n**Song Prize**\n"),
        Bad("## Units\n * Ferrymen\nThese units took part:\n\n## Fish\nTrout.\n"),
        Good("Text.\n\n## Units\nThese units took part:\n\n * 1st Lake Guard\n"),
        Good("Text.\n\n## Units\n * Ferrymen\n\nAnd others:\n\n * Fishers\n"),
        Good("Text.\n\n## Units\n * Ferrymen\n\nFor example:\n\n```\nrow\n```\n"),
    ),
)
