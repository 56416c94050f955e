"""Holds helper processes back until the window has been seen, as they want the same processor."""

from functools import cache

from PySide6.QtCore import QObject, Signal


class StartGate(QObject):
    """Open, unless somebody has closed it for a moment."""

    #: Those who waited may go.
    opened = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.is_open = True

    def close(self) -> None:
        """Let helpers wait that are asked for from now on."""
        self.is_open = False

    def open(self) -> None:
        """Let them start."""
        self.is_open = True
        self.opened.emit()


@cache
def start_gate() -> StartGate:
    """The one of this program."""
    return StartGate()
