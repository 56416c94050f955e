"""A sentence begins with a small letter.

Why it matters: words were lost between the sentences, or one sentence was cut in two.
Fix safety: no fix; only the source page knows what stood here.
"""

import re
from collections.abc import Iterator

from reviewer.article import Article
from reviewer.lint.model import Bad, Finding, Gate, Good, Rule, Severity, Stage
from reviewer.rules._body import prose_matches
from reviewer.rules.text._abbreviations import ABBREVIATIONS
from reviewer.text import Span

#: A long word in small letters, a full stop, and another such word: initials, file names and
#: most abbreviations cannot match.
_START = re.compile(
    r"(?<![^\W_])(?<![-.@/\\'’])(?P<last>[^\W\d_]{5,40})\. (?P<first>[^\W\d_]{2,40})(?P<next>.?.?)"
)
#: Particles and names that are rightly small at a sentence's beginning.
_SMALL_NAMES = frozenset(
    ("al", "an", "bin", "da", "de", "del", "della", "den", "der", "di", "dos", "du", "el", "ibn",
     "la", "le", "os", "ten", "ter", "van", "von")
)  # fmt: skip


def _check(article: Article) -> Iterator[Finding]:
    for match in prose_matches(article, _START):
        last, first, following = match.group("last", "first", "next")
        if not (last.islower() and first.islower()) or last in ABBREVIATIONS:
            continue
        if first[0].title() == first[0]:  # a script without capitals at a sentence's beginning
            continue
        if first in _SMALL_NAMES or not _goes_on_as_prose(following):
            continue
        start, end = match.span("first")
        yield Finding(Span(start, end), f"The sentence begins with “{first}”, in a small letter.")


def _goes_on_as_prose(following: str) -> bool:
    """Whether a further word comes: not the rest of a file name, a call, an option."""
    mark, behind = following[:1], following[1:]
    return (mark == " " and (behind.isalpha() or behind.isdigit())) or (
        mark == "," and behind == " "
    )


RULE = Rule(
    id="text/lowercase-start",
    severity=Severity.WARNING,
    explanation=__doc__,
    check=_check,
    gate=Gate(patterns=(r"\p{Ll}{5}\. \p{Ll}{2}",)),
    stage=Stage.MARKUP,
    examples=(
        Bad("They met near the crossroads. including the northern hills. Then they left."),
        Bad("Das Lager wurde geräumt. danach brannte es."),
        Good("They met near the crossroads. Then they left."),
        Good("They met near the crossroads, including the hills."),
        Good("See approx. twenty forts, e.g. the old one, vs. the new one."),
        Good("It ends in the fields. iPhone owners know."),
        Good("He went to the fields. al-Tayyas fell. de Gaulle left."),
        Good("Open index.html. `x` is set."),
        Good("They waited... and left."),
        Good("ქალაქი ბერლინი იზრდება. ქალაქი დიდია."),
    ),
)
