"""Emphasis of the wiki was not converted, as in `''Emden''`.

Why it matters: readers see the apostrophes instead of italics.
Fix safety: safe for a pair around words; a single row of apostrophes is for a person to judge.
"""

import re
from collections.abc import Iterator

from reviewer.article import Article
from reviewer.lint.model import Bad, Finding, Gate, Good, Rule, Severity, Stage
from reviewer.rules._body import prose_matches
from reviewer.rules._repair import cut, put, safe, unsafe
from reviewer.text import Span

_PAIR = re.compile(
    r"(?<![\w'`*\0])(?P<ticks>'{2,3})(?P<words>(?![\s'])[^'*_\n\0]{2,200}(?<!\s))(?P=ticks)(?![\w'*`\0])"
)
_ROW = re.compile(r"(?<!['`\0])'{3}(?=\w)(?!'{3})|(?<=[^\W\d_])'{3}(?=[\s.,;:)]|$)", re.MULTILINE)
_LETTER = re.compile(r"[^\W\d_]{2}")


def _check(article: Article) -> Iterator[Finding]:
    paired = set()
    for match in prose_matches(article, _PAIR):
        if not _LETTER.search(match.group("words")):
            continue
        paired |= {match.start(), match.end()}
        marks = "*" * (len(match.group("ticks")) - 1)
        right = f"{marks}{match.group('words')}{marks}"
        fix = safe(f"Write {marks} instead", put(*match.span(), right))
        yield Finding(Span(*match.span()), "Emphasis in the wiki's spelling.", fix)
    for match in prose_matches(article, _ROW):
        if not paired & {match.start(), match.end()}:
            fix = unsafe("Remove the apostrophes", cut(*match.span()))
            yield Finding(Span(*match.span()), "Emphasis in the wiki's spelling.", fix)


RULE = Rule(
    id="wiki/quote-ticks",
    severity=Severity.WARNING,
    explanation=__doc__,
    check=_check,
    gate=Gate(literals=("''",)),
    stage=Stage.MARKUP,
    examples=(
        Bad("The ''Emden'' sank.", "The *Emden* sank."),
        Bad("The '''Fort Anna''' fell.", "The **Fort Anna** fell."),
        Bad("|   '''giraffes  | x |", "|   giraffes  | x |"),
        Good("He is 5' 10'' tall and she 5' 4''."),
        Good("A place of 50° 12' 30'' N, 6° 5' 10'' E"),
        Good("The default is '' or ''."),
        Good("``quoted'' as in TeX"),
        Good("`''x''`"),
    ),
)
