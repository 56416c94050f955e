"""Two years run together where a dash has vanished, as in `193945`.

Why it matters: readers see a number that means nothing.
Fix safety: unsafe; a number of as many digits may be meant.
"""

from collections.abc import Iterator

from reviewer.article import Article
from reviewer.lint.model import Bad, Finding, Gate, Good, Rule, Severity, Stage
from reviewer.rules._body import prose_matches
from reviewer.rules._later import later
from reviewer.rules._repair import put, unsafe
from reviewer.text import Span

#: Two years of four digits; or a year and two digits where prose speaks of a time.
_LEAD = (
    r"(?:(?<=\b[Ii]n )|(?<=\b[Dd]uring )|(?<=\b[Ss]ince )|(?<=\b[Ff]rom )|(?<=[Ss]eason )|(?<=\())"
)
_YEARS = later(
    r"(?<![\w.,/#:-])(?:(?P<from>1[0-9]\d\d|20\d\d)(?P<to>1[0-9]\d\d|20\d\d)"
    rf"|{_LEAD}(?P<year>1[5-9]\d\d|20\d\d)(?P<end>\d\d)(?! [^\W\d_A-Z]))(?![\w%/-]|[.,]\d)"
)
#: A span of time that articles speak of.
_MOST_YEARS = 100


def _check(article: Article) -> Iterator[Finding]:
    for match in prose_matches(article, _YEARS()):
        first, second = match["from"] or match["year"], match["to"] or match["end"]
        length = int(second) - int(first[-len(second) :])
        if 0 < length <= _MOST_YEARS:
            right = f"{first}–{second}"
            fix = unsafe(f"Write {right}", put(*match.span(), right))
            yield Finding(Span(*match.span()), "A dash is missing between two years.", fix)


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
