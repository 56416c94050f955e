"""A space at the beginning of a paragraph.

Why it matters: a template stood there; before a lowercase letter, the subject of the sentence is
lost.
Fix safety: safe, as the page looks the same; unsafe where the space is a trace of lost words.
"""

from collections.abc import Iterator

from reviewer.article import Article
from reviewer.article.outline import BlockKind
from reviewer.lint.model import Bad, Finding, Gate, Good, Rule, Severity, Stage
from reviewer.rules._repair import cut, safe, unsafe
from reviewer.text import Span


def _check(article: Article) -> Iterator[Finding]:
    text = article.text
    for block in article.outline.blocks:
        start = block.span.start
        if block.kind is BlockKind.PARAGRAPH and text.startswith(" ", start):
            # Two spaces and more are how people indent what stands inside an HTML element.
            following = text[start + 1 : start + 2]
            if following.islower() and following.title() != following:
                fix = unsafe("Remove the space", cut(start, start + 1))
                message = "The first words of this sentence are missing."
                yield Finding(Span(start, start + 1), message, fix)
            elif not following.isspace():
                fix = safe("Remove the space", cut(start, start + 1))
                yield Finding(Span(start, start + 1), "The paragraph begins with a space.", fix)


RULE = Rule(
    id="text/edge-space",
    severity=Severity.INFO,
    explanation=__doc__,
    check=_check,
    gate=Gate(patterns=(r"\n[ \t]*\n [^\s*+>#|-]", r"\A [^\s*+>#|-]", r"[-+]\n [^\s*+>#|-]")),
    stage=Stage.SPACING,
    examples=(
        Bad("The fort.\n\n It fell in 1805.\n", "The fort.\n\nIt fell in 1805.\n"),
        Bad("The fort.\n\n is a fort by the lake.\n", "The fort.\n\nis a fort by the lake.\n"),
        Good("The fort.\n\n * It fell.\n\n    code\n"),
        Good("The fort\n fell in 1805.\n\n> It\n"),
    ),
)
