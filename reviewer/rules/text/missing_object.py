"""A space before a comma or full stop.

Why it matters: a word or template before the mark has disappeared.
Fix safety: unsafe; closing the gap hides the clue.
"""

import re
from collections.abc import Iterator

from reviewer.article import Article
from reviewer.lint.model import Bad, Finding, Gate, Good, Rule, Severity, Stage
from reviewer.rules._body import prose_matches
from reviewer.rules._repair import cut, unsafe
from reviewer.text import Span

_GAP = re.compile(r" (?<=[\w)\]*”\"’] ) {0,2}[,.](?=\s|$)", re.MULTILINE)


def _check(article: Article) -> Iterator[Finding]:
    for match in prose_matches(article, _GAP):
        fix = unsafe("Close the gap", cut(match.start(), match.end() - 1))
        yield Finding(
            Span(*match.span()), "A word may be missing before this punctuation mark.", fix
        )


RULE = Rule(
    id="text/missing-object",
    severity=Severity.INFO,
    explanation=__doc__,
    check=_check,
    gate=Gate(patterns=(r"[^\s] {1,3}[,.](\s|\z)",)),
    stage=Stage.SPACING,
    lost="a word or number",
    examples=(
        Bad("At , Alabama, in  .", "At, Alabama, in."),
        Bad("The soil is acid . It is dry.", "The soil is acid. It is dry."),
        Good("The .NET people looked in."),
        Good("They waited ... and left."),
        Good("Il vint ; elle partit !"),
        Good("Write `a , b`."),
    ),
)
