"""Checking one file, or many."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path

from reviewer.lint.engine import Linter
from reviewer.lint.model import Severity
from reviewer.lint.selection import at_least
from reviewer.review.judgement import JudgedLinter
from reviewer.review.reading import UnreadableArticleError, article_of, read_bytes
from reviewer.review.report import FileReport, Rendered, ReportFormat
from reviewer.rules import ALL_RULES


def check_bytes(data: bytes, path: Path, linter: Linter) -> FileReport:
    """Check an article's bytes. Reads nothing else: same bytes and rules, same answer."""
    try:
        article = article_of(data, path)
        return FileReport(path, article, tuple(linter.analyze(article)))
    except UnreadableArticleError as error:
        return FileReport(path, None, error=str(error))


def check_file(path: Path, linter: Linter) -> FileReport:
    """Check a file. What hinders it is in the report; it raises nothing."""
    try:
        data = read_bytes(path)
    except UnreadableArticleError as error:
        return FileReport(path, None, error=str(error))
    return check_bytes(data, path, linter)


def prepare_check(
    rules: tuple[str, ...], severity: Severity, form: ReportFormat
) -> Callable[[Path], Rendered]:
    """Make what checks one file and writes its part of the report.

    For ``map_files``: rules go to another process by their ids, as not every check can be sent.
    """
    linter = JudgedLinter(Linter([rule for rule in ALL_RULES if rule.id in rules]))
    return partial(_check_and_render, linter, severity, form)


def _check_and_render(
    linter: Linter, severity: Severity, form: ReportFormat, path: Path
) -> Rendered:
    report = check_file(path, linter)
    shown = tuple(at_least(report.diagnostics, severity))
    return form.rendered(replace(report, diagnostics=shown))
