"""The report for people: each diagnostic with its line, the damage marked, and the repair."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial

from reviewer.article import Article
from reviewer.lint.model import Diagnostic, Fix, Severity
from reviewer.review.report import FileReport, ReportFormat, Totals
from reviewer.review.terminal_text import head, plural, tail, visible, width
from reviewer.text import Span

#: Columns of context before the damage, and what any part of the article is cut to before its
#: characters are looked at: a line may have megabytes.
_CONTEXT = 30
_CUT = 400

_INDENT = " " * 11

_SEVERITY_STYLES = {
    Severity.ERROR: "bold red",
    Severity.WARNING: "yellow",
    Severity.INFO: "cyan",
}


def text_format(columns: int, encoding: str, *, colour: bool) -> ReportFormat:
    """A report for a terminal of that width, or for a file."""
    style = _Style(columns, colour)
    return ReportFormat(partial(_render, style), end=partial(_summary, style), encoding=encoding)


@dataclass(frozen=True, slots=True)
class _Style:
    columns: int
    colour: bool

    def paint(self, text: str, style: str) -> str:
        """Text with the style's colours, where there are any."""
        if not (self.colour and text):
            return text
        # Rich takes longer to import than a file to check, and most runs write to no terminal.
        from rich.color import ColorSystem
        from rich.style import Style

        return Style.parse(style).render(text, color_system=ColorSystem.STANDARD)


def _render(style: _Style, report: FileReport) -> str:
    if report.article is None or not report.diagnostics:
        return ""
    lines = [style.paint(visible(str(report.path)), "bold")]
    for found in report.diagnostics:
        lines += _diagnostic(style, found, report.article)
    if report.see is not None:
        lines.append(f"  {style.paint('look it up', 'bold')}: {visible(report.see)}")
    return "\n".join(lines) + "\n\n"


def _diagnostic(style: _Style, found: Diagnostic, article: Article) -> Iterator[str]:
    line, column = article.lines.position(found.span.start)
    place = f"{line + 1}:{column + 1}"
    severity = style.paint(f"{found.severity.value:<7}", _SEVERITY_STYLES[found.severity])
    yield f"  {place:<8} {severity}  {visible(found.message)}  {style.paint(found.rule, 'dim')}"
    yield from _excerpt(style, found.span, article)
    if found.lost:
        yield _INDENT + style.paint(f"probably lost: {found.lost}", "dim")
    if found.fixes:
        yield _INDENT + _suggestion(style, found.fixes[0], article.text)


def _excerpt(style: _Style, span: Span, article: Article) -> Iterator[str]:
    """The damaged line, the damage marked; for damage of several lines the first of them."""
    text = article.text
    line = article.lines.line_span(article.lines.line_of(span.start))
    if line.length == 0:
        return
    room = style.columns - len(_INDENT)
    end = min(span.end, line.end)
    before = tail(visible(text[max(line.start, span.start - _CUT) : span.start]).lstrip(), _CONTEXT)
    damaged = head(visible(text[span.start : min(end, span.start + _CUT)]), room - width(before))
    rest = room - width(before) - width(damaged)
    after = head(visible(text[end : min(line.end, end + _CUT)]), rest) if rest > 1 else ""
    yield _INDENT + before + style.paint(damaged, "bold red underline") + after
    if not style.colour:
        yield _INDENT + " " * width(before) + "^" * max(width(damaged), 1)
    more = len(article.lines.lines_touching(span)) - 1
    if more > 0:
        yield _INDENT + style.paint(f"and {more} more {plural(more, 'line')}", "dim")


def _suggestion(style: _Style, fix: Fix, text: str) -> str:
    label = "safe fix" if fix.is_safe else "possible fix"
    if len(fix.edits) > 1:
        label += f" in {len(fix.edits)} places"
    title = f"{visible(fix.title)}"
    shown = style.paint(label, "green" if fix.is_safe else "magenta") + f": {title}"
    if len(fix.edits) != 1 or not fix.edits[0].replacement.strip():
        return shown
    edit = fix.edits[0]
    room = max((style.columns - len(_INDENT) - len(label) - width(title) - 8) // 2, 20)
    old = head(visible(text[edit.span.start : min(edit.span.end, edit.span.start + _CUT)]), room)
    new = head(visible(edit.replacement[:_CUT]), room)
    return f"{shown}: {old} \u2192 {new}" if old else f"{shown}: {new}"


def _summary(style: _Style, totals: Totals) -> str:
    lines: list[str] = []
    if totals.diagnostics:
        lines.append(style.paint("By rule", "bold"))
        kinds = [
            (Severity(severity), -number, rule)
            for (severity, rule), number in totals.by_rule.items()
        ]
        for severity, minus, rule in sorted(kinds, key=lambda kind: (kind[0].rank, *kind[1:])):
            name = style.paint(f"{severity.value:<7}", _SEVERITY_STYLES[severity])
            lines.append(f"  {-minus:>6}  {name}  {rule}")
        lines.append("")
    lines.append(style.paint(_verdict(totals), "bold"))
    return "\n".join(lines) + "\n"


def _verdict(totals: Totals) -> str:
    checked = totals.files - totals.failed_files
    articles = f"{checked:,} {plural(checked, 'article')}"
    verdict = f"No problems in {articles}."
    if totals.diagnostics:
        counts = ", ".join(
            f"{totals.of(severity):,} {plural(totals.of(severity), name)}"
            for severity, name in _COUNTED
            if totals.of(severity)
        )
        problems = f"{totals.diagnostics:,} {plural(totals.diagnostics, 'problem')} ({counts})"
        verdict = f"{problems} in {totals.damaged_files:,} of {articles}."
    if totals.accepted:
        accepted = f"{totals.accepted:,} accepted {plural(totals.accepted, 'one')}"
        verdict += f" {accepted} left out: --no-baseline shows all."
    if totals.safely_fixable:
        verdict += f" {totals.safely_fixable:,} can be fixed safely: reviewer fix"
    if totals.failed_files:
        failed = f"{totals.failed_files:,} {plural(totals.failed_files, 'file')}"
        verdict += f" {failed} could not be checked."
    return verdict


_COUNTED = (
    (Severity.ERROR, "error"),
    (Severity.WARNING, "warning"),
    (Severity.INFO, "note"),
)
