"""A heading that ends in `[object Object]`.

Why it matters: it is shown in the text and in the table of contents, and hides that the section
below is empty.
Fix safety: safe; the heading's own words stay.
"""

from collections.abc import Iterator

from reviewer.article import Article
from reviewer.lint.model import Bad, Finding, Gate, Good, Rule, Severity, Stage
from reviewer.rules._repair import cut, safe
from reviewer.rules.leak._objects import LEAK_HEADING, first_leaking_line
from reviewer.text import Span


def _check(article: Article) -> Iterator[Finding]:
    start = first_leaking_line(article)
    if start is None:
        return
    for heading in LEAK_HEADING.finditer(article.prose, start):
        leak = Span(*heading.span("leak"))
        fix = safe("Cut the printed object off the heading", cut(leak.start, heading.end()))
        yield Finding(leak, "A script printed an object at the heading's end.", fix)


RULE = Rule(
    id="leak/object-heading",
    severity=Severity.ERROR,
    explanation=__doc__,
    check=_check,
    gate=Gate(literals=("[object ",)),
    stage=Stage.LEAK,
    lost="citations",
    examples=(
        Bad("## References[object Object]\n", "## References\n"),
        Bad("The last sentence.## References[object Object]", "The last sentence.## References"),
        Good("## References\n"),
        Good("## Why `[object Object]`\n"),
        Good("## References\n[object Object]\n"),
    ),
)
