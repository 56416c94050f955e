"""The helper's part in changing many articles."""

import pickle
from collections.abc import Container
from pathlib import Path
from typing import TypeVar

import pytest

from reviewer.article import Article
from reviewer.lint.engine import Linter
from reviewer.lint.model import Diagnostic
from reviewer.review.bulk.kinds import Kinds
from reviewer.review.bulk.messages import (
    BulkRequest,
    BulkResult,
    BulkResults,
    LookAt,
    Looked,
    PlanFixes,
    PlannedChange,
    SearchArticles,
    Searched,
    Stopped,
    TakeBack,
    WriteChanges,
    Written,
    failed,
)
from reviewer.review.bulk.working import bulk_results
from reviewer.review.inbox import Inbox
from reviewer.review.messages import Cancel, Done
from reviewer.review.worker import Worker
from reviewer.settings.model import Settings
from reviewer.writing.searching import Search

_Result = TypeVar("_Result")


class Bench:
    """A folder of articles, and a helper that works on them."""

    def __init__(self, folder: Path, linter: Linter) -> None:
        self.history = folder / "history"
        self.linter = linter
        self.paths = tuple(folder / f"{number}.md" for number in range(3))
        for number, path in enumerate(self.paths):
            path.write_text("BAD " * number + "\n", "utf-8")

    def ask(self, request: BulkRequest, kind: type[_Result]) -> list[_Result]:
        results = list(bulk_results(pickle.loads(pickle.dumps(request)), self._linter))  # noqa: S301
        assert all(isinstance(one, BulkResult) for one in results)
        return [one for one in results if isinstance(one, kind)]

    def _linter(self, _settings: Settings) -> Linter:
        return self.linter


@pytest.fixture
def bench(tmp_path: Path, linter: Linter) -> Bench:
    return Bench(tmp_path, linter)


def test_what_was_planned_is_written_and_taken_back(bench: Bench) -> None:
    plans = bench.ask(PlanFixes(1, bench.paths), PlannedChange)
    assert [plan.count for plan in plans] == [0, 1, 2]
    written = bench.ask(WriteChanges(2, tuple(plans[1:]), bench.history), Written)
    assert [path.read_text("utf-8") for path in bench.paths] == ["\n", "good \n", "good good \n"]
    bench.ask(TakeBack(3, tuple(written), bench.history), Written)
    assert [path.read_text("utf-8") for path in bench.paths] == ["\n", "BAD \n", "BAD BAD \n"]


def test_one_article_is_looked_at(bench: Bench) -> None:
    plan = bench.ask(PlanFixes(1, bench.paths[1:2]), PlannedChange)[0]
    (looked,) = bench.ask(LookAt(2, bench.paths[1], plan), Looked)
    assert [pair.new for pair in looked.pairs] == ["good ", ""]


def test_a_wrong_expression_stops_the_search_at_once(bench: Bench) -> None:
    search = SearchArticles(1, bench.paths, Search("(", is_expression=True))
    assert len(bench.ask(search, Stopped)) == 1
    assert not bench.ask(search, Searched)


def test_what_cannot_be_searched_is_told_and_the_others_are_searched(bench: Bench) -> None:
    bench.paths[0].unlink()
    found = bench.ask(SearchArticles(1, bench.paths, Search("BAD")), Searched)
    assert [one.count for one in found] == [0, 1, 2]
    assert found[0].problem is not None


def test_a_rule_that_crashes_costs_one_article_only(bench: Bench) -> None:
    class Crashing(Linter):
        def analyze(
            self, article: Article, _among: Container[str] | None = None
        ) -> list[Diagnostic]:
            raise RecursionError(article.path)

    bench.linter = Crashing(bench.linter.rules)
    plans = bench.ask(PlanFixes(1, bench.paths), PlannedChange)
    assert all(plan.problem for plan in plans)
    assert len(plans) == 3


@pytest.mark.parametrize(
    ("request_", "kind"),
    [
        (PlanFixes(1, (), Kinds()), PlannedChange),
        (SearchArticles(1, (), Search("a")), Searched),
        (WriteChanges(1, (), Path("history")), Written),
    ],
)
def test_work_that_was_given_up_has_a_result_of_its_kind(
    request_: BulkRequest, kind: type[BulkResult]
) -> None:
    result = failed(request_, Path("a.md"), "It takes too long.")
    assert isinstance(result, kind)


def test_the_worker_answers_in_batches_and_says_when_it_is_done(bench: Bench) -> None:
    worker = Worker(Inbox())
    answers = list(worker.answers(SearchArticles(7, bench.paths, Search("BAD"))))
    assert answers[-1] == Done(7)
    results = [one for part in answers if isinstance(part, BulkResults) for one in part.results]
    assert len(results) == 3


def test_the_worker_stops_when_it_is_told_to(bench: Bench) -> None:
    inbox = Inbox()
    worker = Worker(inbox)
    answers = worker.answers(SearchArticles(7, bench.paths * 500, Search("BAD")))
    next(answers)
    inbox.put(Cancel())
    assert sum(isinstance(answer, BulkResults) for answer in answers) <= 1
