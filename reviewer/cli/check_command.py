"""``reviewer check``: report the damage in articles."""

import argparse
import shutil
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import partial
from pathlib import Path

from reviewer.cli.articles import GivenArticles
from reviewer.cli.console import Console, has_colour
from reviewer.cli.exit_codes import ExitCode
from reviewer.cli.judging import NewBaseline, baseline_use, tell_stale
from reviewer.index.linter import workspace_rules
from reviewer.index.rule import WorkspaceRule
from reviewer.lint.model import Rule
from reviewer.lint.selection import parse_severity
from reviewer.review.check import prepare_check
from reviewer.review.judgement import Judge
from reviewer.review.places import settings_at
from reviewer.review.pool import map_files
from reviewer.review.report import FileReport, Rendered, ReportFormat, Totals
from reviewer.review.stale_ignores import StaleIgnores
from reviewer.review.together import PrepareCheck, check_together


def run_check(options: argparse.Namespace) -> int:
    """Check what the options name, and return the exit status.

    Raises UnknownNameError for a wrong rule, and SettingsMistakesError.
    """
    places = [Path(place) for place in options.paths]
    settings = settings_at(places, options.select, options.ignore)
    rules = settings.rules()
    form = _format(options.format, rules)
    use = baseline_use(options)
    totals = Totals()
    running = {rule.id for rule in rules if rule.runs_alone}
    stale = StaleIgnores(places, running, settings.known_names())
    baseline = NewBaseline(options.baseline, places) if options.write_baseline else None
    report = baseline is None
    has_part = False
    with Console() as console:
        articles = GivenArticles(places, settings, Judge(use), console)
        console.write(form.encode(form.begin) if report else b"")
        prepare = partial(
            prepare_check,
            settings,
            parse_severity(options.severity),
            form,
            use,
            with_problems=options.write_baseline,
        )
        judges = workspace_rules(rules)
        for rendered in _checked(options, articles, prepare, judges, form, console):
            if rendered.error is not None:
                console.error(rendered.path, rendered.error)
            if baseline is not None:
                baseline.add(rendered)
            else:
                between = form.encode(form.between) if has_part and rendered.output else b""
                console.write(between + rendered.output)
                has_part = has_part or bool(rendered.output)
            totals.add(rendered)
            stale.add(rendered)
        console.write(form.encode(form.end(totals)) if report else b"")
        tell_stale(stale, console, prune=options.prune_ignored)
        is_kept = baseline is None or baseline.write(console)
    if articles.has_failed or totals.failed_files or not is_kept:
        return ExitCode.FAILURE
    return ExitCode.PROBLEMS if totals.diagnostics and report else ExitCode.CLEAN


def _checked(
    options: argparse.Namespace,
    articles: GivenArticles,
    prepare: PrepareCheck,
    judges: Sequence[WorkspaceRule],
    form: ReportFormat,
    console: Console,
) -> Iterator[Rendered]:
    """Check all articles, each by itself and, if they are in a folder, by what they share."""
    paths: Iterable[Path] = articles
    total = None
    if console.shows_progress:
        paths = list(articles)
        total = len(paths)
    failed = partial(_failed, form)
    run = partial(map_files, jobs=options.jobs)
    if judges and articles.are_of_a_folder:
        checked = check_together(prepare, paths, judges, run, failed)
    else:
        checked = run(prepare, paths, failed=failed)
    for number, rendered in enumerate(checked, 1):
        yield rendered
        console.progress(number, total)


def _failed(form: ReportFormat, path: Path, sentence: str) -> Rendered:
    return form.rendered(FileReport(path, None, error=sentence))


def _format(name: str, rules: Sequence[Rule]) -> ReportFormat:
    """The format of that name, its module imported only when it is asked for."""
    makers: dict[str, Callable[[], ReportFormat]] = {
        "text": _text_format,
        "json": _json_format,
        "jsonl": _jsonl_format,
        "sarif": partial(_sarif_format, rules),
        "github": _github_format,
        "html": _html_format,
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


def _sarif_format(rules: Sequence[Rule]) -> ReportFormat:
    from reviewer import __version__
    from reviewer.review.report_sarif import sarif_format

    return sarif_format(rules, __version__)


def _github_format() -> ReportFormat:
    from reviewer.review.report_github import github_format

    return github_format()


def _html_format() -> ReportFormat:
    from reviewer.review.report_html import html_format

    return html_format()
