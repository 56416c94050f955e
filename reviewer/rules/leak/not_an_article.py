"""A page that is not an article: a redirect, a disambiguation page, or a heap of markup.

Why it matters: readers come to a page without content, and search engines index it.
Fix safety: no fix; whether the file goes is the editor's decision.
"""

import re
from collections.abc import Iterator

from reviewer.article import Article
from reviewer.article.outline import ALWAYS_READ
from reviewer.lint.model import ALWAYS, Bad, Finding, Good, Rule, Severity, Stage
from reviewer.text import Span

_REDIRECT = re.compile(r"\s*+(#REDIRECT\b[^\n]*|(?:\u21b3|Redirect to:?) \[[^\n]*)", re.IGNORECASE)
_MAY_REFER = re.compile(r"(?m)^([^\n]{1,120}\bmay (?:also )?refer to:)[ \t]*\n")
#: How far above the list the meanings that most readers look for may stand.
_LONGEST_LEAD = 600
_TOO_MUCH = (
    "This can hardly be an article: it has too many headings, list items, links or the like "
    "to read them all. From here on, very little was checked."
)
_LIST_LINE = re.compile(r"[ \t]*(?:[*+-] |#|$)")


def _check(article: Article) -> Iterator[Finding]:
    text, start = article.text, article.body_start
    if len(text) > ALWAYS_READ and (unread := article.outline.unread):
        yield Finding(Span(unread.start, unread.start), _TOO_MUCH)
    redirect = _REDIRECT.match(text, start)
    if redirect:
        yield Finding(
            Span(*redirect.span(1)), "This is a redirect: it only sends readers to another page."
        )
    choice = _MAY_REFER.search(text, start, start + _LONGEST_LEAD)
    if choice and all(_LIST_LINE.match(line) for line in text[choice.end() :].split("\n")):
        message = "This is a disambiguation page: it only lists what its title may refer to."
        yield Finding(Span(*choice.span(1)), message, severity=Severity.INFO)


RULE = Rule(
    id="leak/not-an-article",
    severity=Severity.WARNING,
    explanation=__doc__,
    check=_check,
    gate=ALWAYS,
    stage=Stage.LEAK,
    examples=(
        Bad("---\nsubject: Foo\n---\n\n#REDIRECT [[Bar]]\n"),
        Bad("\u21b3 [undefined](./Foo)\n"),
        Bad("**Mercury** may refer to:\n * A planet\n * A metal\n\n## Ships\n * A ship\n"),
        Bad(
            "**Mercury** is a planet.\n\n**Mercury** may also refer to:\n\n## Metals\n * A metal\n"
        ),
        Good("**Mercury** is a planet. It may refer to:\n * A metal\n\nThe planet is small.\n"),
        Good("Servers answer with a redirect to another page.\n"),
    ),
)
