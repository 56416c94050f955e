"""Ranks what a lost character may have been, by the article it is in."""

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Mapping, Sequence
from itertools import pairwise
from math import log
from unicodedata import category
from urllib.parse import unquote

from reviewer.rules._encoding.known_words import KnownWords
from reviewer.rules._encoding.letters import plausibility
from reviewer.rules._encoding.reader import Token
from reviewer.rules._encoding.scripts import script_of
from reviewer.rules._intact_words import LOST, IntactWords
from reviewer.text import Span

#: A stretch of the text and what it stands for; None if that is the question.
Place = tuple[Span, str | None]

#: How much less likely a space is the rest of a letter than one between words.
_JOINS = 12

_KOREAN = script_of("\uac00")

#: How near other lost letters must be to be guessed first.
_NEAR = 3

#: Characters of the text whose neighbours are counted: enough to know a language; and those whose
#: addresses are read.
_SAMPLE = 200_000
_MOST_TEXT = 1_000_000

_WORD = re.compile("[^\\W_]*(?:\ufffd[^\\W_]*)+")
_ADDRESS_WORD = re.compile(r"[^\s()<>\"']+")
_ESCAPED_BYTE = re.compile("%[0-9A-Fa-f]{2}")

#: How much more likely than others marks are that stand in print.
_USUAL = {
    char: weight
    for weight, chars in {
        5.0: "\u201d",
        3.0: "\u2019\u2013\u3001",
        2.0: "\u2014\u300d",
        1.5: "\u2500\u250c\u2514\u251c\u2502",
        1.0: "\u201c\u2026\u20ac\u2122\u2022\u2192\u2764\ufe0f",
        0.3: "\u2010",
        -3.0: "\u200d\u200f\u2001\u2011\u0300",
    }.items()
    for char in chars
}

#: Letters of languages whose words the tables know little of, or that are spelled in Latin letters
#: for others, and the letters that come with them and rarely get lost.
_COMPANIONS = {
    "\u011d": "\u0109\u0135\u0125\u016d",
    "\u015d": "\u0109\u0135\u0125\u016d",
    "\u016d": "\u0109\u0135\u0125\u011d\u015d",
    "\u014d": "\u016b",
    "\u0101": "\u0113\u012b\u016b\u0137\u013c\u0146",
    "\u010d": "\u0161\u017e\u0107\u011b\u0159\u0117",
    "\u010f": "\u011b\u0159\u0148\u0165",
    "\u0111": "\u0107\u01b0\u01a1",
    "\u0142": "\u0105\u0119\u015b\u017c\u017a\u0144",
    "\u0151": "\u0171",
}

#: What a Portuguese word goes on with after `\u00e0`, and a Vietnamese syllable.
_PORTUGUESE_END = re.compile(r"(?:s|quel[ae]s?|quilo)(?![\w'\u2019])")
_VIETNAMESE_END = re.compile(r"(?:[imnotuyc]|ng|nh|ch)(?!\w)")
_VIETNAMESE_LETTER = re.compile("[\u1ea0-\u1ef9]")

#: How much more likely a picture is that keyboards have; all others of four bytes are less so.
_PICTURES = (
    ("\U0001f600", "\U0001f64f", 4.0),
    ("\U0001f300", "\U0001f5ff", 3.0),
    ("\U0001f680", "\U0001f6ff", 2.0),
    ("\U0001f900", "\U0001faff", 2.0),
    ("\U0001f1e6", "\U0001f1ff", 1.0),
)
_OTHER_OF_FOUR_BYTES = -3.0


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
        self._seen = self._text  # with a guess for each lost character, as soon as there is one
        addresses = " ".join(map(unquote, _address_words(self._text[:_MOST_TEXT])))
        self._words = IntactWords(f"{addresses.replace('_', ' ')} {self._text}")
        sample = self._text[:_SAMPLE].lower()
        self._pairs = Counter(pairwise(sample))
        self._letters = Counter(sample)
        self._scripts = _count_scripts(self._letters)
        self._is_vietnamese = bool(_VIETNAMESE_LETTER.search(sample))
        self._twins: dict[int, Counter[str]] = {}
        self._scores: dict[tuple[str, str, str], float] = {}
        self._known: KnownWords | None = None
        self._unlikely: Mapping[int, frozenset[str]] = {}

    def ranked(self, tokens: Sequence[Token]) -> list[tuple[str, ...]]:
        """The readings of each torn token, in text order, the likeliest first.

        If two are neighbours, the likeliest reading of each helps to rank the other's.
        """
        at_places = [self._at[bisect_left(self._starts, each.span.start)] for each in tokens]
        self._unlikely = {
            at: each.unlikely for at, each in zip(at_places, tokens, strict=True) if each.unlikely
        }
        first = [
            sorted(token.may_be, key=lambda reading: -self._score(at, reading))
            for at, token in zip(at_places, tokens, strict=True)
        ]
        self._known = KnownWords(self._text, dict(zip(at_places, first, strict=True)))
        ranked = [
            self._by_score(at, token.may_be) for at, token in zip(at_places, tokens, strict=True)
        ]
        chars = list(self._text)
        for at, readings in zip(at_places, ranked, strict=True):
            chars[at] = readings[0][0]
        self._seen = "".join(chars)
        return [
            self._by_score(at, readings)
            if LOST in self._text[max(0, at - _NEAR) : at] + self._text[at + 1 : at + 1 + _NEAR]
            else readings
            for at, readings in zip(at_places, ranked, strict=True)
        ]

    def _by_score(self, at: int, readings: Sequence[str]) -> tuple[str, ...]:
        scores = {reading: self._score(at, reading) for reading in readings}
        return tuple(sorted(scores, key=lambda reading: -scores[reading]))

    def _score(self, at: int, reading: str) -> float:
        char = reading[0]
        before, after = self._seen[at - 1 : at], reading[1:2] or self._seen[at + 1 : at + 2]
        key = before, reading, after
        score = self._scores.get(key)
        if score is None:
            score = self._scores[key] = self._score_between(*key)
        if char == "\u00e0" and self._goes_on(at, before):
            score += 5 if reading == char else -10
        elif reading == "\u00e0" and not before.isalpha() and self._seen[at + 1 : at + 2].isalpha():
            score -= _JOINS
        if reading in self._unlikely.get(at, ()):
            return score - _JOINS
        if _is_letter(char):
            if self._known:
                common = self._known.commonness(at, reading, self._seen)
                score += 3 * bool(common) + common
                if reading == "\u00e0" and common and not self._is_vietnamese:
                    # A known word goes on after it: v\u00e0lida is no v\u00e0.
                    goes_on = self._seen[at + 1 : at + 2].isalpha()
                    score += goes_on * (_JOINS if before.isalpha() else 2 * _JOINS)
            return score + 6 * self._is_in_known_word(at, char)
        return score + 4 * (char == "\u201d" and self._has_open_quote(at))

    def _score_between(self, before: str, reading: str, after: str) -> float:
        """How likely a reading is between its neighbours, wherever they are."""
        char, behind = reading[0], reading[1:]
        score = log(self._letters[char.lower()] + 0.5) / 2
        score += log(self._pairs[before.lower(), char.lower()] + 0.3)
        score += log(self._pairs[char.lower(), after.lower()] + 0.3)
        if behind == " " and char != "\u00e0":
            # A space that is a byte is mostly nothing else, but where words are as short.
            score += 2 if script_of(char) == _KOREAN else -4
        if _is_letter(char):
            return score + self._score_of_letter(before, char, behind, after)
        score += _USUAL.get(char, 0.0)
        if char == "\u2010" and before.isalpha() and after.isalpha():
            score += 5
        return score

    def _score_of_letter(self, before: str, char: str, behind: str, after: str) -> float:
        score = plausibility(char, _neighbour(before), _neighbour(after))
        companions = sum(self._letters[each] for each in _COMPANIONS.get(char.lower(), ""))
        score += 2 * log(1 + companions)
        if char == "\u011d" and not companions:
            score -= 3
        if char == "\u016d":
            score += 2 if before in "aeAE" else -6  # an Esperanto letter, which ends diphthongs
        if char >= "\U00010000":
            score += _weight_of_picture(char)
        if char.isdecimal() and (before.isdecimal() or after.isdecimal()):
            score += 8
        if char == "\u00e0" and " " in (behind, after) and not before.isalpha():
            score += 5  # the word that stands alone, and ends in the byte of a no-break space
        if script_of(char) in (script_of(before), script_of(after)):
            score += 1
        score += 2 * log(0.1 + self._scripts[script_of(char)] / self._scripts.total())
        if char.isupper() and before.islower():
            score -= 9
        if behind and not behind.isspace() and before.isalpha() and after.isalpha():
            score -= 4
        return score

    def _goes_on(self, at: int, before: str) -> bool:
        """Whether the text after a space cannot be a word of its own."""
        if before.isalpha():
            return self._is_vietnamese and _VIETNAMESE_END.match(self._text, at + 1) is not None
        return _PORTUGUESE_END.match(self._text, at + 1) is not None

    def _is_in_known_word(self, at: int, char: str) -> bool:
        """Whether an intact word of the article has this letter in that place."""
        if at not in self._twins:
            self._read_words_around(at)
        return self._twins[at][char] > 0

    def _read_words_around(self, at: int) -> None:
        start = at
        while start and at - start < 60 and self._is_word_part(start - 1):
            start -= 1
        match = _WORD.match(self._text, start, start + 120)
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


def _is_letter(char: str) -> bool:
    """Whether it is neither punctuation nor a symbol."""
    return char.isalpha() or (char >= "\u0300" and not "\u2000" <= char <= "\u303f")


def _weight_of_picture(char: str) -> float:
    weights = (weight for first, last, weight in _PICTURES if first <= char <= last)
    return next(weights, _OTHER_OF_FOUR_BYTES)


def _neighbour(char: str) -> str | None:
    """A letter's neighbour, in the form that the table of letters has."""
    if char == LOST:
        return None
    return char if char.isalpha() or category(char or " ").startswith("M") else ""


def _count_scripts(letters: Mapping[str, int]) -> Counter[int]:
    """How many letters beyond ASCII each script has; one at least, so that there is a sum."""
    counts = Counter({script_of("\u00df"): 1})
    for char, count in letters.items():
        if char > "\x7f" and (char.isalpha() or category(char).startswith("M")):
            counts[script_of(char)] += count
    return counts
