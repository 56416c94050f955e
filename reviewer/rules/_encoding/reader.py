"""Reads UTF-8 with lost bytes: what is left of a character, and what it may have been."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import combinations, product

from reviewer.rules._encoding.evidence import is_assigned
from reviewer.rules._encoding.sequences import RUN, decode, length_of
from reviewer.rules._encoding.tables import GAPS, TABLES, WINDOWS_1252, char_class
from reviewer.text import Span

#: How many ways to fill the gaps of one character are looked at.
_MOST_WAYS = 1500

#: How many remains may be followed by a space by chance.
_FEW = 3

#: Length of the longest sequence, in characters.
_LONGEST = 4

_SOFT_HYPHEN, _NO_BREAK_SPACE = 0xAD, 0xA0
_CONTROLS = tuple(range(0x80, 0xA0))

#: Characters that other programs put in place of a byte, and the original ones.
_STRAIGHTENED = {'"': "\u201c\u201d\u201e", "'": "\u2018\u2019\u201a"}

#: What is left of a quotation mark, most of which close one, and what stands after such.
_CLOSED = re.compile(r"\u00e2\u20ac (?![\s.,;:!?)])")

_WINDOWS_SIGN = re.compile(
    char_class(WINDOWS_1252, 0x80, 0x9F, without="".join(map(chr, _CONTROLS)))
)


@dataclass(frozen=True, slots=True)
class Token:
    """A part of the text, and what it may be, on the level of misreading that is looked at.

    Of the readings, ``unlikely`` are those that join two words, where nothing says that spaces
    stand for bytes.
    """

    span: Span
    may_be: tuple[str, ...]
    is_torn: bool = False
    unlikely: frozenset[str] = frozenset()

    def moved(self, by: int) -> "Token":
        """The same token, moved by a distance."""
        return replace(self, span=self.span.shifted(by))


@dataclass(frozen=True, slots=True)
class Losses:
    """How bytes got lost in a text: what is left in their place.

    ``mark`` is the sign put in its place: U+FFFD, a question mark, a space, a straight quotation
    mark, or nothing.
    ``tidied`` are bytes whose characters were made spaces, or removed, all over the text. Where
    there are too few rests to tell, ``may_be_blank`` says that spaces can be such signs.
    """

    mark: str
    tidied: tuple[int, ...]
    keeps_signs: bool
    may_be_blank: bool = False

    @classmethod
    def of(cls, text: str, ends: Sequence[int], depth: int) -> "Losses":
        """Told from what stands after the rests of misread characters, which end there.

        What is misread more than once is read by whole words, after which there are spaces.
        """
        # After a closing quotation mark, a space stands anyway.
        ends = [end for end in ends if not _CLOSED.match(text, max(0, end - 2))]
        signs = Counter(text[end : end + 1] for end in ends)
        usual = (sign for sign in ("?", '"', "'") if 2 * signs[sign] > len(ends))
        mark = "\ufffd" if signs["\ufffd"] else next(usual, "")
        # Between words that stand apart anyway, a space is no sign.
        apart = sum(
            not _is_word(text[end + 1 : end + 2]) for end in ends if text[end : end + 1] == " "
        )
        is_blank = (
            depth == 1 and not mark and signs[" "] > 0.8 * len(ends) and apart > 0.2 * len(ends)
        )
        if is_blank and len(ends) > _FEW:
            mark = " "
        kept = {_NO_BREAK_SPACE: "\u00a0", _SOFT_HYPHEN: "\u00ad"}
        tidied = tuple(byte for byte, char in kept.items() if char not in text)
        return cls(mark, tidied, _WINDOWS_SIGN.search(text) is not None, is_blank)


class Reader:
    """Reads UTF-8 with lost bytes, level by level."""

    def __init__(self, text: str, encoding: str, losses: Losses) -> None:
        self._text = text
        self._table = TABLES[encoding]
        self._losses = losses
        #: What a byte can have been that left a mark.
        self._marked = GAPS[encoding] or tuple(range(0x80, 0xC0))
        # Some programs lose all signs that Windows has in the place of control characters.
        if losses.mark == "?" and not losses.keeps_signs:
            self._marked = _CONTROLS
        #: And one that left none.
        vanished = () if losses.mark.strip() else GAPS[encoding]
        hyphen = tuple(byte for byte in losses.tidied if byte == _SOFT_HYPHEN)
        self._vanished = (*vanished, *hyphen)
        #: And one in whose place there is a space.
        tidied = tuple(byte for byte in losses.tidied if byte == _NO_BREAK_SPACE)
        self._blank = (*tidied, *(byte for byte in self._marked if byte not in tidied))
        #: What was read of a piece of text before, up to its end, in a depth: words come again.
        self._known: dict[tuple[str, int, int], list[Token]] = {}

    def read_from(self, start: int, depth: int) -> tuple[list[Token], int]:
        """The torn tokens of what begins at ``start``, and where what was read ends.

        Of what is misread more often, all around it is read, and what is whole of that told, too.
        """
        text, end = self._text, start + 1
        if depth == 1:
            while end < len(text) and end - start < _LONGEST and self._is_next(end):
                end += 1
            piece = text[start : end + 2]
        else:
            while start and _is_part(text, start - 1):
                start -= 1
            while end < len(text) and _is_part(text, end):
                end += 1
            piece = text[start:end]
        key = piece, end - start, depth
        if key not in self._known:
            self._known[key] = self._read(*key)
        read = [token.moved(start) for token in self._known[key]]
        if depth == 1:
            end = read[-1].span.end if read else start
        return read, end

    def _is_next(self, at: int) -> bool:
        """Whether a character can go on what begins before it: a space may stand for a byte.

        Without other signs of that, where the first byte stands before it and one more after it.
        """
        text = self._text
        if text[at] != " ":
            return _is_part(text, at)
        if self._losses.mark != " " and self._table[ord(text[at - 1])] < 0xE0:
            return False
        return 0x80 <= self._table[ord(text[at + 1 : at + 2] or " ")] < 0xC0

    def _read(self, piece: str, end: int, depth: int) -> list[Token]:
        """What was read of a piece up to its ``end``; the same wherever it stands."""
        tokens = [Token(Span(at, at + 1), (piece[at],)) for at in range(end)]
        if depth == 1:
            token, _ = self._sequence(tokens, 0, piece)
            return [token] if token.is_torn else []
        for _ in range(depth):
            tokens = self._level(tokens)
        return [token for token in tokens if token.is_torn or token.span.length > 1]

    def _level(self, tokens: Sequence[Token]) -> list[Token]:
        read: list[Token] = []
        at = 0
        while at < len(tokens):
            token, at = self._sequence(tokens, at)
            read.append(token)
        return read

    def _sequence(self, tokens: Sequence[Token], at: int, piece: str = "") -> tuple[Token, int]:
        """What begins with a token, and where the next one begins.

        ``piece`` is what the tokens are of, if a sign after them may be taken in.
        """
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
            elif tokens[end].may_be == (" ",) and len(parts) + 1 < length:
                more, is_torn = self._blank, True
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
        return self._cut_short(span, parts, length - len(parts), piece) or tokens[at], end

    def _cut_short(
        self, span: Span, parts: Sequence[tuple[int, ...]], missing: int, piece: str
    ) -> Token | None:
        """What ends before all its bytes are there: the sign after may stand for one, or two."""
        sign, after = piece[span.end : span.end + 1], piece[span.end + 1 : span.end + 2]
        is_blank_usual = self._losses.mark == " "
        gone = list(_fillings(parts, missing, self._vanished))
        there: list[str] = []
        joined: list[str] = []
        if missing == 1:
            there += self._with_sign(parts, sign, after)
            if sign == " " and not is_blank_usual:
                joined = [each for each in _fillings([*parts, self._marked]) if each not in there]
        elif sign == after and (is_blank_usual if sign == " " else self._is_mark(sign)):
            there += _fillings([*parts, self._marked, self._marked])
            sign += after
        elif missing == 2 and sign == " " and _NO_BREAK_SPACE in self._losses.tidied:
            there += _fillings([*parts, (_NO_BREAK_SPACE,)], 1, self._vanished)
        if there or joined:
            gone = [each + sign for each in gone]
            span = Span(span.start, span.end + len(sign))
        # Where spaces stand for bytes, hardly any is gone without one.
        unlikely = gone if is_blank_usual else joined
        return self._token(span, [*there, *gone, *joined], unlikely, is_torn=True)

    def _with_sign(self, parts: Sequence[tuple[int, ...]], sign: str, after: str) -> Iterator[str]:
        """The readings of the sign after, where that stands in the place of the last byte."""
        if self._is_mark(sign):
            yield from _fillings([*parts, self._marked])
        elif sign == " ":
            is_apart = self._losses.may_be_blank and not after.isalnum()
            if self._losses.mark == " " or is_apart:
                yield from _fillings([*parts, self._marked])
            if _NO_BREAK_SPACE in self._losses.tidied:
                blank = next(_fillings([*parts, (_NO_BREAK_SPACE,)]), "")
                # A space at the end of a word was mostly joined with the one that followed it.
                is_joined = blank and after != " " and not blank.isupper()
                yield from (blank + " ", blank) if is_joined else (blank,) if blank else ()
        elif sign and sign in _STRAIGHTENED:
            yield from _fillings([*parts, self._straightened(sign)])

    def _is_mark(self, sign: str) -> bool:
        """Whether it is a question mark that stands, or may stand, in the place of a byte."""
        return sign == "?" and self._losses.mark in ("?", "")

    def _straightened(self, sign: str) -> tuple[int, ...]:
        """The bytes of the quotation marks that may have been straightened."""
        bytes_of_sign = (self._table[ord(char)] for char in _STRAIGHTENED[sign])
        return tuple(byte for byte in bytes_of_sign if 0x80 <= byte < 0xC0)

    def _token(
        self, span: Span, readings: Iterable[str], unlikely: Iterable[str] = (), *, is_torn: bool
    ) -> Token | None:
        meant = tuple(dict.fromkeys(each for each in readings if is_assigned(each)))
        return Token(span, meant, is_torn, frozenset(unlikely)) if meant else None

    def _bytes_of(self, token: Token) -> list[int]:
        return [
            self._table[ord(char)] for char in token.may_be if len(char) == 1 and char >= "\x80"
        ]


def _is_word(char: str) -> bool:
    return char.isascii() and char.isalnum()


def _is_part(text: str, at: int) -> bool:
    """Whether a character is beyond ASCII, or a sign between two such characters."""
    is_sign = text[at] in "?'\"" and not text[at + 1 : at + 2].isascii()
    return not text[at].isascii() or (is_sign and not text[at - 1].isascii())


def _fillings(
    parts: Sequence[tuple[int, ...]], missing: int = 0, may_be: tuple[int, ...] = ()
) -> Iterator[str]:
    """The characters that the bytes can be, with the missing ones anywhere after the first."""
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
