"""An article that does not begin with text, but with a picture, a table or coordinates.

Why it matters: the lead says what the article is about, and previews show it.
Fix safety: no fix; the lead is on the source page.
"""

import re
from collections.abc import Iterator

from reviewer.article import Article
from reviewer.lint.model import Bad, Finding, Good, Rule, Severity, Stage
from reviewer.rules._tags import SCRAPED_KEYS, is_scraped, key_gate
from reviewer.text import Span

#: A picture, a row of a table, coordinates.
_NO_TEXT = re.compile(
    r"[ \t]*(?:!\[.*|\|.*|-?\d{1,3}(?:\.\d{1,20})?°[NS],? ?-?\d{1,3}(?:\.\d{1,20})?°[EW][ \t]*)?$"
)

_UNDERLINE = re.compile(r"\n[ \t>]*(?:=+|-+)[ \t]*(?:\n|$)")
#: Characters looked at for the blank lines before the text.
_LONGEST_GAP = 1000


def _check(article: Article) -> Iterator[Finding]:
    if _begins_with_text(article) or not is_scraped(article):
        return
    headings = article.outline.headings
    if not headings or headings[0].level == 1:
        return
    start, end = article.body_start, headings[0].span.start
    if all(_NO_TEXT.match(line) for line in _lines(article.text, start, end)):
        lead = Span(start, end)
        span = lead if lead.of(article.text).strip() else headings[0].span
        yield Finding(span, "No text comes before the first heading.")


def _begins_with_text(article: Article) -> bool:
    """Whether the body's first paragraph is text: cheaper than the outline, and nearly always so.

    False where the paragraph might be an underlined heading.
    """
    text = article.text
    start = article.body_start
    start += len(text[start : start + _LONGEST_GAP]) - len(
        text[start : start + _LONGEST_GAP].lstrip()
    )
    first = next(_lines(text, start, len(text)), "")
    if first.startswith("#") or _NO_TEXT.match(first):
        return False
    end = text.find("\n\n", start)
    return _UNDERLINE.search(text, start, len(text) if end < 0 else end) is None


def _lines(text: str, start: int, end: int) -> Iterator[str]:
    """The lines one by one, as nearly always the first one with text settles it."""
    while start < end:
        behind = text.find("\n", start, end) + 1 or end
        yield text[start:behind].rstrip("\n")
        start = behind


RULE = Rule(
    "structure/lead-missing",
    Severity.INFO,
    __doc__,
    _check,
    gate=key_gate(*SCRAPED_KEYS),
    stage=Stage.STRUCTURE,
    lost="the first paragraph",
    examples=(
        Bad("---\nsubject: Ohrid\n---\n\n## History\nOld.\n"),
        Bad("---\nsubject: Ohrid\n---\n\n![map](map.png)\n\n41.0°N, 20.7°W\n\n## History\nOld.\n"),
        Good("---\nsubject: Ohrid\n---\n\nOhrid is a lake.\n\n## History\nOld.\n"),
        Good("---\ntitle: Ohrid\n---\n\n## History\nOld.\n"),
        Good("---\nsubject: Ohrid\n---\n\n# Ohrid\n\nOhrid is a lake.\n"),
    ),
)
