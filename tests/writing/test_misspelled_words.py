"""Which words of a line are asked about, and what is remembered of the person's own."""

import sys
from collections.abc import Mapping
from pathlib import Path
from types import ModuleType, SimpleNamespace

import pytest

from reviewer.writing.spelling import OwnWords, Speller, open_dictionary


class Known:
    """Knows a few words."""

    def check(self, word: str) -> bool:
        return word.lower() in {"the", "town", "don't", "has", "a", "wall"}

    def suggest(self, word: str) -> list[str]:
        return ["town", "tow"]


def _mistakes(line: str, own: OwnWords) -> list[str]:
    return [span.of(line) for span in Speller(Known(), own).mistakes(line)]


@pytest.fixture
def own(tmp_path: Path) -> OwnWords:
    return OwnWords(tmp_path / "words.txt")


@pytest.mark.parametrize(
    ("line", "wrong"),
    [
        ("The twon has a wal", ["twon", "wal"]),
        ("the **twon** has", ["twon"]),
        ("The town don\u2019t", []),
        ("`twon` [town](twn.md) <twon> https://twon.example &twon; [^twon] twon.png", []),
        ("12th 1,000 a B MP3 20\u201322June 1990\u2019s", []),
    ],
)
def test_words_of_prose_are_looked_up_and_nothing_else(
    line: str, wrong: list[str], own: OwnWords
) -> None:
    assert _mistakes(line, own) == wrong


def test_a_line_without_blanks_takes_no_longer_than_another(own: OwnWords) -> None:
    # Looking from each letter to the line's end would take minutes.
    assert _mistakes("twon" * 50_000 + " a.b" * 50_000 + " twon", own)[-1] == "twon"


def test_a_word_that_was_added_is_known_the_next_time_too(own: OwnWords, tmp_path: Path) -> None:
    own.add("Twon")
    assert _mistakes("the twon", own) == []
    assert _mistakes("the twon", OwnWords(tmp_path / "words.txt")) == []


def test_a_language_that_the_system_does_not_know_has_no_dictionary() -> None:
    assert open_dictionary("xx-none") is None


def test_the_systems_dictionary_knows_its_language() -> None:
    dictionary = open_dictionary("en")
    if dictionary is None:
        pytest.skip("this system has no English dictionary")
    assert dictionary.check("town")
    assert not dictionary.check("twonn")


def test_a_soft_hyphen_does_not_tear_a_word(own: OwnWords) -> None:
    assert _mistakes("the to\u00adwn has a wa\u00adl", own) == ["wa\u00adl"]


class _Enchant(ModuleType):
    """The dictionaries of a system: some words of each language."""

    def __init__(self, words: Mapping[str, str]) -> None:
        super().__init__("enchant")
        self.errors = SimpleNamespace(Error=LookupError)
        self._words = words

    def list_languages(self) -> list[str]:
        return list(self._words)

    def Dict(self, name: str) -> SimpleNamespace:  # noqa: N802
        words = self._words[name].split()
        if not words:
            raise LookupError
        return SimpleNamespace(check=words.__contains__, suggest=lambda _word: words)


def test_where_no_country_is_named_british_and_american_words_are_right(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    system = _Enchant({"de_DE": "Farbe", "en_GB": "the colour", "en_US": "the color"})
    monkeypatch.setitem(sys.modules, "enchant", system)
    either = open_dictionary("en")
    assert either is not None
    assert [either.check(word) for word in ("colour", "color", "colr")] == [True, True, False]
    assert either.suggest("colr") == ["the", "color", "colour"]
    british = open_dictionary("en-GB")
    assert british is not None
    assert [british.check(word) for word in ("colour", "color")] == [True, False]


def test_a_dictionary_that_cannot_be_read_does_not_keep_others_away(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setitem(sys.modules, "enchant", _Enchant({"en_GB": "colour", "en_US": ""}))
    found = open_dictionary("en")
    assert found is not None
    assert found.check("colour")
    assert open_dictionary("en-US") is None
