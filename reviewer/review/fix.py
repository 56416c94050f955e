"""Fixing one file, or many."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from reviewer.article import Article
from reviewer.article.envelope import UnencodableTextError
from reviewer.index.facts import Facts
from reviewer.index.linter import WorkspaceLinter
from reviewer.lint.engine import Linter
from reviewer.lint.fixing import AppliedFix, Choose, fix_article
from reviewer.lint.model import Diagnostic
from reviewer.review.judgement import OWN_BASELINE, BaselineUse, Judge, JudgedLinter
from reviewer.review.places import SettingsAt
from reviewer.review.reading import UnreadableArticleError, article_of, read_bytes
from reviewer.review.source_page import losses, source_address
from reviewer.text import Edit, Span
from reviewer.workspace.digest import digest
from reviewer.workspace.history import History
from reviewer.workspace.storage import SaveError, save


@dataclass(frozen=True, slots=True)
class FixReport:
    """What fixing did to one file, or would do: its bytes before and after.

    ``remaining`` are the diagnostics of the bytes after. If ``error``, a sentence without the path,
    says what prevented it, both are the same. ``see`` is where what the article lost can be looked
    up, where the fixes removed traces of it. ``batches`` are the edits that were made.
    """

    path: Path
    before: bytes = b""
    after: bytes = b""
    applied: tuple[AppliedFix, ...] = ()
    remaining: tuple[Diagnostic, ...] = ()
    error: str | None = None
    see: str | None = None
    batches: tuple[tuple[Edit, ...], ...] = ()

    @property
    def lost(self) -> tuple[str, ...]:
        """What is lost where fixes removed the traces: the text no longer shows it."""
        return losses(applied.diagnostic for applied in self.applied)


def fix_bytes(
    data: bytes,
    path: Path,
    linter: Linter,
    *,
    unsafe: bool = False,
    choose: Choose | None = None,
) -> FixReport:
    """Fix an article's bytes without writing anything."""
    try:
        article = article_of(data, path)
    except UnreadableArticleError as error:
        return FixReport(path, data, data, error=str(error))
    return fix_read(article, data, path, linter, unsafe=unsafe, choose=choose)


def fix_read(
    article: Article,
    data: bytes,
    path: Path,
    linter: Linter,
    *,
    unsafe: bool = False,
    choose: Choose | None = None,
    spared: Sequence[Span] = (),
) -> FixReport:
    """Fix an article whose bytes are ``data``, but for its ``spared`` stretches; writes nothing."""
    try:
        fixed = fix_article(article, linter, unsafe=unsafe, choose=choose, spared=spared)
        after = fixed.article.to_bytes()
    except (UnreadableArticleError, UnencodableTextError) as error:
        return FixReport(path, data, data, error=str(error))
    if not fixed.has_settled:
        sentence = "its fixes undo one another without end, so none was made."
        return FixReport(path, data, data, error=sentence)
    return FixReport(path, data, after, fixed.applied, fixed.remaining, batches=fixed.batches)


def fix_file(
    path: Path, linter: Linter, history: History | None, *, unsafe: bool = False
) -> FixReport:
    """Fix a file; without a history, only report what fixing would do. Never raises."""
    try:
        data = read_bytes(path)
    except UnreadableArticleError as error:
        return FixReport(path, error=str(error))
    report = fix_bytes(data, path, linter, unsafe=unsafe)
    if history is None or report.after == data:
        return report
    try:
        save(path, report.after, digest(data), history)
    except SaveError as error:
        return FixReport(path, data, data, error=error.sentence)
    return report


@dataclass(frozen=True, slots=True)
class FixSummary:
    """One file's part of the output and its counts: all that crosses from another process."""

    path: str
    output: bytes = b""
    applied: int = 0
    remaining: int = 0
    error: str | None = None


def prepare_fix(
    settings: SettingsAt,
    history: History | None,
    render: Callable[[FixReport], bytes],
    baseline: BaselineUse = OWN_BASELINE,
    *,
    unsafe: bool,
    facts: Facts | None = None,
) -> Callable[[Path], FixSummary]:
    """Make what fixes one file, or shows how where there is no history; for ``map_files``.

    ``facts`` are what the workspace's articles have in common, for the rules that need them.
    """
    make = Linter if facts is None else partial(WorkspaceLinter, facts=facts)
    linter = JudgedLinter(settings.linter(make), Judge(baseline))
    return partial(_fix_and_render, linter, settings, history, render, unsafe)


def _fix_and_render(
    linter: Linter,
    settings: SettingsAt,
    history: History | None,
    render: Callable[[FixReport], bytes],
    unsafe: bool,  # noqa: FBT001 - partial() passes it on
    path: Path,
) -> FixSummary:
    report = fix_file(path, linter, history, unsafe=unsafe)
    if report.lost:
        article = article_of(report.after, path)
        report = replace(report, see=source_address(article, settings.settings_for(path).language))
    return FixSummary(
        str(path), render(report), len(report.applied), len(report.remaining), report.error
    )
