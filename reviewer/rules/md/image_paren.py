"""A parenthesis in the address of a picture ends the address too early.

Why it matters: the page shows Markdown source instead of the picture.
Fix safety: safe; the parentheses are percent-encoded.
"""

import re
from collections.abc import Iterator

from reviewer.article import Article
from reviewer.lint.model import Bad, Finding, Gate, Good, Rule, Severity, Stage
from reviewer.rules._repair import put, safe
from reviewer.text import Span

_LINE = re.compile(
    r"!\[(?<![^\n]!\[)[^\]\n]*\]\((?P<target>https?://[^\s<>]+)\)[ \t]*$", re.MULTILINE
)


def _check(article: Article) -> Iterator[Finding]:
    for match in _LINE.finditer(article.text, article.body_start):
        target = match.group("target")
        if target.count("(") == target.count(")") or "](" in target:
            continue
        if article.prose[match.start()] != "!":
            continue
        encoded = target.replace("(", "%28").replace(")", "%29")
        span = Span(*match.span("target"))
        fix = safe("Encode the brackets", put(*span, encoded))
        yield Finding(span, "The parentheses in this address do not match.", fix)


RULE = Rule(
    id="md/image-paren",
    severity=Severity.ERROR,
    explanation=__doc__,
    check=_check,
    gate=Gate(patterns=(r"\]\(https?://",)),
    stage=Stage.MARKUP,
    examples=(
        Bad("![Fort](https://example.org/A_(b.jpg)", "![Fort](https://example.org/A_%28b.jpg)"),
        Good("![Fort](https://example.org/A_(b).jpg)"),
        Good("![Fort](https://example.org/A.jpg)"),
        Good("![Fort](https://example.org/A.jpg))"),
        Good("    ![Fort](https://example.org/A_(b.jpg)"),
    ),
)
