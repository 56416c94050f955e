"""A space before the file name of a picture.

Why it matters: the address begins with an underscore that the file's name does not have.
Fix safety: safe where the description and the address have the same space.
"""

from collections.abc import Iterator

from reviewer.article import Article
from reviewer.lint.model import Bad, Finding, Gate, Good, Rule, Severity, Stage
from reviewer.rules._pictures import address, pictures
from reviewer.rules._repair import cut, safe


def _check(article: Article) -> Iterator[Finding]:
    for picture in pictures(article):
        name = picture.target_span.start + address(article, picture).rfind("/") + 1
        text = picture.text_span
        if text.of(article.text).startswith(" ") and article.text[name] == "_":
            fix = safe("Trim the name", cut(text.start, text.start + 1), cut(name, name + 1))
            yield Finding(picture.span, "There is a space before the file name.", fix)


RULE = Rule(
    id="md/image-edge-space",
    severity=Severity.WARNING,
    explanation=__doc__,
    check=_check,
    gate=Gate(literals=("![ ",)),
    stage=Stage.MARKUP,
    examples=(
        Bad(
            "![ Fort.jpg](https://example.org/file/_Fort.jpg)",
            "![Fort.jpg](https://example.org/file/Fort.jpg)",
        ),
        Good("![ Fort](https://example.org/file/Fort.jpg)"),
        Good("![Fort](https://example.org/file/_Fort.jpg)"),
    ),
)
