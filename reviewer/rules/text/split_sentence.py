"""A sentence is cut in two by a blank line.

Why it matters: readers see two paragraphs where there is one sentence.
Fix safety: unsafe; words may be missing between the halves, and verse is broken into lines on
purpose.
"""

from collections.abc import Iterator

from reviewer.article import Article
from reviewer.lint.model import Bad, Finding, Good, Rule, Severity, Stage
from reviewer.rules._repair import put, unsafe
from reviewer.rules.text._broken_paragraphs import BREAK_GATE, breaks_in_sentences
from reviewer.rules.text.math_split import OPEN_WORDS


def _check(article: Article) -> Iterator[Finding]:
    for each in breaks_in_sentences(article):
        if each.last_word not in OPEN_WORDS:
            fix = unsafe("Join the two halves", put(*each.span, " "))
            yield Finding(each.first_word, "The sentence above continues here.", fix)


RULE = Rule(
    id="text/split-sentence",
    severity=Severity.INFO,
    explanation=__doc__,
    check=_check,
    gate=BREAK_GATE,
    stage=Stage.STRUCTURE,
    lost="words of a sentence",
    examples=(
        Bad("The fort had walls\n\nbuilt of brick.\n", "The fort had walls built of brick.\n"),
        Good("The fort had walls.\n\nbuilt of brick.\n"),
        Good("The fort had walls\n\n- built of brick\n- and of wood\n"),
        Good("The Fort\n\nIt had walls.\n"),
        Good("# The fort\n\nbuilt of brick\n"),
    ),
)
