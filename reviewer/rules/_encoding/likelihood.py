"""Ranks what a lost character may have been, by the article it stands in."""

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Sequence
from itertools import pairwise
from math import log
from unicodedata import normalize
from urllib.parse import unquote

from reviewer.rules._encoding.evidence import familiarity
from reviewer.rules._intact_words import LOST, IntactWords
from reviewer.text import Span

#: A stretch of the text and what it stands for; None where that is asked for.
Place = tuple[Span, str | None]

#: Characters of the text whose neighbours are counted: enough to know a language.
_SAMPLE = 200_000

_WORD = re.compile("[^\\W_]*(?:\ufffd[^\\W_]*)+")
_ADDRESS_WORD = re.compile(r"[^\s()<>\"']+")
_ESCAPED_BYTE = re.compile("%[0-9A-Fa-f]{2}")

#: How much more likely than others, by what is frequent in languages and in print.
_USUAL = {
    char: weight
    for weight, chars in {
        3.0: "\u00e9\u00e0\u00e1\u00ed\u00f6\u00fc\u2019\u201d\u2013\u0441",
        1.5: "\u2500\u250c\u2514\u251c\u2502",
        2.0: "\u00c1\u00cd\u0141\u014d\u0101\u010d\u044f\u0410\u041d\u0420\u2014\u0641\u0413\u041f",
        1.0: "\u201c\u2026\u20ac\u2122\u2022\u00dd\u00cf\u0160\u044d\u06a9\u2192\u0153",
        0.3: "\u0150\u0110\u00d0\u2010\u0401\u010f",
        -3.0: "\u0450\u045d\u040d\u014f\u011d\u015d\u200d\u200f\u2001\u2011\u0300\u046d",
    }.items()
    for char in chars
}

#: Letters that meet often, of those that an article seldom keeps any of when bytes get lost.
_PAIRS = frozenset(
    {
        *("ст", "ск", "сл", "св", "со", "се", "си", "са", "сь", "сп", "сн", "см", "ис", "ес", "ос"),
        *("ас", "ус", "нс", "рс", "ыс", "мс", "лс", "ьс", "ия", "ая", "яя", "ся", "тя", "ня", "ля"),
        *("ья", "вя", "ря", "мя", "дя", "ят", "ян", "яв", "яс", "яз", "яд", "ям", "ях", "ящ", "эт"),
        *("эк", "эл", "эн", "эп", "Ал", "Ан", "Ав", "Ар", "Ам", "Аз", "Ак", "Ас", "На", "Не", "Но"),
        *("Ни", "Ну", "kō", "yō", "tō", "jō", "hō", "sō", "gō", "ōs", "ič", "ač", "eč", "oč", "či"),
        *("ča", "če", "čk", "čn", "ās", "tā", "ān", "rā", "ār", "Łó", "Łu", "Ła"),
    }
)
_VOWELS = frozenset(
    "aeiouy\u0430\u0435\u0438\u043e\u0443\u044b\u044d\u044e\u044f\u0456\u03b1\u03b5\u03b7\u03b9\u03bf\u03c5\u03c9"
)


def _address_words(text: str) -> list[str]:
    """The words that hold a byte as addresses spell it."""
    if not _ESCAPED_BYTE.search(text):
        return []
    return [word for word in _ADDRESS_WORD.findall(text) if _ESCAPED_BYTE.search(word)]


class Likelihood:
    """What the rest of a text says for a reading: its words, and which letters meet in them."""

    def __init__(self, text: str, places: Sequence[Place]) -> None:
        pieces: list[str] = []
        self._starts: list[int] = []
        self._at: list[int] = []
        done = length = 0
        for span, meant in places:
            pieces += (text[done : span.start], LOST if meant is None else meant)
            length += span.start - done
            if meant is None:
                self._starts.append(span.start)
                self._at.append(length)
            length += len(pieces[-1])
            done = span.end
        pieces.append(text[done:])
        self._text = "".join(pieces)
        addresses = " ".join(map(unquote, _address_words(self._text)))
        self._words = IntactWords(f"{self._text} {addresses.replace('_', ' ')}")
        sample = self._text[:_SAMPLE].lower()
        self._pairs = Counter(pairwise(sample))
        self._letters = Counter(sample)
        self._twins: dict[int, Counter[str]] = {}
        self._open_quotes: list[int] | None = None

    def ranked(self, span: Span, readings: Sequence[str]) -> tuple[str, ...]:
        """The readings of one of the places, the likeliest first."""
        at = self._at[bisect_left(self._starts, span.start)]
        scores = {reading: self._score(at, reading) for reading in readings}
        return tuple(sorted(scores, key=lambda reading: -scores[reading]))

    def _score(self, at: int, reading: str) -> float:
        char, behind = reading[0], reading[1:]
        before = self._text[at - 1 : at]
        after = behind[:1] or self._text[at + 1 : at + 2]
        score = _USUAL.get(char, 0.0) + 2 * familiarity(char)
        score += log(self._letters[char.lower()] + 0.5) / 2
        score += log(self._pairs[before.lower(), char.lower()] + 0.3)
        score += log(self._pairs[char.lower(), after.lower()] + 0.3)
        score += 2.5 * (before.lower() + char in _PAIRS) + 2.5 * (char + after in _PAIRS)
        if behind == " " and char == "\u00e0":
            score += 5  # the word that stands alone, and ends in the byte of a no-break space
        if char.isupper() and not behind and not before.isalpha() and after.islower():
            score += 3
        if char.isalpha():
            score += 6 * self._is_in_known_word(at, char)
            score += _alternates(before, char) + _alternates(char, after) + _commonness(char)
            if before.isalpha() and _script(before) == _script(char):
                score += 1
            if char.isupper() and before.islower():
                score -= 5
            if behind and not behind.isspace() and before.isalpha() and after.isalpha():
                score -= 4
        elif char == "\u201d":
            score += 4 * self._has_open_quote(at)
        elif char == "\u2010" and before.isalpha() and after.isalpha():
            score += 5
        return score

    def _is_in_known_word(self, at: int, char: str) -> bool:
        """Whether a whole word of the article has this letter in that place."""
        if at not in self._twins:
            self._read_words_around(at)
        return self._twins[at][char] > 0

    def _read_words_around(self, at: int) -> None:
        start = at
        while start and at - start < 60 and self._is_word_part(start - 1):
            start -= 1
        match = _WORD.match(self._text, start)
        word = match.group() if match and match.end() - start < 120 else LOST
        twins = self._words.twins_of(word)
        for offset, char in enumerate(word):
            if char == LOST:
                self._twins[start + offset] = Counter(twin[offset] for twin in twins)
        self._twins.setdefault(at, Counter())

    def _is_word_part(self, at: int) -> bool:
        return self._text[at].isalnum() or self._text[at] == LOST

    def _has_open_quote(self, at: int) -> bool:
        paragraph = self._text.rfind("\n\n", max(0, at - 5_000), at) + 1
        before = self._text[max(paragraph, at - 5_000) : at]
        return before.rfind("\u201c") > before.rfind("\u201d")


def _alternates(first: str, second: str) -> float:
    """1.5 where a vowel meets a consonant."""
    if not first.isalpha() or not second.isalpha():
        return 0
    return 1.5 * ((_base(first) in _VOWELS) != (_base(second) in _VOWELS))


def _base(char: str) -> str:
    return normalize("NFD", char)[0].lower()


def _commonness(char: str) -> float:
    """3 for kana and usual Chinese characters, which old standards list first; 1 for the others."""
    if "\u3041" <= char <= "\u30fc":
        return 3
    if not "\u4e00" <= char <= "\u9fff":
        return 0
    chinese, japanese = char.encode("gb2312", "ignore"), char.encode("shift_jis", "ignore")
    is_usual = b"\xb0" <= chinese < b"\xd8" or b"\x88" <= japanese < b"\x98"
    return 3 if is_usual else float(bool(chinese or japanese))


def _script(char: str) -> int:
    """A number that letters of one script share."""
    number = ord(char)
    return 0 if number < 0x250 or 0x1E00 <= number < 0x1F00 else number >> 8
