"""Small workspaces in memory, for tests."""

from collections import Counter
from collections.abc import Mapping
from pathlib import Path

from reviewer.article import Article
from reviewer.index.facts import Facts, WorkspaceIndex
from reviewer.index.linter import WorkspaceLinter
from reviewer.index.lost_words import Wanted, likeliest
from reviewer.index.record import record_of
from reviewer.lint.model import Bad, Diagnostic, Good
from reviewer.rules import ALL_RULES


def article_at(path: str, text: str) -> Article:
    return Article.from_bytes(text.encode("utf-8", "surrogateescape"), Path(path))


def facts_of(texts: Mapping[str, str]) -> Facts:
    """What the articles of a workspace have in common, as a check finds it out."""
    articles = [article_at(path, text) for path, text in texts.items()]
    index = WorkspaceIndex(record_of(article) for article in articles)
    wanted = Wanted(index.lost_words())
    found = Counter(twin for article in articles for twin in wanted.found_in(article.utf8))
    return index.facts().with_twins(likeliest(found))


def workspace_of(example: Bad | Good) -> dict[str, str]:
    return {"example.md": example.text, **dict(example.beside)}


def diagnose(texts: Mapping[str, str], path: str, *names: str) -> list[Diagnostic]:
    """What the rules of those names find in one article of a workspace."""
    rules = [rule for rule in ALL_RULES if rule.id in names or rule.family in names]
    linter = WorkspaceLinter(rules, facts_of(texts))
    return linter.analyze(article_at(path, texts[path]))
