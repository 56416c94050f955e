"""Two years are joined where a dash has disappeared, as in `193945`.

Why it matters: readers see a number that means nothing.
Fix safety: unsafe; it may really be a number of that many digits.
"""

import re
from collections.abc import Iterator

from reviewer.article import Article
from reviewer.lint.model import Bad, Finding, Gate, Good, Rule, Severity, Stage
from reviewer.rules._body import prose_matches
from reviewer.rules._later import later
from reviewer.rules._repair import put, unsafe
from reviewer.text import Span

#: Two years of four digits, or one and two digits more; looked behind once digits are found.
_YEARS = later(
    r"(?P<first>(?:1[0-9]|20)\d\d)(?<![\w.,/#:-]\d{4})(?:(?P<second>1[0-9]\d\d|20\d\d)"
    r"|(?P<short>\d\d)(?! [^\W\d_A-Z]))(?![\w%/-]|[.,]\d)"
)
#: Before a year and two digits more: where prose speaks of a time.
_LEAD = later(r"(?:\b(?:[Ii]n|[Dd]uring|[Ss]ince|[Ff]rom|[Ss]eason) |\()\Z")
_LONGEST_LEAD = 8
_EARLIEST = 1500
#: A span of time that articles speak of.
_MOST_YEARS = 100


def _check(article: Article) -> Iterator[Finding]:
    for match in prose_matches(article, _YEARS()):
        first, second = match["first"], match["second"] or match["short"]
        length = int(second) - int(first[-len(second) :])
        if not 0 < length <= _MOST_YEARS or (match["short"] and not _is_a_time(article, match)):
            continue
        right = f"{first}–{second}"
        fix = unsafe(f"Write {right}", put(*match.span(), right))
        yield Finding(Span(*match.span()), "A dash is missing between these two years.", fix)


def _is_a_time(article: Article, match: re.Match[str]) -> bool:
    start = match.start()
    before = article.prose[max(0, start - _LONGEST_LEAD) : start]
    return int(match["first"]) >= _EARLIEST and _LEAD().search(before) is not None


RULE = Rule(
    id="text/glued-dash",
    severity=Severity.INFO,
    explanation=__doc__,
    check=_check,
    gate=Gate(patterns=(r"\b(?:1[0-9]|20)\d\d\d\d(?:\d\d)?\b",)),
    stage=Stage.MARKUP,
    examples=(
        Bad("The war (193945) and its end.", "The war (1939–45) and its end."),
        Bad("The season 20172018 was long.", "The season 2017–2018 was long."),
        Good("In 193945 people lived here, and (112233) is a number."),
        Good("On 20170302 file 193945 was lost, in 100000 parts."),
        Good("The war (1939–45) and oclc:19391945, `19391945`."),
    ),
)
