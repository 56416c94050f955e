"""Finds where the remains of misread characters that lost a byte begin."""

import re
from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import islice

from reviewer.rules._encoding.cut import OPENING
from reviewer.rules._encoding.decoding import Misreading
from reviewer.rules._encoding.examining import Examined
from reviewer.rules._encoding.high_part import HighPart, count_high
from reviewer.rules._encoding.leads import matches_at_leads
from reviewer.rules._encoding.rests import ENCODINGS, SCRIPTS, rests_in
from reviewer.rules._encoding.sequences import RUN
from reviewer.rules._encoding.strangers import strangers_among
from reviewer.rules._encoding.tables import (
    GAPS,
    TABLES,
    WINDOWS_1251,
    WINDOWS_1252,
    as_bytes,
    char_class,
)
from reviewer.rules._encoding.way import Way, unfinished_of, way_of
from reviewer.rules._encoding.words import commonness
from reviewer.rules._intact_words import LOST
from reviewer.text import Span

#: Places that are told of at once: one that is made of nothing else is bound to be read again.
MOST_PLACES = 20_000

#: Places from which on a text that is mostly unexplained counts as noise, if nine in ten of them
#: begin with more than so many different bytes: those of three languages are fewer.
_NOISE, _MOST_LEADS = 1_000, 20

#: Blanks in the place of a second byte that cannot have come about by chance.
_MUCH = 4

#: First bytes that are no word where one stands alone.
_SURE = "\u00e2\u00f0\u00ef"

#: Torn beyond doubt in any file, and what may be put before a letter that is there.
_MARKED = re.compile("[\u00c2-\u00df]\ufffd")
#: In bytes: torn in a file that is misread anyway, one misread twice, one misread throughout.
_TORN = re.compile(rb"[\xe0-\xf4](?:[\x80-\xbf]+|(?=\x01))|[\xc2-\xdf](?=\x01)")
_HALF = re.compile(rb"[\xc2-\xf4](?=[\xc2-\xf4])")
_LONE = re.compile(rb"[\xc2-\xf4](?![\x80-\xbf\x01])")

#: The first byte of a Latin letter alone, and what may be the rest of its word.
_SPLIT_WORD = {
    encoding: re.compile(f"({char_class(encoding, 0xC3, 0xC5)})(?<!\\w.) ([a-z]{{4,30}})(?!\\w)")
    for encoding in ENCODINGS
}
_NO_BREAK_SPACE = 0xA0

#: What is left of long sequences, the words they make, and the share of such in what is torn so.
_LONG_ONE = re.compile(rb"[\xe0-\xef][\x80-\xbf]{0,2}")
_LONG_ONES = re.compile(rb"(?m)^(?:[\xe0-\xef][\x80-\xbf]{0,2})+$")
_LONGEST, _THROUGHOUT = 3, 0.8

#: First bytes of which nothing else need be left: of Latin letters, and of accents after them.
_LATIN_LEADS = frozenset((0xC2, 0xC3, 0xC4, 0xC5, 0xCC))
#: Not a word in any language, but what is left of the French one.
_LONE_WORD = re.compile("\u00c3(?<![^\\s(]\u00c3)(?= {1,2}[a-z])")


@lru_cache
def _broken_off(encoding: str) -> re.Pattern[str]:
    """The first byte of a short sequence before lost text, or of a long one before a sign.

    Such a sign replaces the second byte, since the third one or another sign follows.
    """
    return re.compile(
        f"{char_class(encoding, 0xC2, 0xDF)}\ufffd"
        rf"|{char_class(encoding, 0xE1, 0xEF)}(?<![A-Za-z].)(?=\?\?(?!\?))"
        f"|{char_class(encoding, 0xE0, 0xF4)}(?=[?'\"]{char_class(encoding, 0x80, 0xBF)})"
    )


@lru_cache
def _two_parts(encoding: str) -> re.Pattern[str]:
    """The first byte of a long sequence and another of its bytes, with a space between them."""
    return re.compile(f"{char_class(encoding, 0xE0, 0xF4)} {char_class(encoding, 0x80, 0xBF)}")


@dataclass(frozen=True, slots=True)
class Beginnings:
    """The offsets of the remains, in text order, and the encoding they were read in."""

    encoding: str
    spans: tuple[Span, ...]


def beginnings_in(part: Examined) -> Beginnings:
    """All of a text, as far as it was looked at; none if it was never text."""
    text, misreadings = part.text, part.misreadings
    way = way_of(part)
    unfinished = unfinished_of(part)
    explained = (each for each in misreadings if each.depth >= way.depth and each.is_certain)
    rest = blanked(text, [each.span for each in explained if each.span not in unfinished])
    is_known = any(each.is_certain for each in misreadings)
    throughout = None if is_known else _torn_throughout(text)
    if throughout:
        return throughout
    encoding, evident = _rests(rest, way.encoding if is_known else None)
    if misreadings and not evident:
        encoding = way.encoding
    marked = _MARKED.finditer(rest) if LOST in rest else ()
    spans = {Span(*match.span()) for match in marked}
    spans |= evident
    spans |= set(_in_split_words(rest, encoding))
    spans |= set(unfinished)
    if misreadings:
        spans |= _beside_misread(part, rest, replace(way, encoding=encoding), spans)
    starts = {span.start for span in evident}
    doubtful = sum(span.start not in starts for span in spans)
    covered = sum(each.span.length for each in misreadings)
    is_unexplained = doubtful > max(_NOISE, len(starts)) and 2 * covered < count_high(text)
    if is_unexplained and _are_varied(text, spans):
        return Beginnings(encoding, ())  # noise: nothing that was ever text
    return Beginnings(encoding, tuple(sorted(spans)))


def _in_split_words(text: str, encoding: str) -> Iterator[Span]:
    """The first byte of a letter whose second became a space, if that split a word in two."""
    pattern = _SPLIT_WORD.get(encoding)
    matches = matches_at_leads(pattern, text, encoding) if pattern else ()
    for match in islice(matches, MOST_PLACES):
        lead = TABLES[encoding][ord(match[1])]
        letters = (bytes((lead, byte)).decode() for byte in (*GAPS[encoding], _NO_BREAK_SPACE))
        if not commonness(match[2]) and any(commonness(each + match[2]) for each in letters):
            yield Span(*match.span(1))


def _torn_throughout(text: str) -> Beginnings | None:
    """Each character of a text in a script whose letters all lost a byte: Georgian, Windows-1250.

    Its words are nothing but first bytes of long sequences, each with what is left of the others.
    """
    if not count_high(text):
        return None
    high = HighPart(text, 1)
    for encoding in ENCODINGS:
        image = as_bytes(high.text, encoding)
        stretches = [(match.start(), match.group()) for match in _LONG_ONES.finditer(image)]
        covered = sum(len(stretch) for _, stretch in stretches)
        words = sum(len(stretch) > _LONGEST for _, stretch in stretches)
        if words > _MUCH and covered > _THROUGHOUT * (len(image) - image.count(b"\n")):
            spans = (
                high.in_whole((start + match.start(), start + match.end()))
                for start, stretch in stretches
                for match in _LONG_ONE.finditer(stretch)
            )
            return Beginnings(encoding, tuple(islice(spans, MOST_PLACES)))
    return None


def _beside_misread(part: Examined, rest: str, way: Way, known: Collection[Span]) -> set[Span]:
    """Remains that would prove nothing by themselves, in a text that is misread anyway.

    ``rest`` is the text with everything already explained blanked out.
    """
    misreadings = part.misreadings
    is_known = any(each.is_certain for each in misreadings)
    high = HighPart(rest, 1)
    image = as_bytes(high.text, way.encoding)
    found = {
        high.in_whole(match.span())
        for match in _TORN.finditer(image)
        if not RUN.match(match.group())
    }
    is_cyrillic = way.encoding == WINDOWS_1251
    if is_cyrillic:  # the rests of which are letters of right words
        found = set(_among_misread(part.text, found, blanked(rest, sorted(found)), misreadings))
    broken_off = matches_at_leads(_broken_off(way.encoding), rest, way.encoding)
    found |= {Span(*match.span()) for match in broken_off}
    parted = _parted(rest, way.encoding) if is_known and way.depth == 1 else []
    found |= {Span(span.start, span.start + 1) for span in parted}
    if way.depth > 1:
        found |= {high.in_whole(match.span()) for match in _HALF.finditer(image)}
    leads = _leads_of(misreadings) if way.depth == 1 else range(256)
    bounds = [match.span() for match in _LONE.finditer(image) if image[match.start()] in leads]
    lone = set(high.all_in_whole(bounds))
    covered = sum(each.span.length for each in misreadings)
    unexplained = blanked(rest, sorted(found.union(known, parted)))
    if not any(any(map(str.isalpha, each.meant)) for each in misreadings):
        lone = set()
    elif is_cyrillic or 2 * count_high(unexplained) > covered:
        without_lone = blanked(unexplained, sorted(lone))
        among = set(_among_misread(part.text, lone, without_lone, misreadings))
        others = () if is_cyrillic else lone - among
        lone = among.union(strangers_among(part.text, others, misreadings, way.encoding))
    found |= lone
    if is_known and way.encoding == WINDOWS_1252:
        words = {Span(*match.span()) for match in _LONE_WORD.finditer(rest)}
        found |= _in_misread_lines(part.text, words, misreadings)
    return found


def _parted(text: str, encoding: str) -> list[Span]:
    """Where a space replaces a second byte, if that happens often enough to be sure."""
    matches = matches_at_leads(_two_parts(encoding), text, encoding)
    found = [Span(*match.span()) for match in matches]
    plain = [span for span in found if text[span.end - 1] not in OPENING]
    return found if len(plain) > _MUCH else [each for each in plain if text[each.start] in _SURE]


def _are_varied(text: str, starts: Collection[Span]) -> bool:
    """Whether the places begin with more different bytes than the letters of a text would."""
    leads = Counter(text[span.start] for span in starts)
    return 10 * sum(dict(leads.most_common(_MOST_LEADS)).values()) < 9 * len(starts)


def _leads_of(misreadings: Sequence[Misreading]) -> frozenset[int]:
    """The first bytes of letters there are in what was misread, and of others of their script."""
    meant = set("".join([each.meant for each in misreadings if each.is_certain]))
    letters = {char for char in meant if char.isalpha()}
    letters |= {char for letter in letters for char in letter.swapcase()}
    leads = {char.encode("utf-8", "replace")[0] for char in letters}
    scripts = (range(first, last + 1) for first, last, _ in SCRIPTS)
    return _LATIN_LEADS.union(leads, *(each for each in scripts if not leads.isdisjoint(each)))


def _in_misread_lines(text: str, spans: set[Span], misreadings: Sequence[Misreading]) -> set[Span]:
    """Those on lines where something is misread: elsewhere a text may be about a letter."""
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
    """Where the lines of some spans begin: cheaper than an index of all lines."""
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
        each: {Span(at, at + 1) for at in islice(rests_in(text, each), MOST_PLACES)}
        for each in known
    }
    best = max(found, key=lambda each: len(found[each]), default=encoding or WINDOWS_1252)
    return best, found.get(best, set())


def blanked(text: str, spans: Sequence[Span]) -> str:
    """The text with the spans replaced by NULs, so that offsets stay the same."""
    pieces: list[str] = []
    done = 0
    for span in spans:
        if span.start >= done:
            pieces += (text[done : span.start], "\0" * span.length)
            done = span.end
    return "".join([*pieces, text[done:]])
