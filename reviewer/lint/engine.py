"""Runs rules over one article."""

import logging
from collections.abc import Container, Iterable, Sequence
from itertools import islice
from pathlib import Path

from reviewer.article import Article
from reviewer.lint.gate import gate_keeper
from reviewer.lint.model import Diagnostic, Rule, Severity
from reviewer.text import Span

_log = logging.getLogger(__name__)

#: How many findings of one rule are listed for one article. Nobody works through more, and a
#: hostile article has millions. Fixing checks again after each round, and so gets to the others
#: later.
MOST_FINDINGS = 10_000
#: The same for an article longer than any that people write, so that checking it ends soon.
MOST_FINDINGS_IN_A_HUGE_ONE = 2_000
_HUGE = 2_000_000


def most_findings(article: Article) -> int:
    """How many findings of one rule are listed in an article."""
    return MOST_FINDINGS if len(article.text) < _HUGE else MOST_FINDINGS_IN_A_HUGE_ONE


class Linter:
    """A set of rules, prepared once and run over many articles.

    Same article and rules, same answer: it reads no file, no clock and no setting.
    """

    def __init__(self, rules: Sequence[Rule]) -> None:
        self.rules = tuple(rules)
        self._keeper = gate_keeper(self.rules)

    def running_on(self, path: Path | None) -> frozenset[str]:  # noqa: ARG002 - others ask it
        """The ids of the rules that run on the article at a path."""
        return frozenset([rule.id for rule in self.rules if rule.runs_alone])

    def analyze(self, article: Article, among: Container[str] | None = None) -> list[Diagnostic]:
        """Find the diagnostics, in text order; with ``among``, only those of rules with these ids.

        At most `most_findings` of one rule are listed, and one more that says so. A rule that
        crashes becomes a diagnostic against that rule; the others go on.
        """
        diagnostics: list[Diagnostic] = []
        for rule in self._keeper.rules_for(article.utf8):
            if among is None or rule.id in among:
                _run(rule, article, diagnostics)
        return in_text_order(diagnostics) if len(diagnostics) > 1 else diagnostics


def in_text_order(diagnostics: Iterable[Diagnostic]) -> list[Diagnostic]:
    """The diagnostics of one article in the order in which they are listed."""
    return sorted(diagnostics, key=lambda found: (found.span, found.severity.rank, found.rule))


def _run(rule: Rule, article: Article, diagnostics: list[Diagnostic]) -> None:
    """Add what one rule finds."""
    first = len(diagnostics)
    most = most_findings(article)
    try:
        for span, message, fixes, severity in islice(rule.check(article), most + 1):
            diagnostics.append(
                Diagnostic(rule.id, severity or rule.severity, span, message, fixes, rule.lost)
            )
        if len(diagnostics) - first > most:
            message = f"There are more than {most:,} of these; the rest are not listed."
            diagnostics[-1] = diagnostics[-1]._replace(message=message, fixes=())
    except Exception as error:  # noqa: BLE001 (an outermost edge: the other rules go on)
        _log.exception("rule %s failed on %s", rule.id, article.path)
        message = f"This check could not be completed ({type(error).__name__}: {error})."
        diagnostics.append(Diagnostic(rule.id, Severity.WARNING, Span(0, 0), message))
