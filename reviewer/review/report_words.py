"""What the reports for people say, whether on a terminal or on a page."""

from typing import NamedTuple

from reviewer.article import Article
from reviewer.lint.model import Fix, Severity
from reviewer.review.report import Totals
from reviewer.review.terminal_text import plural, visible
from reviewer.text import Span

#: Length to which a part of the article is cut before its characters are looked at: a line may have
#: megabytes.
_CUT = 400

_COUNTED = (
    (Severity.ERROR, "error"),
    (Severity.WARNING, "warning"),
    (Severity.INFO, "note"),
)


class Excerpt(NamedTuple):
    """The line of a diagnostic, or the first of several, with invisible characters made visible."""

    before: str
    damaged: str
    after: str
    more_lines: int

    @property
    def and_more(self) -> str:
        """How many lines the damage has besides the one shown."""
        return f"and {self.more_lines} more {plural(self.more_lines, 'line')}"


def excerpt_of(span: Span, article: Article) -> Excerpt | None:
    """The damage with the text around it; None if the line is empty."""
    text = article.text
    line = article.lines.line_span(article.lines.line_of(span.start))
    if line.length == 0:
        return None
    end = min(span.end, line.end)
    return Excerpt(
        visible(text[max(line.start, span.start - _CUT) : span.start]).lstrip(),
        visible(text[span.start : min(end, span.start + _CUT)]),
        visible(text[end : min(line.end, end + _CUT)]),
        len(article.lines.lines_touching(span)) - 1,
    )


class Suggestion(NamedTuple):
    """A fix in words; ``old`` and ``new`` are empty if they would not help to understand it."""

    label: str
    title: str
    old: str
    new: str


def suggestion_of(fix: Fix, text: str) -> Suggestion:
    """What a fix would do to the text of an article."""
    label = "safe fix" if fix.is_safe else "possible fix"
    if len(fix.edits) > 1:
        label += f" in {len(fix.edits)} places"
    old = new = ""
    if len(fix.edits) == 1 and fix.edits[0].replacement.strip():
        span, replacement = fix.edits[0]
        old = visible(text[span.start : min(span.end, span.start + _CUT)])
        new = visible(replacement[:_CUT])
    return Suggestion(label, visible(fix.title), old, new)


def by_rule(totals: Totals) -> list[tuple[Severity, str, int]]:
    """Severity, rule and number of diagnostics: the worst first, then the most frequent."""
    kinds = [
        (Severity(severity), -number, rule) for (severity, rule), number in totals.by_rule.items()
    ]
    kinds.sort(key=lambda kind: (kind[0].rank, *kind[1:]))
    return [(severity, rule, -minus) for severity, minus, rule in kinds]


def verdict(totals: Totals) -> str:
    """The whole check in a sentence or two."""
    checked = totals.files - totals.failed_files
    articles = f"{checked:,} {plural(checked, 'article')}"
    said = f"No problems in {articles}."
    if totals.diagnostics:
        counts = ", ".join(
            f"{totals.of(severity):,} {plural(totals.of(severity), name)}"
            for severity, name in _COUNTED
            if totals.of(severity)
        )
        problems = f"{totals.diagnostics:,} {plural(totals.diagnostics, 'problem')} ({counts})"
        said = f"{problems} in {totals.damaged_files:,} of {articles}."
    if totals.accepted:
        accepted = f"{totals.accepted:,} accepted {plural(totals.accepted, 'one')}"
        said += f" {accepted} left out: --no-baseline shows all."
    if totals.safely_fixable:
        said += f" {totals.safely_fixable:,} can be fixed safely: reviewer fix"
    if totals.failed_files:
        failed = f"{totals.failed_files:,} {plural(totals.failed_files, 'file')}"
        said += f" {failed} could not be checked."
    return said
