"""A paragraph begins with a comma, as in `, a total of 532 people`.

Why it matters: the beginning of the sentence was in a template that the converter dropped.
Fix safety: unsafe; removing the comma hides the clue that words are missing.
"""

from collections.abc import Iterator

from reviewer.article import Article
from reviewer.lint.model import Bad, Finding, Gate, Good, Rule, Severity, Stage
from reviewer.rules._body import prose_matches
from reviewer.rules._later import later
from reviewer.rules._repair import put, unsafe
from reviewer.text import Span

_START = later(
    r"(?P<mark>[,;](?:(?<=\n\n.)|(?<=\n\n[ ].)|(?<=\A.)|(?<=\A[ ].))) +"
    r"(?P<letter>[^\W\d_])(?=[^\n]{20})"
)


def _check(article: Article) -> Iterator[Finding]:
    for match in prose_matches(article, _START()):
        edit = put(match.start("mark"), match.end(), match["letter"].upper())
        fix = unsafe("Remove the punctuation mark", edit)
        yield Finding(Span(*match.span("mark")), "The beginning of this sentence is missing.", fix)


RULE = Rule(
    id="text/leading-comma",
    severity=Severity.INFO,
    explanation=__doc__,
    check=_check,
    gate=Gate(patterns=(r"(?:\n\n|\A)[ ]?[,;] +[A-Za-z\x{80}-\x{10FFFF}]",)),
    stage=Stage.SPACING,
    examples=(
        Bad(
            "The fort.\n\n, a total of 532 people live here.\n",
            "The fort.\n\nA total of 532 people live here.\n",
        ),
        Good("The fort,\n, so they say.\n"),
        Good("The fort.\n\n; comment\n\n,a\n"),
    ),
    lost="the beginning of a sentence",
)
