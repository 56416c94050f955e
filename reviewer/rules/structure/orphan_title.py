"""Two bold titles in a row: the lists that belong to them stand elsewhere.

Why it matters: readers see titles of nothing, and one list that mixes what the titles kept apart.
Fix safety: no fix; only the source page shows where the list has to be divided.
"""

from collections.abc import Iterator
from itertools import pairwise

from reviewer.article import Article
from reviewer.article.outline import BlockKind
from reviewer.lint.model import Bad, Finding, Gate, Good, Rule, Severity, Stage
from reviewer.rules._later import later
from reviewer.rules._tags import is_scraped
from reviewer.text import Span

_TITLE = later(r"\*\*[^*\n]{1,80}\*\*:?[ ]*")


def _check(article: Article) -> Iterator[Finding]:
    if not is_scraped(article):
        return
    for upper, lower in pairwise(_titles(article)):
        if upper is not None and lower is not None:
            message = "There is nothing below this title; its list may be elsewhere."
            yield Finding(upper, message)


def _titles(article: Article) -> Iterator[Span | None]:
    """For each block, its span where it is a title in bold."""
    for block in article.outline.blocks:
        is_paragraph = block.kind is BlockKind.PARAGRAPH
        is_title = is_paragraph and _TITLE().fullmatch(article.text, *block.span)
        yield block.span if is_title else None


RULE = Rule(
    id="structure/orphan-title",
    severity=Severity.INFO,
    explanation=__doc__,
    check=_check,
    gate=Gate(patterns=(r"\*\*:?[ ]*\n\n+\*\*",)),
    stage=Stage.STRUCTURE,
    examples=(
        Bad("---\nsubject: X\n---\n\n * 3rd Battalion\n\n**French**\n\n**Italian**\n\nIt fell.\n"),
        Good("**Phases**\n\n**Phase 1**\n\nA page that people wrote.\n"),
        Good("---\nsubject: X\n---\n\n**French**\n\n * 3rd\n\n**Italian**\n\n * 4th\n"),
        Good("---\nsubject: X\n---\n\n**The fort** fell.\n\n**The town** burnt.\n"),
    ),
    lost="the place of a list",
)
