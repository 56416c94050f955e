"""The window's helper process: checks, discovers and scans.

Reads requests from standard input and writes answers to standard output, as frames (see
``messages``). Ends when its input does, whatever it is doing, so that no helper outlives the
window. Knows no Qt.
"""

import logging
from collections import Counter
from collections.abc import Iterator
from functools import cache, partial
from pathlib import Path
from typing import cast

from reviewer.article import Article
from reviewer.index.facts import Facts
from reviewer.index.linter import WorkspaceLinter
from reviewer.index.record import packed, record_of
from reviewer.lint.engine import Linter
from reviewer.lint.fixing import fix_article
from reviewer.review.accepting import AcceptedFile, accept_file
from reviewer.review.bulk.messages import (
    BulkRequest,
    BulkResult,
    BulkResults,
    LookAt,
    PlanFixes,
    PlanReplacing,
    SearchArticles,
    TakeBack,
    WriteChanges,
)
from reviewer.review.inbox import Inbox
from reviewer.review.index_keeper import IndexKeeper
from reviewer.review.index_messages import (
    Conclude,
    Forget,
    Know,
    Learn,
    Part,
    Relearn,
    Remember,
)
from reviewer.review.judgement import NO_BASELINE, Judge, JudgedLinter
from reviewer.review.lister import listing
from reviewer.review.live import analyze, sentence_about
from reviewer.review.messages import (
    Accept,
    Analyze,
    Answer,
    Cancel,
    Discover,
    Done,
    Failed,
    Fetch,
    Fetched,
    FilesAccepted,
    FilesChecked,
    FileSummary,
    Repair,
    Repaired,
    Request,
    Scan,
    Verified,
    Verify,
)
from reviewer.review.one_rule import OneRuleLinter
from reviewer.review.reading import UnreadableArticleError, read_article
from reviewer.review.sample_article import SAMPLE
from reviewer.review.serving import LIVE_NICENESS, lower_priority, serve, uncancelled
from reviewer.review.shrinking import restored
from reviewer.rules import ALL_RULES
from reviewer.settings.choosing import MakeLinter, linter_for
from reviewer.settings.model import DEFAULT_SETTINGS, Settings
from reviewer.settings.ruleset import mistakes_in
from reviewer.workspace.digest import digest

_log = logging.getLogger(__name__)

_Item = Path | FileSummary | AcceptedFile | BulkResult


class Worker:
    """Does one request after the other."""

    def __init__(self, inbox: Inbox) -> None:
        self._inbox = inbox
        self._linters: dict[Settings, Linter] = {}
        self._make: MakeLinter = Linter
        self._keeper = IndexKeeper()

    def answers(self, request: Request) -> Iterator[Answer]:
        """The answers to one request, each as soon as it is known."""
        match request:
            case Analyze():
                lower_priority(LIVE_NICENESS)
                yield analyze(request, self._linter(request.settings))
            case Repair():
                yield _repaired(request, self._linter(request.settings))
            case Discover():
                yield from listing(request, self._inbox)
            case Scan():
                lower_priority()
                judged = JudgedLinter(self._linter(request.settings), Judge(request.baseline))
                yield from self._uncancelled(request.job, _scanned(request.paths, judged))
                yield Done(request.job)
            case Accept():
                lower_priority()
                judged = JudgedLinter(self._linter(request.settings), Judge(NO_BASELINE))
                yield from self._uncancelled(request.job, _accepted(request, judged))
                yield Done(request.job)
            case (
                PlanFixes()
                | PlanReplacing()
                | SearchArticles()
                | LookAt()
                | WriteChanges()
                | TakeBack()
            ):
                yield from self._in_bulk(request)
            case Verify(settings):
                yield Verified(settings, tuple(map(str, mistakes_in(settings, ALL_RULES))))
            case Fetch(address):
                yield _fetched(address)
            case Learn() | Relearn() | Forget() | Conclude() | Part() | Remember():
                yield from self._about_workspace(request)
            case Know(facts):
                self._make = _judging_by(facts) if facts else Linter
                self._linters.clear()
            case Cancel():
                pass

    def _in_bulk(self, request: BulkRequest) -> Iterator[Answer]:
        # Imported late: only processes that change or search many articles need it.
        from reviewer.review.bulk.working import bulk_results

        yield from self._uncancelled(request.job, bulk_results(request, self._linter))
        yield Done(request.job)

    def _about_workspace(
        self, request: Learn | Relearn | Forget | Conclude | Part | Remember
    ) -> Iterator[Answer]:
        match request:
            case Learn():
                self._keeper.learn(request)
            case Relearn():
                self._keeper.relearn(request)
            case Forget():
                self._keeper = IndexKeeper()
            case Part():
                yield self._keeper.part()
            case Remember():
                self._keeper = IndexKeeper.remembering(request)
            case Conclude():
                lower_priority()
                yield from self._keeper.conclude(request, partial(self._inbox.has_newer, request))

    def _linter(self, settings: Settings) -> Linter:
        if settings == DEFAULT_SETTINGS and self._make is Linter:
            return _usual_linter()
        if settings not in self._linters:
            self._linters.clear()  # settings change rarely, and the old ones do not come back
            self._linters[settings] = linter_for(settings, ALL_RULES, self._make)
        return self._linters[settings]

    def _uncancelled(self, job: int, items: Iterator[_Item]) -> Iterator[Answer]:
        for batch in uncancelled(self._inbox, items):
            yield _batch(job, batch)


@cache
def _usual_linter() -> Linter:
    return linter_for(DEFAULT_SETTINGS, ALL_RULES)


def prepare() -> None:
    """Prepare what most helpers need, so that those forked from here share it."""
    analyze(Analyze("", 0, SAMPLE, Path("sample.md")), _usual_linter())
    record_of(Article(SAMPLE, path=Path("sample.md")))


def _judging_by(facts: bytes) -> MakeLinter:
    # Trusted data: it comes from another helper of the same window.
    return partial(WorkspaceLinter, facts=cast("Facts", restored(facts)))


def _batch(job: int, items: list[_Item]) -> FilesChecked | FilesAccepted | BulkResults:
    results = tuple(item for item in items if isinstance(item, BulkResult))
    if results:
        return BulkResults(job, results)
    summaries = tuple(item for item in items if isinstance(item, FileSummary))
    if summaries:
        return FilesChecked(job, summaries)
    files = [item for item in items if isinstance(item, AcceptedFile)]
    accepted = tuple(one for file in files for one in file.accepted)
    return FilesAccepted(job, accepted, tuple(Path(file.path) for file in files))


def _repaired(request: Repair, linter: Linter) -> Repaired | Failed:
    article = Article(request.text, request.envelope, request.path)
    try:
        judged = JudgedLinter(linter, Judge(request.baseline))
        if request.rule is None:
            fixed = fix_article(article, judged)
        else:
            fixed = fix_article(article, OneRuleLinter(judged, request.rule), unsafe=True)
    except Exception as error:  # noqa: BLE001
        _log.exception("fixing %s failed", request.path)
        return Failed(request.key, request.revision, sentence_about(error, request.path))
    return Repaired(request.key, request.revision, fixed.batches, len(fixed.applied))


def _scanned(paths: tuple[Path, ...], linter: JudgedLinter) -> Iterator[FileSummary]:
    for path in paths:
        try:
            data, article = read_article(path)
            judged = linter.judged(article)
        except UnreadableArticleError as error:
            yield FileSummary(path, problem=f"“{path.name}”: {error}")
        except Exception as error:  # noqa: BLE001
            _log.exception("checking %s failed", path)
            yield FileSummary(path, problem=sentence_about(error, path))
        else:
            counts = Counter(found.severity for found in judged.kept)
            by_rule = Counter(found.rule for found in judged.kept)
            yield FileSummary(
                path,
                dict(counts),
                dict(by_rule),
                stale=tuple(one.ignore for one in judged.stale),
                used_everywhere=tuple(one.ignore for one in judged.used_everywhere),
                accepted=judged.accepted,
                record=packed(record_of(article)),
                digest=digest(data),
            )


def _accepted(request: Accept, linter: JudgedLinter) -> Iterator[AcceptedFile]:
    for path in request.paths:
        try:
            yield accept_file(linter, request.root, path)
        except Exception as error:  # noqa: BLE001
            _log.exception("checking %s failed", path)
            yield AcceptedFile(str(path), error=sentence_about(error, path))


def _fetched(address: str) -> Fetched:
    # Imported late: only the process that loads pictures needs the web.
    from platformdirs import user_cache_path

    from reviewer.review.fetch import FetchError, fetch_picture
    from reviewer.review.picture_cache import PictureCache

    cache = PictureCache(user_cache_path("article-reviewer", appauthor=False) / "pictures")
    data = cache.get(address)
    if data is None:
        try:
            data = fetch_picture(address)
        except FetchError as error:
            return Fetched(address, problem=str(error))
        cache.put(address, data)
    return Fetched(address, data)


def main() -> None:
    """Serve the window until it closes the pipe."""
    serve(lambda inbox: Worker(inbox).answers)


if __name__ == "__main__":
    main()
