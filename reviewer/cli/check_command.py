"""``reviewer check``: report the damage in articles."""

import argparse
import shutil
import sys
from collections.abc import Callable, Iterable
from functools import partial
from pathlib import Path

from reviewer.cli.articles import GivenArticles
from reviewer.cli.console import Console, has_colour
from reviewer.cli.exit_codes import ExitCode
from reviewer.lint.selection import parse_severity, select_rules
from reviewer.review.check import prepare_check
from reviewer.review.pool import map_files
from reviewer.review.report import FileReport, Rendered, ReportFormat, Totals
from reviewer.rules import ALL_RULES


def run_check(options: argparse.Namespace) -> int:
    """Check what the options name; the exit status. Raises UnknownNameError for a wrong rule."""
    rules = tuple(rule.id for rule in select_rules(ALL_RULES, options.select, options.ignore))
    form = _format(options.format)
    totals = Totals()
    with Console() as console:
        articles = GivenArticles(options.paths, console)
        paths: Iterable[Path] = articles
        total = None
        if console.shows_progress:
            paths = list(articles)
            total = len(paths)
        prepare = partial(prepare_check, rules, parse_severity(options.severity), form)
        console.write(form.encode(form.begin))
        for rendered in map_files(prepare, paths, options.jobs, partial(_failed, form)):
            _tell(rendered, totals, form, console)
            console.progress(totals.files, total)
        console.write(form.encode(form.end(totals)))
    if articles.has_failed or totals.failed_files:
        return ExitCode.FAILURE
    return ExitCode.PROBLEMS if totals.diagnostics else ExitCode.CLEAN


def _tell(rendered: Rendered, totals: Totals, form: ReportFormat, console: Console) -> None:
    if rendered.error is not None:
        console.error(rendered.path, rendered.error)
    console.write((form.encode(form.between) if totals.files else b"") + rendered.output)
    totals.add(rendered)


def _failed(form: ReportFormat, path: Path, sentence: str) -> Rendered:
    return form.rendered(FileReport(path, None, error=sentence))


def _format(name: str) -> ReportFormat:
    """The format of that name, its module imported only when it is asked for."""
    makers: dict[str, Callable[[], ReportFormat]] = {
        "text": _text_format,
        "json": _json_format,
        "jsonl": _jsonl_format,
    }
    return makers[name]()


def _text_format() -> ReportFormat:
    from reviewer.review.report_text import text_format

    columns = shutil.get_terminal_size((100, 24)).columns
    return text_format(columns, sys.stdout.encoding, colour=has_colour())


def _json_format() -> ReportFormat:
    from reviewer.review.report_json import json_format

    return json_format()


def _jsonl_format() -> ReportFormat:
    from reviewer.review.report_jsonl import jsonl_format

    return jsonl_format()
