"""A child process that works for the window, so that the window never waits."""

import logging
import sys
from collections import deque
from time import monotonic

from PySide6.QtCore import QCoreApplication, QObject, Signal

from reviewer.gui.helpers.child import Child
from reviewer.gui.helpers.forked_child import ForkedChild
from reviewer.gui.helpers.nursery import nursery
from reviewer.gui.helpers.spawned_child import SpawnedChild
from reviewer.review.frames import FrameBuffer, to_frame
from reviewer.review.messages import Cancel, Request
from reviewer.review.preview_messages import RenderRequest

_log = logging.getLogger(__name__)

#: After so many unexpected ends within so many seconds, it is not started again.
MAX_DEATHS = 5
DEATH_WINDOW = 60.0

#: What is started anew even where it could be forked. It is there almost as soon, and outlives the
#: nursery, a copy of which would keep all that the other helpers are made of.
_APART = frozenset({"preview_worker"})


class HelperProcess(QObject):
    """One process of the program's own, started when first asked for something.

    ``module`` of ``reviewer.review`` is what it runs: ``worker``, ``preview_worker`` or ``lister``.

    Nothing here waits: requests are queued, answers come as signals. After an unexpected end, the
    next request starts the process again, up to a limit.
    """

    #: An answer has come. Carries the message.
    answered = Signal(object)
    #: The process ended unexpectedly. What it was working on is lost.
    died = Signal()
    #: It cannot be started, or ended too often. Carries a sentence.
    failed = Signal(str)

    def __init__(self, parent: QObject | None = None, *, module: str = "worker") -> None:
        super().__init__(parent)
        self._module = module
        self._child: Child | None = None
        self._introduction: Request | None = None
        self._buffer = FrameBuffer()
        self._deaths: deque[float] = deque(maxlen=MAX_DEATHS)
        self._is_too_slow = False
        self._early: list[bytes] = []  # sent to a process that is not there yet
        application = QCoreApplication.instance()
        if application is not None:
            application.aboutToQuit.connect(self.shut_down)

    def send(self, request: Request | RenderRequest) -> bool:
        """Queue a request; False if there is no process and none may be started."""
        if self._child is None:
            if isinstance(request, Cancel):
                return True
            if self._has_died_too_often():
                return False
            self._child = self._start()
            if self._introduction is not None:
                self._write(self._introduction)
        self._write(request)
        return True

    def introduce(self, request: Request | None) -> None:
        """Send this now, and from now on as the first request to every new process."""
        self._introduction = request
        if request is not None and self._child is not None:
            self._write(request)

    def kill(self) -> None:
        """End the process as if it had crashed, because something takes too long."""
        if self._child is not None:
            self._is_too_slow = True
            self._child.kill()

    @property
    def is_being_started(self) -> bool:
        """Whether the process was started but has not reported yet."""
        return self._child is not None and self._child.process_id is None

    @property
    def is_soon_replaced(self) -> bool:
        """Whether another process would be there soon, if this one ended."""
        if self._child is None:
            return False
        return isinstance(self._child, ForkedChild) or (
            self._module in _APART and sys.platform == "linux"
        )

    def let_go(self) -> None:
        """Let the idle process end, without waiting for it; it answers no more."""
        child, self._child = self._child, None
        if child is not None:
            child.blockSignals(True)
            child.let_go()

    def shut_down(self) -> None:
        """End the process; it answers no more."""
        child, self._child = self._child, None
        if child is not None:
            child.blockSignals(True)
            child.shut_down()
            child.deleteLater()

    @property
    def process_id(self) -> int | None:
        """The process id; None if the process is not running (yet)."""
        return self._child.process_id if self._child is not None else None

    def _write(self, request: Request | RenderRequest) -> None:
        frame = to_frame(request)
        if self._child is not None:
            if self.is_being_started:
                self._early.append(frame)
            self._child.write(frame)

    def _has_died_too_often(self) -> bool:
        return len(self._deaths) == MAX_DEATHS and monotonic() - self._deaths[0] < DEATH_WINDOW

    def _start(self) -> Child:
        child = self._make_child()
        child.received.connect(self._read)
        child.ended.connect(self._note_end)
        child.not_started.connect(self._note_not_started)
        self._buffer = FrameBuffer()
        self._is_too_slow = False
        self._early = []
        child.start()
        return child

    def _make_child(self) -> Child:
        origin = nursery()
        if origin is not None and self._module not in _APART:
            try:
                return ForkedChild(origin, self._module, self)
            except OSError as error:
                _log.warning("no helper can be forked (%s), so it is started anew", error)
        return SpawnedChild(self._module, self)

    def _read(self, piece: bytes) -> None:
        self._early = []
        for answer in self._buffer.feed(piece):
            self.answered.emit(answer)

    def _note_not_started(self, reason: str) -> None:
        self._forget()
        words = self.tr("The program's helper cannot be started ({reason}).")
        self.failed.emit(words.format(reason=reason))

    def _note_end(self) -> None:
        was_there, early = not self.is_being_started, self._early
        self._forget()
        self._deaths.append(monotonic())
        if not (was_there or self._is_too_slow or self._has_died_too_often()):
            # What it would have been forked from has ended: nobody has missed anything yet.
            _log.info("a helper process (%s) never came, and is started again", self._module)
            self._child = self._start()
            for frame in early:
                self._child.write(frame)
            self._early = early
            return
        reason = "was ended, as it took too long" if self._is_too_slow else "ended unexpectedly"
        _log.warning("the helper process (%s) %s", self._module, reason)
        self.died.emit()
        if self._has_died_too_often():
            self.failed.emit(
                self.tr(
                    "The program's helper ended unexpectedly several times. Checks and "
                    "preview pause for a minute; your text is not affected."
                )
            )

    def _forget(self) -> None:
        child, self._child = self._child, None
        if child is not None:
            child.deleteLater()
