"""Which part of a misreading an author may have meant: one odd character does not spoil a run."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import lru_cache
from itertools import accumulate, groupby

from reviewer.rules._encoding.decoding import Misreading
from reviewer.rules._encoding.evidence import can_be_meant
from reviewer.rules._encoding.tables import WINDOWS_1252, as_bytes
from reviewer.text import Span

#: What is left of a closing quotation mark whose last byte is gone, before a no-break space that
#: was one already; and the dagger, which has the same characters.
_DAGGER, _TORN_QUOTE = "\u2020", "\u201d\u00a0"
_READ_AS = "\u00e2\u20ac\u00a0"
#: A quotation mark that can stand before it, whole, misread or torn.
_QUOTE = re.compile("[\u201c\u201e]|\u00e2\u20ac(?:[\u0153\u017e]|(?![\u0080-\u2122]))")


def sound_parts(text: str, misreadings: Sequence[Misreading]) -> Iterator[Misreading]:
    """The misreadings of a text, without those whose result nobody would have written.

    Daggers are for a person to decide, where all may come of lost bytes.
    """
    is_doubtful = _may_be_torn_quotes(text, misreadings)
    for each in misreadings:
        has_dagger = is_doubtful and each.encoding == WINDOWS_1252 and _DAGGER in each.meant
        if not has_dagger and can_be_meant(each.meant):
            yield each
        else:
            yield from _parts(text, each, has_dagger=has_dagger)


def _may_be_torn_quotes(text: str, misreadings: Sequence[Misreading]) -> bool:
    """Whether bytes can have got lost: none did where their control characters are there."""
    if any(each.depth > 1 for each in misreadings) or _READ_AS not in text:
        return False
    if not _QUOTE.search(text):
        return False
    return not any("\x80" <= char < "\xa0" for each in misreadings for char in each.span.of(text))


def _parts(text: str, misreading: Misreading, *, has_dagger: bool) -> Iterator[Misreading]:
    broken = misreading.span.of(text)
    lengths = _lengths(broken, misreading.meant, misreading.encoding, misreading.depth)
    if lengths is None:
        return
    places = accumulate(lengths, initial=misreading.span.start)
    chars = list(zip(misreading.meant, places, lengths, strict=False))
    for kind, group in groupby(chars, key=lambda each: _kind(each[0], has_dagger=has_dagger)):
        part = list(group)
        span = Span(part[0][1], part[-1][1] + part[-1][2])
        meant = "".join([char for char, _, _ in part])
        if kind == _DAGGER:
            for char, start, length in part:
                yield replace(
                    misreading,
                    span=Span(start, start + length),
                    meant=char,
                    is_certain=False,
                    others=(_TORN_QUOTE,),
                )
        elif kind:
            yield replace(misreading, span=span, meant=meant, others=())


def _kind(char: str, *, has_dagger: bool) -> str:
    """What of it goes together: daggers, what can be meant, and what cannot."""
    if has_dagger and char == _DAGGER:
        return _DAGGER
    return "sound" if can_be_meant(char) else ""


@lru_cache(maxsize=512)
def _lengths(broken: str, meant: str, encoding: str, depth: int) -> Sequence[int] | None:
    """How many characters each original one was read as; None if that cannot be told.

    Remembered, because what nobody means stands in a text again and again.
    """
    lengths = [1] * len(broken)
    for _ in range(depth):
        try:
            broken = as_bytes(broken, encoding).decode()
        except UnicodeDecodeError:
            return None
        bounds = [0, *accumulate(lengths)]
        ends = list(accumulate(len(char.encode()) for char in broken))
        lengths = [
            bounds[end] - bounds[start] for start, end in zip([0, *ends], ends, strict=False)
        ]
    return lengths if broken == meant else None
