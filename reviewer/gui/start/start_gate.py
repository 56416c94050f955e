"""Holds back what is not needed when the window is first seen, such as helper processes."""

from collections.abc import Callable
from functools import cache


class StartGate:
    """Open, unless somebody has closed it for a moment."""

    def __init__(self) -> None:
        self.is_open = True
        self._waiting: list[Callable[[], None]] = []

    def when_open(self, action: Callable[[], None]) -> None:
        """Call it now, or as soon as the gate opens."""
        if self.is_open:
            action()
        else:
            self._waiting.append(action)

    def close(self) -> None:
        """Make everything wait from now on."""
        self.is_open = False

    def open(self) -> None:
        """Call everything that waits, in order."""
        self.is_open = True
        waiting, self._waiting = self._waiting, []
        for action in waiting:
            action()


@cache
def start_gate() -> StartGate:
    """The one of this program."""
    return StartGate()
