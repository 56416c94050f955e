"""Types into a text edit as a person does, and notes when each key is seen."""

from collections.abc import Iterator
from dataclasses import dataclass
from random import Random
from time import perf_counter, sleep, thread_time

from PySide6.QtCore import QEvent, QEventLoop, QObject, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPlainTextEdit

#: Seconds after which a key that was never painted counts as painted.
_NEVER = 2.0


@dataclass(frozen=True)
class Typing:
    """What was measured, in milliseconds."""

    times: tuple[float, ...]  # from each key to the end of the window's painting, in rising order
    work: tuple[float, ...]  # the same in processor time of the window's thread
    longest_block: float  # by the clock, between two turns of the event loop
    longest_work: float  # the same in processor time of the window's thread


def percentile(times: tuple[float, ...], share: float) -> float:
    """The time within which that share of all is done."""
    return times[min(int(len(times) * share), len(times) - 1)]


class PaintWatch(QObject):
    """Notes when a window has painted a text edit in it, and all else that it had to paint."""

    def __init__(self, edit: QPlainTextEdit) -> None:
        super().__init__()
        self._viewport = edit.viewport()
        self._window = edit.window()
        self._has_painted = False
        self.seen_at: float | None = None
        self.work_at = 0.0  # processor time of the thread at that moment
        self._viewport.installEventFilter(self)
        self._window.installEventFilter(self)

    def await_paint(self) -> None:
        """Look out for the next painting."""
        self._has_painted = False
        self.seen_at = None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        if watched is self._viewport:
            self._has_painted |= event.type() is QEvent.Type.Paint
        elif event.type() is QEvent.Type.UpdateRequest:
            self._window.event(event)
            if self._has_painted and self.seen_at is None:
                self.seen_at, self.work_at = perf_counter(), thread_time()
            return True
        return False

    def leave(self) -> None:
        """Watch no more."""
        self._viewport.removeEventFilter(self)
        self._window.removeEventFilter(self)


class LoopWatch:
    """Notes how long the event loop did not come to look at its timers."""

    def __init__(self) -> None:
        self.longest = self.longest_work = 0.0
        self._last, self._last_work = perf_counter(), thread_time()
        self._timer = QTimer()
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(1)
        self._timer.timeout.connect(self._tick)
        self._timer.start()

    def _tick(self) -> None:
        now, work = perf_counter(), thread_time()
        self.longest = max(self.longest, now - self._last)
        self.longest_work = max(self.longest_work, work - self._last_work)
        self._last, self._last_work = now, work

    def stop(self) -> None:
        """Watch no more."""
        self._timer.stop()


def measure_typing(edit: QPlainTextEdit, keys: int) -> Typing:
    """Type into an edit that is in a shown window: half at a person's pace, half in bursts.

    A key counts from the moment at which it was due: one that has to wait until the window has
    done something else is late by that.
    """
    watch, loop = PaintWatch(edit), LoopWatch()
    random = Random(1)  # noqa: S311 - the same keys each time
    times: list[float] = []
    work: list[float] = []
    due = perf_counter()
    for pause in _pauses(keys, random):
        due = max(due + pause, perf_counter())
        work_before = run_events_until(due)
        watch.await_paint()
        _press(edit, random)
        while watch.seen_at is None and perf_counter() - due < _NEVER:
            QApplication.processEvents()
        times.append(1000 * ((watch.seen_at or perf_counter()) - due))
        work.append(1000 * (watch.work_at - work_before))
    run_events_until(perf_counter() + 1)
    watch.leave()
    loop.stop()
    return Typing(
        tuple(sorted(times)),
        tuple(sorted(work)),
        1000 * loop.longest,
        1000 * loop.longest_work,
    )


def run_events_until(due: float) -> float:
    """Let the event loop run until that time, to a fraction of a millisecond.

    Returns the processor time that the thread had taken when the loop last began to turn.
    """
    rest = due - perf_counter() - 0.003
    if rest > 0:
        loop = QEventLoop()
        QTimer.singleShot(int(1000 * rest), loop.quit)
        loop.exec()
    work = thread_time()
    while perf_counter() < due:
        sleep(0)
        work = thread_time()
        QApplication.processEvents()
    return work


def _pauses(keys: int, random: Random) -> Iterator[float]:
    """Seconds before each key. Some are long enough for the checks of the text to come between."""
    for number in range(keys):
        if number < keys // 2:
            yield random.uniform(0.06, 0.24)
        else:
            yield 0.4 if number % 10 == 0 else 0.015


def _press(edit: QPlainTextEdit, random: Random) -> None:
    choice = random.random()
    if choice < 0.04:
        QTest.keyClick(edit, Qt.Key.Key_Return)
    elif choice < 0.12:
        QTest.keyClick(edit, Qt.Key.Key_Backspace)
    else:
        QTest.keyClicks(edit, random.choice("etaoinshrdlu   *"))
