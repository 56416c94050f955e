"""The report for people: each diagnostic with its line, the damage marked, and the repair."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial

from reviewer.article import Article
from reviewer.lint.model import Diagnostic, Fix, Severity
from reviewer.review.report import FileReport, ReportFormat, Totals
from reviewer.review.report_words import by_rule, excerpt_of, suggestion_of, verdict
from reviewer.review.terminal_text import head, tail, visible, width
from reviewer.text import Span

#: Columns of context before the damage.
_CONTEXT = 30

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
    excerpt = excerpt_of(span, article)
    if excerpt is None:
        return
    room = style.columns - len(_INDENT)
    before = tail(excerpt.before, _CONTEXT)
    damaged = head(excerpt.damaged, room - width(before))
    rest = room - width(before) - width(damaged)
    after = head(excerpt.after, rest) if rest > 1 else ""
    yield _INDENT + before + style.paint(damaged, "bold red underline") + after
    if not style.colour:
        yield _INDENT + " " * width(before) + "^" * max(width(damaged), 1)
    if excerpt.more_lines:
        yield _INDENT + style.paint(excerpt.and_more, "dim")


def _suggestion(style: _Style, fix: Fix, text: str) -> str:
    said = suggestion_of(fix, text)
    shown = style.paint(said.label, "green" if fix.is_safe else "magenta") + f": {said.title}"
    if not said.new:
        return shown
    taken = len(_INDENT) + len(said.label) + width(said.title) + 8
    room = max((style.columns - taken) // 2, 20)
    old, new = head(said.old, room), head(said.new, room)
    return f"{shown}: {old} \u2192 {new}" if old else f"{shown}: {new}"


def _summary(style: _Style, totals: Totals) -> str:
    lines: list[str] = []
    if totals.diagnostics:
        lines.append(style.paint("By rule", "bold"))
        for severity, rule, number in by_rule(totals):
            name = style.paint(f"{severity.value:<7}", _SEVERITY_STYLES[severity])
            lines.append(f"  {number:>6}  {name}  {rule}")
        lines.append("")
    lines.append(style.paint(verdict(totals), "bold"))
    return "\n".join(lines) + "\n"
