"""Whether this program is whole: what a packaged build runs before it is handed on."""

import shutil
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEventLoop, QTimer, qVersion
from PySide6.QtGui import QImageReader
from PySide6.QtWidgets import QApplication

from reviewer import Article, __version__, check, fix
from reviewer.gui.resources import resource
from reviewer.gui.review_window import ReviewWindow
from reviewer.gui.window_state import WindowState
from reviewer.workspace.history import History

_PATIENCE_MS = 60_000


def self_test() -> int:
    """Open a copy of the sample workspace, check, fix, preview and save in it; the exit status."""
    application = QApplication.instance() or QApplication(sys.argv[:1])
    with tempfile.TemporaryDirectory(prefix="reviewer-self-test-") as folder:
        failures = [
            f"{name}: {failure}"
            for name, test in _TESTS
            if (failure := _run(test, Path(folder))) is not None
        ]
    del application
    for failure in failures:
        print(f"self-test failed: {failure}")  # noqa: T201
    if not failures:
        print(f"self-test passed: Article Reviewer {__version__}, Qt {qVersion()}")  # noqa: T201
    return 1 if failures else 0


def _run(test: Callable[[Path], None], folder: Path) -> str | None:
    try:
        test(folder)
    except Exception as error:  # noqa: BLE001
        return f"{type(error).__name__}: {error}"
    return None


def _resources_are_there(_folder: Path) -> None:
    formats = {bytes(name.data()).decode() for name in QImageReader.supportedImageFormats()}
    missing = {"svg", "png", "jpg", "webp"} - formats
    _require(not missing, f"cannot read pictures of the kinds {sorted(missing)}")
    _require(resource("icons/save.svg").is_file(), "the icons are missing")


def _rules_find_and_fix(_folder: Path) -> None:
    damaged = Article("---\ntitle: 2014\u00e2\u20ac\u201c17\n---\n\nText.\n")
    _require(bool(check(damaged)), "mojibake was not found")
    mended, _applied = fix(damaged)
    _require(mended.metadata == {"title": "2014\N{EN DASH}17"}, "mojibake was not repaired")


def _window_works(folder: Path) -> None:
    sample = folder / "sample"
    shutil.copytree(resource("sample"), sample)
    window = ReviewWindow(WindowState(folder / "window.ini"), History(folder / "history"))
    window.show()
    window.opener.open_path(sample)
    _wait(window.scanner.finished, "checking the sample workspace")
    article = window.desk.front
    _require(article is not None, "no article was opened")
    assert article is not None  # noqa: S101
    damaged = next(
        row.path
        for row in window.panels.articles.model.rows
        if row.counts and any(row.counts.values())
    )
    window.opener.open_article(damaged)
    _wait(window.runner.rendered, "the preview")
    _require(bool(window.panels.preview.toPlainText().strip()), "the preview is empty")
    window.reviewing.fix_all_safe()
    _wait(window.repairer.repaired, "the safe fixes")
    _require(window.saver.save_all(), "an article could not be saved")
    window.close()


_TESTS: tuple[tuple[str, Callable[[Path], None]], ...] = (
    ("resources", _resources_are_there),
    ("rules", _rules_find_and_fix),
    ("window", _window_works),
)


def _require(condition: bool, sentence: str) -> None:  # noqa: FBT001
    if not condition:
        raise RuntimeError(sentence)


def _wait(signal: object, what: str) -> None:
    """Let the event loop run until the signal comes."""
    loop = QEventLoop()
    came: list[bool] = []

    def note(*_values: object) -> None:
        came.append(True)
        loop.quit()

    signal.connect(note)  # type: ignore[attr-defined]
    QTimer.singleShot(_PATIENCE_MS, loop.quit)
    loop.exec()
    signal.disconnect(note)  # type: ignore[attr-defined]
    _require(bool(came), f"{what} did not end within {_PATIENCE_MS // 1000} seconds")
