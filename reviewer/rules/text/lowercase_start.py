"""A sentence begins with a lowercase letter.

Why it matters: words were lost between two sentences, or one sentence was cut in two.
Fix safety: no fix; only the source page knows what stood here.
"""

import re
from collections.abc import Iterator

from reviewer.article import Article
from reviewer.lint.model import Bad, Finding, Gate, Good, Rule, Severity, Stage
from reviewer.rules._body import prose_matches
from reviewer.rules._shown import mild_where_shown
from reviewer.rules.text._abbreviations import ABBREVIATIONS
from reviewer.text import Span

_START = re.compile(r"\. (?P<first>[^\W\d_A-Z]{2,40})(?P<next>.?.?)")
#: A long word in small letters, which initials, file names and most abbreviations are not.
_LAST = re.compile(r"(?<![\w\-.@/\\'’])[^\W\d_]{4,40}\Z")
#: Particles and names that are rightly small at a sentence's beginning.
_SMALL_NAMES = frozenset(
    ("al", "an", "bin", "da", "de", "del", "della", "den", "der", "di", "dos", "du", "el", "ibn",
     "la", "le", "os", "ten", "ter", "van", "von")
)  # fmt: skip


def _check(article: Article) -> Iterator[Finding]:
    for match in prose_matches(article, _START):
        first, following = match.group("first", "next")
        # Where the capital is the same letter, the script has none for a sentence's beginning.
        if not first.islower() or first[0].title() == first[0] or first in _SMALL_NAMES:
            continue
        last = _LAST.search(article.prose, max(0, match.start() - 41), match.start())
        if last is None or not last.group().islower() or last.group() in ABBREVIATIONS:
            continue
        if _goes_on_as_prose(following):
            message = f"The sentence begins with “{first}”, in lowercase."
            yield Finding(Span(*match.span("first")), message)


def _goes_on_as_prose(following: str) -> bool:
    """Whether a further word comes: not the rest of a file name, a call, an option."""
    mark, behind = following[:1], following[1:]
    return (mark == " " and (behind.isalpha() or behind.isdigit())) or (
        mark == "," and behind == " "
    )


RULE = Rule(
    id="text/lowercase-start",
    severity=Severity.INFO,
    explanation=__doc__,
    check=mild_where_shown(_check),
    gate=Gate(patterns=(r"\p{Ll}\. \p{Ll}",)),
    stage=Stage.MARKUP,
    lost="words of a sentence",
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
        Good("Das Fort bzw. die Burg bspw. ist alt."),
        Good("ქალაქი ბერლინი იზრდება. ქალაქი დიდია."),
    ),
)
