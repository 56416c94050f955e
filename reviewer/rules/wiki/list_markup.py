"""An indented wiki list item keeps its colon, as in ` * : 2.36 inches`.

Why it matters: readers see a lone colon.
Fix safety: safe; only the colon is removed. In articles from other sources, a person decides.
"""

import re
from collections.abc import Iterator

from reviewer.article import Article
from reviewer.lint.model import Bad, Finding, Gate, Good, Rule, Severity, Stage
from reviewer.rules._body import prose_matches
from reviewer.rules._converted import hint_elsewhere
from reviewer.rules._repair import cut, safe
from reviewer.rules._shown import mild_where_shown
from reviewer.text import Span

_COLON = re.compile(r"^ \* (?P<colons>:{1,4} )(?=\S)", re.MULTILINE)


def _check(article: Article) -> Iterator[Finding]:
    for match in prose_matches(article, _COLON):
        fix = safe("Remove the colon", cut(*match.span("colons")))
        yield Finding(Span(*match.span("colons")), "This colon is left over from a wiki list.", fix)


RULE = Rule(
    id="wiki/list-markup",
    severity=Severity.WARNING,
    explanation=__doc__,
    check=hint_elsewhere(mild_where_shown(_check)),
    gate=Gate(patterns=(r"(?m)^ \* :{1,4} ",)),
    stage=Stage.MARKUP,
    examples=(
        Bad(" * : 2.36 inches\n", " * 2.36 inches\n"),
        Good(" * Calibre : 2.36 inches\n"),
        Good(" * :-) smiles\n"),
        Good("Fort\n: A strong place\n"),
    ),
)
