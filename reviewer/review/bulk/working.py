"""What a helper process does for the window with many articles, one after the other."""

import logging
from collections.abc import Callable, Iterator
from functools import partial

from reviewer.lint.engine import Linter
from reviewer.review.bulk.edits import path_of
from reviewer.review.bulk.messages import (
    BulkRequest,
    BulkResult,
    LookAt,
    PlanFixes,
    PlannedChange,
    PlanReplacing,
    SearchArticles,
    Searched,
    SearchIn,
    Source,
    Stopped,
    TakeBack,
    WriteChanges,
)
from reviewer.review.bulk.planning import look_at, plan_fix, plan_replacing, read_source
from reviewer.review.bulk.searching import search_article
from reviewer.review.bulk.writing import take_back, write_change
from reviewer.review.judgement import Judge, JudgedLinter
from reviewer.review.reading import UnreadableArticleError
from reviewer.settings.model import Settings
from reviewer.workspace.history import History
from reviewer.writing.searching import Search, SearchError

_log = logging.getLogger(__name__)


def bulk_results(
    request: BulkRequest, linter_of: Callable[[Settings], Linter]
) -> Iterator[BulkResult]:
    """The results of a request, one an article, each as soon as it is known."""
    match request:
        case PlanFixes(_, articles, kinds, settings, baseline, spared):
            linter = JudgedLinter(linter_of(settings), Judge(baseline))
            yield from _each(
                articles,
                lambda one: plan_fix(one, linter, kinds, spared.get(path_of(one))),
                PlannedChange,
            )
        case PlanReplacing(_, articles, search, part, spared):
            yield from _each(
                articles,
                lambda one: plan_replacing(one, search, part, spared.get(path_of(one))),
                PlannedChange,
            )
        case SearchArticles(_, articles, search, part):
            yield from _each(articles, lambda one: _searched(one, search, part), Searched)
        case LookAt(_, source, change):
            yield look_at(source, change)
        case WriteChanges(_, changes, folder):
            yield from map(partial(write_change, history=History(folder)), changes)
        case TakeBack(_, written, folder):
            yield from map(partial(take_back, history=History(folder)), written)


def _searched(source: Source, search: Search, part: SearchIn) -> Searched:
    article, _, _ = read_source(source)
    return search_article(article, path_of(source), search, part)


def _each(
    articles: tuple[Source, ...],
    work: Callable[[Source], BulkResult],
    kind: type[PlannedChange] | type[Searched],
) -> Iterator[BulkResult]:
    for source in articles:
        try:
            yield work(source)
        except SearchError as error:
            yield Stopped(str(error))
            return
        except UnreadableArticleError as error:
            yield kind(path_of(source), problem=str(error))
        except Exception as error:  # noqa: BLE001
            _log.exception("working on %s failed", path_of(source))
            yield kind(path_of(source), problem=f"{type(error).__name__}: {error}.")
