"""How long a key takes to be seen, beside a bare QPlainTextEdit with the same text.

    python tests/bench/bench_typing.py [--keys N] [--diagnostics N]

Measures from sending a key event to the end of the paint event that follows it, and the longest
time the event loop did not turn: by the clock (other programs included, which is why the bare
editor is measured too), and the processor time of the window's thread in it. Exits with 1 where
the editor is too slow.
"""

import argparse
import os
import re
import sys
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from random import Random
from time import perf_counter, thread_time

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_LOGGING_RULES", "qt.text.font.db=false;qt.qpa.fonts=false")
sys.path.insert(0, str(Path(__file__).parents[2]))

from PySide6.QtCore import QEvent, QEventLoop, QObject, Qt, QTimer
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMainWindow, QPlainTextEdit

from reviewer.gui.editor.editor import BodyEditor
from reviewer.gui.open_article import OpenArticle
from reviewer.lint.model import Applicability, Diagnostic, Fix, Severity
from reviewer.text import Edit, Span

#: What the window has to keep: times the bare editor's 95th percentile, and milliseconds.
MAX_RATIO, MAX_BLOCK = 3.0, 50.0


@dataclass(frozen=True)
class Typing:
    """What was measured, in milliseconds."""

    name: str
    median: float
    p95: float
    worst: float
    longest_block: float
    longest_work: float  # processor time of the window's thread between two turns of its loop

    def __str__(self) -> str:
        return (
            f"{self.name:<28} key to paint: median {self.median:6.2f}  p95 {self.p95:6.2f}  "
            f"worst {self.worst:6.2f}   longest block {self.longest_block:6.2f}  "
            f"of own work {self.longest_work:6.2f} ms"
        )


class _PaintWatch(QObject):
    """Notes when a text edit has finished painting."""

    def __init__(self, edit: QPlainTextEdit) -> None:
        super().__init__()
        self._edit = edit
        self.painted_at: float | None = None
        edit.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        if event.type() is not QEvent.Type.Paint:
            return False
        self._edit.viewportEvent(event)
        self.painted_at = perf_counter()
        return True


class _LoopWatch:
    """Notes how long the event loop did not come to look at its timers."""

    def __init__(self) -> None:
        self.longest = self.longest_work = 0.0
        self.skip()
        self._timer = QTimer()
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(1)
        self._timer.timeout.connect(self._tick)
        self._timer.start()

    def _tick(self) -> None:
        self.longest = max(self.longest, perf_counter() - self._last)
        self.longest_work = max(self.longest_work, thread_time() - self._last_work)
        self.skip()

    def skip(self) -> None:
        """Leave out of the account what happened since the last tick."""
        self._last, self._last_work = perf_counter(), thread_time()

    def stop(self) -> None:
        self._timer.stop()


def measure_typing(
    name: str,
    edit: QPlainTextEdit,
    keys: int = 300,
    pause: int = 30,
    prepare: Callable[[int], Callable[[], object] | None] | None = None,
) -> Typing:
    """Type into an edit that is in a shown window, a key every ``pause`` milliseconds or so.

    ``prepare`` is called with the key's number in the pause after each key. It does what another
    process would do, off the clock, and returns what the window does with that, on the clock.
    """
    watch = _PaintWatch(edit)
    loop = _LoopWatch()
    random = Random(1)  # noqa: S311 - the same keys each time
    times: list[float] = []
    for number in range(keys):
        watch.painted_at = None
        begin = perf_counter()
        choice = random.random()
        if choice < 0.04:
            QTest.keyClick(edit, Qt.Key.Key_Return)
        elif choice < 0.12:
            QTest.keyClick(edit, Qt.Key.Key_Backspace)
        else:
            QTest.keyClicks(edit, random.choice("etaoinshrdlu   *"))
        while watch.painted_at is None and perf_counter() - begin < 2:
            QApplication.processEvents()
        times.append((watch.painted_at or perf_counter()) - begin)
        run_events(pause // 2)
        if prepare is not None:
            act = prepare(number)
            loop.skip()
            if act is not None:
                act()
        run_events(pause // 2)
    loop.stop()
    times.sort()
    return Typing(
        name,
        1000 * times[len(times) // 2],
        1000 * times[int(len(times) * 0.95)],
        1000 * times[-1],
        1000 * loop.longest,
        1000 * loop.longest_work,
    )


def run_events(milliseconds: int) -> None:
    """Let the event loop run for some time, as it does while a person thinks."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def article_of(size: int) -> str:
    """An article with damage in it, of about that many bytes."""
    random = Random(2)  # noqa: S311 - the same article each time
    words = ["the", "army", "village", "northern", "offensive", "captured", "in", "1917", "and"] * 8
    words += ["**battle**", "`code`", "caf\u00c3\u00a9", "[town](town.md)", "\U0001f1f7\U0001f1fa"]
    parts = ["---\ntitle: Long\ntags:\n" + "".join(f"  - tag {n}\n" for n in range(30)) + "---\n"]
    length = 0
    while length < size:
        lines = [" ".join(random.choices(words, k=random.randint(20, 120)))]
        if random.random() < 0.3:
            lines.insert(0, f"## Section {len(parts)}\n")
        if random.random() < 0.3:
            lines += ["[object Object]"] * 6
        parts.append("\n" + "\n".join(lines) + "\n")
        length += len(parts[-1].encode())
    return "".join(parts)


def diagnostics_of(text: str, most: int) -> list[Diagnostic]:
    """As many diagnostics as asked for, spread over the text."""
    places = [Span(*match.span()) for match in re.finditer(r"\w+|\[object Object\]", text)]
    step = max(1, len(places) // most)
    severities = list(Severity)
    return [
        Diagnostic(
            "bench/word",
            severities[number % 3],
            span,
            "a word",
            (Fix("Remove it", (Edit(span, ""),), Applicability.SAFE),),
        )
        for number, span in enumerate(places[::step][:most])
    ]


def show_in_window(edit: QPlainTextEdit) -> QMainWindow:
    """A window of usual size with the edit in it, the cursor in the middle of the text."""
    window = QMainWindow()
    window.setCentralWidget(edit)
    window.resize(1000, 700)
    window.show()
    edit.setFocus()
    cursor = edit.textCursor()
    cursor.setPosition(edit.document().characterCount() // 2)
    cursor.movePosition(QTextCursor.MoveOperation.EndOfWord)
    edit.setTextCursor(cursor)
    edit.centerCursor()
    run_events(300)
    return window


def measure_bare(text: str, keys: int) -> Typing:
    """Type into Qt's own text edit."""
    bare = QPlainTextEdit()
    bare.setPlainText(text)
    window = show_in_window(bare)
    result = measure_typing("bare QPlainTextEdit", bare, keys)
    window.close()
    return result


def measure_editor(text: str, keys: int, most: int, folder: Path) -> Typing:
    """Type into the body editor, with new diagnostics after every fifth key."""
    path = folder / "article.md"
    path.write_text(text, encoding="utf-8")
    editor = BodyEditor()
    article = OpenArticle.read(path, editor)
    editor.set_article(article)
    window = show_in_window(editor)
    editor.show_diagnostics(diagnostics_of(text, most), article.revision)
    run_events(500)

    def check(number: int) -> Callable[[], object] | None:
        if number % 5:
            return None
        found = diagnostics_of(article.article.text, most)
        return lambda: editor.show_diagnostics(found, article.revision)

    result = measure_typing(f"editor, {most} diagnostics", editor, keys, prepare=check)
    window.close()
    return result


def measure_opening(text: str, folder: Path) -> Typing:
    """Open the article and show two thousand diagnostics, nobody typing."""
    path = folder / "opened.md"
    path.write_text(text, encoding="utf-8")
    editor = BodyEditor()
    window = QMainWindow()
    window.setCentralWidget(editor)
    window.resize(1000, 700)
    window.show()
    run_events(200)
    watch, loop = _PaintWatch(editor), _LoopWatch()
    begin = perf_counter()
    article = OpenArticle.read(path, editor)
    editor.set_article(article)
    while watch.painted_at is None:
        QApplication.processEvents()
    first_paint = 1000 * ((watch.painted_at or 0) - begin)
    found = diagnostics_of(text, 2000)
    loop.skip()
    editor.show_diagnostics(found, article.revision)
    run_events(1500)
    loop.stop()
    window.close()
    return Typing(
        "opening",
        first_paint,
        first_paint,
        first_paint,
        1000 * loop.longest,
        1000 * loop.longest_work,
    )


def main() -> int:
    """Measure and print; 1 where the editor is too slow."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--keys", type=int, default=300)
    parser.add_argument("--size", type=int, default=100_000)
    chosen = parser.parse_args()
    app = QApplication.instance() or QApplication(sys.argv)
    app.setApplicationName("bench")
    text = article_of(chosen.size)
    print(f"article: {len(text.encode()):,} bytes, {text.count(chr(10)):,} lines")
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        bare = measure_bare(text, chosen.keys)
        results = [bare]
        results += [measure_editor(text, chosen.keys, most, folder) for most in (200, 2000)]
        results.append(measure_opening(text, folder))
    for result in results:
        print(result)
    slow = [result for result in results[1:3] if result.p95 > MAX_RATIO * bare.p95]
    blocked = [result for result in results if result.longest_work > MAX_BLOCK]
    for result in slow:
        print(f"TOO SLOW: {result.name}: {result.p95 / bare.p95:.1f} times the bare editor")
    for result in blocked:
        print(f"BLOCKED: {result.name}: {result.longest_work:.0f} ms")
    return 1 if slow or blocked else 0


if __name__ == "__main__":
    sys.exit(main())
