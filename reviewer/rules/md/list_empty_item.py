"""A list item without content.

Why it matters: the page shows a bare bullet where a template disappeared.
Fix safety: safe between the converter's bullets (` * `), which have no further lines; other
articles may leave an item to be filled in, so they are left alone. In articles from other sources,
a person decides.
"""

import re
from collections.abc import Iterator

from reviewer.article import Article
from reviewer.lint.model import Bad, Finding, Gate, Good, Rule, Severity, Stage
from reviewer.rules._body import whole_line
from reviewer.rules._converted import hint_elsewhere
from reviewer.rules._repair import cut, safe
from reviewer.text import Span

_EMPTY = re.compile(r"^ \*[ \t]*$(?!\n[ \t]{3,}\S)", re.MULTILINE)


def _check(article: Article) -> Iterator[Finding]:
    for match in _EMPTY.finditer(article.prose, article.body_start):
        line = Span(*match.span())
        fix = safe("Remove the empty item", cut(*whole_line(article.text, line)))
        yield Finding(line, "This list item is empty.", fix)


RULE = Rule(
    id="md/list-empty-item",
    severity=Severity.WARNING,
    explanation=__doc__,
    check=hint_elsewhere(_check),
    gate=Gate(patterns=(r"(?m)^ \*[ \t]*$",)),
    stage=Stage.MARKUP,
    examples=(
        Bad(" * One\n * \n * Two\n", " * One\n * Two\n"),
        Bad(" * One\n *", " * One"),
        Good(" * One\n * Two\n"),
        Good("- to be filled in\n- \n"),
        Good(" *\n   text in the next line\n"),
        Good("```\n * \n```\n"),
    ),
)
