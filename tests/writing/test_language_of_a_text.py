"""Which language a text seems to be in, and when that is not sure."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reviewer.writing.language import _SMALL_WORDS, language_of

_TEXTS = {
    "en": "The mill was built by the brook, and for a long time it was the pride of the town.",
    "de": "Die Mühle wurde am Bach gebaut und war für lange Zeit der Stolz der Stadt.",
    "fr": "Le moulin est au bord de la rivière et il a été, pour un temps, la fierté de la ville.",
    "es": "El molino está junto al río y fue por un tiempo el orgullo de la ciudad.",
    "nl": "De molen werd aan het water gebouwd en was voor een lange tijd de trots van de stad.",
    "pl": "Młyn stoi nad rzeką i był to przez lata jeden z budynków, które są do dziś w mieście.",
    "ru": "Мельница стоит на реке, и в городе она была не одна, но к ней шли из всех деревень.",
}


@pytest.mark.parametrize("language", _TEXTS)
def test_prose_is_known_by_its_small_words_whatever_is_usual(language: str) -> None:
    for usual in (None, "eu_ES"):
        assert language_of(_TEXTS[language], usual) == language


def test_the_usual_variant_of_a_language_is_kept() -> None:
    assert language_of(_TEXTS["en"], "en_GB") == "en_GB"
    assert language_of(_TEXTS["de"], "de_CH") == "de_CH"


def test_english_is_not_taken_for_german_on_a_german_system() -> None:
    assert language_of(_TEXTS["en"], "de_DE") == "en"


def test_a_few_words_of_the_usual_language_are_enough_for_it() -> None:
    assert language_of("The Weirford mill", "en_US") == "en_US"
    assert language_of("The Weirford mill", "de_DE") is None


@pytest.mark.parametrize("text", ["", "Weirford, Tarnholm, Kestrin 1874", "1 2 3 | --- | ---"])
def test_nothing_is_sure_where_there_are_no_small_words(text: str) -> None:
    assert language_of(text, "de_DE") is None
    assert language_of(text, None) is None


def test_a_language_that_is_not_recognised_stays_the_usual_one() -> None:
    assert language_of("Errota ibaiaren ondoan dago.", "eu_ES") == "eu_ES"


@given(st.text(), st.sampled_from([None, "C", "de_DE", "eu", "x-y_z"]))
def test_any_text_has_an_answer(text: str, usual: str | None) -> None:
    assert language_of(text, usual) in {None, usual, *_SMALL_WORDS}
