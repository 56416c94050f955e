"""Finds misread characters that lost a byte, and what they may have been.

A byte gets lost if an encoding has no character for it, or if a program tidied up what it was read
as: no-break spaces become spaces, soft hyphens vanish, quotation marks are straightened. UTF-8
tells how many bytes are missing, and the encoding which ones can be, so that a few readings remain.
The rest of the article tells which is the likeliest.
"""

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import islice

from reviewer.rules._encoding.beginnings import MOST_PLACES, beginnings_in
from reviewer.rules._encoding.cut import find_cut
from reviewer.rules._encoding.decoding import Misreading
from reviewer.rules._encoding.examining import Examined, examined
from reviewer.rules._encoding.high_part import overlaps
from reviewer.rules._encoding.likelihood import Likelihood, Place
from reviewer.rules._encoding.reader import Losses, Reader, Token
from reviewer.rules._encoding.way import unfinished_of, way_of
from reviewer.text import Span

#: How many readings are offered for one place.
_MOST_READINGS, _MOST_UNLIKELY = 10, 2

#: Places that are told of at once in a text longer than any that people write.
_MOST_PLACES_OF_HUGE = 600

#: Readings of all these places: pictures that lost two bytes have sixty each.
_MOST_RANKED, _MOST_RANKED_OF_HUGE = 100_000, 12_000


@dataclass(frozen=True, slots=True)
class Torn:
    """The remains of misread characters, and what they may stand for, the likeliest first."""

    span: Span
    readings: tuple[str, ...]


@lru_cache(maxsize=4)
def find_torn(text: str) -> tuple[Torn, ...]:
    """All places of a text that lost a byte, in text order, as far as it was looked at.

    Remembered for the last few texts, because several rules ask for the same one.
    """
    part = examined(text)
    tokens = _tokens_of(part)
    cut = [Torn(span, (meant,)) for span, meant in islice(find_cut(part.text), MOST_PLACES)]
    if not tokens:
        return tuple(cut)
    likelihood = Likelihood(part.text, _places(part.misreadings, tokens))
    tokens = [token for token in tokens if token.is_torn]
    ranked = likelihood.ranked(tokens)
    places = {at for each in cut for at in range(*each.span)}
    torn = [
        Torn(token.span, _offered(readings, token.unlikely))
        for token, readings in zip(tokens, ranked, strict=True)
        if places.isdisjoint(range(*token.span))
    ]
    return tuple(sorted(torn + cut, key=lambda each: each.span))


def _offered(readings: Sequence[str], unlikely: Collection[str]) -> tuple[str, ...]:
    """The likeliest readings, and in any case some of each kind."""
    usual = [each for each in readings if each not in unlikely]
    others = [each for each in readings if each in unlikely][:_MOST_UNLIKELY]
    offered = {*usual[: _MOST_READINGS - len(others)], *others}
    return tuple(each for each in readings if each in offered)


def places_of_torn(text: str) -> frozenset[int]:
    """The offsets of all their characters: known before what they may have been is."""
    part = examined(text)
    spans = [span for span, _ in islice(find_cut(part.text), MOST_PLACES)]
    spans += [token.span for token in _tokens_of(part) if token.is_torn]
    return frozenset(place for span in spans for place in range(*span))


@lru_cache(maxsize=2)
def misread_places(text: str) -> frozenset[int]:
    """The offsets of all characters that are misread, or the rest of a misread one."""
    spans = [each.span for each in examined(text).misreadings]
    spans += [each.span for each in find_torn(text)]
    return frozenset(place for span in spans for place in range(*span))


def unfinished_in(text: str) -> Mapping[Span, int]:
    """The misreadings that may be misread still, of which a person decides, and how often.

    Those are the shallow ones of a file that is misread twice, and the ones of which something
    comes out that lost a byte itself.
    """
    return unfinished_of(examined(text))


def _places(misreadings: Sequence[Misreading], tokens: Sequence[Token]) -> list[Place]:
    """What stands for what: the torn places, and the misreadings beside them."""
    torn = [_place(token) for token in tokens]
    taken = [span for span, _ in torn]
    whole: list[Place] = [
        (each.span, each.meant) for each in misreadings if not overlaps(taken, each.span)
    ]
    places: list[Place] = []
    for place in sorted(torn + whole, key=lambda each: each[0]):
        if not places or places[-1][0].end <= place[0].start:
            places.append(place)
    return places


def _place(token: Token) -> Place:
    return token.span, None if token.is_torn else token.may_be[0]


@lru_cache(maxsize=4)
def _tokens_of(part: Examined) -> Sequence[Token]:
    """What a byte is gone of, in text order, and what is whole of what was read with it."""
    text, depth = part.text, way_of(part).depth
    unfinished = unfinished_of(part)
    beginnings = beginnings_in(part)
    ends = {span.start: span.end for span in beginnings.spans}  # the farthest of each
    reader = Reader(text, beginnings.encoding, Losses.of(text, [*ends.values()], depth))
    most, most_ranked = MOST_PLACES, _MOST_RANKED
    if part.is_huge:
        most, most_ranked = _MOST_PLACES_OF_HUGE, _MOST_RANKED_OF_HUGE
    found: list[Token] = []
    done = torn = readings = 0
    for start in beginnings.spans:
        if torn >= most or readings >= most_ranked:
            break
        if start.start >= done:
            before = done
            tokens, done = reader.read_from(start.start, unfinished.get(start, depth))
            tokens = [token for token in tokens if token.span.start >= before]
            found += tokens
            torn += sum(token.is_torn for token in tokens)
            readings += sum(len(token.may_be) for token in tokens if token.is_torn)
    return found


def without(misreadings: Sequence[Misreading], torn: Sequence[Torn]) -> Iterator[Misreading]:
    """The misreadings that are not part of a torn character, which has readings of its own."""
    at = 0
    for each in misreadings:
        while at < len(torn) and torn[at].span.end <= each.span.start:
            at += 1
        if at == len(torn) or torn[at].span.start >= each.span.end:
            yield each
