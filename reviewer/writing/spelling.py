"""Words that no dictionary of the article's language knows."""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import suppress
from functools import lru_cache
from itertools import zip_longest
from pathlib import Path
from typing import Protocol

from reviewer.text import Span

#: What is not prose: code, addresses, link targets, tags and entities, footnote marks.
_NO_PROSE = re.compile(
    r"`+[^`]*`+|\]\([^()\s]*\)?|\[\^[^\[\]]*\]|<[^<>]*>|&\w+;|(?:https?://|www\.)\S+",
    re.IGNORECASE,
)
_BETWEEN_BLANKS = re.compile(r"\S+")
#: Of languages with two kinds of spelling, the usual one first: where the country is not known,
#: either is right.
_EITHER = {"en": ("en_US", "en_GB"), "pt": ("pt_PT", "pt_BR")}
#: What shows that everything between two spaces is a path, an address or a file name.
_IN_NAMES = re.compile(r".@.|[\\/_]|\.(?:jpe?g|png|svg|gif|webp|md|pdf)\b", re.IGNORECASE)
#: With soft hyphens, where a word may be broken.
_WORD = re.compile(r"[^\W_]+(?:['\u2019\u00ad][^\W_]+)*")
_DIGIT = re.compile(r"\d")
_REMEMBERED = 20_000


class Dictionary(Protocol):
    """The words of one language."""

    def check(self, word: str) -> bool:
        """Whether the word is spelled correctly."""

    def suggest(self, word: str) -> list[str]:
        """What may have been meant, the likeliest first."""


def open_dictionary(language: str) -> Dictionary | None:
    """The system's dictionary for a language ("en", "pt-BR"), or None.

    Of "en" alone, British and American words are right, if the system has dictionaries of both.
    Enchant asks whatever the system has: Hunspell, Aspell, macOS or Windows.
    """
    try:
        import enchant
    except ImportError:  # the Python package is there, but not the system's library
        return None
    tag = language.replace("-", "_")
    known = enchant.list_languages()
    either = [name for name in _EITHER.get(tag, ()) if name in known]
    beginning = [name for name in known if name.split("_")[0] == tag.split("_")[0]]
    wanted = [tag] if tag in known and not either else either or _usual(tag, beginning)
    found: list[Dictionary] = []
    for name in wanted:
        with suppress(enchant.errors.Error):  # listed, but its file cannot be read
            found.append(enchant.Dict(name))
    return found[0] if len(found) == 1 else _Either(found) if found else None


class _Either:
    """Several dictionaries: a word of any of them is right."""

    def __init__(self, dictionaries: Sequence[Dictionary]) -> None:
        self._dictionaries = dictionaries

    def check(self, word: str) -> bool:
        return any(one.check(word) for one in self._dictionaries)

    def suggest(self, word: str) -> list[str]:
        """The likeliest of each first; a word that several offer, once."""
        offers = zip_longest(*(one.suggest(word) for one in self._dictionaries))
        return list(dict.fromkeys(it for offer in offers for it in offer if it is not None))


def dictionaries() -> list[str]:
    """The languages for which the system has dictionaries, such as "de_DE"."""
    try:
        import enchant
    except ImportError:
        return []
    return sorted(set(enchant.list_languages()))


def _usual(language: str, variants: Sequence[str]) -> list[str]:
    """The variant to use if only the language is known: that of its own country, or any."""
    usual = {"zh": "zh_CN"}.get(language, f"{language}_{language.upper()}")
    return [usual] if usual in variants else sorted(variants)[:1]


class Speller:
    """A dictionary with the words that the person added to it."""

    def __init__(self, dictionary: Dictionary, own_words: "OwnWords") -> None:
        self._own_words = own_words
        self._dictionary = dictionary
        self._knows: Callable[[str], bool] = lru_cache(_REMEMBERED)(self._ask)

    def mistakes(self, line: str) -> Iterator[Span]:
        """The words of a line of Markdown that nobody knows, in columns."""
        for match in _WORD.finditer(_prose(line)):
            word = match[0]
            # No dictionary lists words with digits in them, such as "12th".
            if len(word) > 1 and not _DIGIT.search(word) and not self.knows(word):
                yield Span(*match.span())

    def knows(self, word: str) -> bool:
        """Whether a word is spelled correctly or was added."""
        return word.casefold() in self._own_words or self._knows(word)

    def suggestions(self, word: str) -> list[str]:
        """At most seven words that may have been meant."""
        return self._dictionary.suggest(word)[:7]

    def _ask(self, word: str) -> bool:
        return self._dictionary.check(word.replace("\u2019", "'").replace("\u00ad", ""))


def _prose(line: str) -> str:
    """The line with spaces instead of what is not prose; linear time, as keystrokes wait for it."""
    prose = _NO_PROSE.sub(_blank, line)
    return _BETWEEN_BLANKS.sub(
        lambda found: _blank(found) if _IN_NAMES.search(found[0]) else found[0], prose
    )


def _blank(found: re.Match[str]) -> str:
    return " " * len(found[0])


class OwnWords:
    """The words that the person added, in a text file with one word per line."""

    def __init__(self, file: Path, others: Iterable[str] = ()) -> None:
        """``others`` are known in addition to the words of the file, which need not exist."""
        self._file = file
        self._words = {word.casefold() for word in others}
        try:
            self._words.update(file.read_text("utf-8").casefold().split())
        except (OSError, UnicodeDecodeError):
            return

    def __contains__(self, word: str) -> bool:
        return word in self._words

    def add(self, word: str) -> None:
        """Add a word, in whatever case it may be written. Raises OSError."""
        self._words.add(word.casefold())
        self._file.parent.mkdir(parents=True, exist_ok=True)
        with self._file.open("a", encoding="utf-8") as file:
            file.write(f"{word}\n")
