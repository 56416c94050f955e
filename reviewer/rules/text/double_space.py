"""Two blanks inside a sentence.

Why it matters: they mark the place of a vanished template; words may be missing.
Fix safety: unsafe; closing the gap hides the hint.
"""

import re
from collections.abc import Iterator

from reviewer.article import Article
from reviewer.lint.model import Bad, Finding, Gate, Good, Rule, Severity, Stage
from reviewer.rules._body import line_around, prose_matches
from reviewer.rules._repair import put, unsafe
from reviewer.text import Span

#: Behind a full stop two blanks are a typist's habit, behind a bar or marker they align.
_GAP = re.compile(r"(?<=[^\W_]|[,;)*”’\"—–])(?P<gap>[ \u00a0]{2,4})(?=[^\W_]|[(*“\"—–])")
_MARKER = re.compile(r"[ \t>]*(?:[-*+]|\d{1,9}[.)]|[^\W\d_][.)])?(?:[ \t]+\d{1,9}[.)])?[ \t]*")


def _check(article: Article) -> Iterator[Finding]:
    for match in prose_matches(article, _GAP):
        start, end = match.span("gap")
        line = line_around(article.text, start)
        if _is_aligned(article.text, line, start):
            continue
        fix = unsafe("Leave one blank", put(start, end, " "))
        yield Finding(Span(start, end), "Two blanks: words may be missing here.", fix)


def _is_aligned(text: str, line: Span, gap: int) -> bool:
    marker = _MARKER.match(text, line.start, line.end)
    return (marker is not None and marker.end() > gap) or "|" in text[line.start : line.end]


RULE = Rule(
    id="text/double-space",
    severity=Severity.INFO,
    explanation=__doc__,
    check=_check,
    gate=Gate(patterns=(r"[\pL\pN,;)*”’\"—–][ \x{a0}]{2,4}[\pL\pN(*“\"—–]",)),
    stage=Stage.SPACING,
    examples=(
        Bad("The transfer  of troops began.", "The transfer of troops began."),
        Bad("Fort Anna,  the old one", "Fort Anna, the old one"),
        Good("The fort fell.  Peace came."),
        Good("1.  One\n2.  Two\n"),
        Good("*  One\n*  Two\n"),
        Good("| One  two | x |\n| --- | --- |\n"),
        Good("One line  \nand the next"),
        Good("```\na  b\n```"),
    ),
)
