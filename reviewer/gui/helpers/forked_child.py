"""A child process forked from the nursery: there in milliseconds, sharing its memory."""

import os
import signal
import socket
from contextlib import suppress
from time import monotonic, sleep

from PySide6.QtCore import QObject, QSocketNotifier

from reviewer.gui.helpers.child import SHUTDOWN_MS, Child
from reviewer.gui.helpers.nursery import Nursery
from reviewer.review.nursery import BIRTH

#: How many bytes are read at once: few enough for the window to do something else between two
#: answers; the reader joins the parts of a large one.
_PIECE = 1 << 15


class ForkedChild(Child):
    """Runs a helper's module; a connection serves as its standard input and output."""

    def __init__(self, own: Nursery, module: str, parent: QObject) -> None:
        """Raises OSError."""
        super().__init__(parent)
        self._connection = connection = own.bear(module)
        # By whoever deletes the object, and however late: what holds the connection lives on.
        self.destroyed.connect(lambda: connection.close())  # noqa: PLW0108
        self._unsent = bytearray()
        self._birth = bytearray()  # what came of the number of its process
        self._id: int | None = None
        kinds, number = QSocketNotifier.Type, self._connection.fileno()
        self._incoming = QSocketNotifier(number, kinds.Read, self)
        self._incoming.activated.connect(self._read)
        self._outgoing = QSocketNotifier(number, kinds.Write, self)
        self._outgoing.setEnabled(False)
        self._outgoing.activated.connect(self._send)

    @property
    def process_id(self) -> int | None:
        """The process id; None until the process is there and has sent it."""
        return self._id

    def start(self) -> None:
        """Nothing to do: it was ordered and will come."""

    def write(self, data: bytes) -> None:
        """Send it something, as soon as it can be taken."""
        self._unsent += data
        self._send()

    def kill(self) -> None:
        """End it as if it had crashed."""
        with suppress(OSError):
            if self._id is not None:
                os.kill(self._id, signal.SIGKILL)
            else:  # not there yet: it will find its connection closed
                self._connection.shutdown(socket.SHUT_RDWR)

    def let_go(self) -> None:
        """Have it end when it likes, as it is at nothing, and be deleted."""
        self._close_notifiers()
        self._connection.close()
        self.deleteLater()

    def shut_down(self) -> None:
        """End it; no more signals come from it."""
        self._close_notifiers()
        if self._id is None:  # not there yet: it will find its connection closed
            self._connection.close()
            return
        late = monotonic() + SHUTDOWN_MS / 1000
        with suppress(OSError):
            self._connection.shutdown(socket.SHUT_WR)
            self._connection.settimeout(SHUTDOWN_MS / 1000)
            while self._connection.recv(_PIECE) and monotonic() < late:
                pass
        if not self._is_gone_by(late):
            self.kill()
        self._connection.close()

    def _read(self) -> None:
        try:
            piece = self._connection.recv(_PIECE)
        except BlockingIOError:
            return
        except OSError:
            piece = b""
        if not piece:
            self._close_notifiers()
            self._connection.close()
            self.ended.emit()
            return
        if self._id is None:
            self._birth += piece
            if len(self._birth) < BIRTH.size:
                return
            (self._id,) = BIRTH.unpack_from(self._birth)
            piece = bytes(self._birth[BIRTH.size :])
        if piece:
            self.received.emit(piece)

    def _send(self) -> None:
        try:
            sent = self._connection.send(self._unsent)
        except BlockingIOError:
            sent = 0
        except OSError:  # it has ended; reported once everything it sent is read
            sent = len(self._unsent)
        del self._unsent[:sent]
        self._outgoing.setEnabled(bool(self._unsent))

    def _close_notifiers(self) -> None:
        self._incoming.setEnabled(False)
        self._outgoing.setEnabled(False)

    def _is_gone_by(self, late: float) -> bool:
        """Whether the process ends in time; its connection is closed a moment earlier."""
        while monotonic() < late:
            try:
                os.kill(self._id or 0, 0)
            except OSError:
                return True
            sleep(0.0005)
        return False
