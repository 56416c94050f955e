"""How long an article takes to be seen once it is chosen: its text, its form, its problems.

    python -m tests.bench.bench_opening [--count N]

The whole window on a folder of articles of 10 KB and one of 1 MB. Times are from the choice to the
end of the window's painting, in the clock's time and in processor time of the window's thread.
Exits with 1 where the median is above a limit.
"""

import argparse
import sys
import tempfile
from pathlib import Path
from statistics import median
from time import perf_counter, thread_time

from PySide6.QtWidgets import QApplication

from reviewer.gui.review_window import ReviewWindow
from tests.bench.bench_typing import Window
from tests.bench.made_articles import article, long_article
from tests.bench.typing_watch import PaintWatch, run_events_until

#: Milliseconds within which parts of an article of 10 KB are seen, and the text of one of 1 MB.
MAX_TEXT, MAX_OTHERS, MAX_LONG_TEXT = 50, 150, 100

_LONG = 1_000_000
_PATIENCE = 60


class Opening:
    """Notes when the parts of an article are seen that is chosen now."""

    def __init__(self, window: ReviewWindow) -> None:
        self._window = window
        self._watch = PaintWatch(window.panels.editor)
        self._is_checked = False
        self._checked = window.runner.checked.connect(self._note_checked)
        self._begun, self._work = perf_counter(), thread_time()

    def text(self) -> tuple[float, float]:
        """Milliseconds until the text was painted, and of work."""
        while self._watch.seen_at is None:
            QApplication.processEvents()
        seen, work = self._watch.seen_at, self._watch.work_at
        return 1000 * (seen - self._begun), 1000 * (work - self._work)

    def all(self) -> tuple[float, float]:
        """Milliseconds until form and problems were painted as well, and of work."""
        late = self._begun + _PATIENCE
        while not (self._is_checked and self._window.view.is_settled) and perf_counter() < late:
            QApplication.processEvents()
        QApplication.processEvents()  # which paints what has changed
        return 1000 * (perf_counter() - self._begun), 1000 * (thread_time() - self._work)

    def leave(self) -> None:
        """Watch no more."""
        self._watch.leave()
        self._window.runner.checked.disconnect(self._checked)

    def _note_checked(self) -> None:
        self._is_checked = True


def _report(name: str, times: list[tuple[float, float]], limit: float) -> bool:
    spent = [time for time, _work in times]
    work = [work for _time, work in times]
    holds = median(spent) <= limit
    print(
        f"  {name:<34} median {median(spent):6.1f}  worst {max(spent):6.1f}  own work"
        f" {median(work):6.1f} ms   limit {limit} ms{'' if holds else '   TOO SLOW'}"
    )
    return holds


def _measure(window: ReviewWindow, count: int) -> bool:
    texts: list[tuple[float, float]] = []
    others: list[tuple[float, float]] = []
    for _number in range(count - 1):
        opening = Opening(window)
        window.opener.open_neighbour(1)
        texts.append(opening.text())
        others.append(opening.all())
        opening.leave()
        run_events_until(perf_counter() + 0.5)
    holds = [
        _report("next article of 10 KB, text", texts, MAX_TEXT),
        _report("next article of 10 KB, all of it", others, MAX_OTHERS),
    ]
    return all(holds)


def _measure_long(window: ReviewWindow, long: Path, short: Path) -> bool:
    texts: list[tuple[float, float]] = []
    for _number in range(5):
        opening = Opening(window)
        window.opener.open_article(long)
        texts.append(opening.text())
        opening.all()
        opening.leave()
        window.opener.open_article(short)
        window.desk.close_all()
        window.opener.open_article(short)
        run_events_until(perf_counter() + 1)
    return _report("article of 1 MB, text", texts, MAX_LONG_TEXT)


def main() -> int:
    """Measure and print; 1 where the window is too slow."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--count", type=int, default=20)
    count: int = parser.parse_args().count
    app = QApplication.instance() or QApplication(sys.argv[:1])
    app.setApplicationName("bench")
    with tempfile.TemporaryDirectory() as place, tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for number in range(count):
            (folder / f"article-{number:02}.md").write_text(article(number), "utf-8", newline="")
        long = folder / "long.md"
        long.write_text(long_article(_LONG, is_damaged=True), "utf-8", newline="")
        whole = Window(Path(place), article(0))
        whole.window.opener.open_path(folder)
        run_events_until(perf_counter() + 3)
        print("opening articles, to the end of painting:")
        holds = _measure(whole.window, count)
        holds &= _measure_long(whole.window, long, folder / "article-00.md")
        whole.close()
    return 0 if holds else 1


if __name__ == "__main__":
    sys.exit(main())
