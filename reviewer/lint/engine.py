"""Runs rules over one article."""

import logging
from collections.abc import Sequence

from reviewer.article import Article
from reviewer.lint.gate import GateKeeper
from reviewer.lint.model import Diagnostic, Rule, Severity
from reviewer.text import Span

_log = logging.getLogger(__name__)


class Linter:
    """A set of rules, made ready once and run over many articles.

    Same article and rules, same answer: it reads no file, no clock and no setting.
    """

    def __init__(self, rules: Sequence[Rule]) -> None:
        self.rules = tuple(rules)
        self._keeper = GateKeeper(self.rules)

    def analyze(self, article: Article) -> list[Diagnostic]:
        """Find the article's diagnostics, in text order.

        A rule that crashes becomes a diagnostic against that rule; the others go on.
        """
        diagnostics: list[Diagnostic] = []
        for rule in self._keeper.rules_for(article.utf8):
            _run(rule, article, diagnostics)
        if len(diagnostics) > 1:
            diagnostics.sort(key=lambda found: (found.span, found.severity.rank, found.rule))
        return diagnostics


def _run(rule: Rule, article: Article, diagnostics: list[Diagnostic]) -> None:
    """Add what one rule finds."""
    try:
        for span, message, fixes, severity in rule.check(article):
            diagnostics.append(Diagnostic(rule.id, severity or rule.severity, span, message, fixes))
    except Exception as error:  # noqa: BLE001 (an outermost edge: the other rules go on)
        _log.exception("rule %s failed on %s", rule.id, article.path)
        message = f"This check could not finish here ({type(error).__name__}: {error})."
        diagnostics.append(Diagnostic(rule.id, Severity.WARNING, Span(0, 0), message))
