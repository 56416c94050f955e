"""Runs all rules over one article, those that need its workspace included."""

import logging
from collections.abc import Container, Iterable, Sequence
from pathlib import Path

from reviewer.article import Article
from reviewer.index.facts import Facts
from reviewer.index.record import Record, record_of
from reviewer.index.rule import WorkspaceRule
from reviewer.lint.engine import Linter, in_text_order
from reviewer.lint.model import Diagnostic, Rule, Severity
from reviewer.text import Span

_log = logging.getLogger(__name__)


def workspace_rules(rules: Iterable[Rule]) -> tuple[WorkspaceRule, ...]:
    """The rules that need a workspace."""
    return tuple([rule for rule in rules if isinstance(rule, WorkspaceRule)])


class WorkspaceLinter(Linter):
    """A linter that knows what the articles of the workspace have in common."""

    def __init__(self, rules: Sequence[Rule], facts: Facts) -> None:
        super().__init__(rules)
        self._facts = facts
        self._judges = workspace_rules(rules)

    def running_on(self, path: Path | None) -> frozenset[str]:
        """The ids of the rules that run on the article at a path."""
        judging = [rule.id for rule in self._judges] if path is not None else []
        return super().running_on(path) | frozenset(judging)

    def analyze(self, article: Article, among: Container[str] | None = None) -> list[Diagnostic]:
        """Find the article's diagnostics, in text order; without a path, no workspace rule runs."""
        diagnostics = super().analyze(article, among)
        if article.path is None:
            return diagnostics
        record = record_of(article)
        asked = (rule for rule in self._judges if among is None or rule.id in among)
        judges = [rule for rule in asked if rule.suspects(record, self._facts)]
        found = [each for rule in judges for each in _judged(rule, article, self._facts)]
        if found:
            return in_text_order([*diagnostics, *found])
        return diagnostics


def suspects(rules: Iterable[WorkspaceRule], record: Record, facts: Facts) -> bool:
    """Whether any of the rules may find something in the article with that record."""
    return any(rule.suspects(record, facts) for rule in rules)


def _judged(rule: WorkspaceRule, article: Article, facts: Facts) -> list[Diagnostic]:
    try:
        return [
            Diagnostic(rule.id, severity or rule.severity, span, message, fixes)
            for span, message, fixes, severity in rule.judge(article, facts)
        ]
    except Exception as error:  # noqa: BLE001 (an outermost edge: the other rules go on)
        _log.exception("rule %s failed on %s", rule.id, article.path)
        message = f"This check could not be completed ({type(error).__name__}: {error})."
        return [Diagnostic(rule.id, Severity.WARNING, Span(0, 0), message)]
