"""Ends a helper that takes too long over one thing."""

from time import monotonic

from PySide6.QtCore import QObject, QTimer

from reviewer.gui.helpers.helper_process import HelperProcess
from reviewer.gui.helpers.process_time import process_time_of, seconds_of

#: On a busy machine, a helper may wait for its turn this many times as long as it may work.
_LONGEST_WAIT = 6
#: A remainder smaller than this share of the time is not waited for.
_NEXT_TO_NOTHING = 0.05


class Patience(QObject):
    """Counts the time a helper works, if the system tells that, or else the time that passes.

    A helper that waits for a processor, or to be started, is not at fault; one that sleeps is.
    """

    def __init__(self, helper: HelperProcess, timeout_ms: int, parent: QObject) -> None:
        super().__init__(parent)
        self._helper = helper
        self._limit = timeout_ms / 1000
        self._begun = self._had = 0.0
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._look)

    @property
    def is_active(self) -> bool:
        """Whether somebody waits."""
        return self._timer.isActive()

    def start(self) -> None:
        """Start counting again: the helper was given something to do, or reported some of it."""
        self._begun = monotonic()
        number = self._helper.process_id
        had = seconds_of(number) if number is not None else None
        self._had = had if had is not None else 0.0
        self._timer.start(int(self._limit * 1000))

    def stop(self) -> None:
        """The helper is done."""
        self._timer.stop()

    def _look(self) -> None:
        left = self._left()
        is_over = monotonic() - self._begun >= _LONGEST_WAIT * self._limit
        if is_over or left <= _NEXT_TO_NOTHING * self._limit:
            self._helper.kill()
        else:
            self._timer.start(max(1, int(left * 1000)))

    def _left(self) -> float:
        """Seconds that the helper may still work."""
        number = self._helper.process_id
        if number is None:
            return self._limit if self._helper.is_being_started else 0.0
        now = process_time_of(number)
        if now is None or not now.wants_more:
            return 0.0
        return self._limit - (now.seconds - self._had)
