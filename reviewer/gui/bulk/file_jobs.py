"""Has many articles worked on by helper processes."""

import os
from collections import deque
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from reviewer.gui.helpers.helper_process import HelperProcess
from reviewer.gui.helpers.patience import Patience
from reviewer.review.bulk.messages import BulkRequest, BulkResult, BulkResults, Stopped, failed
from reviewer.review.index_messages import Know
from reviewer.review.messages import Cancel, Done

#: Makes the request for some articles, given the number of the job.
MakeRequest = Callable[[int, tuple[Any, ...]], BulkRequest]

_TOO_MUCH = "it takes too much time or memory."


class FileJobs(QObject):
    """Shares the articles of one task out among some processes.

    An article at which a process ends, or at which it stays too long, gets a result that says so;
    the others are worked on all the same.
    """

    #: Some articles are done. Carries a list of BulkResult.
    results_came = Signal(object)
    #: So many articles of so many are done.
    progressed = Signal(int, int)
    #: All are done, or the task was stopped.
    finished = Signal()
    #: The task makes no sense, or no process can be started. Carries a sentence.
    failed = Signal(str)

    def __init__(
        self,
        processes: int | None = None,
        *,
        batch: int = 50,
        timeout_ms: int = 30_000,
        parent: QObject | None = None,
    ) -> None:
        """``batch`` is the number of articles handed to a process at once."""
        super().__init__(parent)
        count = processes or max(1, (os.cpu_count() or 2) - 1)
        self._batch = batch
        self._benches = [_Bench(timeout_ms, self) for _ in range(count)]
        for bench in self._benches:
            bench.results_came.connect(self._take)
            bench.was_emptied.connect(self._share_out)
            bench.was_left.connect(self._try_singly)
            bench.failed.connect(self._fail)
        self._make: MakeRequest | None = None
        self._waiting: deque[tuple[Any, ...]] = deque()
        self._done = self._total = 0
        self._is_shut_down = False

    @property
    def helpers(self) -> Sequence[HelperProcess]:
        """The processes that do the work."""
        return [bench.helper for bench in self._benches]

    @property
    def is_busy(self) -> bool:
        """Whether a task is under way."""
        return self._make is not None

    def know(self, facts: bytes) -> None:
        """Let the processes judge by these facts of the workspace."""
        for bench in self._benches:
            bench.helper.introduce(Know(facts) if facts else None)

    def start(self, make: MakeRequest, articles: Sequence[Any]) -> None:
        """Do something with these articles; what was under way is given up.

        An article is a path, or something that has one.
        """
        self.cancel()
        if self._is_shut_down:
            return
        self._make = make
        self._done, self._total = 0, len(articles)
        size = self._batch
        self._waiting.extend(
            tuple(articles[at : at + size]) for at in range(0, len(articles), size)
        )
        self.progressed.emit(0, self._total)
        self._share_out()

    def stop_soon(self) -> None:
        """Begin with no more articles; those begun are done, so that nothing done stays untold."""
        self._waiting.clear()

    def cancel(self) -> None:
        """Give the task up; nothing of it is told any more."""
        self._make = None
        self._waiting.clear()
        for bench in self._benches:
            bench.clear()

    def shut_down(self) -> None:
        """End the processes, and start none any more."""
        self._is_shut_down = True
        self.rest()

    def rest(self) -> None:
        """End the processes until there is something to do again."""
        self.cancel()
        for bench in self._benches:
            bench.helper.shut_down()

    def _share_out(self) -> None:
        if self._make is None:
            return
        for bench in self._benches:
            if self._waiting and bench.is_idle:
                bench.begin(self._make, self._waiting.popleft())
        if self._make is not None and all(bench.is_idle for bench in self._benches):
            self._make = None
            self.finished.emit()

    def _take(self, results: list[BulkResult]) -> None:
        stopped = next((one for one in results if isinstance(one, Stopped)), None)
        if stopped is not None:
            self._fail(stopped.sentence)
            return
        self._done += len(results)
        self.results_came.emit(results)
        self.progressed.emit(self._done, self._total)

    def _try_singly(self, articles: tuple[Any, ...]) -> None:
        """A process ended over one of these: find out which."""
        self._waiting.extendleft((article,) for article in reversed(articles))

    def _fail(self, sentence: str) -> None:
        if self._make is not None:
            self.cancel()
            self.failed.emit(sentence)


class _Bench(QObject):
    """One process, and the articles it is at."""

    results_came = Signal(object)
    #: The articles are done, or given up.
    was_emptied = Signal()
    #: The process ended over several articles. Carries those that are not done.
    was_left = Signal(object)
    failed = Signal(str)

    def __init__(self, timeout_ms: int, parent: QObject) -> None:
        super().__init__(parent)
        self.helper = HelperProcess(self)
        self.helper.answered.connect(self._receive)
        self.helper.died.connect(self._recover)
        self.helper.failed.connect(self.failed)
        self._request: BulkRequest | None = None
        self._articles: tuple[Any, ...] = ()
        self._done = self._job = 0
        self._patience = Patience(self.helper, timeout_ms, self)

    @property
    def is_idle(self) -> bool:
        return self._request is None

    def begin(self, make: MakeRequest, articles: tuple[Any, ...]) -> None:
        self._job += 1
        self._articles, self._done = articles, 0
        self._request = make(self._job, articles)
        if self.helper.send(self._request):
            self._patience.start()
        else:
            self.failed.emit(
                self.tr("The program's helper ended too often. Please try again later.")
            )

    def clear(self) -> None:
        self._patience.stop()
        if self._request is not None:
            self._request = None
            self.helper.send(Cancel())

    def _receive(self, answer: object) -> None:
        if not isinstance(answer, BulkResults | Done) or self._request is None:
            return
        if answer.job != self._job:
            return  # it was under way when it was given up
        self._patience.start()
        if isinstance(answer, BulkResults):
            self._done += len(answer.results)
            self.results_came.emit(list(answer.results))
        else:
            self._empty()

    def _empty(self) -> None:
        self._patience.stop()
        self._request = None
        self.was_emptied.emit()

    def _recover(self) -> None:
        if self._request is None:
            return
        left = self._articles[self._done :]
        if len(self._articles) > 1:
            self.was_left.emit(left)
        elif left:
            path = left[0] if isinstance(left[0], Path) else left[0].path
            self.results_came.emit([failed(self._request, path, _TOO_MUCH)])
        self._empty()
