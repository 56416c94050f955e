"""The interface of a child process, whatever its kind."""

from PySide6.QtCore import QObject, Signal

#: Milliseconds for a child to end after being told to: the only time the window waits.
SHUTDOWN_MS = 1000


class Child(QObject):
    """A process that runs a helper's module."""

    #: It sent something. Carries bytes.
    received = Signal(object)
    #: It ended without being told to.
    ended = Signal()
    #: It could not be started. Carries the reason in a few words.
    not_started = Signal(str)

    @property
    def process_id(self) -> int | None:
        """The process id; None if the process is not running (yet)."""
        raise NotImplementedError

    def start(self) -> None:
        """Begin to start it."""
        raise NotImplementedError

    def write(self, data: bytes) -> None:
        """Send it something, as soon as it can be taken."""
        raise NotImplementedError

    def kill(self) -> None:
        """End it as if it had crashed."""
        raise NotImplementedError

    def let_go(self) -> None:
        """Let it end by itself, as it is idle, and delete this object then."""
        raise NotImplementedError

    def shut_down(self) -> None:
        """End it; no more signals come from it."""
        raise NotImplementedError
