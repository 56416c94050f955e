"""What the window knows of a child process, of whatever kind it is."""

from PySide6.QtCore import QObject, Signal

#: Milliseconds for a child to end by itself that was told to go: the only time that one waits.
SHUTDOWN_MS = 1000


class Child(QObject):
    """A process that runs a helper's module."""

    #: Something came from it. Carries bytes.
    received = Signal(object)
    #: It ended, and nobody told it to.
    ended = Signal()
    #: It could not be started. Carries the reason in a few words.
    not_started = Signal(str)

    @property
    def process_id(self) -> int | None:
        """The system's number of the process, None where it does not run (yet)."""
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
        """Have it end when it likes, as it is at nothing, and be deleted."""
        raise NotImplementedError

    def shut_down(self) -> None:
        """End it, and tell of it no more."""
        raise NotImplementedError
