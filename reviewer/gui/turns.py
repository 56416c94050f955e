"""Work done step by step, so that keys and painting come between."""

from collections import deque
from collections.abc import Callable, Iterable

from PySide6.QtCore import QObject, QTimer


class Turns(QObject):
    """Runs steps one after the other, each in its own turn of the event loop."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._steps: deque[Callable[[], None]] = deque()
        self._are_wanted: Callable[[], bool] = lambda: True
        self._timer = QTimer(self)  # Qt paints what a step has changed before it looks at timers
        self._timer.timeout.connect(self._take)

    def begin(
        self, steps: Iterable[Callable[[], None]], are_wanted: Callable[[], bool] = lambda: True
    ) -> None:
        """Run these steps instead of what is left of others, as long as they are wanted."""
        self._steps = deque(steps)
        self._are_wanted = are_wanted
        self._timer.start(0)

    def stop(self) -> None:
        """Drop the steps that are not done yet."""
        self._steps.clear()
        self._timer.stop()

    @property
    def are_over(self) -> bool:
        """Whether no steps are left."""
        return not self._steps

    def _take(self) -> None:
        if not self._steps or not self._are_wanted():
            self.stop()
            return
        self._steps.popleft()()
