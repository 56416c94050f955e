"""A template's placeholder that was never filled in: `${title}`, `<%= name %>`.

Why it matters: readers see the placeholder instead of the word.
Fix safety: no fix; only the source page knows the word.
"""

import re
from collections.abc import Iterator

from reviewer.article import Article
from reviewer.lint.model import Bad, Finding, Gate, Good, Rule, Severity, Stage
from reviewer.rules._shown import mild_where_shown
from reviewer.text import Span

#: A name, or names with dots: not the braces of a formula, which hold more than that, nor the part
#: of an address that readers are to fill in.
_PLACEHOLDER = re.compile(r"(?<![$\\/])\$\{[a-z]\w*(?:\.\w+)*\}(?!\$)|<%=? ?[\w.]+ ?%>")


def _check(article: Article) -> Iterator[Finding]:
    # An article with code explains such placeholders.
    if not article.outline.code:
        for match in _PLACEHOLDER.finditer(article.prose):
            yield Finding(Span(*match.span()), "A template's placeholder was not filled in.")


RULE = Rule(
    id="leak/template-literal",
    severity=Severity.WARNING,
    explanation=__doc__,
    check=mild_where_shown(_check),
    gate=Gate(literals=("${", "<%")),
    stage=Stage.LEAK,
    examples=(
        Bad("The capital of ${country} is small.\n"),
        Bad("Born <%= birth.year %> in Rome.\n"),
        Good("The set ${x \\in A}$ and \\${a} cost $5.\n"),
        Good("It answers at ws://localhost:80/page/${id} and below.\n"),
        Good("Write `${title}` in the template ${title}.\n"),
    ),
)
