"""A heading that ends in `[object Object]`.

Why it matters: it is shown in the text and in the table of contents, and hides that the section
below is empty.
Fix safety: safe, as the heading keeps its own words; unsafe after a space, where a person wrote it.
"""

from collections.abc import Iterator

from reviewer.article import Article
from reviewer.lint.model import Bad, Finding, Gate, Good, Rule, Severity, Stage
from reviewer.rules._converted import as_hint, is_converted
from reviewer.rules._repair import cut, safe
from reviewer.rules._shown import mild_where_shown
from reviewer.rules.leak._objects import LEAK_HEADING, first_leaking_line
from reviewer.text import Span


def _check(article: Article) -> Iterator[Finding]:
    start = first_leaking_line(article)
    if start is None:
        return
    for heading in LEAK_HEADING.finditer(article.prose, start):
        leak = Span(*heading.span("leak"))
        is_glued = article.text[leak.start - 1] not in " \t"
        is_certain = is_glued or is_converted(article)
        fix = safe("Cut the printed object off the heading", cut(leak.start, heading.end()))
        finding = Finding(leak, "A script printed an object at the heading's end.", fix)
        yield finding if is_certain else as_hint(finding)


RULE = Rule(
    id="leak/object-heading",
    severity=Severity.ERROR,
    explanation=__doc__,
    check=mild_where_shown(_check),
    gate=Gate(literals=("[object ",)),
    stage=Stage.LEAK,
    lost="citations",
    examples=(
        Bad("## References[object Object]\n", "## References\n"),
        Bad("The last sentence.## References[object Object]", "The last sentence.## References"),
        Good("## References\n"),
        Bad("## Sources [object Object]\n", "## Sources \n"),
        Good("## Why `[object Object]`\n"),
        Good("## References\n[object Object]\n"),
    ),
)
