"""Finds and repairs the damage in scraped Markdown articles.

    from reviewer import Article, check, fix

    article = Article.read("siege.md")
    for found in check(article):
        line, _column = article.lines.position(found.span.start)
        print(f"line {line + 1}: {found.message} ({found.rule})")
    fixed, made = fix(article)
    fixed.write("siege.md")

An ``Article`` is one file: front matter (``article.metadata``, ``article.set_field``) and
``article.body``. It never changes; whatever changes it gives a new one. ``help(Article)`` tells the
rest. Everything is imported when it is first used, so that importing this package is cheap.
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
    """Import ``Article`` when it is first asked for."""
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
    """Find all damage that the rules know, in text order.

    Each diagnostic has a ``rule``, a ``severity``, a ``message``, the ``fixes`` on offer, and a
    ``span``: offsets into ``article.text``, in code points. Nothing is read but the article, so
    settings and the other articles of its folder do not count.
    """
    return _linter().analyze(article)


def fix(article: "Article", unsafe: bool = False) -> tuple["Article", list["AppliedFix"]]:  # noqa: FBT001, FBT002
    """Make the article's safe fixes (with ``unsafe``, the others, too), until none is left.

    Returns the fixed article and the fixes that were made, in their order; the given article stays
    as it is.
    """
    from reviewer.lint.fixing import fix_article

    fixed = fix_article(article, _linter(), unsafe=unsafe)
    return fixed.article, list(fixed.applied)
