"""``reviewer fix``: repair articles, or show how."""

import argparse
import sys
from collections.abc import Callable, Iterable
from functools import partial
from pathlib import Path

from reviewer.cli.arguments import cores
from reviewer.cli.articles import GivenArticles
from reviewer.cli.console import Console
from reviewer.cli.exit_codes import ExitCode
from reviewer.cli.judging import baseline_use
from reviewer.index.linter import workspace_rules
from reviewer.review.fix import FixReport, FixSummary, prepare_fix
from reviewer.review.judgement import Judge
from reviewer.review.places import settings_at
from reviewer.review.pool import map_files
from reviewer.review.terminal_text import plural, visible
from reviewer.review.together import facts_about
from reviewer.workspace.history import History, default_folder


def run_fix(options: argparse.Namespace) -> int:
    """Fix what the options name, and return the exit status.

    Raises UnknownNameError for a wrong rule, and SettingsMistakesError.
    """
    places = [Path(place) for place in options.paths]
    settings = settings_at(places, options.select)
    baseline = baseline_use(options)
    history = None if options.diff else History(default_folder())
    render = _diff_renderer() if options.diff else partial(_render, sys.stdout.encoding)
    run = partial(map_files, jobs=cores())
    judges = workspace_rules(settings.rules())
    done: list[FixSummary] = []
    with Console() as console:
        articles = GivenArticles(places, settings, Judge(baseline), console)
        paths: Iterable[Path] = articles
        total = None
        if console.shows_progress:
            paths = list(articles)
            total = len(paths)
        facts = None
        # None of their fixes is safe, so the facts are needed only where unsafe fixes are asked
        # for.
        if options.unsafe and judges and articles.are_of_a_folder:
            paths = list(paths)
            facts = facts_about(paths, judges, run)
        prepare = partial(
            prepare_fix, settings, history, render, baseline, unsafe=options.unsafe, facts=facts
        )
        for count, summary in enumerate(run(prepare, paths, failed=_failed), 1):
            if summary.error is not None:
                console.error(summary.path, summary.error)
            console.write(summary.output)
            console.progress(count, total)
            done.append(summary)
        if history is not None:
            history.prune()
            console.write_line(_verdict(done))
    if articles.has_failed or any(summary.error for summary in done):
        return ExitCode.FAILURE
    # A diff changes nothing, so what it would fix still counts as left.
    left = any(summary.remaining or (options.diff and summary.applied) for summary in done)
    return ExitCode.PROBLEMS if left else ExitCode.CLEAN


def _failed(path: Path, sentence: str) -> FixSummary:
    return FixSummary(str(path), error=sentence)


def _diff_renderer() -> Callable[[FixReport], bytes]:
    from reviewer.review.report_diff import render_diff, render_diff_for_terminal

    return render_diff_for_terminal if sys.stdout.isatty() else render_diff


def _render(encoding: str, report: FixReport) -> bytes:
    if not report.applied and not report.remaining:
        return b""
    text = f"{visible(str(report.path))}: {_counts(len(report.applied), len(report.remaining))}\n"
    if report.lost:
        text += f"  lost before, traces removed: {', '.join(report.lost)}\n"
    if report.see is not None:
        text += f"  look it up: {visible(report.see)}\n"
    return text.encode(encoding, "backslashreplace")


def _counts(applied: int, remaining: int) -> str:
    fixes = f"{applied:,} {plural(applied, 'fix', 'fixes')} made"
    return f"{fixes}, {remaining:,} {plural(remaining, 'problem')} left"


def _verdict(done: list[FixSummary]) -> str:
    applied = sum(summary.applied for summary in done)
    remaining = sum(summary.remaining for summary in done)
    changed = sum(bool(summary.applied) for summary in done)
    counts = _counts(applied, remaining)
    failed = sum(summary.error is not None for summary in done)
    read = len(done) - failed
    verdict = f"{counts}; {changed:,} of {read:,} {plural(read, 'article')} changed."
    if failed:
        verdict += f" {failed:,} {plural(failed, 'file')} could not be repaired."
    return verdict
