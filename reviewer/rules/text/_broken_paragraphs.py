"""Finds paragraphs whose last sentence continues in the next one."""

from collections.abc import Iterator
from itertools import pairwise
from typing import NamedTuple

from reviewer.article import Article
from reviewer.article.outline import BlockKind
from reviewer.lint.model import Gate
from reviewer.rules._later import later
from reviewer.text import Span

_LAST_WORD = later(r"(?<![\w*_`$\\/.'’-])(?P<word>[^\W\d_]{1,30}),?\Z")
_FIRST_WORD = later(r"[^\W\d_]{1,30}(?=[ ,;:.)\n])")
#: Characters looked at around the break.
_REACH = 60

#: Opens if a paragraph ends without punctuation and the next begins with a lower-case letter.
#: Anything beyond ASCII counts as a letter here, which makes a smaller automaton.
BREAK_GATE = Gate(
    patterns=(r"[A-Za-z,\x{80}-\x{10FFFF}]\n\n+[a-z\x{80}-\x{10FFFF}]",),
)


class Break(NamedTuple):
    """What separates the halves of a sentence, from one paragraph's end to the next's start."""

    span: Span
    last_word: str
    first_word: Span


def breaks_in_sentences(article: Article) -> Iterator[Break]:
    """Breaks between two paragraphs of which the second goes on in small letters."""
    prose, blocks = article.prose, article.outline.blocks
    for upper, lower in pairwise(blocks):
        if upper.kind is not BlockKind.PARAGRAPH or lower.kind is not BlockKind.PARAGRAPH:
            continue
        first = _FIRST_WORD().match(prose, lower.span.start)
        if first is None or not _is_small(first[0]):
            continue
        reach = Span(max(upper.span.start, upper.span.end - _REACH), upper.span.end)
        last = _LAST_WORD().search(reach.of(prose))
        if last is None or not last["word"].islower():
            continue
        yield Break(Span(upper.span.end, lower.span.start), last["word"], Span(*first.span()))


def _is_small(word: str) -> bool:
    """Whether it is lower-case, in a script that has capitals."""
    return word.islower() and word[0].title() != word[0]
