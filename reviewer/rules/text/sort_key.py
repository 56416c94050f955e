"""A hidden sort key is printed before a number.

Why it matters: readers see a row of digits and a spade.
Fix safety: safe; nobody types such a row of digits.
"""

import re
from collections.abc import Iterator

from reviewer.article import Article
from reviewer.lint.model import Bad, Finding, Gate, Good, Rule, Severity, Stage
from reviewer.rules._body import prose_matches
from reviewer.rules._repair import cut, safe
from reviewer.text import Span

_KEY = re.compile(r"\d(?<!\d\d)\d{15,23}♠")


def _check(article: Article) -> Iterator[Finding]:
    for match in prose_matches(article, _KEY):
        fix = safe("Remove the sort key", cut(*match.span()))
        yield Finding(Span(*match.span()), "A sort key is printed here.", fix)


RULE = Rule(
    id="text/sort-key",
    severity=Severity.ERROR,
    explanation=__doc__,
    check=_check,
    gate=Gate(patterns=(r"\d{16}♠",)),
    stage=Stage.MARKUP,
    examples=(
        Bad("It has 7003100000000000000♠1000 men.", "It has 1000 men."),
        Good("A hand of 10♠ and 9♠."),
        Good("It has 7003100000000000000 atoms."),
    ),
)
