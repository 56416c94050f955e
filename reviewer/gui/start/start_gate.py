"""Holds back what need not be there when the window is first seen, such as helper processes."""

from collections.abc import Callable
from functools import cache


class StartGate:
    """Open, unless somebody has closed it for a moment."""

    def __init__(self) -> None:
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
        """Let it be done, in the order in which it came."""
        self.is_open = True
        waiting, self._waiting = self._waiting, []
        for action in waiting:
            action()


@cache
def start_gate() -> StartGate:
    """The one of this program."""
    return StartGate()
