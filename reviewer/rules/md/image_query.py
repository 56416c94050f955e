"""The address of a picture ends in a bare `?`.

Why it matters: some servers and build tools take it for another file, so the picture is missing.
Fix safety: safe; an empty query asks for nothing.
"""

from collections.abc import Iterator

from reviewer.article import Article
from reviewer.lint.model import Bad, Finding, Gate, Good, Rule, Severity, Stage
from reviewer.rules._pictures import pictures
from reviewer.rules._repair import cut, safe


def _check(article: Article) -> Iterator[Finding]:
    for picture in pictures(article):
        target = picture.target_span
        if target.of(article.text).endswith("?"):
            fix = safe("Remove the question mark", cut(target.end - 1, target.end))
            yield Finding(target, "The address of the picture ends in a question mark.", fix)


RULE = Rule(
    id="md/image-query",
    severity=Severity.WARNING,
    explanation=__doc__,
    check=_check,
    gate=Gate(literals=("?)", "?>"), patterns=(r"\?[ \t]+[\"'(]",)),
    stage=Stage.MARKUP,
    examples=(
        Bad(
            "![Fort](https://example.org/file/Fort.png?)\n",
            "![Fort](https://example.org/file/Fort.png)\n",
        ),
        Bad('![A](a.png? "Title")', '![A](a.png "Title")'),
        Good("![A](a.png?width=300)"),
        Good("[Who was it?](who.html?)"),
        Good("`![A](a.png?)`"),
    ),
)
