"""A child process that is this program, started again."""

import logging
import sys

from PySide6.QtCore import QObject, QProcess, QProcessEnvironment

from reviewer.gui.helpers.child import SHUTDOWN_MS, Child
from reviewer.gui.helpers.helper_command import helper_command, helper_environment

_log = logging.getLogger(__name__)


class SpawnedChild(Child):
    """Runs a helper's module; speaks over standard input and output."""

    def __init__(self, module: str, parent: QObject) -> None:
        super().__init__(parent)
        self._id: int | None = None
        self._process = process = QProcess(self)
        program, *arguments = helper_command(module)
        process.setProgram(program)
        process.setArguments(arguments)
        environment = QProcessEnvironment()
        for name, value in helper_environment().items():
            environment.insert(name, value)
        process.setProcessEnvironment(environment)
        if sys.platform == "linux":  # else it is copied first, the more of it the longer
            process.setUnixProcessParameters(QProcess.UnixProcessFlag.UseVFork)
        process.started.connect(self._note_start)
        process.readyReadStandardOutput.connect(self._read)
        process.readyReadStandardError.connect(self._log_errors)
        process.finished.connect(self._note_end)
        process.errorOccurred.connect(self._note_error)

    @property
    def process_id(self) -> int | None:
        """The process id; None until the process is there."""
        return self._id

    def start(self) -> None:
        """Begin to start it."""
        self._process.start()

    def write(self, data: bytes) -> None:
        """Send it something, as soon as it can be taken."""
        self._process.write(data)

    def kill(self) -> None:
        """End it as if it had crashed."""
        self._process.kill()

    def let_go(self) -> None:
        """Have it end when it likes, as it is at nothing, and be deleted."""
        self._process.finished.connect(self.deleteLater)
        self._process.closeWriteChannel()

    def shut_down(self) -> None:
        """End it; no more signals come from it."""
        process = self._process
        process.blockSignals(True)
        process.closeWriteChannel()
        if not process.waitForFinished(SHUTDOWN_MS):
            process.kill()
            process.waitForFinished(SHUTDOWN_MS)

    def _note_start(self) -> None:
        self._id = self._process.processId()  # which forgets it before it tells of the end

    def _read(self) -> None:
        self.received.emit(bytes(self._process.readAllStandardOutput().data()))

    def _note_end(self) -> None:
        self._read()
        self.ended.emit()

    def _log_errors(self) -> None:
        text = bytes(self._process.readAllStandardError().data()).decode("utf-8", "replace")
        _log.warning("helper: %s", text.rstrip())

    def _note_error(self, error: QProcess.ProcessError) -> None:
        if error is QProcess.ProcessError.FailedToStart:
            self.not_started.emit(self._process.errorString())
