"""An article with more findings than anybody works through."""

from reviewer.article import Article
from reviewer.lint.engine import MOST_FINDINGS, Linter
from reviewer.lint.fixing import fix_article
from tests.lint.test_fixing import replacing

MANY = 2 * MOST_FINDINGS + 1


def test_of_countless_findings_the_first_are_listed_and_one_says_that_there_are_more() -> None:
    found = Linter([replacing("x", "y")]).analyze(Article("x " * MANY))
    assert len(found) == MOST_FINDINGS + 1
    assert all(each.fixes for each in found[:-1])
    assert found[-1].message == "There are more than 10,000 of these; the rest are not listed."
    assert not found[-1].fixes


def test_as_many_findings_as_are_listed_leave_nothing_to_be_said() -> None:
    found = Linter([replacing("x", "y")]).analyze(Article("x " * MOST_FINDINGS))
    assert len(found) == MOST_FINDINGS
    assert {each.message for each in found} == {"found"}


def test_each_rule_lists_its_own() -> None:
    rules = [replacing("x", "y"), replacing("z", "y", name="test/other")]
    found = Linter(rules).analyze(Article("x " * MANY + "z"))
    assert [each for each in found if each.rule == "test/other"]


def test_countless_fixes_are_all_made() -> None:
    fixed = fix_article(Article("x " * MANY), Linter([replacing("x", "y")]))
    assert fixed.article.text == "y " * MANY
    assert fixed.has_settled
    assert fixed.remaining == ()
