"""A comment with which the WordPress editor marks its blocks, such as `<!-- wp:paragraph -->`.

Why it matters: readers see nothing, but the comments are in the editors' way, and split lists and
tables.
Fix safety: unsafe; what stands above and below it may run together.
"""

from collections.abc import Iterator

from reviewer.article import Article
from reviewer.lint.model import Bad, Finding, Gate, Good, Rule, Severity, Stage
from reviewer.rules._body import stands_alone, whole_line
from reviewer.rules._code_spans import CodeSpans
from reviewer.rules._later import later
from reviewer.rules._repair import cut, unsafe
from reviewer.text import Span

#: What is less or greater than something is escaped in these comments.
_COMMENT = later(r"<!-- /?wp:[a-z][^<>\n]{0,2000}-->")


def _check(article: Article) -> Iterator[Finding]:
    code = CodeSpans(article)
    for match in _COMMENT().finditer(article.text, article.body_start):
        span = Span(*match.span())
        if not code.holds(span):
            gone = whole_line(article.text, span) if stands_alone(article, span) else span
            fix = unsafe("Remove the comment", cut(*gone))
            yield Finding(span, "The WordPress editor left a mark here.", fix)


RULE = Rule(
    id="leak/block-comment",
    severity=Severity.INFO,
    explanation=__doc__,
    check=_check,
    gate=Gate(literals=("<!-- wp:", "<!-- /wp:")),
    stage=Stage.LEAK,
    restructures=True,
    examples=(
        Bad(
            '<!-- wp:paragraph {"a":1} -->\nThe fort fell.\n<!-- /wp:paragraph -->\n',
            "The fort fell.\n",
        ),
        Good("The fort.\n<!-- more -->\n<!-- Map: by hand -->\nIt fell.\n"),
        Good("`<!-- wp:paragraph -->` marks a paragraph.\n"),
    ),
)
