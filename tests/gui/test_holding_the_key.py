"""While the key for the next article is held down, no panel shows what is another article's."""

import re
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

from tests.gui.random_actions.agreement import Agreement
from tests.gui.window_driver import CTRL, WindowDriver

_COUNT = 100
#: How often a keyboard repeats a key that is held down, in milliseconds.
_REPEAT = 30
_NUMBER = re.compile(r"n\d{3}")


@pytest.fixture
def workspace(tmp_path: Path) -> Path:
    """Articles each of whose parts bears its number; every third has a form of its own."""
    folder = tmp_path / "articles"
    folder.mkdir()
    for number in range(_COUNT):
        name = f"n{number:03}"
        extra = (f"summary: {name}", f"nested:\n  key: {name}", f"image: {name}.png")[number % 3]
        (folder / f"{name}.md").write_text(
            f"---\ntitle: Title {name}\ntags: [{name}, {name}]\n{extra}\n---\n\n"
            f"# Head {name}\n\nWords of {name}  and[^1] a table.\n\n| {name} |\n|---|\n| x |\n\n"
            f"[^1]: Note of {name}\n\n## References {name}\n\n![picture of {name}]({name}.png)\n"
        )
    return folder


class _Watcher(QObject):
    """Reads what is painted, when it is painted, but in the list of all articles."""

    def __init__(self, driver: WindowDriver) -> None:
        super().__init__()
        self._window = driver.window
        self.wrong: list[str] = []
        self.seen: set[str] = set()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        if event.type() is QEvent.Type.Paint and isinstance(watched, QWidget):
            self._look(watched)
        return False

    def _look(self, painted: QWidget) -> None:
        front, window = self._window.desk.front, self._window
        if front is None or window.panels.articles.isAncestorOf(painted):
            return
        expected = front.path.stem
        for number in _NUMBER.findall(_words_of(painted) + window.windowTitle()):
            self.seen.add(number)
            if number != expected:
                self.wrong.append(f"{painted} shows {number} with {expected}")


def _words_of(painted: QWidget) -> str:
    """What can be read in a widget, or in the one whose viewport it is."""
    widget = painted.parentWidget() if painted.objectName() == "qt_scrollarea_viewport" else painted
    match widget:
        case QLabel() | QLineEdit():
            return widget.text()
        case QPlainTextEdit() | QTextEdit():
            return widget.toPlainText()
        case QAbstractItemView():
            model = widget.model()
            rows = range(model.rowCount(QModelIndex()))
            cells = (model.index(row, column).data() for row in rows for column in range(3))
            return " ".join(map(str, cells))
    return ""


def test_no_article_ever_shows_what_is_anothers(driver: WindowDriver, workspace: Path) -> None:
    window = driver.window
    driver.open(workspace)
    for dock in window.docks.values():
        dock.raise_()
    agreement = Agreement(window)
    watcher = _Watcher(driver)
    program = QApplication.instance()
    assert program is not None
    program.installEventFilter(watcher)
    try:
        for number in range(_COUNT - 1):
            QTest.keyPress(QApplication.focusWidget() or window, Qt.Key.Key_PageDown, CTRL)
            # At times the keys come faster than anything can follow, at others all catch up.
            driver.qtbot.wait(_REPEAT if number % 40 < 10 else 1)
        QTest.keyRelease(QApplication.focusWidget() or window, Qt.Key.Key_PageDown, CTRL)
        driver.wait_for_checks()
    finally:
        program.removeEventFilter(watcher)
    assert watcher.wrong == []
    assert len(watcher.seen) >= _COUNT / 2
    driver.wait_until(lambda: not agreement.differences())
