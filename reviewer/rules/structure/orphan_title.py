"""Two titles in bold one below the other: the lists that belong to them stand elsewhere.

Why it matters: readers see titles of nothing, and a list that mixes what the titles told apart.
Fix safety: no fix; where a list is to be parted only the source page tells.
"""

from collections.abc import Iterator
from itertools import pairwise

from reviewer.article import Article
from reviewer.article.outline import BlockKind
from reviewer.lint.model import Bad, Finding, Gate, Good, Rule, Severity, Stage
from reviewer.rules._later import later
from reviewer.rules._tags import is_scraped

_TITLE = later(r"\*\*[^*\n]{1,80}\*\*:?[ ]*")


def _check(article: Article) -> Iterator[Finding]:
    if not is_scraped(article):
        return
    text = article.text
    titles = []
    for block in article.outline.blocks:
        is_title = block.kind is BlockKind.PARAGRAPH and _TITLE().fullmatch(text, *block.span)
        titles.append(block.span if is_title else None)
    for upper, lower in pairwise(titles):
        if upper is not None and lower is not None:
            yield Finding(upper, "Nothing stands below this title; its list may be elsewhere.")


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
)
