"""First bytes that stand alone where the letter that they are read as can hardly be right.

In a Czech article that has no other `ä`, `ZAÄNE` was `ZAČNE`; in a Swedish one `Älv` is right.
"""

from collections.abc import Iterable, Iterator, Sequence
from itertools import islice

from reviewer.rules._encoding.decoding import Misreading
from reviewer.rules._encoding.high_part import overlaps
from reviewer.rules._encoding.likelihood import Likelihood, Place
from reviewer.rules._encoding.reader import Token
from reviewer.rules._encoding.sequences import RUN, decode, length_of
from reviewer.rules._encoding.tables import GAPS, TABLES
from reviewer.text import Span

#: Bytes that get lost in any encoding, as they are read as a blank or as nothing visible.
_TIDIED = (0xA0, 0xAD)

#: Lone first bytes of one text that are looked at.
_MOST = 2_000


def strangers_among(
    text: str, lone: Iterable[Span], misreadings: Sequence[Misreading], encoding: str
) -> Iterator[Span]:
    """Those of the lone first bytes for whose letter another one is likelier, by all the rest."""
    tokens = [
        Token(span, (char, *readings))
        for span in islice(sorted(lone), _MOST)
        if not _is_word(text, span)
        for char in (span.of(text),)
        if (readings := _readings(char, encoding))
    ]
    if not tokens:
        return
    taken = [token.span for token in tokens]
    known: list[Place] = [
        (each.span, each.meant)
        for each in misreadings
        if each.is_certain and not overlaps(taken, each.span)
    ]
    unknown: list[Place] = [(span, None) for span in taken]
    likelihood = Likelihood(text, sorted(known + unknown, key=lambda place: place[0]))
    for token, ranked in zip(tokens, likelihood.ranked(tokens), strict=True):
        if ranked[0] != token.may_be[0]:
            yield token.span


def _is_word(text: str, span: Span) -> bool:
    """Whether nothing but blanks is beside it: a letter that is named has no language."""
    before, behind = text[span.start - 1 : span.start], text[span.end : span.end + 1]
    return not before.strip() and not behind.strip()


def _readings(char: str, encoding: str) -> tuple[str, ...]:
    """The letters that it may be the first byte of."""
    lead = TABLES[encoding][ord(char)]
    if length_of(lead) != 2:
        return ()
    sequences = (bytes((lead, byte)) for byte in (*GAPS[encoding], *_TIDIED))
    letters = (decode(each) for each in sequences if RUN.fullmatch(each))
    return tuple(each for each in letters if each.isalpha())
