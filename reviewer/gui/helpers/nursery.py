"""The window's end of the process that its helpers are forked from. Only Linux has one.

Elsewhere, every helper is this program started again: Windows cannot fork, and on macOS a forked
process must not use system libraries that began to work in threads.
"""

import atexit
import logging
import os
import pickle
import socket
import subprocess
import sys
from contextlib import ExitStack, suppress
from functools import cache, partial
from typing import IO, TYPE_CHECKING
from weakref import WeakSet

from reviewer.gui.helpers.helper_command import helper_command, helper_environment
from reviewer.review.nursery import LONGEST_ORDER, Order

if TYPE_CHECKING:
    from PySide6.QtCore import QSocketNotifier

_log = logging.getLogger(__name__)

#: Seconds for the process to end, once its connection is closed.
_PATIENCE = 1


@cache
def nursery() -> "Nursery | None":
    """The nursery of this program; None on systems that do not use one."""
    return Nursery() if sys.platform == "linux" else None


class Nursery:
    """Starts the process when it is first needed, and again if it has ended."""

    def __init__(self) -> None:
        self._process: subprocess.Popen[bytes] | None = None
        self._orders: socket.socket | None = None
        self._errors: QSocketNotifier | None = None
        self._born: WeakSet[socket.socket] = WeakSet()  # connections to helpers
        atexit.register(self.close)

    def open(self) -> None:
        """Start the process, so that it is ready when a helper is wanted. Raises OSError."""
        if self.process_id is not None and self._orders is not None:
            return
        self.close()
        self._orders, end = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
        self._orders.setblocking(False)
        with end:
            self._process = subprocess.Popen(  # noqa: S603 - the program itself
                helper_command("nursery"),
                stdin=end.fileno(),
                stderr=subprocess.PIPE,
                env=helper_environment(),
            )

    @property
    def process_id(self) -> int | None:
        """The process id; None if the process is not running."""
        process = self._process
        return process.pid if process is not None and process.poll() is None else None

    def bear(self, module: str) -> socket.socket:
        """A connection to a new helper, which waits until it is there. Raises OSError."""
        order = pickle.dumps(Order(module, dict(os.environ)))
        if len(order) > LONGEST_ORDER:
            raise OSError("the environment is too large")
        self.open()
        if self._errors is None:
            self._listen()
        own, other = socket.socketpair()
        with other, ExitStack() as undo:
            undo.callback(own.close)
            if self._orders is not None:
                socket.send_fds(self._orders, [order], [other.fileno()])
            own.setblocking(False)
            undo.pop_all()
        self._born.add(own)
        return own

    def warm_up(self) -> None:
        """Have the process ready for checks soon, before one is wanted. Raises OSError."""
        self.open()
        if self._orders is not None:
            self._orders.send(pickle.dumps(Order("worker", {})))

    def let_go(self) -> None:
        """Let the process end, without waiting for it, unless one of its helpers is alive."""
        if self._orders is None or any(each.fileno() >= 0 for each in self._born):
            return
        if self._errors is None:
            self._listen()  # also to its end
        self._orders.close()
        self._orders = self._process = self._errors = None

    def close(self) -> None:
        """End the process; the helpers live on."""
        if self._errors is not None:
            with suppress(RuntimeError):  # Qt may have gone before
                self._errors.setEnabled(False)
            self._errors = None
        if self._orders is not None:
            self._orders.close()
            self._orders = None
        process, self._process = self._process, None
        if process is not None:
            try:
                process.wait(_PATIENCE)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()
            if process.stderr is not None:
                process.stderr.close()

    def _listen(self) -> None:
        """Log the error output of helpers."""
        if self._process is None or self._process.stderr is None:
            return
        # The process is started before Qt is there.
        from PySide6.QtCore import QSocketNotifier

        process, pipe = self._process, self._process.stderr
        self._errors = errors = QSocketNotifier(pipe.fileno(), QSocketNotifier.Type.Read)
        errors.activated.connect(lambda: _log_errors(pipe, errors, process))


def _log_errors(
    pipe: IO[bytes], errors: "QSocketNotifier", process: "subprocess.Popen[bytes]"
) -> None:
    text = os.read(pipe.fileno(), 1 << 16)
    if text:
        _log.warning("helper: %s", text.decode("utf-8", "replace").rstrip())
        return
    from PySide6.QtCore import QTimer

    errors.setEnabled(False)
    errors.deleteLater()
    pipe.close()
    # By then it has ended, and the system may forget it. A bare method would not keep its object.
    QTimer.singleShot(1000 * _PATIENCE, partial(process.poll))
