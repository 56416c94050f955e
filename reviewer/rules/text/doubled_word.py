"""A short word stands twice, as in `the the size`.

Why it matters: readers stumble, and often words between the two were lost.
Fix safety: unsafe; rather than one word too many, there may be one missing.
"""

from collections.abc import Iterator

from reviewer.article import Article
from reviewer.lint.model import Bad, Finding, Gate, Good, Rule, Severity, Stage
from reviewer.rules._body import prose_matches
from reviewer.rules._later import later
from reviewer.rules._repair import cut, unsafe
from reviewer.text import Span

#: Words that never stand twice in right English, and mean nothing in other languages.
_WORDS = "the|and|with|from|of|for"
_TWICE = later(
    rf"(?<![\w’'-])(?P<first>{_WORDS}|The|And|With|From|For) (?P<again>{_WORDS})(?![\w’'-])"
)


def _check(article: Article) -> Iterator[Finding]:
    for match in prose_matches(article, _TWICE()):
        if match["first"].lower() == match["again"]:
            fix = unsafe("Remove one", cut(match.end("first"), match.end()))
            yield Finding(Span(*match.span()), f"“{match['again']}” appears twice here.", fix)


RULE = Rule(
    id="text/doubled-word",
    severity=Severity.INFO,
    explanation=__doc__,
    check=_check,
    gate=Gate(
        patterns=(r"\b(?:[Tt]he the|[Aa]nd and|[Ww]ith with|[Ff]rom from|of of|[Ff]or for)\b",),
    ),
    stage=Stage.SPACING,
    examples=(
        Bad("They knew the the size of it.", "They knew the size of it."),
        Bad("The the size of it.", "The size of it."),
        Good("The The were a band. He knew that that was so, and had had enough."),
        Good("Look up *the*, the article. Write `the the`."),
    ),
)
