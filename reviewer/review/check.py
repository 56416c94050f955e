"""Checking one file, or many."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path

from reviewer.index.facts import Facts
from reviewer.index.linter import WorkspaceLinter
from reviewer.lint.engine import Linter
from reviewer.lint.model import Severity
from reviewer.lint.selection import at_least
from reviewer.review.judgement import OWN_BASELINE, BaselineUse, Judge, JudgedLinter
from reviewer.review.places import SettingsAt
from reviewer.review.reading import UnreadableArticleError, article_of, read_bytes
from reviewer.review.report import FileReport, Rendered, ReportFormat
from reviewer.review.source_page import source_address
from reviewer.workspace.baseline import problem_key


def check_bytes(data: bytes, path: Path, linter: Linter) -> FileReport:
    """Check an article's bytes. Reads nothing else: same bytes and rules, same answer."""
    try:
        article = article_of(data, path)
        if isinstance(linter, JudgedLinter):
            judged = linter.judged(article)
            return FileReport(path, article, tuple(judged.kept), judged=judged)
        return FileReport(path, article, tuple(linter.analyze(article)))
    except UnreadableArticleError as error:
        return FileReport(path, None, error=str(error))


def check_file(path: Path, linter: Linter) -> FileReport:
    """Check a file. Never raises: what prevents it is in the report."""
    try:
        data = read_bytes(path)
    except UnreadableArticleError as error:
        return FileReport(path, None, error=str(error))
    return check_bytes(data, path, linter)


def prepare_check(
    settings: SettingsAt,
    severity: Severity,
    form: ReportFormat,
    baseline: BaselineUse = OWN_BASELINE,
    *,
    with_problems: bool = False,
    facts: Facts | None = None,
) -> Callable[[Path], Rendered]:
    """Make what checks one file and writes its part of the report.

    For ``map_files``: other processes are sent the settings, as not every check can be sent.
    ``facts`` are what the workspace's articles have in common, for the rules that need them;
    ``with_problems`` adds what a baseline says of the file.
    """
    make = Linter if facts is None else partial(WorkspaceLinter, facts=facts)
    linter = JudgedLinter(settings.linter(make), Judge(baseline))
    check = partial(_check_and_render, linter, settings, severity, form)
    return partial(check, with_problems)


def _check_and_render(
    linter: Linter,
    settings: SettingsAt,
    severity: Severity,
    form: ReportFormat,
    with_problems: bool,  # noqa: FBT001 - given by position, as partial needs
    path: Path,
) -> Rendered:
    report = check_file(path, linter)
    shown = tuple(at_least(report.diagnostics, severity))
    see = None
    if report.article is not None and any(found.lost for found in shown):
        see = source_address(report.article, settings.settings_for(path).language)
    rendered = form.rendered(replace(report, diagnostics=shown, see=see))
    if report.article is not None and with_problems:
        text = report.article.text
        found = ((each.rule, each.span.of(text)) for each in report.diagnostics)
        rendered = replace(rendered, problems=tuple(map(problem_key, found)))
    return rendered
