"""How long a key takes to be seen in the window, beside a bare QPlainTextEdit with the same text.

    python -m tests.bench.bench_typing [--keys N] [--rounds N] [--case WORD]

The whole window, with checks and preview at work in their processes; in some cases while a folder
of thousands of articles is checked over and over (but not while the bare edit is measured). A key
counts from the moment it was due to the end of the window's painting. Of the event loop, it tells
the longest time it did not turn: by the clock (other programs included, which is why the bare edit
is measured too), and in processor time of the window's thread. Rounds alternate, so that a busy
moment of the machine meets both. Exits with 1 where the window is too slow.
"""

import argparse
import os
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager, nullcontext
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from time import perf_counter

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault(
    "QT_LOGGING_RULES", "default.warning=false;qt.text.font.db=false;qt.qpa.fonts=false"
)

from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QApplication, QMainWindow, QPlainTextEdit

from reviewer.app import create_window
from reviewer.gui.review_window import ReviewWindow
from tests.bench.made_articles import long_article, write_articles
from tests.bench.typing_watch import (
    Typing,
    measure_typing,
    percentile,
    run_events_until,
)

#: What the window has to keep: times the bare edit's 95th percentile, and milliseconds.
MAX_RATIO, MAX_BLOCK = 2.0, 25.0

#: Articles beside the open one, in a folder that is being scanned.
_MANY = 3_000

#: Seconds for the helper process, on a machine that others use as well.
_PATIENCE = 60


@dataclass(frozen=True)
class Case:
    """An article, and where in the window one types."""

    name: str
    size: int
    is_damaged: bool
    field: str = "bodyEditor"
    is_scanned: bool = False

    @property
    def text(self) -> str:
        """The article's text."""
        return long_article(self.size, is_damaged=self.is_damaged)


_CASES = (
    Case("100 KB, few problems", 100_000, is_damaged=False),
    Case("100 KB, many problems", 100_000, is_damaged=True),
    Case("100 KB, description", 100_000, is_damaged=True, field="field:description"),
    Case("1 MB, many problems", 1_000_000, is_damaged=True),
    Case("100 KB, folder being scanned", 100_000, is_damaged=True, is_scanned=True),
    Case("1 MB, folder being scanned", 1_000_000, is_damaged=True, is_scanned=True),
)


class Window:
    """The whole window on an article, checked and rendered, and so many others in its folder."""

    def __init__(self, folder: Path, text: str, others: int = 0) -> None:
        article = folder / "articles" / "article.md"
        write_articles(article.parent, others)
        article.parent.mkdir(exist_ok=True)
        article.write_text(text, "utf-8", newline="")
        # Settings and history of its own, away from those of whoever runs this.
        os.environ["XDG_CONFIG_HOME"] = os.environ["XDG_STATE_HOME"] = str(folder / "state")
        window = create_window(article)
        if not isinstance(window, ReviewWindow):
            raise TypeError(window)
        self.window = window
        self._answers: set[str] = set()
        self.window.runner.checked.connect(lambda _: self._answers.add("checked"))
        self.window.renderer.rendered.connect(lambda _: self._answers.add("rendered"))
        self.window.resize(1400, 900)
        self.window.show()
        self.wait()

    def wait(self) -> None:
        """Wait until the article is checked, rendered, shown and coloured."""
        panels = self.window.panels
        _wait_until(lambda: len(self._answers) == 2 and self.window.view.is_settled)
        _wait_until(lambda: panels.preview.is_up_to_date and panels.editor.is_colored)

    @contextmanager
    def being_scanned(self) -> Iterator[None]:
        """Meanwhile, the articles of the folder are checked over and over."""
        scanner, folder = self.window.scanner, self.window.folder
        scanner.finished.connect(folder.recheck_all)
        folder.recheck_all()
        yield
        scanner.finished.disconnect(folder.recheck_all)
        scanner.stop()

    def edit(self, name: str) -> QPlainTextEdit:
        """The text edit of that objectName."""
        found = self.window.findChild(QPlainTextEdit, name)
        if found is None:
            raise SystemExit(f"the window has no {name}")
        return found

    def close(self) -> None:
        """Put the window away, whatever was typed."""
        self.window.desk.close_all()
        self.window.close()


@contextmanager
def _window(case: Case) -> Iterator[Window]:
    with tempfile.TemporaryDirectory() as folder:
        window = Window(Path(folder), case.text, _MANY if case.is_scanned else 0)
        yield window
        window.close()


def _wait_until(condition: Callable[[], bool]) -> None:
    late = perf_counter() + _PATIENCE
    while not condition():
        if perf_counter() > late:
            raise SystemExit("the window did not come to rest")
        run_events_until(perf_counter() + 0.01)


def _measure_bare(text: str, keys: int) -> Typing:
    """Type into Qt's own text edit."""
    window, edit = QMainWindow(), QPlainTextEdit()
    edit.setPlainText(text)
    window.setCentralWidget(edit)
    window.resize(1000, 700)
    window.show()
    result = _type_in_the_middle(edit, keys)
    window.close()
    return result


def _type_in_the_middle(edit: QPlainTextEdit, keys: int) -> Typing:
    edit.window().activateWindow()
    edit.setFocus()
    cursor = edit.textCursor()
    cursor.setPosition(edit.document().characterCount() // 2)
    cursor.movePosition(QTextCursor.MoveOperation.EndOfWord)
    edit.setTextCursor(cursor)
    edit.centerCursor()
    run_events_until(perf_counter() + 0.5)
    return measure_typing(edit, keys)


def _measure(case: Case, keys: int, rounds: int) -> bool:
    """Print what is measured, in turns; whether the window keeps its limits."""
    bare: list[Typing] = []
    whole: list[Typing] = []
    with _window(case) as window:
        size = len(case.text.encode())
        print(f"{case.name}: {size:,} bytes, {len(window.window.diagnosis.diagnostics)} problems")
        for _round in range(rounds):
            bare.append(_measure_bare(case.text, keys))
            with window.being_scanned() if case.is_scanned else nullcontext():
                whole.append(_type_in_the_middle(window.edit(case.field), keys))
    times, work = (_ratio(whole, bare, kind) for kind in ("times", "work"))
    longest = max(one.longest_work for one in whole)
    _print_row("bare edit", bare)
    _print_row("window", whole)
    holds = times <= MAX_RATIO and longest <= MAX_BLOCK
    verdict = "" if holds else "   TOO SLOW"
    print(f"  p95 {times:.2f} times the bare edit's, of processor time {work:.2f} times{verdict}")
    return holds


def _ratio(rounds: list[Typing], bare: list[Typing], kind: str) -> float:
    return _median_of(rounds, kind, 0.95) / _median_of(bare, kind, 0.95)


def _median_of(rounds: list[Typing], kind: str, share: float) -> float:
    return median(percentile(getattr(one, kind), share) for one in rounds)


def _print_row(name: str, rounds: list[Typing]) -> None:
    for kind, words in (("times", "key to paint:"), ("work", "own work:")):
        middle, p95, worst = (_median_of(rounds, kind, share) for share in (0.5, 0.95, 1))
        block = max(one.longest_block if kind == "times" else one.longest_work for one in rounds)
        print(
            f"  {name:<10} {words:<13} median {middle:5.2f}  p95 {p95:5.2f}  worst {worst:6.2f}"
            f"   longest block {block:6.2f} ms"
        )


def main() -> int:
    """Measure and print; 1 where the window is too slow."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--keys", type=int, default=60)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--case", default="", help="only cases with this in their name")
    chosen = parser.parse_args()
    app = QApplication.instance() or QApplication(sys.argv[:1])
    app.setApplicationName("bench")
    holds = [
        _measure(case, chosen.keys, chosen.rounds) for case in _CASES if chosen.case in case.name
    ]
    return 0 if all(holds) else 1


if __name__ == "__main__":
    sys.exit(main())
