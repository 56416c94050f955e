"""One helper process and the files it is working on."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Signal

from reviewer.gui.helpers.helper_process import HelperProcess
from reviewer.gui.helpers.patience import Patience
from reviewer.review.bulk.messages import BulkRequest, BulkResults
from reviewer.review.messages import (
    Accept,
    Cancel,
    Discover,
    Done,
    FilesAccepted,
    FilesChecked,
    FilesFound,
    Scan,
)

#: What a helper can be asked about files; each has the number of its job.
FileRequest = Discover | Scan | Accept | BulkRequest

#: Makes the request for some files, given the number of the job.
MakeRequest = Callable[[int, tuple[Any, ...]], FileRequest]


class Bench(QObject):
    """Gives one job at a time to a helper process, and notices when the process is lost over it.

    A process is lost when it ends unexpectedly, or when it is silent for too long and therefore
    killed. What it had already answered stays valid.
    """

    #: A part of the job is done. Carries the answer.
    answered = Signal(object)
    #: The job is done, or was lost; the next one may begin.
    became_idle = Signal()
    #: The process was lost. Carries the request, its files as a tuple, and how many of them, from
    #: the first on, are answered for.
    was_lost = Signal(object, object, int)
    #: There is no process, and none can be started. Carries a sentence.
    failed = Signal(str)

    def __init__(self, helper: HelperProcess, timeout_ms: int, parent: QObject) -> None:
        """``timeout_ms`` is how long the process may work without an answer."""
        super().__init__(parent)
        self.helper = helper
        self.helper.answered.connect(self._receive)
        self.helper.died.connect(self._note_loss)
        self.helper.failed.connect(self.failed)
        self._request: FileRequest | None = None
        self._files: tuple[Any, ...] = ()
        self._done = self._job = 0
        self._patience = Patience(self.helper, timeout_ms, self)

    @property
    def is_idle(self) -> bool:
        """Whether a job may begin."""
        return self._request is None

    def begin(self, make: MakeRequest, files: tuple[Any, ...] = ()) -> None:
        """Ask the process to do something with these files."""
        self._job += 1
        self._files, self._done = files, 0
        self._request = make(self._job, files)
        if self.helper.send(self._request):
            self._patience.start()
        else:
            self.failed.emit(
                self.tr("The program's helper ended too often. Please try again later.")
            )

    def cancel(self) -> None:
        """Give the job up; no more signals come from it."""
        self._patience.stop()
        if self._request is not None:
            self._request = None
            self.helper.send(Cancel())

    def _receive(self, answer: object) -> None:
        if not isinstance(answer, FilesFound | FilesChecked | FilesAccepted | BulkResults | Done):
            return
        if self._request is None or answer.job != self._job:
            return  # belongs to a job that was cancelled
        self._patience.start()
        match answer:
            case Done():
                self._become_idle()
                return
            case FilesChecked(_, results) | BulkResults(_, results):
                self._done += len(results)
            case FilesAccepted(_, _, files):
                self._done += len(files)
            case FilesFound():
                pass
        self.answered.emit(answer)

    def _note_loss(self) -> None:
        if self._request is not None:
            self.was_lost.emit(self._request, self._files, self._done)
            self._become_idle()

    def _become_idle(self) -> None:
        self._patience.stop()
        self._request = None
        self.became_idle.emit()
