"""Finds and repairs the damage in scraped Markdown articles.

    from reviewer import Article, check, fix

Everything is imported when it is first used, so that importing this is cheap.
"""

from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from reviewer.article import Article
    from reviewer.lint.engine import Linter
    from reviewer.lint.fixing import AppliedFix
    from reviewer.lint.model import Diagnostic

__all__ = ["Article", "check", "fix"]
__version__ = "0.1.0"


def __getattr__(name: str) -> object:
    if name != "Article":
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from reviewer.article import Article

    return Article


@cache
def _linter() -> "Linter":
    from reviewer.lint.engine import Linter
    from reviewer.rules import ALL_RULES

    return Linter(ALL_RULES)


def check(article: "Article") -> list["Diagnostic"]:
    """Find all damage the rules know, in text order."""
    return _linter().analyze(article)


def fix(article: "Article", unsafe: bool = False) -> tuple["Article", list["AppliedFix"]]:  # noqa: FBT001, FBT002
    """Make the article's safe fixes (with ``unsafe``, all); return it with the fixes made."""
    from reviewer.lint.fixing import fix_article

    fixed = fix_article(article, _linter(), unsafe=unsafe)
    return fixed.article, list(fixed.applied)
