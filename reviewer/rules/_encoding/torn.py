"""Finds misread characters of which a byte is gone, and what they may have been.

A byte gets lost where an encoding has no character for it, and where a program tidied up what it
was read as: no-break spaces become blanks, soft hyphens vanish, quotation marks are straightened.
UTF-8 tells how many bytes are missing, the encoding which ones can be; so a few readings remain,
and the rest of the article tells which is the likeliest.
"""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import combinations, product

from reviewer.rules._encoding.decoding import Misreading, end_of_examined, find_misreadings
from reviewer.rules._encoding.evidence import is_assigned
from reviewer.rules._encoding.high_part import HighPart, count_high
from reviewer.rules._encoding.likelihood import Likelihood, Place
from reviewer.rules._encoding.sequences import RUN, decode, length_of
from reviewer.rules._encoding.tables import GAPS, TABLES, WINDOWS_1252, as_bytes, char_class
from reviewer.text import Span

#: Readings that are offered for one place.
_MOST_READINGS = 10

#: Ways to fill the gaps of one character that are looked at.
_MOST_WAYS = 1500

#: Places that are told of at once: one that is made of nothing else is bound to be read again.
_MOST_PLACES = 5_000

#: Places from which on a text that is mostly unexplained counts as noise.
_NOISE = 1_000

#: Places that the rest of the article is asked about, each of which takes a moment.
_MOST_RANKED = 400

_SOFT_HYPHEN, _NO_BREAK_SPACE = 0xAD, 0xA0
_CONTROLS = tuple(range(0x80, 0xA0))

#: Characters that other programs put in the place of a byte, and the characters that were there.
_STRAIGHTENED = {'"': "\u201c\u201d\u201e", "'": "\u2018\u2019\u201a"}

_WINDOWS_SIGN = re.compile(
    char_class(WINDOWS_1252, 0x80, 0x9F, without="".join(map(chr, _CONTROLS)))
)

_CYRILLIC = "[\u0400-\u04ff]"
_MORE_1252 = "".join(
    chr(char) for char, byte in TABLES[WINDOWS_1252].items() if 0x80 <= byte < 0xC0
)
#: Torn beyond doubt in any file: the beginning of a long sign, half a letter among Cyrillic ones.
_ALWAYS = re.compile(
    f"\u00e2\u20ac(?![{_MORE_1252}])|[\u00c2-\u00df]\ufffd"
    f"|(?<={_CYRILLIC})[\u00d0\u00d1](?![{_MORE_1252}])|[\u00d0\u00d1](?={_CYRILLIC})"
)
#: In bytes: torn in a file that is misread anyway, one misread twice, one misread throughout.
_TORN = re.compile(rb"[\xe0-\xf4](?:[\x80-\xbf]+|(?=\x01))|[\xc2-\xdf](?=\x01)")
_HALF = re.compile(rb"[\xc2-\xf4](?=[\xc2-\xf4])")
_LONE = re.compile(rb"[\xc2-\xf4](?![\x80-\xbf\x01])")


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
    """All places of a text that lost a byte, in text order.

    Remembered for the last few texts, because several rules ask for the same one.
    """
    misreadings = find_misreadings(text)
    text = text[: end_of_examined(text)]
    tokens = _torn_tokens(text, misreadings)
    if not tokens:
        return ()
    likelihood = Likelihood(text, _places(misreadings, tokens))
    return tuple(
        Torn(
            token.span,
            likelihood.ranked(token.span, token.may_be)[:_MOST_READINGS]
            if number < _MOST_RANKED
            else token.may_be[:_MOST_READINGS],
        )
        for number, token in enumerate(tokens)
    )


@lru_cache(maxsize=2)
def misread_places(text: str) -> frozenset[int]:
    """The offsets of all characters that are misread, or the rest of a misread one."""
    spans = [each.span for each in find_misreadings(text)]
    spans += [each.span for each in find_torn(text)]
    return frozenset(place for span in spans for place in range(*span))


@dataclass(frozen=True, slots=True)
class _Token:
    """A part of the text, and what it may be, in the level of misreading that is looked at."""

    span: Span
    may_be: tuple[str, ...]
    is_torn: bool = False


@dataclass(frozen=True, slots=True)
class _Way:
    """How a text was misread: in which encoding, and how often."""

    encoding: str
    depth: int


@dataclass(frozen=True, slots=True)
class _Losses:
    """How bytes got lost in a text: what is left in the place of one.

    ``mark`` is the sign put in its place: U+FFFD, a question mark, a blank, a straight quotation
    mark, or nothing.
    ``tidied`` are bytes whose characters were made blanks, or removed, all over the text.
    """

    mark: str
    tidied: tuple[int, ...]
    keeps_signs: bool

    @classmethod
    def of(cls, text: str, ends: Sequence[int]) -> "_Losses":
        """Told from what stands behind the rests of misread characters, which end there."""
        signs = Counter(text[end : end + 1] for end in ends)
        usual = (sign for sign in ("?", '"', "'") if 2 * signs[sign] > len(ends))
        mark = "\ufffd" if signs["\ufffd"] else next(usual, "")
        if not mark and len(ends) > 3 and signs[" "] > 0.9 * len(ends):
            mark = " "
        kept = {_NO_BREAK_SPACE: "\u00a0", _SOFT_HYPHEN: "\u00ad"}
        tidied = tuple(byte for byte, char in kept.items() if char not in text)
        return cls(mark, tidied, _WINDOWS_SIGN.search(text) is not None)


def _way_of(misreadings: Sequence[Misreading]) -> _Way:
    """The commonest way; Windows-1252 once where nothing tells."""
    is_deep = any(each.depth > 1 for each in misreadings)
    ways = Counter[tuple[str, int]]()
    for each in misreadings:
        if each.is_certain and not (is_deep and _is_unfinished(each, each.depth + 1)):
            ways[each.encoding, each.depth] += each.span.length
    return _Way(*max(ways, key=ways.__getitem__, default=(WINDOWS_1252, 1)))


def unfinished_spans(misreadings: Sequence[Misreading]) -> frozenset[Span]:
    """Those that may be misread still, in a file that is misread twice: a person decides."""
    depth = _way_of(misreadings).depth
    return frozenset(each.span for each in misreadings if depth > 1 and _is_unfinished(each, depth))


def _is_unfinished(misreading: Misreading, depth: int = 1) -> bool:
    """Whether what came out may be misread itself, in a file that is misread ``depth`` times.

    It has what misread characters begin with; where it is deep enough, among foreign letters.
    """
    table = TABLES[misreading.encoding]
    if not any(length_of(table[ord(char)]) for char in misreading.meant):
        return False
    return misreading.depth < depth or any("\u0370" <= char < "\u2000" for char in misreading.meant)


def _places(misreadings: Sequence[Misreading], tokens: Sequence[_Token]) -> list[Place]:
    """What stands for what: the torn places, and the misreadings beside them."""
    places: list[Place] = []
    at = 0
    for each in misreadings:
        while at < len(tokens) and tokens[at].span.start < each.span.end:
            places.append((tokens[at].span, None))
            at += 1
        if not places or places[-1][0].end <= each.span.start:
            places.append((each.span, each.meant))
    return places + [(token.span, None) for token in tokens[at:]]


def _torn_tokens(text: str, misreadings: Sequence[Misreading]) -> list[_Token]:
    """The parts of the text that a byte is gone of, in text order."""
    way = _way_of(misreadings)
    unfinished = unfinished_spans(misreadings)
    explained = (each for each in misreadings if each.depth >= way.depth and each.is_certain)
    rest = _blanked(text, [each.span for each in explained if each.span not in unfinished])
    high = HighPart(rest, 1)
    starts: set[Span] = {high.in_whole(match.span()) for match in _ALWAYS.finditer(high.text)}
    starts |= unfinished
    covered = sum(each.span.length for each in misreadings)
    if misreadings:
        image = as_bytes(high.text, way.encoding)
        starts |= {
            high.in_whole(match.span())
            for match in _TORN.finditer(image)
            if not RUN.match(match.group())
        }
        starts |= {Span(*match.span()) for match in _interrupted(way.encoding).finditer(rest)}
        if way.depth > 1:
            starts |= {high.in_whole(match.span()) for match in _HALF.finditer(image)}
        unexplained = count_high(_blanked(rest, sorted(starts)))
        has_letters = any(any(map(str.isalpha, each.meant)) for each in misreadings)
        may_be_lone = has_letters and 2 * unexplained <= covered
        if may_be_lone:
            starts |= {high.in_whole(match.span()) for match in _LONE.finditer(image)}
    if len(starts) > _NOISE and 2 * covered < count_high(text):
        return []  # noise: nothing that was ever text
    found: list[_Token] = []
    done = 0
    reader = _Reader(text, way, _Losses.of(text, [span.end for span in starts]))
    for start, _ in sorted(starts):
        if len(found) == _MOST_PLACES:
            break
        if start >= done:
            tokens = reader.read_from(start)
            found += tokens
            done = tokens[-1].span.end if tokens else done
    return found


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


class _Reader:
    """Reads UTF-8 of which bytes are gone, level by level."""

    def __init__(self, text: str, way: _Way, losses: _Losses) -> None:
        self._text = text
        self._depth = way.depth
        self._table = TABLES[way.encoding]
        self._losses = losses
        #: What a byte can have been that left a mark.
        self._marked = GAPS[way.encoding] or tuple(range(0x80, 0xC0))
        # Some programs lose all signs that Windows has in the place of control characters.
        if losses.mark == "?" and not losses.keeps_signs:
            self._marked = _CONTROLS
        #: And one that left none.
        vanished = () if losses.mark else GAPS[way.encoding]
        hyphen = tuple(byte for byte in losses.tidied if byte == _SOFT_HYPHEN)
        self._vanished = (*vanished, *hyphen)

    def read_from(self, start: int) -> list[_Token]:
        """The torn tokens of what begins at ``start``, or, misread twice, of all around it."""
        if self._depth == 1:
            end = start + 1
            while end < len(self._text) and end - start < 4 and self._is_part(end):
                end += 1
            token, _ = self._sequence(self._tokens(start, end), 0)
            return [token] if token.is_torn else []
        end = start
        while start and self._is_part(start - 1):
            start -= 1
        while end < len(self._text) and self._is_part(end):
            end += 1
        tokens = self._tokens(start, end)
        for _ in range(self._depth):
            tokens = self._level(tokens)
        return [token for token in tokens if token.is_torn]

    def _is_part(self, at: int) -> bool:
        """Whether a character is one beyond ASCII, or a sign between two such."""
        is_sign = self._text[at] in "?'\"" and not self._text[at + 1 : at + 2].isascii()
        return not self._text[at].isascii() or (is_sign and not self._text[at - 1].isascii())

    def _tokens(self, start: int, end: int) -> list[_Token]:
        return [_Token(Span(at, at + 1), (self._text[at],)) for at in range(start, end)]

    def _level(self, tokens: Sequence[_Token]) -> list[_Token]:
        read: list[_Token] = []
        at = 0
        while at < len(tokens):
            token, at = self._sequence(tokens, at)
            read.append(token)
        return read

    def _sequence(self, tokens: Sequence[_Token], at: int) -> tuple[_Token, int]:
        """What begins with a token, and where the next one begins."""
        leads = [byte for byte in self._bytes_of(tokens[at]) if length_of(byte)]
        if not leads:
            return tokens[at], at + 1
        length = length_of(leads[0])
        leads = [byte for byte in leads if length_of(byte) == length]
        parts = [tuple(leads)]
        is_torn = tokens[at].is_torn
        end = at + 1
        while len(parts) < length and end < len(tokens):
            more = tuple(byte for byte in self._bytes_of(tokens[end]) if 0x80 <= byte < 0xC0)
            if tokens[end].may_be == ("\ufffd",) or (
                tokens[end].may_be == ("?",) and end + 1 < len(tokens)
            ):
                more, is_torn = self._marked, True
            elif tokens[end].may_be[0] in _STRAIGHTENED and end + 1 < len(tokens):
                more, is_torn = self._straightened(tokens[end].may_be[0]), True
            if not more:
                break
            parts.append(more)
            is_torn = is_torn or tokens[end].is_torn
            end += 1
        span = Span(tokens[at].span.start, tokens[end - 1].span.end)
        if len(parts) == length:
            return self._token(span, _fillings(parts), is_torn=is_torn) or tokens[at], end
        readings = list(_fillings(parts, length - len(parts), self._vanished))
        if length - len(parts) == 1 and self._depth == 1:
            sign = self._text[span.end : span.end + 1]
            with_sign = [*self._with_sign(parts, sign, self._text[span.end + 1 : span.end + 2])]
            if with_sign:
                readings = [*with_sign, *(each + sign for each in readings)]
                span = Span(span.start, span.end + 1)
        return self._token(span, readings, is_torn=True) or tokens[at], end

    def _with_sign(self, parts: Sequence[tuple[int, ...]], sign: str, after: str) -> Iterator[str]:
        """The readings of the sign behind, where that stands in the place of the last byte."""
        if sign == "?" and self._losses.mark in ("?", ""):
            yield from _fillings([*parts, self._marked])
        elif sign == " ":
            if self._losses.mark == " ":
                yield from _fillings([*parts, self._marked])
            if _NO_BREAK_SPACE in self._losses.tidied:
                blank = next(_fillings([*parts, (_NO_BREAK_SPACE,)]), "")
                # A blank at the end of a word was mostly joined with the one that followed it.
                is_joined = blank and after != " " and not blank.isupper()
                yield from (blank + " ", blank) if is_joined else (blank,) if blank else ()
        elif sign and sign in _STRAIGHTENED:
            yield from _fillings([*parts, self._straightened(sign)])

    def _straightened(self, sign: str) -> tuple[int, ...]:
        """The bytes of the quotation marks that a straight one may have been."""
        bytes_of_sign = (self._table[ord(char)] for char in _STRAIGHTENED[sign])
        return tuple(byte for byte in bytes_of_sign if 0x80 <= byte < 0xC0)

    def _token(self, span: Span, readings: Iterable[str], *, is_torn: bool) -> _Token | None:
        meant = tuple(dict.fromkeys(each for each in readings if is_assigned(each)))
        return _Token(span, meant, is_torn) if meant else None

    def _bytes_of(self, token: _Token) -> list[int]:
        return [
            self._table[ord(char)] for char in token.may_be if len(char) == 1 and char >= "\x80"
        ]


def _fillings(
    parts: Sequence[tuple[int, ...]], missing: int = 0, may_be: tuple[int, ...] = ()
) -> Iterator[str]:
    """The characters that the bytes can be, with the missing ones anywhere behind the first."""
    ways = 0
    for places in combinations(range(1, len(parts) + missing), missing):
        rest = iter(parts)
        filled = [may_be if at in places else next(rest) for at in range(len(parts) + missing)]
        for sequence in product(*filled):
            ways += 1
            if ways > _MOST_WAYS:
                return
            run = bytes(sequence)
            if RUN.fullmatch(run):
                yield decode(run)
