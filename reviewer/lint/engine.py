"""Runs rules over one article."""

import logging
from collections.abc import Sequence
from itertools import islice
from pathlib import Path

from reviewer.article import Article
from reviewer.lint.gate import gate_keeper
from reviewer.lint.model import Diagnostic, Rule, Severity
from reviewer.text import Span

_log = logging.getLogger(__name__)

#: Findings of one rule that are listed in one article. Nobody works through more, and a hostile
#: article has millions. Fixing, which looks again after each round, comes to the others later.
MOST_FINDINGS = 10_000


class Linter:
    """A set of rules, made ready once and run over many articles.

    Same article and rules, same answer: it reads no file, no clock and no setting.
    """

    def __init__(self, rules: Sequence[Rule]) -> None:
        self.rules = tuple(rules)
        self._keeper = gate_keeper(self.rules)

    def running_on(self, path: Path | None) -> frozenset[str]:  # noqa: ARG002 - others ask it
        """The ids of the rules that run on the article at a path."""
        return frozenset([rule.id for rule in self.rules if rule.runs_alone])

    def analyze(self, article: Article) -> list[Diagnostic]:
        """Find the article's diagnostics, in text order.

        Of one rule ``MOST_FINDINGS`` are listed, and one more that says so. A rule that crashes
        becomes a diagnostic against that rule; the others go on.
        """
        diagnostics: list[Diagnostic] = []
        for rule in self._keeper.rules_for(article.utf8):
            _run(rule, article, diagnostics)
        if len(diagnostics) > 1:
            diagnostics.sort(key=lambda found: (found.span, found.severity.rank, found.rule))
        return diagnostics


def _run(rule: Rule, article: Article, diagnostics: list[Diagnostic]) -> None:
    """Add what one rule finds."""
    first = len(diagnostics)
    try:
        for span, message, fixes, severity in islice(rule.check(article), MOST_FINDINGS + 1):
            diagnostics.append(
                Diagnostic(rule.id, severity or rule.severity, span, message, fixes, rule.lost)
            )
        if len(diagnostics) - first > MOST_FINDINGS:
            message = f"There are more than {MOST_FINDINGS:,} of these; the others are not listed."
            diagnostics[-1] = diagnostics[-1]._replace(message=message, fixes=())
    except Exception as error:  # noqa: BLE001 (an outermost edge: the other rules go on)
        _log.exception("rule %s failed on %s", rule.id, article.path)
        message = f"This check could not finish here ({type(error).__name__}: {error})."
        diagnostics.append(Diagnostic(rule.id, Severity.WARNING, Span(0, 0), message))
