"""A piece of JSON printed in the text: `{"type":"internal","page":"Rome"}`.

Why it matters: readers see a data structure instead of the words in it.
Fix safety: no fix; only a person can tell which of its values is the text.
"""

import re
from collections.abc import Iterator

from reviewer.article import Article
from reviewer.lint.model import Bad, Finding, Gate, Good, Rule, Severity, Stage
from reviewer.rules._shown import mild_where_shown
from reviewer.text import Span

_FRAGMENT = re.compile(r"\{\"\w+\": ?(?:[\"\[{\d-]|true|false|null)[^\n\0{}]{0,300}\}?")


def _check(article: Article) -> Iterator[Finding]:
    # An article with code shows data on purpose.
    if not article.outline.code:
        for match in _FRAGMENT.finditer(article.prose):
            yield Finding(Span(*match.span()), "A script printed its data here.")


RULE = Rule(
    id="leak/json-fragment",
    severity=Severity.WARNING,
    explanation=__doc__,
    check=mild_where_shown(_check),
    gate=Gate(literals=('{"',)),
    stage=Stage.LEAK,
    examples=(
        Bad('Died in {"type":"internal","page":"Rome"} in 1903.\n'),
        Good('Such as `{"type":"internal"}`.\n'),
        Good('The set {"a", "b"} has two members.\n'),
    ),
)
