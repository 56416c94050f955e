"""Holds back what need not be there when the window is first seen, such as helper processes."""

from collections.abc import Callable
from functools import cache

from PySide6.QtCore import QObject, Signal


class StartGate(QObject):
    """Open, unless somebody has closed it for a moment."""

    #: What waited may start.
    opened = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.is_open = True
        self._waiting: list[Callable[[], None]] = []

    def when_open(self, action: Callable[[], None]) -> None:
        """Do it now, or as soon as it may be done."""
        if self.is_open:
            action()
        else:
            self._waiting.append(action)

    def close(self) -> None:
        """Let everything wait that comes from now on."""
        self.is_open = False

    def open(self) -> None:
        """Let it be done, processes first."""
        self.is_open = True
        self.opened.emit()
        waiting, self._waiting = self._waiting, []
        for action in waiting:
            action()


@cache
def start_gate() -> StartGate:
    """The one of this program."""
    return StartGate()
