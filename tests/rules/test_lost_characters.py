"""Words with lost characters, and what they cost in an article that is made of nothing else."""

import time

import pytest

from reviewer.article import Article
from reviewer.lint.engine import Linter
from reviewer.rules.encoding import replacement_char

LINTER = Linter((replacement_char.RULE,))


def offered(text: str) -> list[str]:
    found = LINTER.analyze(Article(text))
    return [fix.edits[0].replacement for each in found for fix in each.fixes]


def test_a_broken_word_is_known_again_by_its_only_twin_of_the_same_length() -> None:
    assert offered("Stra\ufffde, Straße, Straßen\n") == ["Straße"]
    assert offered("\ufffdberm\ufffd\ufffdig, übermäßig\n") == ["übermäßig"]


def test_two_possible_twins_are_none() -> None:
    assert offered("Stra\ufffde, Straße, Strafe\n") == []


def test_a_line_that_speaks_of_the_character_is_right_and_the_next_one_is_not() -> None:
    text = "The na\ufffdve reader sees U+FFFD, na\ufffdve.\nA na\ufffdve one, a naïve one.\n"
    assert offered(text) == ["naïve"]


@pytest.mark.parametrize(
    "hostile",
    [
        "wo\ufffdrd " * 40_000,
        " ".join(f"w{number:06x} \ufffd{number:06x}" for number in range(20_000)),
        " ".join(f"w{number:06x} w\ufffd{number:05x}" for number in range(20_000)),
    ],
    ids=["one long line", "many twins", "many words that begin alike"],
)
def test_an_article_of_broken_words_costs_time_in_proportion(hostile: str) -> None:
    begun = time.process_time()
    LINTER.analyze(Article(hostile))
    assert time.process_time() - begun < 15
