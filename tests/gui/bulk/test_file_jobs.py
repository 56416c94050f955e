"""Work on many articles by processes that may crash, hang, or be told to stop."""

import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from reviewer.gui.bulk.file_jobs import FileJobs
from reviewer.review.bulk.kinds import Kinds
from reviewer.review.bulk.messages import (
    BulkRequest,
    BulkResult,
    PlanFixes,
    PlannedChange,
    SearchArticles,
    Searched,
)
from reviewer.writing.searching import Search
from tests.gui.window_driver import PATIENCE


class _Deadly(Kinds):
    """Ends the process that unpickles it."""

    def __reduce__(self) -> tuple[Callable[[int], object], tuple[int]]:
        return os._exit, (1,)


class Listener:
    """Has a task done, and hears what comes of it."""

    def __init__(self, qtbot: QtBot, batch: int = 50, timeout_ms: int = 30_000) -> None:
        self.jobs = FileJobs(1, batch=batch, timeout_ms=timeout_ms)
        self.qtbot = qtbot
        self.results: list[BulkResult] = []
        self.failures: list[str] = []
        self.jobs.results_came.connect(self.results.extend)
        self.jobs.failed.connect(self.failures.append)

    def search(self, paths: list[Path], wanted: str = "river", *, regex: bool = False) -> None:
        search = Search(wanted, is_expression=regex)

        def make(job: int, articles: tuple[Any, ...]) -> BulkRequest:
            return SearchArticles(job, articles, search)

        self.jobs.start(make, paths)

    def wait(self) -> list[Searched]:
        self.qtbot.waitUntil(lambda: not self.jobs.is_busy, timeout=PATIENCE)
        return [one for one in self.results if isinstance(one, Searched)]


@pytest.fixture
def paths(tmp_path: Path) -> list[Path]:
    paths = [tmp_path / f"{number:03}.md" for number in range(60)]
    for path in paths:
        path.write_text("A river.\n", "utf-8")
    return paths


def test_every_article_has_a_result_once(qtbot: QtBot, paths: list[Path]) -> None:
    listener = Listener(qtbot, batch=7)
    listener.search(paths)
    assert [one.path for one in listener.wait()] == paths
    listener.jobs.shut_down()


def test_a_process_that_ends_costs_no_article(qtbot: QtBot, paths: list[Path]) -> None:
    listener = Listener(qtbot, batch=30)
    listener.search(paths)
    listener.jobs.helpers[0].kill()
    assert sorted(one.path for one in listener.wait()) == paths
    assert not any(one.problem for one in listener.results if isinstance(one, Searched))
    listener.jobs.shut_down()


def test_an_article_over_which_processes_end_gets_a_sentence_and_the_others_are_done(
    qtbot: QtBot, paths: list[Path]
) -> None:
    listener = Listener(qtbot, batch=5)
    bad = paths[1]

    def make(job: int, articles: tuple[Any, ...]) -> BulkRequest:
        return PlanFixes(job, articles, _Deadly() if bad in articles else Kinds())

    listener.jobs.start(make, paths[:3])
    listener.wait()
    planned = {one.path: one for one in listener.results if isinstance(one, PlannedChange)}
    assert [planned[path].problem is None for path in paths[:3]] == [True, False, True]
    listener.jobs.shut_down()


def test_a_process_that_is_silent_for_too_long_is_ended(qtbot: QtBot, tmp_path: Path) -> None:
    slow = tmp_path / "slow.md"
    slow.write_text("a" * 5_000 + "b\n", "utf-8")
    listener = Listener(qtbot, timeout_ms=1)
    listener.search([slow], "(a|aa)+$", regex=True)
    (searched,) = listener.wait()
    assert "too much time" in str(searched.problem)
    listener.jobs.shut_down()


def test_a_task_that_makes_no_sense_fails_at_once(qtbot: QtBot, paths: list[Path]) -> None:
    listener = Listener(qtbot, batch=5)
    listener.search(paths, "(", regex=True)
    assert listener.wait() == []
    assert len(listener.failures) == 1
    listener.jobs.shut_down()


def test_nothing_is_told_of_a_task_that_was_given_up(qtbot: QtBot, paths: list[Path]) -> None:
    listener = Listener(qtbot, batch=5)
    listener.search(paths)
    listener.search(paths[:1])
    assert [one.path for one in listener.wait()] == paths[:1]
    listener.jobs.shut_down()


def test_a_task_that_is_stopped_soon_tells_of_all_that_was_begun(
    qtbot: QtBot, paths: list[Path]
) -> None:
    listener = Listener(qtbot, batch=5)
    listener.search(paths)
    listener.jobs.stop_soon()
    assert [one.path for one in listener.wait()] == paths[:5]
    listener.jobs.shut_down()


def test_nothing_begins_any_more_after_the_end(qtbot: QtBot, paths: list[Path]) -> None:
    listener = Listener(qtbot)
    listener.jobs.shut_down()
    listener.search(paths)
    assert not listener.jobs.is_busy
    assert listener.jobs.helpers[0].process_id is None
