"""An age as of the day the page was fetched, as in `4 May 1950 (age 76)`.

Why it matters: it is wrong from the next birthday on.
Fix safety: no fix; a person decides whether to remove the age or to give a date instead.
"""

from collections.abc import Iterator

from reviewer.article import Article
from reviewer.lint.model import Bad, Finding, Gate, Good, Rule, Severity, Stage
from reviewer.rules._body import prose_matches
from reviewer.rules._later import later
from reviewer.rules._tags import DATE_KEYS, place_in, values_of
from reviewer.text import Span

_AGE = later(
    r"(?:1(?<=\b1)[89]|2(?<=\b2)0)\d\d[ \u00a0]?[(;,] ?"
    r"(?P<age>age[sd]?[ \u00a0]\d{1,3}(?:[–-]\d{1,3})?)\)"
)
_AGO = later(r"\b(?P<age>\d{1,3} (?:years?|months?|days?)(?: and \d{1,3} (?:months?|days?))? ago)")
#: What is longer is no date.
_LONGEST_DATE = 300


def _check(article: Article) -> Iterator[Finding]:
    for match in prose_matches(article, _AGE()):
        if not match["age"].startswith("aged"):
            yield _finding(Span(*match.span("age")))
    for value in values_of(article, DATE_KEYS):
        for pattern in (_AGE(), _AGO()) if len(value.text) <= _LONGEST_DATE else ():
            for match in pattern.finditer(value.text):
                yield _finding(place_in(article, value.scalar, *match.span("age")))


def _finding(span: Span) -> Finding:
    return Finding(span, "This was correct on the day the page was fetched.")


RULE = Rule(
    id="leak/stale-age",
    severity=Severity.INFO,
    explanation=__doc__,
    check=_check,
    gate=Gate(patterns=(r"\bage[sd]?[ \x{A0}]\d", r"\b(?:year|month|day)s? ago\b")),
    stage=Stage.LEAK,
    examples=(
        Bad("Ana Krsteva (born 4 May 1950 (age 76)) is a painter.\n"),
        Bad("---\ndate: May 4, 2001; 25 years ago\n---\n\nText.\n"),
        Good("He died on 4 May 1950 (aged 76).\n"),
        Good("It was built 300 years ago, in the age 20 kings ruled.\n"),
    ),
)
