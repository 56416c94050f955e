"""A space before a comma or full stop.

Why it matters: a word or template before the mark has disappeared.
Fix safety: unsafe; closing the gap hides the clue.
"""

import re
from collections.abc import Iterator

from reviewer.article import Article
from reviewer.lint.model import Bad, Finding, Gate, Good, Rule, Severity, Stage
from reviewer.rules._body import prose_matches
from reviewer.rules._converted import is_converted
from reviewer.rules._repair import cut, unsafe
from reviewer.text import Span

_GAP = re.compile(r" (?<=[\w)\]*”\"’] ) {0,2}[,.](?=\s|$)", re.MULTILINE)


#: In converted articles only: Arabic marks, which some people set off, and a second full stop.
_CONVERTED_GAP = re.compile(
    r" (?<=[^\W\d_] ) {0,2}[،؛](?=\s|$)| (?<=[^\W_]\. )\.(?=\s|$)", re.MULTILINE
)


def _check(article: Article) -> Iterator[Finding]:
    yield from _gaps(article, _GAP)
    if is_converted(article):
        yield from _gaps(article, _CONVERTED_GAP)


def _gaps(article: Article, pattern: re.Pattern[str]) -> Iterator[Finding]:
    for match in prose_matches(article, pattern):
        fix = unsafe("Close the gap", cut(match.start(), match.end() - 1))
        yield Finding(
            Span(*match.span()), "A word may be missing before this punctuation mark.", fix
        )


_HEAD = "---\nsubject: Fort\npubDate: 2023-10-17 03:10\n---\n\n"

RULE = Rule(
    id="text/missing-object",
    severity=Severity.INFO,
    explanation=__doc__,
    check=_check,
    gate=Gate(patterns=(r"[^\s] {1,3}[,.،؛](\s|\z)",)),
    stage=Stage.SPACING,
    lost="a word or number",
    examples=(
        Bad("At , Alabama, in  .", "At, Alabama, in."),
        Bad("The soil is acid . It is dry.", "The soil is acid. It is dry."),
        Bad(_HEAD + "طوله ، وعرضه", _HEAD + "طوله، وعرضه"),
        Bad(_HEAD + "It is 5 km. .", _HEAD + "It is 5 km.."),
        Good("The .NET people looked in."),
        Good("They waited ... and left."),
        Good("Il vint ; elle partit !"),
        Good("Write `a , b`."),
    ),
)
