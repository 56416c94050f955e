"""From what a person picked to edits."""

import pytest

from reviewer.article import Article
from reviewer.lint.choosing import OutdatedChoicesError, edits_for, values_after
from reviewer.lint.model import Applicability, Choice, Choices, Diagnostic, Fix, Severity
from reviewer.lint.shifting import shift_diagnostics
from reviewer.text import Edit, Span

BLOCK = (
    "---\nsubject: A\ntags:\n  # first\n  - Lakes\n  - |-\n    Greece\n    Norway\n---\n\nText.\n"
)
FLOW = '---\ntags: [Lakes, "Greece\\nNorway"]\n---\n'
TOML = '+++\ntags = ["Lakes", "Greece\\nNorway"]\n+++\n'
JSON = '{"tags": ["Lakes", "Greece\\nNorway"]}\n'
SINGLE = "---\ntags: |-\n  Greece\n  Norway\n---\n"


def fix_for(article: Article) -> Fix:
    """A fix that takes the value of two lines apart."""
    (scalar,) = [it for it in article.front_matter.scalars() if "\n" in it.text]
    entries = (Choice("Greece"), Choice("Norway", is_taken=False, note="lost"))
    choices = Choices(scalar.span, "tag", entries)
    return Fix("Split", (Edit(scalar.span, "Greece"),), Applicability.UNSAFE, choices)


def picked(text: str, *texts: str) -> Article:
    article = Article(text)
    return article.apply(edits_for(article, fix_for(article), texts))


@pytest.mark.parametrize("text", [BLOCK, FLOW, TOML, JSON])
@pytest.mark.parametrize(
    "texts", [("Greece", "Norway"), ("Norway: the fjords",), ("1", "yes", "", "- x"), ()]
)
def test_what_was_picked_takes_the_values_place_in_every_format(
    text: str, texts: tuple[str, ...]
) -> None:
    assert picked(text, *texts).metadata["tags"] == ["Lakes", *texts]


def test_comments_and_other_lines_stay() -> None:
    changed = picked(BLOCK, "Greece", "Norway").text
    assert changed == BLOCK.replace("|-\n    Greece\n    Norway", "Greece\n  - Norway")


def test_a_single_value_becomes_a_list_only_where_several_are_picked() -> None:
    assert picked(SINGLE, "Greece", "Norway").metadata["tags"] == ["Greece", "Norway"]
    assert picked(SINGLE, "Norway").metadata["tags"] == "Norway"


def test_what_is_taken_anyway_is_the_fixs_own_edit() -> None:
    article = Article(BLOCK)
    fix = fix_for(article)
    assert edits_for(article, fix, ("Greece",)) == fix.edits


def test_the_result_is_told_before_it_is_made() -> None:
    article = Article(BLOCK)
    choices = fix_for(article).choices
    assert choices is not None
    assert values_after(article, choices, ["x", "y"]) == ("Lakes", "x", "y")


def test_choices_move_with_their_text() -> None:
    article = Article(BLOCK)
    found = Diagnostic("a/b", Severity.ERROR, Span(0, 0), "", (fix_for(article),))
    insertion = Edit(Span(4, 4), "new: 1\n")
    moved = article.apply([insertion])
    (shifted,) = shift_diagnostics([found], [insertion])

    changed = moved.apply(edits_for(moved, shifted.fixes[0], ["Norway"]))

    assert changed.metadata["tags"] == ["Lakes", "Norway"]


def test_choices_for_a_value_that_is_gone_are_refused() -> None:
    fix = fix_for(Article(BLOCK))
    other = Article(BLOCK.replace("Lakes", "Lake Ohrid"))
    with pytest.raises(OutdatedChoicesError):
        edits_for(other, fix, ["Norway"])
