"""Checking one file, or many."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import NamedTuple

from reviewer.index.facts import Facts
from reviewer.index.linter import WorkspaceLinter
from reviewer.index.record import packed, record_of
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
    """Check a file. What hinders it is in the report; it raises nothing."""
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
    with_record: bool = False,
) -> Callable[[Path], Rendered]:
    """Make what checks one file and writes its part of the report.

    For ``map_files``: settings go to another process, as not every check can be sent.
    ``facts`` are what the workspace's articles have in common, for the rules that need them;
    ``with_record`` adds what finding them out needs of the file, ``with_problems`` what a baseline
    says of it.
    """
    make = Linter if facts is None else partial(WorkspaceLinter, facts=facts)
    linter = JudgedLinter(settings.linter(make), Judge(baseline))
    check = partial(_check_and_render, linter, settings, severity, form)
    return partial(check, _Extras(with_record, with_problems))


class _Extras(NamedTuple):
    """What is wanted of a file beside its part of the report."""

    record: bool
    problems: bool


def _check_and_render(
    linter: Linter,
    settings: SettingsAt,
    severity: Severity,
    form: ReportFormat,
    extras: _Extras,
    path: Path,
) -> Rendered:
    report = check_file(path, linter)
    shown = tuple(at_least(report.diagnostics, severity))
    see = None
    if report.article is not None and any(found.lost for found in shown):
        see = source_address(report.article, settings.settings_for(path).language)
    rendered = form.rendered(replace(report, diagnostics=shown, see=see))
    if report.article is not None and extras.record:
        rendered = replace(rendered, record=packed(record_of(report.article)))
    if report.article is not None and extras.problems:
        text = report.article.text
        found = ((each.rule, each.span.of(text)) for each in report.diagnostics)
        rendered = replace(rendered, problems=tuple(map(problem_key, found)))
    return rendered
