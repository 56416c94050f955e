"""A paragraph directly below a list becomes part of the last item.

Why it matters: the paragraph is shown as part of the last bullet.
Fix safety: safe for the converter's bullets (` * `), which are never wrapped. Those of other
articles may be, so they are left alone; so is a line that goes on in lowercase, except in converted
articles. In articles from other sources, a person decides.
"""

import re
from collections.abc import Iterator

from reviewer.article import Article
from reviewer.lint.model import Bad, Finding, Gate, Good, Rule, Severity, Stage
from reviewer.rules._body import SCRAPED_BULLET, line_at, scraped_items
from reviewer.rules._converted import hint_elsewhere, is_converted
from reviewer.rules._repair import put, safe

#: Text that begins as a sentence does: a capital, a digit, a letter without case, or emphasis.
_SENTENCE = re.compile(r"(?:\*{1,3}|[\"“„«(¿¡])?(?P<first>[^\W_])")
#: What the converter prints below a list, but for what begins a block of its own.
_ANY_TEXT = re.compile(r"(?![#|>`~=\-+]|!\[)[^\s\0]")
_LIST_MARKER = re.compile(r"\d{1,9}[.)]\s|\*\s")


def _check(article: Article) -> Iterator[Finding]:
    was_made = is_converted(article)
    for item in scraped_items(article):
        start = item.end + 1
        match = (_ANY_TEXT if was_made else _SENTENCE).match(article.prose, start)
        if match is None or (not was_made and match.group("first").islower()):
            continue
        if _LIST_MARKER.match(article.prose, start) or item.length <= len(SCRAPED_BULLET):
            continue
        fix = safe("Put a blank line below the list", put(start, start, "\n"))
        message = "This paragraph becomes part of the list above."
        yield Finding(line_at(article, start), message, fix)


RULE = Rule(
    id="md/list-swallows-text",
    severity=Severity.WARNING,
    explanation=__doc__,
    check=hint_elsewhere(_check),
    gate=Gate(patterns=(r"(?m)^ \* ",)),
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
