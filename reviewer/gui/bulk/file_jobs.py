"""Tasks on many articles, done by helper processes."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from reviewer.gui.helpers.crew import Crew
from reviewer.gui.helpers.helper_process import HelperProcess
from reviewer.review.bulk.messages import BulkRequest, BulkResult, BulkResults, Stopped, failed

#: Makes the request for some articles, given the number of the job.
MakeRequest = Callable[[int, tuple[Any, ...]], BulkRequest]

_TOO_MUCH = "it takes too much time or memory."


class FileJobs(QObject):
    """Does one task at a time, with a result for every article.

    An article over which a process ends, or takes too long, gets a result that says so; the others
    are done all the same.
    """

    #: Some articles are done. Carries a list of BulkResult.
    results_came = Signal(object)
    #: So many articles of so many are done.
    progressed = Signal(int, int)
    #: All are done, or the task was stopped.
    finished = Signal()
    #: The task cannot be done, or no process can be started. Carries a sentence.
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
        self._crew = Crew(processes, batch=batch, timeout_ms=timeout_ms, parent=self)
        self._crew.answered.connect(self._take_answer)
        self._crew.file_was_lost.connect(self._note_lost)
        self._crew.ran_out.connect(self.finished)
        self._crew.failed.connect(self.failed)
        self._done = self._total = 0
        self._is_shut_down = False

    @property
    def helpers(self) -> Sequence[HelperProcess]:
        """The processes that do the work."""
        return self._crew.helpers

    @property
    def is_busy(self) -> bool:
        """Whether a task is under way."""
        return self._crew.is_busy

    def know(self, facts: bytes) -> None:
        """Let the processes judge by these facts of the workspace."""
        self._crew.know(facts)

    def start(self, make: MakeRequest, articles: Sequence[Any]) -> None:
        """Begin a task with these articles, giving up the one under way.

        An article is a path, or something that has one.
        """
        self.cancel()
        if self._is_shut_down:
            return
        self._done, self._total = 0, len(articles)
        self.progressed.emit(0, self._total)
        self._crew.start(make)
        self._crew.add(articles)

    def stop_soon(self) -> None:
        """Begin no more articles; those begun are finished, so that everything done is reported."""
        self._crew.add_no_more()

    def cancel(self) -> None:
        """Give the task up; no more signals come from it."""
        self._crew.cancel()

    def shut_down(self) -> None:
        """End the processes, and start none any more."""
        self._is_shut_down = True
        self.rest()

    def rest(self) -> None:
        """End the processes; the next task starts new ones."""
        self._crew.shut_down()

    def _take_answer(self, answer: BulkResults) -> None:
        stopped = next((one for one in answer.results if isinstance(one, Stopped)), None)
        if stopped is not None:
            self.cancel()
            self.failed.emit(stopped.sentence)
            return
        self._tell(list(answer.results))

    def _note_lost(self, request: BulkRequest, article: Any) -> None:
        path = article if isinstance(article, Path) else article.path
        self._tell([failed(request, path, _TOO_MUCH)])

    def _tell(self, results: list[BulkResult]) -> None:
        self._done += len(results)
        self.results_came.emit(results)
        self.progressed.emit(self._done, self._total)
