"""One of the helper processes that work through a folder."""

from collections import deque
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from reviewer.gui.helpers.helper_process import HelperProcess
from reviewer.gui.helpers.patience import Patience
from reviewer.review.judgement import BaselineUse
from reviewer.review.messages import (
    Cancel,
    Discover,
    Done,
    FilesChecked,
    FilesFound,
    FileSummary,
    Request,
    Scan,
)
from reviewer.settings.model import Settings


class ScanHelper(QObject):
    """Discovers a folder's articles, or checks some files; one job at a time.

    A file at which the process ends, or at which it stays too long, gets a summary that says so;
    the others of its job are checked all the same.
    """

    #: Articles were found. Carries a FilesFound.
    found = Signal(object)
    #: Files were checked. Carries a list of FileSummary.
    checked = Signal(object)
    #: The job is done, and the next may be given.
    became_idle = Signal()
    #: The process cannot be started any more. Carries a sentence.
    failed = Signal(str)

    def __init__(self, helper: HelperProcess, timeout_ms: int, parent: QObject) -> None:
        super().__init__(parent)
        self._helper = helper
        self._helper.answered.connect(self._receive)
        self._helper.died.connect(self._recover)
        self._helper.failed.connect(self.failed)
        self._jobs: deque[Discover | Scan] = deque()
        self._unchecked: dict[Path, None] = {}  # of the first job, in its order
        self._job_count = 0
        self._patience = Patience(self._helper, timeout_ms, self)

    @property
    def helper(self) -> HelperProcess:
        """The process that does the work."""
        return self._helper

    @property
    def is_idle(self) -> bool:
        """Whether it may be given a job."""
        return not self._jobs

    def discover(self, folder: Path, settings: Settings) -> None:
        """Find the folder's articles."""
        self._give(Discover(self._next_number(), folder, settings))

    def check(self, paths: Sequence[Path], settings: Settings, baseline: BaselineUse) -> None:
        """Check these files."""
        self._give(Scan(self._next_number(), tuple(paths), settings, baseline))

    def cancel(self) -> None:
        """Give the job up; nothing of it is told any more."""
        if self._jobs:
            self._jobs.clear()
            self._patience.stop()
            self._helper.send(Cancel())

    def let_go(self) -> None:
        """Let the process end, which is idle; another is there when it is wanted again."""
        self._helper.let_go()

    def shut_down(self) -> None:
        """End the process."""
        self._jobs.clear()
        self._patience.stop()
        self._helper.shut_down()

    def _next_number(self) -> int:
        self._job_count += 1
        return self._job_count

    def _give(self, job: Discover | Scan) -> None:
        self._jobs.append(job)
        if len(self._jobs) == 1:
            self._begin()

    def _begin(self) -> None:
        job = self._jobs[0]
        self._unchecked = dict.fromkeys(job.paths) if isinstance(job, Scan) else {}
        self._ask(job)

    def _ask(self, request: Request) -> None:
        if self._helper.send(request):
            self._patience.start()

    def _receive(self, answer: object) -> None:
        if not isinstance(answer, FilesFound | FilesChecked | Done):
            return
        if not self._jobs or answer.job != self._jobs[0].job:
            return  # it was under way when it was cancelled
        self._patience.start()
        match answer:
            case FilesFound():
                self.found.emit(answer)
            case FilesChecked(_, summaries):
                for summary in summaries:
                    self._unchecked.pop(summary.path, None)
                self.checked.emit(list(summaries))
            case Done():
                self._finish_job()

    def _finish_job(self) -> None:
        self._patience.stop()
        if self._jobs:
            self._jobs.popleft()
        if self._jobs:
            self._begin()
        else:
            self.became_idle.emit()

    def _recover(self) -> None:
        """The process ended: find the file at fault by checking the rest one by one."""
        if not self._jobs:
            return
        job = self._jobs[0]
        if isinstance(job, Discover):
            words = self.tr("“{folder}” could not be listed completely.")
            self.found.emit(FilesFound(job.job, (), (words.format(folder=job.folder),)))
        elif len(job.paths) > 1:
            for path in self._unchecked:
                self._jobs.append(replace(job, job=self._next_number(), paths=(path,)))
        else:
            words = self.tr("“{name}” could not be checked: it takes too much time or memory.")
            sentence = words.format(name=job.paths[0].name)
            self.checked.emit([FileSummary(job.paths[0], problem=sentence)])
        self._finish_job()
