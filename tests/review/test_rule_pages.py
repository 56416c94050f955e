"""What people read of a rule: the parts of its help, and the page of documentation."""

from pathlib import Path

import pytest

from reviewer.lint.model import ALWAYS, Bad, Good, Neighbour, Rule, Severity, Stage
from reviewer.review.left_out import LEFT_OUT
from reviewer.review.rule_page import page_of, shown_lines
from reviewer.review.rules_markdown import rules_markdown
from reviewer.rules import ALL_RULES

DOCS = Path(__file__).parents[2] / "docs" / "rules.md"

RULE = Rule(
    id="leak/sample",
    severity=Severity.WARNING,
    explanation="A sample,\nfor the test.\n\nWhy it matters: it\nmatters.\nFix safety: safe.\n",
    check=lambda _article: iter(()),
    gate=ALWAYS,
    stage=Stage.LEAK,
    examples=(
        Bad("a \u200b`b`  \n\n", "a\n"),
        Bad("c", beside=(Neighbour("d.md", "x\n"), Neighbour("e.md", "x\n"))),
        Good("````\nfine\n"),
    ),
)


def test_the_documentation_is_made_of_the_rules() -> None:
    assert DOCS.read_text("utf-8") == rules_markdown(ALL_RULES), "run `make rules`"


def test_the_help_of_a_rule_is_taken_apart() -> None:
    page = page_of(RULE)
    assert page.summary == "A sample, for the test."
    assert page.paragraphs == (("Why it matters", "it matters."), ("Fix safety", "safe."))
    assert [example.fixed for example in page.wrong] == [("a",), None]
    assert page.wrong[1].beside == (("d.md and 1 more of the same", ("x",)),)


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("a\n", ("a",)),
        ("a\n\n", ("a", "")),
        ("a  \nb", ("a\N{MIDDLE DOT}\N{MIDDLE DOT}", "b")),
        ("a\u200bb\x08", ("a\\u200bb\\x08",)),
    ],
)
def test_an_example_shows_what_cannot_be_seen(text: str, lines: tuple[str, ...]) -> None:
    assert shown_lines(text) == lines


def test_no_example_ends_its_own_code_fence() -> None:
    assert "\n`````text\n````\nfine\n`````\n" in rules_markdown([RULE])


def test_the_documentation_says_what_is_left_out_and_why() -> None:
    page = rules_markdown([RULE])
    assert "## Left out, and why" in page
    assert all(what in page and why in page for what, why in LEFT_OUT)


def test_rules_that_the_documentation_sends_one_to_exist() -> None:
    ids = {rule.id for rule in ALL_RULES}
    named = {word for _, why in LEFT_OUT for word in why.split("`") if word.count("/") == 1}
    assert named <= ids
