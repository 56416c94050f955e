"""How common the words are that a reading of lost letters forms."""

from collections.abc import Iterator, Mapping, Sequence
from itertools import product
from math import prod
from unicodedata import category

from reviewer.rules._encoding.scripts import script_of
from reviewer.rules._encoding.words import commonness
from reviewer.rules._intact_words import LOST

#: How many letters of a word are looked at on each side of a lost one.
_LONGEST = 24
#: How many ways to fill the other lost letters of a word are tried, and how many readings of each.
_MOST_WAYS, _LIKELIEST = 64, 4
#: How many words are looked up for one text: real articles need a tenth, a damaged book all.
_MOST_LOOKS = 400_000
#: Scripts that are written without spaces between words, or where those say little: Chinese
#: characters, kana, Korean. Their words have so many letters.
_UNPARTED = frozenset(map(script_of, "\u4e2d\u3042\uac00"))
_LENGTHS = (2, 3, 4)


class KnownWords:
    """The words around lost letters, given the possible readings of these."""

    def __init__(self, text: str, readings: Mapping[int, Sequence[str]]) -> None:
        self._text = text
        self._readings = readings
        self._known: dict[tuple[str, ...], int] = {}
        self._looks_left = _MOST_LOOKS

    def commonness(self, at: int, reading: str, seen: str) -> int:
        """How common the commonest word is that a reading forms; 0 if it forms none.

        ``seen`` is the text with a guess for each lost letter, as far as there is one.
        """
        if script_of(reading[0]) in _UNPARTED:
            return self._commonest_part(at, reading, seen)
        parts: list[tuple[str, ...]] = [*self._before(at), (reading[0],)]
        if not reading[1:] or reading[1].isalpha():
            parts.append((reading[1:],))
            parts += self._behind(at)
        if prod(map(len, parts)) > _MOST_WAYS:
            return 0
        return max(self._look_up("".join(each)) for each in product(*parts))

    def _commonest_part(self, at: int, reading: str, seen: str) -> int:
        if reading[1:].strip():
            return 0
        before = seen[max(0, at - _LENGTHS[-1] + 1) : at]
        after = "" if reading[1:] else seen[at + 1 : at + _LENGTHS[-1]]
        around = before + reading[0] + after
        middle = len(before)
        best = 0
        for length in _LENGTHS:
            for start in range(max(0, middle - length + 1), middle + 1):
                part = around[start : start + length]
                if len(part) == length and (found := self._look_up(part)):
                    best = max(best, found + 2 * length - 4)
        return best

    def _look_up(self, *word: str) -> int:
        if word not in self._known:
            self._looks_left -= 1
            self._known[word] = commonness(*word) if self._looks_left > 0 else 0
        return self._known[word]

    def _before(self, at: int) -> list[tuple[str, ...]]:
        parts: list[tuple[str, ...]] = []
        for place in range(at - 1, max(-1, at - _LONGEST), -1):
            letters, ends = self._letters_at(place)
            if not letters or ends:
                break
            parts.append(letters)
        return parts[::-1]

    def _behind(self, at: int) -> Iterator[tuple[str, ...]]:
        for place in range(at + 1, min(len(self._text), at + _LONGEST)):
            letters, ends = self._letters_at(place)
            if not letters:
                return
            yield letters
            if ends:
                return

    def _letters_at(self, place: int) -> tuple[tuple[str, ...], bool]:
        """The possible letters at a place of a word, and whether the word ends there."""
        char = self._text[place]
        if char != LOST:
            is_part = char.isalpha() or category(char).startswith("M")
            return ((char,) if is_part else ()), False
        readings = self._readings.get(place, ())[:_LIKELIEST]
        ends = bool(readings) and not readings[0][-1].isalpha() and len(readings[0]) > 1
        return tuple(dict.fromkeys(each[0] for each in readings if each[0].isalpha())), ends
