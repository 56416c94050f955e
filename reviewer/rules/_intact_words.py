"""Finds the word that a broken one was, among whole ones."""

import re
from collections.abc import Iterable

LOST = "\ufffd"

_WORD = re.compile(r"[^\W_]+")
_KEPT = re.compile(f"[^{LOST}]+")

#: How many characters of a word must be left to recognise it.
_FEWEST_KEPT = 3

#: How many words of one article are looked at. Badly damaged real articles have a fifth of that;
#: one that consisted of broken words would otherwise take quadratic time.
_MOST_LOOKS = 1_000_000

#: How many characters of a text are indexed: more than people write in one file.
_MOST_TEXT = 1_000_000

#: A run of kept characters in words of a length: that length, the run's start and end.
_Shape = tuple[int, int, int]


class IntactWords:
    """The words of a text, and ``more`` from elsewhere, to be found by what is left of them."""

    def __init__(self, text: str, more: Iterable[str] = ()) -> None:
        self._by_length: dict[int, list[str]] = {}
        for word in {*_WORD.findall(text, 0, _MOST_TEXT), *more}:
            self._by_length.setdefault(len(word), []).append(word)
        self._by_run: dict[_Shape, dict[str, list[str]]] = {}
        self._known: dict[str, tuple[str, ...]] = {}
        self._looks_left = _MOST_LOOKS

    def twin_of(self, broken: str) -> str | None:
        """The only word that matches ``broken`` apart from its U+FFFD; None if there are others."""
        twins = self.twins_of(broken)
        return twins[0] if len(twins) == 1 else None

    def twins_of(self, broken: str) -> tuple[str, ...]:
        """All words that match ``broken`` apart from its U+FFFD."""
        if len(broken) - broken.count(LOST) < _FEWEST_KEPT:
            return ()
        if broken not in self._known:
            self._known[broken] = self._find(broken)
        return self._known[broken]

    def _find(self, broken: str) -> tuple[str, ...]:
        run = max(_KEPT.finditer(broken), key=lambda kept: len(kept.group()))
        candidates = self._with_run((len(broken), *run.span())).get(run.group(), [])
        self._looks_left -= len(candidates)
        if self._looks_left < 0:
            return ()
        return tuple(sorted(word for word in candidates if _agree(broken, word)))

    def _with_run(self, shape: _Shape) -> dict[str, list[str]]:
        """The words of a length, by the characters they have in one place."""
        if shape not in self._by_run:
            length, start, end = shape
            words = self._by_length.get(length, [])
            self._looks_left -= len(words)
            table: dict[str, list[str]] = {}
            for word in words if self._looks_left >= 0 else ():
                table.setdefault(word[start:end], []).append(word)
            self._by_run[shape] = table
        return self._by_run[shape]


def _agree(broken: str, word: str) -> bool:
    return all(kept in (LOST, whole) for kept, whole in zip(broken, word, strict=True))
