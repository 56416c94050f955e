"""A title or tag cut off at a number sign, which YAML takes for the start of a comment.

Why it matters: the rest of the title is missing on the site, and no tool complains.
Fix safety: unsafe; quotes bring the rest back, but it may really be a comment.
"""

import re
from collections.abc import Iterator

from reviewer.article import Article
from reviewer.article.front_matter import Kind, Style
from reviewer.lint.model import Bad, Finding, Gate, Good, Rule, Severity, Stage
from reviewer.rules._repair import put, unsafe
from reviewer.rules._tags import TAG_KEYS, values_of
from reviewer.text import Span

_KEYS = TAG_KEYS | {"subject", "title", "name", "description", "shortdescription"}
#: A comment is written with a space after the sign; a number or a hashtag without.
_TAIL = re.compile(r"[ \t]+#\w[^\n'\\]*")


def _check(article: Article) -> Iterator[Finding]:
    if article.front_matter.kind is not Kind.YAML:
        return
    for value in values_of(article, _KEYS):
        scalar = value.scalar
        tail = _TAIL.match(article.text, scalar.span.end)
        if tail is None or scalar.style is not Style.PLAIN or "'" in scalar.text:
            continue
        if value.field.is_flow or "\n" in scalar.span.of(article.text):
            continue
        end = tail.end() - len(tail.group()) + len(tail.group().rstrip())
        whole = article.text[scalar.span.start : end]
        message = f"“{tail.group().strip()}” counts as a comment and does not appear on the site."
        fixes = unsafe("Put all of it in quotes", put(scalar.span.start, end, f"'{whole}'"))
        yield Finding(Span(scalar.span.end, end), message, fixes)


RULE = Rule(
    "front-matter/comment-loss",
    Severity.WARNING,
    __doc__,
    _check,
    gate=Gate(patterns=(r"(?m)^[ \t]*(?:-|\w+:)[ \t].*[ \t]#\w",)),
    stage=Stage.FRONT_MATTER,
    examples=(
        Bad(
            "---\nsubject: Lake Song #1\n---\n\nText.\n",
            "---\nsubject: 'Lake Song #1'\n---\n\nText.\n",
        ),
        Good("---\nsubject: Lake Song  # the better one\nweight: 1 #x\n---\n\n- Text #1\n"),
        Good("---\nsubject: 'Lake Song #1'\ntags:\n  - C#4\n---\n\nText.\n"),
    ),
)
