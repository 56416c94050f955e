"""What a fix must leave alone, or be taken back."""

from collections.abc import Iterator

import pytest

from reviewer.article import Article
from reviewer.lint.engine import Linter
from reviewer.lint.fixing import fix_article
from reviewer.lint.model import ALWAYS, Applicability, Finding, Fix, Rule, Severity, Stage
from reviewer.lint.soundness import soundly_changed
from reviewer.text import Edit, Span


def edit(text: str, old: str, new: str) -> Edit:
    start = text.index(old)
    return Edit(Span(start, start + len(old)), new)


def changed(text: str, old: str, new: str, *, keeps_structure: bool = True) -> str | None:
    edits = [edit(text, old, new)]
    article = soundly_changed(Article(text), edits, keeps_structure=keeps_structure)
    return article.text if article is not None else None


@pytest.mark.parametrize(
    ("text", "old", "new"),
    [
        ("One.\n\nTwo.\n", "\n\n", "\n"),  # two paragraphs become one
        ("One.\nTwo.\n", "\n", "\n\n"),
        ("x# Title\n", "x", ""),
        ("# Title\n", "# ", "## "),
        (".- one\n.- two\n", ".- one\n.", "- one\n"),
        ("Text.\n\n    code\n", "    ", ""),
        ("Words\nin two lines.\n", "in", "---\nin"),
    ],
)
def test_a_fix_that_is_to_keep_the_bodys_structure_is_taken_back_where_it_does_not(
    text: str, old: str, new: str
) -> None:
    assert changed(text, old, new) is None
    assert changed(text, old, new, keeps_structure=False) is not None


def test_a_change_of_words_is_made() -> None:
    text = "# Title\n\n * One  two\n * Three\n\n> Quoted\n"
    assert changed(text, "  ", " ") == text.replace("  ", " ")


def test_a_change_of_front_matter_alone_does_not_ask_what_the_body_is_made_of() -> None:
    text = "---\na: one\n---\n\n# Title\n"
    assert changed(text, "one", "two") == text.replace("one", "two")


def test_an_item_may_become_several_between_those_that_stay() -> None:
    text = "---\na:\n  - one\n  - two\n  - three\n---\n"
    article = soundly_changed(Article(text), [edit(text, "one", "new\n  - newer")])

    assert article is not None
    assert article.metadata["a"] == ["new", "newer", "two", "three"]


def test_front_matter_that_could_not_be_read_after_stays_as_it_is() -> None:
    assert changed("---\na: one\n---\n", "one", "[one") is None


def test_a_value_that_an_alias_repeats_elsewhere_is_not_changed_there() -> None:
    assert changed("---\na: &x one\nb: *x\n---\n", "one", "two") is None


def test_values_that_change_places_are_refused() -> None:
    text = "---\na: [x, one, two]\nb: c\n---\n"
    edits = [edit(text, "[x", "[x, two, one], z: [x"), edit(text, "c", "d")]

    assert soundly_changed(Article(text), edits) is None


def _rule(stage: Stage, *, restructures: bool = False) -> Rule:
    def check(article: Article) -> Iterator[Finding]:
        start = article.text.find("x# ")
        if start >= 0:
            fix = Fix("Make a heading", (Edit(Span(start, start + 1), ""),), Applicability.SAFE)
            yield Finding(Span(start, start + 1), "found", (fix,))

    return Rule(
        "test/heading", Severity.INFO, "", check, ALWAYS, stage, (), restructures=restructures
    )


@pytest.mark.parametrize(
    ("rule", "is_made"),
    [
        (_rule(Stage.SPACING), False),
        (_rule(Stage.SPACING, restructures=True), True),
        (_rule(Stage.MARKUP), True),
        (_rule(Stage.ENCODING), False),
    ],
)
def test_a_rule_says_by_its_stage_or_in_words_that_its_fixes_make_other_blocks(
    rule: Rule, is_made: bool
) -> None:
    fixed = fix_article(Article("x# Title\n"), Linter([rule]))

    assert fixed.has_settled
    assert (fixed.article.text == "# Title\n") == is_made
    assert len(fixed.refused) == (not is_made)


STRAY = b"caf\xe9 noir\n\n"


def test_a_file_with_a_stray_byte_is_not_made_one_of_another_encoding() -> None:
    article = Article.from_bytes(
        "28 July \N{EN DASH} 8 August\n\n60\N{DEGREE SIGN}\n\n".encode() + STRAY
    )
    assert soundly_changed(article, [edit(article.text, "\N{DEGREE SIGN}", "")]) is None
    fixed = soundly_changed(article, [edit(article.text, "8 August", "9 August")])
    assert fixed is not None
    assert Article.from_bytes(fixed.to_bytes()).text == fixed.text


def test_a_stray_byte_may_be_read_otherwise_once_nothing_else_is_beyond_ascii() -> None:
    article = Article.from_bytes("60\N{DEGREE SIGN} and 28\N{DEGREE SIGN}\n\n".encode() + STRAY)
    degrees = edit(article.text, "60\N{DEGREE SIGN} and 28\N{DEGREE SIGN}", "60 and 28")
    assert soundly_changed(article, [degrees]) is not None
