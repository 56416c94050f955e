"""Words that lost a character, and the whole words that they may have been."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from typing import Any

import re2

from reviewer.article import Article
from reviewer.text import Span

#: How many words of an article, and of a workspace, are looked up, and how many marks are looked
#: at.
_MOST_OF_ARTICLE, _MOST_OF_WORKSPACE, _MOST_MARKS = 200, 20_000, 5_000
#: How many broken words may differ only around their longest run of remaining letters.
_MOST_ALIKE = 50
#: How many broken words one expression can look for without getting slow.
_MOST_IN_GATE = 200
#: How many whole words are offered for a broken one.
_MOST_TWINS = 4
#: How many letters of a word must be left, how many may be lost, and how long it may be.
_FEWEST_KEPT, _MOST_LOST, _LONGEST = 3, 6, 40

_LOST = "\ufffd"
_LOST_BYTES = _LOST.encode()
_MARKS = (_LOST, "?")
#: A question mark is a lost letter only between two letters, the second in lower case.
_BETWEEN = re.compile(r"[^\W\d_]\?[^\W\d_A-Z]")
_SMALL_BYTES = frozenset(bytes([byte]) for byte in (*range(0x61, 0x7B), *range(0x80, 0x100)))
_LETTER_BYTES = frozenset((*range(0x41, 0x5B), *range(0x61, 0x7B), *range(0x80, 0x100)))
_RUN = re.compile(rf"[?{_LOST}]+")
_KEPT = re.compile(rf"[^?{_LOST}]+")
#: A letter that can be lost; ASCII letters cannot, as they are the same in all encodings.
_LETTER = r"[^\W\d_\x00-\x7f]"
_MARKED_LATIN = re.compile(r"[\u00c0-\u024f\u02c6\u02dc]")
_CAPITAL_INSIDE = re.compile(r"[a-z][\u00c0-\u00d6\u00d8-\u00de]")
_words_in = re2.compile(rb"\pL*[^\x00-\x7f\PL]\pL*").findall


def lost_word_spans(article: Article) -> list[Span]:
    """The spans of words that lost a letter or more: ``na?ve``, also with U+FFFD."""
    text = article.text
    spans: dict[Span, None] = {}
    for mark in _marks_in(article):
        at = text.find(mark, article.body_start)
        for _ in range(_MOST_MARKS):
            if at < 0 or len(spans) == _MOST_OF_ARTICLE:
                break
            end = at + 1
            if mark == _LOST or _BETWEEN.match(text, at - 1):
                span = _word_around(text, at)
                end = max(end, span.end)
                if _is_lost(span.of(text)):
                    spans[span] = None
            at = text.find(mark, end)
    return sorted(spans)


def _marks_in(article: Article) -> Iterator[str]:
    """The marks that may stand for a lost letter; found quickly, as most articles have none."""
    data = article.utf8
    # Searching for one byte is much faster than for a character; it is rare in most scripts.
    if _LOST_BYTES[0] in data and _LOST_BYTES in data:
        yield _LOST
    at = data.find(b"?", 1)
    for _ in range(_MOST_MARKS):
        if at < 0:
            return
        if data[at - 1] in _LETTER_BYTES and data[at + 1 : at + 2] in _SMALL_BYTES:
            yield "?"
            return
        at = data.find(b"?", at + 1)


def lost_words(article: Article) -> tuple[str, ...]:
    """The words that lost a letter, each once."""
    text = article.text
    return tuple(dict.fromkeys([span.of(text) for span in lost_word_spans(article)]))


def _word_around(text: str, at: int) -> Span:
    start = at
    while start > 0 and at - start < _LONGEST and _belongs(text[start - 1]):
        start -= 1
    end = at + 1
    while end < len(text) and end - at < _LONGEST and _belongs(text[end]):
        end += 1
    return Span(start, end)


def _belongs(character: str) -> bool:
    return character.isalpha() or character in _MARKS


def _is_lost(word: str) -> bool:
    lost = word.count(_LOST) + word.count("?")
    is_too_broken = lost > _MOST_LOST or len(word) - lost < _FEWEST_KEPT
    if is_too_broken or len(word) > _LONGEST or word.endswith("?"):
        return False
    return not _is_misread(word)


def _is_misread(word: str) -> bool:
    """Whether a word looks like text in the wrong encoding, which other rules repair.

    Half or more of its letters are accented Latin ones, as in hardly any real word; or one of them
    is a capital after a lower-case letter, as where a no-break space was.
    """
    marked = _MARKED_LATIN.findall(word)
    return bool(marked) and (
        2 * len(marked) >= sum(map(str.isalpha, word)) or _CAPITAL_INSIDE.search(word) is not None
    )


#: Pairs of a broken word and a whole one that an article has for it.
Found = frozenset[tuple[str, str]]
#: The whole words for each broken one, with the number of articles that have it.
Twins = dict[str, tuple[tuple[str, int], ...]]

#: The broken words with some letters in some place, each with what it may have been.
_Table = dict[str, list[tuple[str, re.Pattern[str]]]]


class Wanted:
    """Broken words of a workspace, made ready to look for whole ones."""

    def __init__(self, broken: Iterable[str]) -> None:
        words = sorted(set(broken))[:_MOST_OF_WORKSPACE]
        self._tables: dict[int, dict[tuple[int, int], _Table]] = {}  # by length, by place
        for word in words:
            self._add(word)
        self._gate = _gate(words) if 0 < len(words) <= _MOST_IN_GATE else None

    def found_in(self, utf8: bytes) -> Found:
        """The broken words, and the whole words of a text in UTF-8 that each may have been."""
        if self._gate is not None and not self._gate.search(utf8):
            return frozenset()
        return frozenset(pair for word in _whole_words(utf8) for pair in self._pairs(word))

    def _pairs(self, word: str) -> Iterator[tuple[str, str]]:
        for (start, end), table in self._tables.get(len(word), {}).items():
            for broken, pattern in table.get(word[start:end], ()):
                if pattern.fullmatch(word):
                    yield broken, word

    def _add(self, word: str) -> None:
        """Note the longest run of remaining letters, by its position in words of a certain length.

        A letter of two bytes may have left two marks, so a run of marks stands for at least one
        letter and at most as many as it has marks.
        """
        pattern = re.compile(_RUN.sub(lambda run: f"{_LETTER}{{1,{len(run[0])}}}", word))
        kept = max(_KEPT.finditer(word), key=lambda run: len(run[0]))
        before = [len(run[0]) for run in _RUN.finditer(word, 0, kept.start())]
        after = [len(run[0]) for run in _RUN.finditer(word, kept.end())]
        for fewer_before in range(sum(before) - len(before) + 1):
            start = kept.start() - fewer_before
            for fewer in range(fewer_before, fewer_before + sum(after) - len(after) + 1):
                places = self._tables.setdefault(len(word) - fewer, {})
                table = places.setdefault((start, start + len(kept[0])), {})
                alike = table.setdefault(kept[0], [])
                if len(alike) < _MOST_ALIKE:
                    alike.append((word, pattern))


def _gate(words: Iterable[str]) -> Any:
    """What a text must contain to have a whole word for any of these."""
    return re2.compile("|".join(_RUN.sub(r"[^\\x00-\\x7f]+", word) for word in words))


def _whole_words(utf8: bytes) -> set[str]:
    """The words of a text, given in UTF-8, that have a letter that can be lost.

    RE2 finds them at a tenth of the cost of the standard library's expressions.
    """
    words = {word.decode() for word in _words_in(utf8)}
    return {word for word in words if not _is_misread(word)}


def likeliest(counts: Counter[tuple[str, str]]) -> Twins:
    """The whole words for each broken one, with the number of articles, the most used first."""
    twins: dict[str, list[tuple[str, int]]] = {}
    for (broken, word), articles in sorted(counts.items(), key=lambda each: (-each[1], each[0])):
        known = twins.setdefault(broken, [])
        if len(known) < _MOST_TWINS:
            known.append((word, articles))
    return {broken: tuple(words) for broken, words in sorted(twins.items())}
