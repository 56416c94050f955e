"""A paragraph directly below a list is swallowed by its last item.

Why it matters: the paragraph is shown as part of the last bullet.
Fix safety: safe for the scraper's bullets (` * `), which are never wrapped; those of other
articles may be, so they are left alone.
"""

import re
from collections.abc import Iterator

from reviewer.article import Article
from reviewer.lint.model import Bad, Finding, Gate, Good, Rule, Severity, Stage
from reviewer.rules._repair import put, safe
from reviewer.text import Span

#: Text that begins as a sentence does: a capital, a digit, a letter without case, or emphasis.
_SWALLOWED = re.compile(
    r"^ \* \S[^\n]*(?P<gap>\n)(?P<text>(?:\*{1,3}|[\"“„«(¿¡])?(?P<first>[^\W_])[^\n]*)",
    re.MULTILINE,
)


def _check(article: Article) -> Iterator[Finding]:
    text = article.text
    for match in _SWALLOWED.finditer(article.prose, article.body_start):
        first, at = match.group("first"), match.end("gap")
        if first.islower() or _LIST_MARKER.match(text, at):
            continue
        fix = safe("Put a blank line below the list", put(at, at, "\n"))
        span = Span(match.start("text"), match.end("text"))
        yield Finding(span, "The list above swallows this paragraph.", fix)


_LIST_MARKER = re.compile(r"\d{1,9}[.)]\s")


RULE = Rule(
    id="md/list-swallows-text",
    severity=Severity.WARNING,
    explanation=__doc__,
    check=_check,
    gate=Gate(patterns=(r"\n \* [^\n]*\n[^\s#|<>\[!`~-]", r"\A \* [^\n]*\n[^\s#|<>\[!`~-]")),
    stage=Stage.MARKUP,
    examples=(
        Bad(
            " * One fort\n * Two forts\nThe forts fell.\n",
            " * One fort\n * Two forts\n\nThe forts fell.\n",
        ),
        Bad(" * One fort\n**Fort** is old.", " * One fort\n\n**Fort** is old."),
        Good(" * One fort\n\nThe forts fell."),
        Good("* One fort that the author\nWrapped by hand."),
        Good(" * One fort that was long\nand is wrapped."),
        Good(" * One\n * Two\n## Next"),
        Good(" * One\n1. Two\n"),
    ),
)
