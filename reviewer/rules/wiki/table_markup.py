"""A wiki table was not converted, as in `{| class="wikitable"`.

Why it matters: readers see wiki source code instead of a table.
Fix safety: safe for a lone closing brace between the converter's bullets; the rest has to be
redone.
"""

import re
from collections.abc import Iterator

from reviewer.article import Article
from reviewer.lint.model import Bad, Finding, Gate, Good, Rule, Severity, Stage
from reviewer.rules._body import prose_matches, whole_line
from reviewer.rules._repair import cut, safe
from reviewer.rules._shown import mild_where_shown
from reviewer.text import Span

_BRACE = re.compile(r" \* (?<![^\n] \* )\|?\}[ \t]*$", re.MULTILINE)
_OPEN_BRACE = re.compile(r" \* (?<![^\n] \* )\{[ \t]*$", re.MULTILINE)
_MARKUP = re.compile(
    # What all of them begin with, by which it is told fast that none does.
    r"(?=[ \t*{|!abcrsv])"
    r"(?:^[ \t]*(?:\* )?\{\|[ \t]*(?:class|style|border|align|width|cellpadding)[^\n]*"
    r"|^[ \t]*\|\}[ \t]*$"
    r"|\b(?:align|valign|colspan|rowspan|bgcolor|scope|style) ?= ?\"[^\"\n\0]{0,100}\" ?(?=\|)"
    r"|^! [^\n!]{1,100} !{1,2} [^\n]*)",
    re.MULTILINE,
)


def _check(article: Article) -> Iterator[Finding]:
    if not _OPEN_BRACE.search(article.prose, article.body_start):
        for match in prose_matches(article, _BRACE):
            span = Span(*match.span())
            fix = safe("Remove the brace", cut(*whole_line(article.text, span)))
            yield Finding(span, "This is the end of a wiki table.", fix)
    for match in prose_matches(article, _MARKUP):
        yield Finding(Span(*match.span()), "A wiki table is printed here.")


RULE = Rule(
    id="wiki/table-markup",
    severity=Severity.ERROR,
    explanation=__doc__,
    check=mild_where_shown(_check),
    gate=Gate(
        literals=("{|", "|}"),
        patterns=(
            r"(?m)^ \* \|?\}",
            r"(align|valign|colspan|rowspan|bgcolor|scope|style) ?= ?\"",
            r"(?m)^! ",
        ),
    ),
    stage=Stage.LEAK,
    examples=(
        Bad(" * One\n * }\n * Two\n", " * One\n * Two\n"),
        Bad('{| class="wikitable"\n'),
        Bad(' * 2017 || align="right" | 3 711 930\n'),
        Bad("! Replacing ! Tournament\n"),
        Good("| A | B |\n| --- | --- |\n"),
        Good(" * {\n * }\n"),
        Good("!!! note\n    The fort.\n"),
        Good("`{| class=x`"),
    ),
)
