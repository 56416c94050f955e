"""A heading that ends in a colon, is bold throughout, or contains wiki markup.

Why it matters: the site's theme styles headings already; additions show twice, and appear in the
table of contents.
Fix safety: unsafe; colon and asterisks are removed, which an author may have wanted.
"""

import re
from collections.abc import Iterator

from reviewer.article import Article
from reviewer.lint.model import Bad, Finding, Gate, Good, Rule, Severity, Stage
from reviewer.rules._repair import put, unsafe
from reviewer.rules._tags import is_scraped

_BOLD = re.compile(r"(\*\*|__)(?=\S)([^*_]+)(?<=\S)\1:?")
_WIKI = re.compile(r"'{2,5}|\[\[|\]\]|\{\{|\}\}|={2,}")

_HEAD = "---\nsubject: Ohrid\n---\n\n"


def _check(article: Article) -> Iterator[Finding]:
    if not is_scraped(article):
        return  # an author's choice, or a site's own
    for heading in article.outline.headings:
        text = heading.text_span.of(article.text)
        if "`" in text:
            continue
        if bold := _BOLD.fullmatch(text):
            fixes = unsafe("Remove the asterisks", put(*heading.text_span, bold.group(2)))
            yield Finding(
                heading.span, "The heading has bold marks, though headings are bold already.", fixes
            )
        elif text.endswith((":", "\uff1a")) and text.strip(":\uff1a "):
            fixes = unsafe("Remove the colon", put(*heading.text_span, text.rstrip(":\uff1a ")))
            yield Finding(heading.span, "The heading ends in a colon.", fixes)
        elif wiki := _WIKI.search(text):
            message = f"“{wiki.group()}” in this heading is wiki markup."
            yield Finding(heading.span, message, severity=Severity.WARNING)


RULE = Rule(
    "structure/heading-form",
    Severity.INFO,
    __doc__,
    _check,
    gate=Gate(
        patterns=(
            r"(?m)^ {0,3}#{1,6}[ \t].*(?:[:\x{FF1A}][ \t]*#*[ \t]*$|'{2}|\[\[|\]\]|\{\{|\}\}|==)",
            r"(?m)^ {0,3}#{1,6}[ \t]+(?:\*\*|__)",
            r"(?m)^.*(?:[:\x{FF1A}]|'{2}|\]\]|\}\}|\*\*|__)[ \t]*\n {0,3}(?:=+|-+)[ \t]*$",
        )
    ),
    stage=Stage.STRUCTURE,
    examples=(
        Bad(_HEAD + "## **History**\nOld.\n", _HEAD + "## History\nOld.\n"),
        Bad(_HEAD + "## Units:\n * One\n", _HEAD + "## Units\n * One\n"),
        Bad(_HEAD + "## ''Lakes'' of [[Ohrid]]\nTwo.\n"),
        Good("# Ohrid:\n\n## **History**\nOld.\n"),
        Good(_HEAD + "## A **new** history\nOld.\n\n## NATO\nText.\n\n## 12:30\nNoon.\n"),
        Good(_HEAD + "## `a == b` and `x::`\nCode.\n\n## What is *art*?\nText.\n"),
    ),
)
