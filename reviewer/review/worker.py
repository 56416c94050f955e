"""The window's helper process: checks, discovers and scans.

Reads requests from standard input and writes answers to standard output, as frames (see
``messages``). Ends when its input does, whatever it is at, so that no helper outlives the window.
Knows no Qt.
"""

import contextlib
import logging
import os
import pickle
import sys
from collections import Counter
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from threading import Thread
from time import monotonic

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
from reviewer.review.frames import to_frame
from reviewer.review.inbox import Inbox
from reviewer.review.index_keeper import IndexKeeper
from reviewer.review.index_messages import Conclude, Forget, Know, Learn, Relearn
from reviewer.review.judgement import NO_BASELINE, Judge, JudgedLinter
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
    FilesFound,
    FileSummary,
    Repair,
    Repaired,
    Request,
    Scan,
    Verified,
    Verify,
)
from reviewer.review.one_rule import OneRuleLinter
from reviewer.review.pipes import open_pipes, read_messages
from reviewer.review.places import exclusion_of
from reviewer.review.reading import UnreadableArticleError, explain, read_article
from reviewer.rules import ALL_RULES
from reviewer.settings.choosing import MakeLinter, linter_for
from reviewer.settings.model import Settings
from reviewer.settings.ruleset import mistakes_in
from reviewer.workspace.digest import digest

_log = logging.getLogger(__name__)

#: Seconds after which what was found so far is told: often enough for a list that fills smoothly,
#: seldom enough for a window that is busy with other things.
_BATCH_TIME = 0.1
_BATCH_SIZE = 200
_NICENESS = 10

_Item = Path | FileSummary | AcceptedFile | BulkResult | str


class Worker:
    """Does one request after the other."""

    def __init__(self, inbox: Inbox, send: Callable[[Answer], None]) -> None:
        self._inbox = inbox
        self._send = send
        self._linters: dict[Settings, Linter] = {}
        self._make: MakeLinter = Linter
        self._keeper = IndexKeeper()

    def run(self) -> None:
        """Work until the process ends."""
        while True:
            request = self._inbox.take()
            for answer in self.answers(request):
                self._send(answer)

    def answers(self, request: Request) -> Iterator[Answer]:
        """The answers to one request, each as soon as it is known."""
        match request:
            case Analyze():
                yield analyze(request, self._linter(request.settings))
            case Repair():
                yield _repaired(request, self._linter(request.settings))
            case Discover():
                _lower_priority()
                yield from self._uncancelled(request.job, _discovered(request))
                yield Done(request.job)
            case Scan():
                _lower_priority()
                judged = JudgedLinter(self._linter(request.settings), Judge(request.baseline))
                yield from self._uncancelled(request.job, _scanned(request.paths, judged))
                yield Done(request.job)
            case Accept():
                _lower_priority()
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
            case Learn() | Relearn() | Forget() | Conclude():
                yield from self._about_workspace(request)
            case Know(facts):
                self._make = partial(WorkspaceLinter, facts=_unpickled(facts)) if facts else Linter
                self._linters.clear()
            case Cancel():
                pass

    def _in_bulk(self, request: BulkRequest) -> Iterator[Answer]:
        # Only the processes that change or search many articles need what does so.
        from reviewer.review.bulk.working import bulk_results

        yield from self._uncancelled(request.job, bulk_results(request, self._linter))
        yield Done(request.job)

    def _about_workspace(self, request: Learn | Relearn | Forget | Conclude) -> Iterator[Answer]:
        match request:
            case Learn():
                self._keeper.learn(request)
            case Relearn():
                self._keeper.relearn(request)
            case Forget():
                self._keeper = IndexKeeper()
            case Conclude():
                _lower_priority()
                yield from self._keeper.conclude(request, partial(self._inbox.has_newer, request))

    def _linter(self, settings: Settings) -> Linter:
        if settings not in self._linters:
            self._linters.clear()  # settings change seldom, and the old ones are not back
            self._linters[settings] = linter_for(settings, ALL_RULES, self._make)
        return self._linters[settings]

    def _uncancelled(self, job: int, items: Iterator[_Item]) -> Iterator[Answer]:
        """The items in batches, until somebody cancels."""
        begun = self._inbox.cancellations
        batch: list[_Item] = []
        due = monotonic() + _BATCH_TIME
        for item in items:
            if self._inbox.cancellations != begun:
                return
            batch.append(item)
            if len(batch) >= _BATCH_SIZE or monotonic() >= due:
                yield _batch(job, batch)
                batch = []
                due = monotonic() + _BATCH_TIME
        if batch:
            yield _batch(job, batch)


def _unpickled(facts: bytes) -> Facts:
    # Not a stranger's data: another helper of the same window has sent it.
    unpickled: Facts = pickle.loads(facts)  # noqa: S301
    return unpickled


def _batch(job: int, items: list[_Item]) -> FilesFound | FilesChecked | FilesAccepted | BulkResults:
    results = tuple(item for item in items if isinstance(item, BulkResult))
    if results:
        return BulkResults(job, results)
    summaries = tuple(item for item in items if isinstance(item, FileSummary))
    if summaries:
        return FilesChecked(job, summaries)
    files = [item for item in items if isinstance(item, AcceptedFile)]
    if files:
        accepted = tuple(one for file in files for one in file.accepted)
        return FilesAccepted(job, accepted, tuple(Path(file.path) for file in files))
    return FilesFound(
        job,
        tuple(item for item in items if isinstance(item, Path)),
        tuple(item for item in items if isinstance(item, str)),
    )


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


def _discovered(request: Discover) -> Iterator[Path | str]:
    # Only the process that lists the folder needs this.
    from reviewer.workspace.discovery import find_articles

    folder, problems = request.folder, list[OSError]()
    try:
        for path in find_articles(folder, problems.append, exclusion_of(request.settings)):
            yield path
            while problems:
                yield _unlisted(problems.pop(), folder)
    except OSError as error:
        problems.append(error)
    yield from (_unlisted(error, folder) for error in problems)


def _unlisted(error: OSError, folder: Path) -> str:
    return f"“{error.filename or folder}”: {explain(error)}"


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
    # Only the process that loads pictures needs what speaks to the web.
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


def _lower_priority() -> None:
    """Let the window and its own helper go first; whoever types must not notice a scan."""
    if sys.platform != "win32":
        with contextlib.suppress(OSError):
            os.nice(max(0, _NICENESS - os.nice(0)))


def main() -> None:
    """Serve the window until it closes the pipe."""
    requests, answers = open_pipes()
    logging.basicConfig(level=logging.WARNING, stream=sys.stderr)
    inbox = Inbox()

    def put(message: object) -> None:
        if isinstance(message, Request):
            inbox.put(message)

    Thread(target=read_messages, args=(requests, put), daemon=True).start()

    def send(answer: Answer) -> None:
        answers.write(to_frame(answer))
        answers.flush()

    with contextlib.suppress(BrokenPipeError):  # the window is gone
        Worker(inbox, send).run()


if __name__ == "__main__":
    main()
