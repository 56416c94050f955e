"""A paragraph announces a list that does not follow.

Why it matters: the list was lost, or the converter moved it above the paragraph.
Fix safety: no fix; a person has to look for the list.
"""

import re
from collections.abc import Iterator

from reviewer.article import Article
from reviewer.lint.model import Bad, Finding, Gate, Good, Rule, Severity, Stage
from reviewer.rules._body import line_at, prose_matches
from reviewer.text import Span

_ORPHAN = re.compile(r"(?P<colon>:(?<=[^\W_]:))[ \t]*\n(?:[ \t]*\n){0,3}#{1,6} ")

#: How a heading, list item, quote or table row begins.
_NO_PARAGRAPH = re.compile(r"[#>|\s]|[-*+]\s")


def _check(article: Article) -> Iterator[Finding]:
    for match in prose_matches(article, _ORPHAN):
        line = line_at(article, match.start())
        if not _NO_PARAGRAPH.match(article.text, line.start):
            yield Finding(Span(*match.span("colon")), "Nothing follows this colon.")


RULE = Rule(
    id="text/orphan-colon",
    severity=Severity.INFO,
    explanation=__doc__,
    check=_check,
    gate=Gate(patterns=(r":\s*\n#",)),
    stage=Stage.STRUCTURE,
    lost="a list",
    examples=(
        Bad("The forts are these:\n\n## Camps\nNone."),
        Bad("**Forts** are these:\n\n## Camps\nNone."),
        Good("* The forts are these:\n\n## Camps\nNone."),
        Good("The forts are these:\n\n * One\n\n## Camps\nNone."),
        Good("Forts and camps.\n\n## Camps\nNone."),
        Good("The forts are these:\n\n```\nOne\n```\n"),
    ),
)
