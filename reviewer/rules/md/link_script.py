"""A link runs a script instead of leading somewhere, as in `javascript:void(0)`.

Why it matters: the link does nothing, or does what the original page wanted; a site must not run
it.
Fix safety: unsafe; the words are kept, a person has to find the address.
"""

import re
from collections.abc import Iterator

from reviewer.article import Article
from reviewer.lint.model import Bad, Finding, Fix, Gate, Good, Rule, Severity, Stage
from reviewer.rules._later import later
from reviewer.rules._repair import put, unsafe

_SCRIPT = later(r"<?\s*(?:(?:java|vb)script\s*:|data\s*:(?!image/(?!svg)))", re.IGNORECASE)
_SCRIPT_IN_TAG = later(
    r"\s(?:href|src|action)\s*=\s*(?:[\"']\s*)?(?:(?:java|vb)script\s*:|data\s*:\s*text/html)",
    re.IGNORECASE,
)


def _check(article: Article) -> Iterator[Finding]:
    text = article.text
    for link in article.outline.links:
        if not _SCRIPT().match(text, link.target_span.start, link.target_span.end):
            continue
        if link.is_image and text[link.target_span.start :][:5].lower() == "data:":
            continue
        fix: tuple[Fix, ...] = ()
        if link.text_span != link.target_span:
            words = link.text_span.of(text).strip()
            fix = unsafe("Keep only the words", put(*link.span, words))
        yield Finding(link.target_span, "This address is a script.", fix)
    for tag in article.outline.html:
        if _SCRIPT_IN_TAG().search(text, tag.span.start, tag.span.end):
            yield Finding(tag.span, "This tag's address is a script.")


RULE = Rule(
    id="md/link-script",
    severity=Severity.WARNING,
    explanation=__doc__,
    check=_check,
    gate=Gate(
        patterns=(
            r"(?i)(?:java|vb)script\s*:",
            r"(?i)\]\(\s*<?\s*data\s*:",
            r"(?i)data\s*:\s*text/html",
        )
    ),
    stage=Stage.MARKUP,
    examples=(
        Bad("See [the map](javascript:void(0)) now.\n", "See the map now.\n"),
        Bad("See [the map](data:text/html,x) now.\n", "See the map now.\n"),
        Bad('See <a href="javascript:open()">the map</a>.\n'),
        Good("See [JavaScript: the parts](javascript.md) and `[x](javascript:a)`.\n"),
        Good("![A dot](data:image/png;base64,iVBORw0KGgo=)\n"),
        Good("Data: see [data](data/table.csv). JavaScript: a language.\n"),
    ),
)
