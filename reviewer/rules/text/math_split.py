"""A sentence breaks off at a blank line where a formula disappeared.

Why it matters: the sentence makes no sense without what stood between its two halves.
Fix safety: no fix; only the source page knows the formula.
"""

from collections.abc import Iterator

from reviewer.article import Article
from reviewer.lint.model import Bad, Finding, Good, Rule, Severity, Stage
from reviewer.rules.text._broken_paragraphs import BREAK_GATE, breaks_in_sentences

#: Words that something must follow.
OPEN_WORDS = frozenset(
    (
        "and", "or", "of", "the", "by", "is", "are", "with", "where", "for", "to", "then", "that",
        "gives", "equals", "as", "from", "be", "if", "und", "oder", "mit", "von", "der", "die",
        "das", "ist", "et", "ou", "de", "le", "la", "les", "est", "par", "avec", "y", "con", "es",
        "el", "per", "e", "il",
    )
)  # fmt: skip


def _check(article: Article) -> Iterator[Finding]:
    for each in breaks_in_sentences(article):
        if each.last_word in OPEN_WORDS:
            message = f"Something is missing after “{each.last_word}”: a formula or a name."
            yield Finding(each.first_word, message)


RULE = Rule(
    id="text/math-split",
    severity=Severity.INFO,
    explanation=__doc__,
    check=_check,
    gate=BREAK_GATE,
    stage=Stage.STRUCTURE,
    examples=(
        Bad("The curve is given by\n\nwhere the first term is the slope.\n"),
        Bad("The two roots are a and\n\nand so the sum is zero.\n"),
        Good("The curve is given by\n\n$$x$$\n\nwhere the first term is the slope.\n"),
        Good("The curve is given by it.\n\nWhere it ends, the slope begins.\n"),
    ),
    lost="a formula or a name",
)
