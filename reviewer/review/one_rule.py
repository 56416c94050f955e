"""Fixing one kind of damage and leaving the others as they are."""

from collections.abc import Container
from pathlib import Path

from reviewer.article import Article
from reviewer.lint.engine import Linter
from reviewer.lint.model import Diagnostic


class OneRuleLinter(Linter):
    """Runs another linter and keeps the diagnostics of one rule."""

    def __init__(self, linter: Linter, rule: str) -> None:
        self.rules = linter.rules
        self._linter = linter
        self._rule = rule

    def running_on(self, path: Path | None) -> frozenset[str]:
        """The rule's id, if it can find anything in the article at a path."""
        return self._linter.running_on(path) & {self._rule}

    def analyze(self, article: Article, among: Container[str] | None = None) -> list[Diagnostic]:
        """The article's diagnostics of that rule, in text order."""
        is_asked = among is None or self._rule in among
        return self._linter.analyze(article, {self._rule}) if is_asked else []
