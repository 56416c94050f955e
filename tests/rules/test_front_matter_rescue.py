"""Front matter that cannot be read: what is proposed, and that nothing else changes."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reviewer.article import Article
from reviewer.lint.engine import Linter
from reviewer.lint.fixing import fix_article
from reviewer.lint.model import Fix
from reviewer.rules.front_matter.unparsable import RULE
from reviewer.text import apply_edits

LINTER = Linter([RULE])


def article_of(lines: str) -> Article:
    return Article(f"---\n{lines}\n---\n\nText.\n")


def fixes_of(article: Article) -> tuple[Fix, ...]:
    return tuple(fix for found in LINTER.analyze(article) for fix in found.fixes)


@pytest.mark.parametrize(
    ("broken", "mended"),
    [
        ("title: [Draft] My fort", 'title: "[Draft] My fort"'),
        ('title: "Bay" of bones', "title: '\"Bay\" of bones'"),
        ('title: "The "Bay" of bones"', "title: 'The \"Bay\" of bones'"),
        ("title: 'It's here'", 'title: "It\'s here"'),
        ("title: *bold* fort", 'title: "*bold* fort"'),
        ("title: @home", 'title: "@home"'),
        ("title: {{ page.title }} fort", 'title: "{{ page.title }} fort"'),
        ("tags: [a, b\nlang: x", "tags: [a, b]\nlang: x"),
        ('title: "a\nlang: x', 'title: "a"\nlang: x'),
        ("tags: - Forts", "tags:\n  - Forts"),
        ("title: A fort\nby the lake\nlang: x", "title: A fort\n  by the lake\nlang: x"),
        ("text: >\nA fort\nlang: x", "text: >\n  A fort\nlang: x"),
        ("by:\n  - a: b: c", 'by:\n  - a: "b: c"'),
        ("date:2004", "date: 2004"),
        ("tags:\n    - a\n\t- b", "tags:\n    - a\n    - b"),
    ],
)
def test_the_first_repair_is_the_likeliest(broken: str, mended: str) -> None:
    fixed = fix_article(article_of(broken), LINTER, unsafe=True)
    assert fixed.article.text == article_of(mended).text
    assert fixed.article.front_matter.problem is None


def test_several_readings_are_offered() -> None:
    article = article_of('title: "The "Bay" of bones"')
    texts = [article.apply(fix.edits).text for fix in fixes_of(article)]
    assert texts == [
        article_of("title: 'The \"Bay\" of bones'").text,
        article_of("title: \"The 'Bay' of bones\"").text,
    ]


@pytest.mark.parametrize("broken", ["lang = mk", "title: a: b", 'title: "a', "date:2004"])
def test_only_plain_blanks_are_put_without_asking(broken: str) -> None:
    fixes = fixes_of(article_of(broken))
    assert fixes
    assert not any(fix.is_safe for fix in fixes)


def test_very_long_front_matter_is_not_tried_out() -> None:
    assert fixes_of(article_of("a: b\n" * 5000 + "title: a: b")) == ()


LINES = st.lists(
    st.text(alphabet="ab: -\t\"'[]{}=\\|>@&*#%\u00a0,", max_size=12), min_size=1, max_size=6
)


@given(LINES)
def test_what_is_proposed_reads_or_reads_further(lines: list[str]) -> None:
    article = article_of("\n".join(lines))
    problem = article.front_matter.problem
    for fix in fixes_of(article):
        assert problem is not None
        changed = Article(apply_edits(article.text, fix.edits))
        left = changed.front_matter.problem
        assert left is None or changed.lines.line_of(left.span.start) > article.lines.line_of(
            problem.span.start
        )
        assert changed.body == article.body
