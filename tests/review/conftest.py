"""A linter with two rules that one can see through."""

import re
from collections.abc import Iterator

import pytest

from reviewer.article import Article
from reviewer.lint.engine import Linter
from reviewer.lint.model import Applicability, Finding, Fix, Gate, Rule, Severity, Stage
from reviewer.text import Edit, Span


def _bad_words(article: Article) -> Iterator[Finding]:
    for match in re.finditer("BAD", article.text):
        span = Span(*match.span())
        fix = Fix("Make it good", (Edit(span, "good"),), Applicability.SAFE)
        yield Finding(span, "This word is bad.", (fix,))


def _doubts(article: Article) -> Iterator[Finding]:
    for match in re.finditer(r"\?\?+", article.text, re.DOTALL):
        span = Span(*match.span())
        fix = Fix("Believe it", (Edit(span, ""),), Applicability.UNSAFE)
        yield Finding(span, "Somebody doubts this.", (fix,))


@pytest.fixture(scope="session")
def linter() -> Linter:
    """BAD is an error with a safe fix, ?? a warning with an unsafe one."""
    return Linter(
        [
            Rule("test/bad", Severity.ERROR, "Bad.", _bad_words, Gate(("BAD",)), Stage.LEAK, ()),
            Rule("test/doubt", Severity.WARNING, "?", _doubts, Gate(("??",)), Stage.MARKUP, ()),
        ]
    )
