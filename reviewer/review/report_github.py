"""The report as annotations, which GitHub shows beside the lines of a pull request.

The format is that of the workflow commands of GitHub Actions:
https://docs.github.com/actions/reference/workflow-commands-for-github-actions
"""

from collections.abc import Iterator
from pathlib import Path

from reviewer.article import Article
from reviewer.lint.model import Diagnostic, Severity
from reviewer.review.report import FileReport, ReportFormat, Totals
from reviewer.review.report_words import suggestion_of, verdict
from reviewer.review.terminal_text import visible

_COMMANDS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "notice"}


def github_format() -> ReportFormat:
    """One annotation a line, then a summary, which the log alone shows."""
    return ReportFormat(_render, end=_summary)


def _render(report: FileReport) -> str:
    if report.error is not None:
        return _command("error", {"file": report.path.as_posix()}, report.error)
    if report.article is None:
        return ""
    return "".join(_annotations(report.path, report.article, report.diagnostics))


def _annotations(
    path: Path, article: Article, diagnostics: tuple[Diagnostic, ...]
) -> Iterator[str]:
    for found in diagnostics:
        line, column = article.lines.position(found.span.start)
        end_line, end_column = article.lines.position(found.span.end)
        place: dict[str, str | int] = {
            "file": path.as_posix(),
            "line": line + 1,
            "endLine": end_line + 1,
        }
        if line == end_line:  # columns of several lines would mean a rectangle
            place |= {"col": column + 1, "endColumn": end_column + 1}
        yield _command(
            _COMMANDS[found.severity],
            {**place, "title": found.rule},
            "\n".join(_message(found, article.text)),
        )


def _message(found: Diagnostic, text: str) -> Iterator[str]:
    yield visible(found.message)
    if found.lost:
        yield f"Probably lost: {found.lost}"
    if found.fixes:
        said = suggestion_of(found.fixes[0], text)
        change = " \u2192 ".join(filter(None, (said.old, said.new)))
        yield f"{said.label.capitalize()}: {said.title}: {change}".removesuffix(": ")


def _command(name: str, properties: dict[str, str | int], message: str) -> str:
    told = ",".join(f"{key}={_escaped(str(value), ':,')}" for key, value in properties.items())
    return f"::{name} {told}::{_escaped(message)}\n"


def _escaped(text: str, more: str = "") -> str:
    text = text.replace("%", "%25")
    for char in "\r\n" + more:
        text = text.replace(char, f"%{ord(char):02X}")
    return text


def _summary(totals: Totals) -> str:
    return verdict(totals) + "\n"
