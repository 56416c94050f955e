"""Emphasis begins before an apostrophe, as in `l*'opera*`.

Why it matters: the page shows the asterisks, because emphasis cannot begin inside a word.
Fix safety: unsafe; where the emphasis should begin is likely, not certain.
"""

import re
from collections.abc import Iterator

from reviewer.article import Article
from reviewer.lint.model import Bad, Finding, Gate, Good, Rule, Severity, Stage
from reviewer.rules._body import prose_matches
from reviewer.rules._repair import put, unsafe
from reviewer.text import Span

#: An elided word, the misplaced marks, the apostrophe, the emphasised words, the closing marks.
_MISPLACED = re.compile(
    r"(?<![\w*])[^\W\d_]{1,6}(?P<open>\*{1,2}['’])(?=[^\W\d_])[^*\n\0]{1,200}(?P<close>\*{1,2})"
)


def _check(article: Article) -> Iterator[Finding]:
    for match in prose_matches(article, _MISPLACED):
        marks, apostrophe = match.group("open")[:-1], match.group("open")[-1]
        if match.group("close") == marks:
            fix = unsafe("Move the marks", put(*match.span("open"), apostrophe + marks))
            span = Span(*match.span())
            yield Finding(span, "The emphasis begins before the apostrophe.", fix)


RULE = Rule(
    id="md/emphasis-broken",
    severity=Severity.WARNING,
    explanation=__doc__,
    check=_check,
    gate=Gate(literals=("*'", "*’")),
    stage=Stage.MARKUP,
    examples=(
        Bad("Vide l*'accelerazione* del treno.", "Vide l'*accelerazione* del treno."),
        Bad("L**'Autriche** est un pays.", "L'**Autriche** est un pays."),
        Good("Vide l'*accelerazione* del treno."),
        Good("The *Fort*'s gate and the *Camp*'s gate."),
        Good("`l*'x*`"),
    ),
)
