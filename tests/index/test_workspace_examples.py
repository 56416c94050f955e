"""The examples of the rules that need a workspace, which are their specification."""

import pytest

from reviewer.index.linter import WorkspaceLinter, suspects
from reviewer.index.record import record_of
from reviewer.index.rule import WorkspaceRule
from reviewer.lint.engine import Linter
from reviewer.lint.fixing import fix_article
from reviewer.lint.model import Bad, Diagnostic, Good
from reviewer.rules.workspace import RULES
from tests.index.workspaces import article_at, facts_of, workspace_of

BAD = [
    pytest.param(rule, example, id=f"{rule.id}-{number}")
    for rule in RULES
    for number, example in enumerate(rule.examples)
    if isinstance(example, Bad)
]
GOOD = [
    pytest.param(rule, example, id=f"{rule.id}-{number}")
    for rule in RULES
    for number, example in enumerate(rule.examples)
    if isinstance(example, Good)
]
BOTH = [*BAD, *GOOD]


def analyze(rule: WorkspaceRule, example: Bad | Good) -> list[Diagnostic]:
    linter = WorkspaceLinter([rule], facts_of(workspace_of(example)))
    return linter.analyze(article_at("example.md", example.text))


@pytest.mark.parametrize(("rule", "example"), BAD)
def test_a_bad_example_is_flagged_among_its_neighbours(rule: WorkspaceRule, example: Bad) -> None:
    found = analyze(rule, example)
    assert found
    assert not [each.message for each in found if "could not be completed" in each.message]


@pytest.mark.parametrize(("rule", "example"), GOOD)
def test_a_good_example_is_not_flagged_among_its_neighbours(
    rule: WorkspaceRule, example: Good
) -> None:
    assert analyze(rule, example) == []


@pytest.mark.parametrize(("rule", "example"), BOTH)
def test_alone_an_article_is_never_flagged(rule: WorkspaceRule, example: Bad | Good) -> None:
    assert Linter([rule]).analyze(article_at("example.md", example.text)) == []


@pytest.mark.parametrize(("rule", "example"), BAD)
def test_a_bad_example_is_fixed_to_what_it_says(rule: WorkspaceRule, example: Bad) -> None:
    has_fix = any(found.fixes for found in analyze(rule, example))
    assert has_fix == (example.fixed is not None)
    if example.fixed is not None:
        linter = WorkspaceLinter([rule], facts_of(workspace_of(example)))
        fixed = fix_article(article_at("example.md", example.text), linter, unsafe=True)
        assert fixed.article.text == example.fixed
        assert fixed.remaining == ()


@pytest.mark.parametrize(("rule", "example"), BOTH)
def test_no_fix_is_made_without_asking(rule: WorkspaceRule, example: Bad | Good) -> None:
    assert not [found for found in analyze(rule, example) if found.safe_fix]


@pytest.mark.parametrize(("rule", "example"), BOTH)
def test_whatever_is_found_was_suspected_from_the_record_alone(
    rule: WorkspaceRule, example: Bad | Good
) -> None:
    article = article_at("example.md", example.text)
    facts = facts_of(workspace_of(example))
    if analyze(rule, example):
        assert suspects([rule], record_of(article), facts)
