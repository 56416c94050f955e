"""Emphasis marks with nothing between them.

Why it matters: the page shows bare asterisks where a template disappeared.
Fix safety: safe where there is a space between them, as nothing is emphasised; four asterisks in a
row may be a hotel's stars, or hide a word. On a line of their own they are a horizontal rule and
stay.
"""

import re
from collections.abc import Iterator

from reviewer.article import Article
from reviewer.lint.model import Bad, Finding, Gate, Good, Rule, Severity, Stage
from reviewer.rules._body import prose_matches, stands_alone
from reviewer.rules._converted import hint_elsewhere
from reviewer.rules._repair import cut, safe, unsafe
from reviewer.text import Span

_EMPTY = re.compile(r"(?:(?<=[\s(])|^)\*\*[ \t]?\*\*(?=[\s,.;:)]|$)[ \t]?", re.MULTILINE)


def _check(article: Article) -> Iterator[Finding]:
    for match in prose_matches(article, _EMPTY):
        if stands_alone(article, Span(*match.span())):
            continue
        # Four stars may be a hotel's, or hide a word.
        offer = unsafe if match.group().startswith("****") else safe
        fix = offer("Remove the empty emphasis", cut(*match.span()))
        yield Finding(Span(*match.span()), "There are no words in this emphasis.", fix)


RULE = Rule(
    id="md/emphasis-empty",
    severity=Severity.WARNING,
    explanation=__doc__,
    check=hint_elsewhere(_check),
    gate=Gate(literals=("****", "** **")),
    stage=Stage.MARKUP,
    examples=(
        Bad("The **** fort fell.", "The fort fell."),
        Bad("Fort ( ** ** ) fell", "Fort ( ) fell"),
        Good("****\n"),
        Good("** **\n"),
        Good("****Fort**** was old."),
        Good("The word ******** was blotted out."),
        Good("Write `a **** b`."),
        Good("**One** **two** words"),
    ),
)
