"""What examples cannot say of the rules for the structure of the body."""

from pathlib import Path

import pytest

from reviewer.article import Article
from reviewer.lint.engine import Linter
from reviewer.lint.fixing import fix_article
from reviewer.lint.model import Severity
from reviewer.rules.structure import RULES

LINTER = Linter(RULES)


def lines_flagged(rule: str, text: str) -> list[int]:
    article = Article(text)
    found = LINTER.analyze(article)
    return [article.lines.line_of(each.span.start) + 1 for each in found if each.rule == rule]


def test_both_headings_of_a_doubled_section_are_flagged() -> None:
    text = "Text.\n\n## References\n\n\n## Links\n * A\n## References[object Object]\nB\n"

    assert lines_flagged("structure/duplicate-section", text) == [3, 8]


def test_a_doubled_section_is_a_lesser_matter_where_both_hold_text() -> None:
    found = LINTER.analyze(Article("## Notes\nOne.\n\n## Notes\nTwo.\n"))

    assert {each.severity for each in found} == {Severity.INFO}


def test_safe_fixing_removes_no_heading() -> None:
    text = "Text.\n\n## References\n\n\n## Gallery\n"

    assert fix_article(Article(text), LINTER).article.text == text


@pytest.mark.parametrize("ending", ["", "\n"])
def test_removing_the_last_heading_keeps_how_the_text_ends(ending: str) -> None:
    article = Article(f"Text.\n\n## References\n\n\n## Notes{ending}")

    assert fix_article(article, LINTER, unsafe=True).article.text == f"Text.{ending}"


def test_a_section_whose_subsections_are_all_empty_is_empty() -> None:
    text = "Text.\n\n## References\n### Bibliography\n\n### Notes\n\n## Fish\nTrout.\n"

    assert lines_flagged("structure/empty-section", text) == [3, 4, 6]


def test_an_article_of_headings_only_keeps_its_front_matter() -> None:
    article = Article("---\ntitle: A\n---\n## Notes\n## References\n")

    assert fix_article(article, LINTER, unsafe=True).article.text == "---\ntitle: A\n---\n"


def test_well_kept_articles_get_no_error_and_no_warning(corpus: list[Path]) -> None:
    for path in corpus:
        if "clean" in path.parts:
            found = LINTER.analyze(Article.read(path))
            assert [each for each in found if each.severity is not Severity.INFO] == [], path
