"""An article that begins without a word of text: a picture, a table or coordinates come first.

Why it matters: the lead says what the article is about, and gives previews their text.
Fix safety: no fix; the lead is on the source page.
"""

import re
from collections.abc import Iterator

from reviewer.article import Article
from reviewer.lint.model import Bad, Finding, Good, Rule, Severity, Stage
from reviewer.rules._tags import SCRAPED_KEYS, is_scraped, key_gate
from reviewer.text import Span

_NO_TEXT = re.compile(r"!\[[^\n]*|\s+|-?\d[\d.]*°[NS],?[ ]?-?\d[\d.]*°[EW]|\|[^\n]*")


def _check(article: Article) -> Iterator[Finding]:
    if not is_scraped(article):
        return
    headings = article.outline.headings
    start = article.body_start
    end = headings[0].span.start if headings else len(article.text)
    if headings and headings[0].level > 1 and not _NO_TEXT.sub("", article.text[start:end]):
        at = headings[0].span.start
        lead = article.text[start:end].strip()
        span = Span(*headings[0].span) if not lead else Span(start, at)
        yield Finding(span, "No text comes before the first heading.")


RULE = Rule(
    "structure/lead-missing",
    Severity.INFO,
    __doc__,
    _check,
    gate=key_gate(*SCRAPED_KEYS),
    stage=Stage.STRUCTURE,
    examples=(
        Bad("---\nsubject: Ohrid\n---\n\n## History\nOld.\n"),
        Bad("---\nsubject: Ohrid\n---\n\n![map](map.png)\n\n41.0°N, 20.7°W\n\n## History\nOld.\n"),
        Good("---\nsubject: Ohrid\n---\n\nOhrid is a lake.\n\n## History\nOld.\n"),
        Good("---\ntitle: Ohrid\n---\n\n## History\nOld.\n"),
        Good("---\nsubject: Ohrid\n---\n\n# Ohrid\n\nOhrid is a lake.\n"),
    ),
)
