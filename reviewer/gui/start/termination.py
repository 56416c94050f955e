"""Ends the program in order when the system asks for it: at a logout, a shutdown, or Ctrl+C."""

import signal
import socket
import sys
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QObject, QSocketNotifier

#: What shells add to a signal's number for the exit status.
_BY_SIGNAL = 128


class Termination(QObject):
    """Turns a signal into an event, because Python notices signals only when Qt calls it."""

    def __init__(self, end: Callable[[], None], parent: QObject) -> None:
        """``end`` is called once, before the event loop ends."""
        super().__init__(parent)
        self._end = end
        self._own, self._other = socket.socketpair()
        for each in (self._own, self._other):
            each.setblocking(False)
        signal.set_wakeup_fd(self._other.fileno(), warn_on_full_buffer=False)
        for number in (signal.SIGTERM, signal.SIGINT, signal.SIGHUP):
            signal.signal(number, _leave_to_event_loop)
        self._notifier = QSocketNotifier(self._own.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._note)

    def _note(self) -> None:
        number = self._own.recv(1)[0]
        self._notifier.setEnabled(False)
        self._end()
        QCoreApplication.exit(_BY_SIGNAL + number)


def _leave_to_event_loop(_number: int, _frame: object) -> None:
    """The work is done in the event loop, where it interrupts nothing."""


def end_in_order(end: Callable[[], None], parent: QObject) -> None:
    """Call ``end`` when the system ends the program, on systems that announce it."""
    if sys.platform != "win32":
        Termination(end, parent)
