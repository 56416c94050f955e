"""Articles that speak of markup or programs show on purpose what is a remnant elsewhere."""

import pytest

from reviewer import Article, check, fix
from reviewer.lint.model import Severity

_SHOWN = [
    "The template {{cite|book}} makes a footnote.",
    "It ends with </nowiki> always.",
    "Write &lt;br&gt; for a new line.",
    "Accept \\x1b as the first character.",
    "It prints [object Object] instead of a name.",
    "Write a link as [[Fort Anna]] and no more.",
    "Leave the sign () as it is.",
]


def _loud(text: str) -> list[str]:
    found = check(Article.from_bytes(text.encode()))
    return [each.rule for each in found if each.severity is not Severity.INFO]


@pytest.mark.parametrize("sentence", _SHOWN)
@pytest.mark.parametrize(
    "form",
    [
        "---\ntitle: Help on wikitext\n---\n\nLead.\n\n{}\n",
        "# Escape sequences of JavaScript\n\n{}\n",
        "# Fort\n\n```sh\nls\n```\n\n{}\n",
        "# Fort\n\nCall `a` or `b`. {}\n",
    ],
)
def test_where_markup_is_the_subject_it_is_no_alarm_and_is_not_mended_unasked(
    form: str, sentence: str
) -> None:
    text = form.format(sentence)
    assert _loud(text) == []
    assert fix(Article.from_bytes(text.encode()))[0].text == text


@pytest.mark.parametrize("sentence", _SHOWN)
@pytest.mark.parametrize("title", ["Escape from Harrowmere", "The CSS Marven", "The mark"])
def test_elsewhere_it_is_damage(title: str, sentence: str) -> None:
    if "[[" not in sentence:
        assert _loud(f"---\ntitle: {title}\n---\n\nLead.\n\n{sentence}\n")


def test_what_fills_its_line_is_damage_there_as_well() -> None:
    assert _loud("# Printing in JavaScript\n\nSee:\n\n[object Object]\n[object Object]\n")
