"""A child process that works for the window, so that the window never waits."""

import logging
import os
import sys
from collections import deque
from pathlib import Path
from time import monotonic

from PySide6.QtCore import QCoreApplication, QObject, QProcess, QProcessEnvironment, Signal

import reviewer
from reviewer.review.frames import FrameBuffer, to_frame
from reviewer.review.messages import Cancel, Request
from reviewer.review.preview_messages import RenderRequest

_log = logging.getLogger(__name__)

#: So many unexpected ends within so many seconds, and it is not started again by itself.
MAX_DEATHS = 5
DEATH_WINDOW = 60.0

_SHUTDOWN_MS = 1000


class HelperProcess(QObject):
    """One process of the program's own, started when first asked for something.

    ``module`` of ``reviewer.review`` is what it runs: ``worker`` or ``preview_worker``.

    It never waits: requests are queued, answers come as a signal. After an unexpected end the next
    request starts it again, up to a limit.
    """

    #: An answer has come. Carries the message.
    answered = Signal(object)
    #: The process ended while nobody wanted it to. What it was working on is lost.
    died = Signal()
    #: It cannot be started, or ended too often. Carries a sentence.
    failed = Signal(str)

    def __init__(self, parent: QObject | None = None, *, module: str = "worker") -> None:
        super().__init__(parent)
        self._module = module
        self._process: QProcess | None = None
        self._introduction: Request | None = None
        self._buffer = FrameBuffer()
        self._deaths: deque[float] = deque(maxlen=MAX_DEATHS)
        application = QCoreApplication.instance()
        if application is not None:
            application.aboutToQuit.connect(self.shut_down)

    def send(self, request: Request | RenderRequest) -> bool:
        """Queue a request; False where there is no process and none may be started."""
        if self._process is None:
            if isinstance(request, Cancel):
                return True
            if self._has_died_too_often():
                return False
            self._process = self._start()
            if self._introduction is not None:
                self._process.write(to_frame(self._introduction))
        self._process.write(to_frame(request))
        return True

    def introduce(self, request: Request | None) -> None:
        """Send this at once, and first of all to every process that is started from now on."""
        self._introduction = request
        if request is not None and self._process is not None:
            self._process.write(to_frame(request))

    def kill(self) -> None:
        """End the process as if it had crashed: it is at something that takes too long."""
        if self._process is not None:
            self._process.kill()

    def shut_down(self) -> None:
        """End the process; it answers no more."""
        process, self._process = self._process, None
        if process is None:
            return
        process.blockSignals(True)
        process.closeWriteChannel()
        if not process.waitForFinished(_SHUTDOWN_MS):
            process.kill()
            process.waitForFinished(_SHUTDOWN_MS)
        process.deleteLater()

    @property
    def process_id(self) -> int | None:
        """The system's number of the process, None where it does not run."""
        return self._process.processId() if self._process is not None else None

    def _has_died_too_often(self) -> bool:
        return len(self._deaths) == MAX_DEATHS and monotonic() - self._deaths[0] < DEATH_WINDOW

    def _start(self) -> QProcess:
        process = QProcess(self)
        program, arguments = worker_command(self._module)
        process.setProgram(program)
        process.setArguments(arguments)
        process.setProcessEnvironment(_environment())
        process.readyReadStandardOutput.connect(self._read)
        process.readyReadStandardError.connect(self._log_errors)
        process.finished.connect(self._note_end)
        process.errorOccurred.connect(self._note_error)
        self._buffer = FrameBuffer()
        process.start()
        return process

    def _read(self) -> None:
        process = self._process
        if process is None:
            return
        for answer in self._buffer.feed(bytes(process.readAllStandardOutput().data())):
            self.answered.emit(answer)

    def _log_errors(self) -> None:
        if self._process is not None:
            text = bytes(self._process.readAllStandardError().data()).decode("utf-8", "replace")
            _log.warning("helper: %s", text.rstrip())

    def _note_error(self, error: QProcess.ProcessError) -> None:
        if error is QProcess.ProcessError.FailedToStart and self._process is not None:
            reason = self._process.errorString()
            self._forget()
            words = self.tr("The program's helper cannot be started ({reason}).")
            self.failed.emit(words.format(reason=reason))

    def _note_end(self) -> None:
        self._read()
        self._forget()
        self._deaths.append(monotonic())
        _log.warning("the helper process ended unexpectedly")
        self.died.emit()
        if self._has_died_too_often():
            self.failed.emit(
                self.tr(
                    "The program's helper ended unexpectedly several times. Checks and preview"
                    " rest for a minute; the text is not affected."
                )
            )

    def _forget(self) -> None:
        process, self._process = self._process, None
        if process is not None:
            process.deleteLater()


def worker_command(module: str = "worker") -> tuple[str, list[str]]:
    """Program and arguments of a helper: in a frozen build, the program itself."""
    if getattr(sys, "frozen", False):
        return sys.executable, ["--worker", module]
    # -P: a folder of articles that happens to be the working directory must lend no modules.
    return sys.executable, ["-P", "-m", f"reviewer.review.{module}"]


def _environment() -> QProcessEnvironment:
    """The environment in which the child finds this very package, installed or not."""
    environment = QProcessEnvironment.systemEnvironment()
    if not getattr(sys, "frozen", False):
        home = str(Path(reviewer.__file__).parents[1])
        others = environment.value("PYTHONPATH")
        environment.insert("PYTHONPATH", home + (os.pathsep + others if others else ""))
    return environment
