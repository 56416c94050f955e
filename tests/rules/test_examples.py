"""Every rule's own examples, which are its specification."""

from importlib import import_module

import pytest

from reviewer.article import Article
from reviewer.index.rule import WorkspaceRule
from reviewer.lint.engine import Linter
from reviewer.lint.fixing import fix_article
from reviewer.lint.model import Bad, Diagnostic, Good, Rule
from reviewer.rules import ALL_RULES

#: The others are tested among articles, in tests/index.
OF_ARTICLES = [rule for rule in ALL_RULES if not isinstance(rule, WorkspaceRule)]

BAD = [
    pytest.param(rule, example, id=f"{rule.id}-{number}")
    for rule in OF_ARTICLES
    for number, example in enumerate(rule.examples)
    if isinstance(example, Bad)
]
GOOD = [
    pytest.param(rule, example, id=f"{rule.id}-{number}")
    for rule in OF_ARTICLES
    for number, example in enumerate(rule.examples)
    if isinstance(example, Good)
]
RULES = [pytest.param(rule, id=rule.id) for rule in ALL_RULES]


def analyze(rule: Rule, text: str) -> list[Diagnostic]:
    return Linter([rule]).analyze(Article(text))


@pytest.mark.parametrize(("rule", "example"), BAD)
def test_a_bad_example_is_flagged(rule: Rule, example: Bad) -> None:
    found = analyze(rule, example.text)
    assert found
    assert not [each.message for each in found if "could not be completed" in each.message]


@pytest.mark.parametrize(("rule", "example"), GOOD)
def test_a_good_example_is_not_flagged(rule: Rule, example: Good) -> None:
    assert analyze(rule, example.text) == []


@pytest.mark.parametrize(("rule", "example"), BAD)
def test_a_bad_example_is_fixed_to_what_it_says(rule: Rule, example: Bad) -> None:
    has_fix = any(found.fixes for found in analyze(rule, example.text))
    assert has_fix == (example.fixed is not None)
    if example.fixed is not None:
        fixed = fix_article(Article(example.text), Linter([rule]), unsafe=True)
        assert fixed.article.text == example.fixed
        assert not [left for left in fixed.remaining if left.fixes]


@pytest.mark.parametrize(("rule", "example"), BAD)
def test_spans_and_edits_lie_inside_the_text(rule: Rule, example: Bad) -> None:
    length = len(example.text)
    for found in analyze(rule, example.text):
        spans = [found.span, *(edit.span for fix in found.fixes for edit in fix.edits)]
        assert all(0 <= span.start <= span.end <= length for span in spans)
        for fix in found.fixes:
            assert list(fix.edits) == sorted(fix.edits)
            assert fix.edits


@pytest.mark.parametrize("rule", RULES)
def test_the_explanation_answers_why_it_matters_and_how_safe_the_fix_is(rule: Rule) -> None:
    assert 10 < len(rule.summary) <= 100
    assert rule.summary.endswith(".")
    assert "\nWhy it matters: " in rule.explanation
    assert "\nFix safety: " in rule.explanation


@pytest.mark.parametrize("rule", RULES)
def test_a_rule_shows_both_sides(rule: Rule) -> None:
    assert any(isinstance(example, Bad) for example in rule.examples)
    assert any(isinstance(example, Good) for example in rule.examples)


@pytest.mark.parametrize("rule", RULES)
def test_a_rules_place_is_its_id(rule: Rule) -> None:
    module = import_module(f"reviewer.rules.{rule.id.replace('/', '.').replace('-', '_')}")
    assert module.RULE is rule
    assert rule.explanation == module.__doc__


def test_no_two_rules_share_an_id() -> None:
    ids = [rule.id for rule in ALL_RULES]
    assert len(ids) == len(set(ids))


@pytest.fixture(scope="module")
def articles() -> list[Article]:
    """The examples of all rules, for every rule."""
    texts = {example.text for rule in OF_ARTICLES for example in rule.examples}
    fixed = {
        example.fixed
        for rule in OF_ARTICLES
        for example in rule.examples
        if isinstance(example, Bad) and example.fixed is not None
    }
    return [Article(text) for text in sorted(texts | fixed)]


@pytest.mark.parametrize("rule", RULES)
def test_a_gate_is_never_shut_where_its_rule_fires(rule: Rule, articles: list[Article]) -> None:
    linter = Linter([rule])
    for article in articles:
        ungated = sorted((found.span, found.message) for found in rule.check(article))
        gated = sorted((found.span, found.message) for found in linter.analyze(article))
        assert gated == ungated, article.text
