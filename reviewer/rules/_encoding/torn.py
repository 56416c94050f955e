"""Finds misread characters of which a byte is gone, and what they may have been.

A byte gets lost where an encoding has no character for it, and where a program tidied up what it
was read as: no-break spaces become blanks, soft hyphens vanish, quotation marks are straightened.
UTF-8 tells how many bytes are missing, the encoding which ones can be; so a few readings remain,
and the rest of the article tells which is the likeliest.
"""

import re
from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import islice

from reviewer.rules._encoding.cut import OPENING, find_cut
from reviewer.rules._encoding.decoding import (
    Misreading,
    decoded_text,
)
from reviewer.rules._encoding.examining import Examined, examined
from reviewer.rules._encoding.high_part import HighPart, count_high, overlaps
from reviewer.rules._encoding.likelihood import Likelihood, Place
from reviewer.rules._encoding.reader import Losses, Reader, Token
from reviewer.rules._encoding.rests import ENCODINGS, SCRIPTS, rests_in
from reviewer.rules._encoding.sequences import RUN, TORN, length_of
from reviewer.rules._encoding.tables import TABLES, WINDOWS_1252, as_bytes, char_class
from reviewer.text import Span

#: Readings that are offered for one place.
_MOST_READINGS = 10

#: Places that are told of at once: one that is made of nothing else is bound to be read again. And
#: in a text longer than any that people write.
_MOST_PLACES = 20_000
_MOST_PLACES_OF_HUGE = 2_500

#: Places from which on a text that is mostly unexplained counts as noise, if nine in ten of them
#: begin with more than so many different bytes: those of three languages are fewer.
_NOISE, _MOST_LEADS = 1_000, 20

#: Part of the misreadings that must be misread more often for the others to be doubted.
_MUCH = 4

#: Characters of a result that is long enough to tell.
_LONG = 6

#: Torn beyond doubt in any file, and what may be put before a letter that is there.
_MARKED = re.compile("[\u00c2-\u00df]\ufffd")
#: In bytes: torn in a file that is misread anyway, one misread twice, one misread throughout.
_TORN = re.compile(rb"[\xe0-\xf4](?:[\x80-\xbf]+|(?=\x01))|[\xc2-\xdf](?=\x01)")
_HALF = re.compile(rb"[\xc2-\xf4](?=[\xc2-\xf4])")
_LONE = re.compile(rb"[\xc2-\xf4](?![\x80-\xbf\x01])")

#: First bytes of which nothing else need be left: of Latin letters, and of accents behind them.
_LATIN_LEADS = frozenset((0xC2, 0xC3, 0xC4, 0xC5, 0xCC))
#: No word of any language, but what is left of the French one.
_LONE_WORD = re.compile("\u00c3(?<![^\\s(]\u00c3)(?= [a-z])")


@lru_cache
def _interrupted(encoding: str) -> re.Pattern[str]:
    """The first of a long sequence, a sign in the place of the second, and the third behind it."""
    return re.compile(
        f"{char_class(encoding, 0xE0, 0xF4)}(?=[?'\"]{char_class(encoding, 0x80, 0xBF)})"
    )


@dataclass(frozen=True, slots=True)
class Torn:
    """What is left of misread characters, and what it may stand for, the likeliest first."""

    span: Span
    readings: tuple[str, ...]


@lru_cache(maxsize=4)
def find_torn(text: str) -> tuple[Torn, ...]:
    """All places of a text that lost a byte, in text order, as far as it was looked at.

    Remembered for the last few texts, because several rules ask for the same one.
    """
    part = examined(text)
    tokens = _tokens_of(part)
    cut = [Torn(span, (meant,)) for span, meant in islice(find_cut(part.text), _MOST_PLACES)]
    if not tokens:
        return tuple(cut)
    likelihood = Likelihood(part.text, _places(part.misreadings, tokens))
    tokens = [token for token in tokens if token.is_torn]
    ranked = likelihood.ranked([(token.span, token.may_be) for token in tokens])
    places = {at for each in cut for at in range(*each.span)}
    torn = [
        Torn(token.span, readings[:_MOST_READINGS])
        for token, readings in zip(tokens, ranked, strict=True)
        if places.isdisjoint(range(*token.span))
    ]
    return tuple(sorted(torn + cut, key=lambda each: each.span))


def starts_of_torn(text: str) -> frozenset[int]:
    """Where each of them begins: known before anything is known of what they may have been."""
    part = examined(text)
    cut = (span.start for span, _ in islice(find_cut(part.text), _MOST_PLACES))
    torn = (token.span.start for token in _tokens_of(part) if token.is_torn)
    return frozenset(torn).union(cut)


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
    return _unfinished(examined(text))


@dataclass(frozen=True, slots=True)
class _Way:
    """How a text was misread: in which encoding, and how often."""

    encoding: str
    depth: int


def _way_of(part: Examined) -> _Way:
    """The commonest way; Windows-1252 once where nothing tells."""
    misreadings = part.misreadings
    broken = _broken_results(part)
    is_deep = any(each.depth > 1 for each in misreadings)
    ways = Counter[tuple[str, int]]()
    doubtful = Counter[tuple[str, int]]()
    for each in misreadings:
        if each.is_certain:
            depth = broken.get(each.span, each.depth)
            is_finished = not (is_deep and _is_unfinished(each, each.depth + 1))
            (ways if is_finished else doubtful)[each.encoding, depth] += each.span.length
    ways = ways or doubtful
    return _Way(*max(ways, key=ways.__getitem__, default=(WINDOWS_1252, 1)))


@lru_cache(maxsize=4)
def _unfinished(part: Examined) -> Mapping[Span, int]:
    misreadings = part.misreadings
    broken = _broken_results(part)
    depth = _way_of(part).depth
    if _MUCH * sum(span.length for span in broken) > sum(each.span.length for each in misreadings):
        depth = max(depth, *broken.values())
    shallow = {
        each.span: max(depth, each.depth)
        for each in misreadings
        if depth > 1 and _is_unfinished(each, depth)
    }
    return shallow | {span: max(depth, deep) for span, deep in broken.items()}


@lru_cache(maxsize=4)
def _broken_results(part: Examined) -> Mapping[Span, int]:
    """The misreadings whose results are misread in their turn, and lost a byte; how often misread.

    A result shows so by itself, or goes on where the first byte of a character stands alone.
    """
    misreadings = part.misreadings
    decoded, places = decoded_text(part.text, misreadings)
    broken: dict[Span, int] = {}
    for encoding in {each.encoding for each in misreadings}.intersection(ENCODINGS):
        number = 0
        for at in rests_in(decoded, encoding):
            while number < len(places) and places[number].end <= at:
                number += 1
            if number < len(places) and places[number].start <= at:
                broken[misreadings[number].span] = misreadings[number].depth + 1
    for each, place in zip(misreadings, places, strict=True):
        joint = decoded[place.start - 1 : place.start + 1]
        if _goes_on(part.text, each, joint) or _is_mostly_torn(each):
            broken[each.span] = each.depth + 1
    return broken


def _is_mostly_torn(misreading: Misreading) -> bool:
    """Whether most of a long result is characters that lost a byte."""
    if len(misreading.meant) < _LONG:
        return False
    image = as_bytes(misreading.meant, misreading.encoding)
    torn = sum(map(len, TORN.findall(image)))
    return torn >= max(_LONG, count_high(misreading.meant) / 2)


def _goes_on(text: str, misreading: Misreading, joint: str) -> bool:
    """Whether a result goes on a character whose first byte stands before it, misread once."""
    if len(joint) < 2 or text[misreading.span.start - 1] != joint[0]:
        return False
    table = TABLES[misreading.encoding]
    first, second = (table[ord(char)] for char in joint)
    return first < 0x100 and length_of(first) > 0 and 0x80 <= second < 0xC0


def _is_unfinished(misreading: Misreading, depth: int = 1) -> bool:
    """Whether what came out may be misread itself, in a file that is misread ``depth`` times.

    It has what misread characters begin with; where it is deep enough, among foreign letters.
    """
    table = TABLES[misreading.encoding]
    if not any(length_of(table[ord(char)]) for char in misreading.meant):
        return False
    return misreading.depth < depth or any("\u0370" <= char < "\u2000" for char in misreading.meant)


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
    text, misreadings = part.text, part.misreadings
    way = _way_of(part)
    unfinished = _unfinished(part)
    explained = (each for each in misreadings if each.depth >= way.depth and each.is_certain)
    rest = _blanked(text, [each.span for each in explained if each.span not in unfinished])
    starts = {Span(*match.span()) for match in _MARKED.finditer(rest)}
    is_known = any(each.is_certain for each in misreadings)
    encoding, rests = _rests(rest, way.encoding if is_known else None)
    starts |= rests
    starts |= set(unfinished)
    covered = sum(each.span.length for each in misreadings)
    if misreadings:
        high = HighPart(rest, 1)
        image = as_bytes(high.text, way.encoding)
        starts |= {
            high.in_whole(match.span())
            for match in _TORN.finditer(image)
            if not RUN.match(match.group())
        }
        starts |= {Span(*match.span()) for match in _interrupted(way.encoding).finditer(rest)}
        parted = _parted(rest, way.encoding) if is_known and way.depth == 1 else []
        starts |= {Span(span.start, span.start + 1) for span in parted}
        if way.depth > 1:
            starts |= {high.in_whole(match.span()) for match in _HALF.finditer(image)}
        lone = {high.in_whole(match.span()) for match in _LONE.finditer(image)}
        if way.depth == 1:
            leads, table = _leads_of(misreadings), TABLES[way.encoding]
            lone = {span for span in lone if table[ord(rest[span.start])] in leads}
        unexplained = _blanked(rest, sorted(starts.union(parted)))
        if not any(any(map(str.isalpha, each.meant)) for each in misreadings):
            lone = set()
        elif 2 * count_high(unexplained) > covered:
            lone = set(_among_misread(text, lone, _blanked(unexplained, sorted(lone)), misreadings))
        starts |= lone
        if is_known and way.encoding == WINDOWS_1252:
            words = {Span(*match.span()) for match in _LONE_WORD.finditer(rest)}
            starts |= _in_misread_lines(text, words, misreadings)
    evident = {span.start for span in rests}
    doubtful = sum(span.start not in evident for span in starts)
    is_unexplained = doubtful > max(_NOISE, len(evident)) and 2 * covered < count_high(text)
    if is_unexplained and _are_varied(text, starts):
        return []  # noise: nothing that was ever text
    found: list[Token] = []
    done = torn = 0
    ordered = sorted(starts)
    ends = {span.start: span.end for span in ordered}  # the farthest of each
    reader = Reader(text, encoding, Losses.of(text, [*ends.values()], way.depth))
    for start in ordered:
        if torn >= (_MOST_PLACES_OF_HUGE if part.is_huge else _MOST_PLACES):
            break
        if start.start >= done:
            before = done
            tokens, done = reader.read_from(start.start, unfinished.get(start, way.depth))
            tokens = [token for token in tokens if token.span.start >= before]
            found += tokens
            torn += sum(token.is_torn for token in tokens)
    return found


def _parted(text: str, encoding: str) -> list[Span]:
    """Where a blank stands in the place of a second byte, if it does so often enough to tell."""
    lead, more = char_class(encoding, 0xE0, 0xF4), char_class(encoding, 0x80, 0xBF)
    found = [Span(*match.span()) for match in re.finditer(f"{lead} {more}", text)]
    plain = sum(text[span.end - 1] not in OPENING for span in found)
    return found if plain > _MUCH else []


def _are_varied(text: str, starts: Collection[Span]) -> bool:
    """Whether what is there begins with more different bytes than the letters of a text do."""
    leads = Counter(text[span.start] for span in starts)
    return 10 * sum(dict(leads.most_common(_MOST_LEADS)).values()) < 9 * len(starts)


def _leads_of(misreadings: Sequence[Misreading]) -> frozenset[int]:
    """The first bytes of letters there are in what was misread, and of others of their script."""
    meant = set("".join([each.meant for each in misreadings if each.is_certain]))
    leads = {char.encode("utf-8", "replace")[0] for char in meant if char.isalpha()}
    scripts = (range(first, last + 1) for first, last, _ in SCRIPTS)
    return _LATIN_LEADS.union(leads, *(each for each in scripts if not leads.isdisjoint(each)))


def _in_misread_lines(text: str, spans: set[Span], misreadings: Sequence[Misreading]) -> set[Span]:
    """Those in whose line something is misread: elsewhere a text may speak of a letter."""
    if not spans:
        return spans
    certain = {each.span for each in misreadings if each.is_certain}
    lines = _starts_of_lines(text, spans | certain)
    misread = {lines[span] for span in certain}
    return {span for span in spans if lines[span] in misread}


def _among_misread(
    text: str, lone: Collection[Span], unexplained: str, misreadings: Sequence[Misreading]
) -> Iterator[Span]:
    """Those of the lone first bytes in whose line hardly anything else is right."""
    certain = [each.span for each in misreadings if each.is_certain]
    lines = _starts_of_lines(text, [*lone, *certain])
    covered = Counter[int]()
    for span in certain:
        covered[lines[span]] += span.length
    right: dict[int, int] = {}
    for span in lone:
        line = lines[span]
        if covered[line] and line not in right:
            end = unexplained.find("\n", line)
            right[line] = count_high(unexplained[line:] if end < 0 else unexplained[line:end])
        if covered[line] and 2 * right[line] <= covered[line]:
            yield span


def _starts_of_lines(text: str, spans: Iterable[Span]) -> dict[Span, int]:
    """Where the lines of some spans begin: cheaper than an index of all lines there are."""
    lines: dict[Span, int] = {}
    line = done = 0
    for span in sorted(spans):
        line = text.rfind("\n", done, span.start) + 1 or line
        lines[span] = line
        done = span.start
    return lines


def _rests(text: str, encoding: str | None) -> tuple[str, set[Span]]:
    """The rests that show by themselves, and the encoding that explains most if none is given."""
    known = [each for each in ENCODINGS if each == (encoding or each)]
    found = {
        each: {Span(at, at + 1) for at in islice(rests_in(text, each), _MOST_PLACES)}
        for each in known
    }
    best = max(found, key=lambda each: len(found[each]), default=encoding or WINDOWS_1252)
    return best, found.get(best, set())


def without(misreadings: Sequence[Misreading], torn: Sequence[Torn]) -> Iterator[Misreading]:
    """The misreadings that are no part of a torn character: those say what they stand for."""
    at = 0
    for each in misreadings:
        while at < len(torn) and torn[at].span.end <= each.span.start:
            at += 1
        if at == len(torn) or torn[at].span.start >= each.span.end:
            yield each


def _blanked(text: str, spans: Sequence[Span]) -> str:
    """The text with the spans as NULs, so that offsets stay."""
    pieces: list[str] = []
    done = 0
    for span in spans:
        if span.start >= done:
            pieces += (text[done : span.start], "\0" * span.length)
            done = span.end
    return "".join([*pieces, text[done:]])
