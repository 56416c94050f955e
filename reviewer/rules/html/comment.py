"""A comment that is never closed.

Why it matters: the rest of the article is hidden from readers.
Fix safety: no fix; only a person can tell where the comment should end.
"""

import re
from collections.abc import Iterator

from reviewer.article import Article
from reviewer.lint.model import Bad, Finding, Gate, Good, Rule, Severity, Stage
from reviewer.text import Span

_OPENING = re.compile(r"^ {0,3}<!--", re.MULTILINE)


def _check(article: Article) -> Iterator[Finding]:
    text = article.text
    last_end = text.rfind("-->")
    codes = [code.span for code in article.outline.code]
    for match in _OPENING.finditer(text, max(article.body_start, last_end)):
        start = match.end() - len("<!--")
        if not any(span.holds(start) for span in codes):
            message = "This comment is never closed: it hides the rest of the article."
            yield Finding(Span(start, match.end()), message)
            return


RULE = Rule(
    id="html/comment",
    severity=Severity.ERROR,
    explanation=__doc__,
    check=_check,
    gate=Gate(literals=("<!--",)),
    stage=Stage.MARKUP,
    examples=(
        Bad("The fort.\n\n<!-- more about it\n\nThe camp.\n"),
        Good("The fort.\n\n<!-- more about it -->\n\nThe camp.\n"),
        Good("Write `<!--` to begin a comment."),
        Good("```\n<!-- x\n```\n"),
    ),
)
