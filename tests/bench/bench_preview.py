"""How long after a key the preview shows what was typed, in the whole window.

    python -m tests.bench.bench_preview [--keys N] [--rounds N]

A key counts from the moment it was due to the end of the painting in which the preview has the
present text. Beside it stands what of that the window's own thread did, and the longest time, in
processor time of that thread, for which the event loop did not turn. Exits with 1 where the preview
is too slow.
"""

import argparse
import sys
import tempfile
from pathlib import Path
from random import Random
from statistics import median
from time import perf_counter

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPlainTextEdit

from reviewer.gui.review_window import ReviewWindow
from tests.bench.bench_typing import Window
from tests.bench.made_articles import long_article
from tests.bench.typing_watch import LoopWatch, percentile, run_events_until

#: Milliseconds within which 95 of 100 keys are seen in the preview, by the size of the article, and
#: the longest time for which typing may keep the window's thread busy.
CASES = (("100 KB", 100_000, 20.0), ("1 MB", 1_000_000, 50.0))
MAX_BLOCK = 25.0

#: Seconds after which a key that was never seen in the preview counts as seen.
_NEVER = 3.0


class PreviewWatch(QObject):
    """Notes when the preview has painted the present text."""

    def __init__(self, window: ReviewWindow) -> None:
        super().__init__()
        self._window = window
        self._pane = window.panels.preview
        self._has_painted = False
        self.seen_at: float | None = None
        self._pane.viewport().installEventFilter(self)
        window.installEventFilter(self)

    def await_key(self) -> None:
        """Look out for the next key's painting."""
        self._has_painted = False
        self.seen_at = None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        if watched is not self._window:
            if event.type() is QEvent.Type.Paint:
                self._has_painted = self._is_current()
        elif event.type() is QEvent.Type.UpdateRequest:
            self._window.event(event)
            if self._has_painted and self.seen_at is None:
                self.seen_at = perf_counter()
            return True
        return False

    def _is_current(self) -> bool:
        return self._window.renderer.is_current and self._pane.is_up_to_date

    def leave(self) -> None:
        """Watch no more."""
        self._pane.viewport().removeEventFilter(self)
        self._window.removeEventFilter(self)


def _place(edit: QPlainTextEdit) -> None:
    """Put the cursor behind a word in a paragraph in the middle, and let the preview follow."""
    edit.window().activateWindow()
    edit.setFocus()
    cursor = edit.textCursor()
    block = edit.document().findBlock(edit.document().characterCount() // 2)
    while len(block.text()) < 80 or not block.text()[0].isalpha():
        block = block.next()
    cursor.setPosition(block.position() + 20)
    cursor.movePosition(QTextCursor.MoveOperation.EndOfWord)
    edit.setTextCursor(cursor)
    edit.centerCursor()
    run_events_until(perf_counter() + 0.5)


def _measure(window: ReviewWindow, edit: QPlainTextEdit, keys: int) -> tuple[list[float], float]:
    """Milliseconds for each key in rising order, and the longest block in processor time."""
    random = Random(1)  # noqa: S311 - the same keys each time
    watch, loop = PreviewWatch(window), LoopWatch()
    times: list[float] = []
    due = perf_counter()
    for _key in range(keys):
        due = max(due + random.uniform(0.06, 0.24), perf_counter())
        run_events_until(due)
        watch.await_key()
        QTest.keyClicks(edit, random.choice("etaoinshrdlu"))
        while watch.seen_at is None and perf_counter() - due < _NEVER:
            QApplication.processEvents()
        times.append(1000 * ((watch.seen_at or perf_counter()) - due))
    run_events_until(perf_counter() + 1)
    watch.leave()
    loop.stop()
    return sorted(times), 1000 * loop.longest_work


def _run(name: str, size: int, limit: float, keys: int, rounds: int) -> bool:
    text = long_article(size, is_damaged=True)
    with tempfile.TemporaryDirectory() as folder:
        window = Window(Path(folder), text)
        edit = window.edit("bodyEditor")
        _place(edit)
        found = [_measure(window.window, edit, keys) for _round in range(rounds)]
        window.close()
    middle, p95, worst = (
        median(percentile(tuple(times), share) for times, _ in found) for share in (0.5, 0.95, 1)
    )
    block = max(longest for _, longest in found)
    holds = p95 <= limit and block <= MAX_BLOCK
    print(
        f"{name:<7} key to preview: median {middle:6.2f}  p95 {p95:6.2f}  worst {worst:6.2f}"
        f"   longest block, own work {block:6.2f} ms{'' if holds else '   TOO SLOW'}"
    )
    return holds


def main() -> int:
    """Measure and print; 1 where the preview is too slow."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--keys", type=int, default=60)
    parser.add_argument("--rounds", type=int, default=5)
    chosen = parser.parse_args()
    app = QApplication.instance() or QApplication(sys.argv[:1])
    app.setApplicationName("bench")
    holds = [_run(*case, chosen.keys, chosen.rounds) for case in CASES]
    return 0 if all(holds) else 1


if __name__ == "__main__":
    sys.exit(main())
