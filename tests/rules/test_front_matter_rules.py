"""What examples cannot say of the rules for front matter."""

from pathlib import Path

import pytest

from reviewer.article import Article
from reviewer.lint.engine import Linter
from reviewer.lint.fixing import fix_article
from reviewer.lint.model import Severity
from reviewer.rules.front_matter import RULES

LINTER = Linter(RULES)

POURED = (
    "---\r\n"
    "subject: Lake War  # as the source has it\r\n"
    "description: The Lake War was fought by the Lake Guard against the ferrymen of\r\n"
    "  Ohrid, with the goal of the eastern shore.\r\n"
    "tags:\r\n"
    "  - Lake War\r\n"
    "  - |-\r\n"
    "    Ruritania\r\n"
    "\r\n"
    "    \U0001f1ec\U0001f1f7 Greece\r\n"
    "    Allied militias:\r\n"
    "     Ferrymen\r\n"
    "     Guard of Prespa \r\n"
    "\r\n"
    "     No\r\n"
    "  - Ferrymen\r\n"
    "  - 'Wars: a list'\r\n"
    "date: [13 January]\r\n"
    "---\r\n"
    "\r\n"
    "The **Lake War** was long."
).encode()

SPLIT = (
    b"  - Lake War\r\n"
    b"  - Ruritania\r\n"
    b"  - Greece\r\n"
    b"  - Guard of Prespa\r\n"
    b"  - 'No'\r\n"
    b"  - Ferrymen\r\n"
)


def messages(text: str, severity: Severity | None = None) -> list[str]:
    found = LINTER.analyze(Article(text))
    return [each.rule for each in found if severity in (None, each.severity)]


def test_splitting_a_poured_tag_leaves_every_other_byte_as_it_was() -> None:
    fixed = fix_article(Article.from_bytes(POURED), LINTER, unsafe=True).article.to_bytes()

    head, _, rest = POURED.partition(b"  - Lake War\r\n")
    tail = rest[rest.index(b"  - 'Wars") :]
    assert fixed == head + SPLIT + tail


def test_a_poured_tag_says_how_many_tags_it_becomes() -> None:
    found, swallowed = LINTER.analyze(Article.from_bytes(POURED))

    assert found.severity is Severity.ERROR
    assert swallowed.message == "“Ferrymen” is also part of the tag in line 7."
    assert [fix.title for fix in found.fixes] == ["Split into 4 tags"]


def test_safe_fixing_leaves_a_poured_tag_to_a_person() -> None:
    assert fix_article(Article.from_bytes(POURED), LINTER).article.to_bytes() == POURED


def test_splitting_again_changes_nothing() -> None:
    once = fix_article(Article.from_bytes(POURED), LINTER, unsafe=True)
    again = fix_article(once.article, LINTER, unsafe=True)

    assert once.has_settled
    assert again.applied == ()


def test_what_a_poured_tag_consists_of_is_shown_as_its_mojibake_was_meant() -> None:
    text = "\U0001f1f7\U0001f1fa Russia\n    Guard\u2013Fleet".encode().decode("cp1252")
    article = Article(f"---\nsubject: A\ntags:\n  - |-\n    {text}\n---\n\nText.\n")

    (found,) = LINTER.analyze(article)

    choices = found.fixes[0].choices
    assert choices is not None
    assert choices.taken == ("Russia", "Guard\u2013Fleet")


def test_nobody_is_asked_to_pick_from_thousands() -> None:
    lines = "".join(f"    Guard {number}\n" for number in range(2000))
    (found,) = LINTER.analyze(Article(f"---\ntags:\n  - |-\n{lines}---\n\nText.\n"))

    assert found.fixes[0].title == "Split into 2000 tags"
    assert found.fixes[0].choices is None


def test_a_lost_name_is_told_when_its_neighbours_are_kept() -> None:
    article = Article("---\ntags:\n  - |-\n    Greece\n    * undefined\n---\n\nText.\n")

    (found,) = LINTER.analyze(article)

    assert "“undefined” stands where a name was lost" in found.message
    assert fix_article(article, LINTER, unsafe=True).article.metadata == {"tags": ["Greece"]}


def test_a_tag_whose_names_are_all_there_already_goes() -> None:
    article = Article("---\ntags:\n  - Greece\n  - |-\n    Greece\n    greece\n---\n\nText.\n")

    assert fix_article(article, LINTER, unsafe=True).article.metadata == {"tags": ["Greece"]}


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ('+++\ntags = ["Lakes", "Lakes"]\n+++\n', '+++\ntags = ["Lakes"]\n+++\n'),
        ("---\ntags: [Lakes, ' Fish']\n---\n", "---\ntags: [Lakes, Fish]\n---\n"),
        ('{"tags": ["Lakes", "Fish", "Lakes"]}\n', '{"tags": ["Lakes", "Fish"]}\n'),
        ('{"tags": [" Lakes", "Fish"]}\n', '{"tags": ["Lakes", "Fish"]}\n'),
    ],
)
def test_tags_are_tidied_in_every_format(before: str, after: str) -> None:
    assert fix_article(Article(before), LINTER).article.text == after


def test_an_item_with_an_anchor_is_reported_but_not_split() -> None:
    text = "---\ntags:\n  - &first |-\n    Greece\n    Norway\n---\n\nText.\n"

    fixed = fix_article(Article(text), LINTER, unsafe=True)

    assert fixed.article.text == text


def test_fields_that_hold_no_short_values_may_have_several_lines() -> None:
    assert messages("---\nsubject: A\nnotes:\n  - |-\n    One\n    Two\n---\n\nText.\n") == []


def test_well_kept_articles_get_no_error_and_no_warning(corpus: list[Path]) -> None:
    for path in corpus:
        if "clean" in path.parts:
            found = LINTER.analyze(Article.read(path))
            assert [each for each in found if each.severity is not Severity.INFO] == [], path


def test_a_pictures_name_that_goes_on_and_on_costs_time_in_proportion() -> None:
    # Looked through anew from each ending, it would take half an hour.
    name = "a.svg_" * 100_000
    assert LINTER.analyze(Article(f'---\nimg: "{name}\\nb]"\n---\n\nText.\n'))
