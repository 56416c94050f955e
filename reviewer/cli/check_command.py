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
from reviewer.index.linter import workspace_rules
from reviewer.lint.selection import parse_severity
from reviewer.review.check import prepare_check
from reviewer.review.places import settings_at
from reviewer.review.pool import map_files
from reviewer.review.report import FileReport, Rendered, ReportFormat, Totals
from reviewer.review.together import check_together


def run_check(options: argparse.Namespace) -> int:
    """Check what the options name; the exit status.

    Raises UnknownNameError for a wrong rule, and SettingsMistakesError.
    """
    places = [Path(place) for place in options.paths]
    settings = settings_at(places, options.select, options.ignore)
    form = _format(options.format)
    totals = Totals()
    with Console() as console:
        articles = GivenArticles(places, settings, console)
        paths: Iterable[Path] = articles
        total = None
        if console.shows_progress:
            paths = list(articles)
            total = len(paths)
        prepare = partial(prepare_check, settings, parse_severity(options.severity), form)
        failed = partial(_failed, form)
        run = partial(map_files, jobs=options.jobs)
        judges = workspace_rules(settings.rules())
        console.write(form.encode(form.begin))
        if judges and any(place.is_dir() for place in places):
            note = partial(_note_checked, console, total)
            for rendered in check_together(prepare, paths, judges, run, failed, note):
                _tell(rendered, totals, form, console)
        else:
            for rendered in run(prepare, paths, failed=failed):
                _tell(rendered, totals, form, console)
                console.progress(totals.files, total)
        console.write(form.encode(form.end(totals)))
    if articles.has_failed or totals.failed_files:
        return ExitCode.FAILURE
    return ExitCode.PROBLEMS if totals.diagnostics else ExitCode.CLEAN


def _note_checked(console: Console, total: int | None, number: int) -> None:
    console.progress(number, total)


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
