"""Drives the whole window as a person does: with keys and clicks."""

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QAbstractItemView, QApplication, QListWidget, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from reviewer.gui.review_window import ReviewWindow
from reviewer.gui.window_state import WindowState
from reviewer.workspace.history import History

_Widget = TypeVar("_Widget", bound=QWidget)

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier
PLAIN = Qt.KeyboardModifier.NoModifier

#: Milliseconds to wait for a helper process, on a machine that others use as well.
PATIENCE = 30_000


class WindowDriver:
    """A window on a screen that is not there, and the hands and eyes of the person before it."""

    def __init__(self, qtbot: QtBot, state_folder: Path) -> None:
        self.qtbot = qtbot
        self.history = History(state_folder / "history")
        self.unsaved = state_folder / "unsaved"
        settings = WindowState(state_folder / "window.ini")
        self.window = ReviewWindow(settings, self.history, self.unsaved)
        # Unsaved changes must not bring up a question when a test ends.
        qtbot.addWidget(self.window, before_close_func=lambda _: self.window.desk.close_all())
        self.window.resize(1400, 900)
        self.window.show()
        qtbot.waitExposed(self.window)
        self.window.activateWindow()

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = PLAIN) -> None:
        """Press a key where the focus is."""
        self.qtbot.keyClick(QApplication.focusWidget() or self.window, key, modifier)

    def type_text(self, text: str) -> None:
        """Type text where the focus is."""
        for line_number, line in enumerate(text.split("\n")):
            if line_number:
                self.press(Qt.Key.Key_Return)
            focus = QApplication.focusWidget()
            assert focus is not None
            self.qtbot.keyClicks(focus, line)

    def click(self, widget: QWidget, point: QPoint | None = None) -> None:
        """Click on a widget, in its middle unless told where; scroll to it first."""
        around = widget.parentWidget()
        while around is not None:
            if isinstance(around, QScrollArea):
                around.ensureWidgetVisible(widget)
            around = around.parentWidget()
        where = point if point is not None else widget.rect().center()
        self.qtbot.mouseClick(widget, Qt.MouseButton.LeftButton, PLAIN, where)

    def click_row(self, view: QAbstractItemView, row: int) -> None:
        """Click on a row of a list."""
        index = view.model().index(row, 0)
        view.scrollTo(index)
        in_sight = view.visualRect(index).intersected(view.viewport().rect())
        self.click(view.viewport(), in_sight.center())

    def find(self, kind: type[_Widget], name: str) -> _Widget:
        """The widget of an objectName."""
        found = self.window.findChild(kind, name)
        assert found is not None, f"there is no {kind.__name__} named {name}"
        return found

    def wait_until(self, condition: Callable[[], bool]) -> None:
        """Let the window work until something is so."""
        self.qtbot.waitUntil(condition, timeout=PATIENCE)

    def open(self, folder: Path) -> None:
        """Open a folder, and wait until an article of it is in front and all are checked."""
        with self.qtbot.waitSignal(self.window.scanner.finished, timeout=PATIENCE):
            self.window.opener.open_path(folder)
        self.wait_until(lambda: self.window.desk.front is not None)
        self.wait_for_checks()

    def wait_for_checks(self) -> None:
        """Wait until the present text is checked and shown in the preview."""
        window = self.window
        self.wait_until(lambda: window.renderer.is_current)
        with self.qtbot.waitSignal(window.runner.checked, timeout=PATIENCE):
            assert window.desk.front is not None
            front = window.desk.front
            window.runner.schedule(str(front.path), front.revision, lambda: front.article)
        self.wait_until(lambda: window.view.is_settled)

    def choose_article(self, name: str) -> None:
        """Click on an article in the list."""
        view = self.find(QAbstractItemView, "articleList")
        names = [row.name for row in self.window.panels.articles.model.shown]
        self.click_row(view, names.index(name))
        front = self.window.desk.front
        assert front is not None
        assert front.path.name == name
        self.wait_for_checks()

    @property
    def text(self) -> str:
        """The text of the article in front."""
        assert self.window.desk.front is not None
        return self.window.desk.front.article.text

    def items(self, key: str) -> QListWidget:
        """The list of a front-matter field."""
        return self.find(QListWidget, f"field:{key}")
