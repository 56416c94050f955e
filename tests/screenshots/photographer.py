"""Shows the window in one look, and saves pictures of it and of what opens."""

import sys
from collections.abc import Callable
from pathlib import Path
from time import monotonic

from PySide6.QtCore import QEventLoop, QPoint, Qt, QTimer
from PySide6.QtGui import QContextMenuEvent, QHelpEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from reviewer.gui.looks.appearance import Appearance
from reviewer.gui.review_window import ReviewWindow
from reviewer.gui.window_state import WindowState
from reviewer.workspace.history import History

#: In pixels that do not depend on the scale.
_SIZE = (1400, 860)
_PATIENCE = 30.0
#: Milliseconds after which what was asked for is open and drawn.
_OPENING = 900
_KINDS = (
    *(Qt.WindowType.Dialog, Qt.WindowType.Window, Qt.WindowType.Popup),
    *(Qt.WindowType.ToolTip, Qt.WindowType.Sheet),
)


class Photographer:
    """A window, and the hands of the person who has its pictures taken."""

    def __init__(self, folder: Path, scratch: Path, appearance: Appearance) -> None:
        self._folder = folder
        state = WindowState(scratch / "window.ini")
        state.remember_appearance(appearance)
        self.window = ReviewWindow(state, History(scratch / "history"), scratch / "unsaved")
        self.window.resize(*_SIZE)
        self.window.show()
        self.window.activateWindow()

    def wait_until(self, condition: Callable[[], bool]) -> None:
        """Let the window work until something is so."""
        due = monotonic() + _PATIENCE
        while not condition():
            assert monotonic() < due, "waited in vain"
            QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)

    def rest(self, milliseconds: int = 400) -> None:
        """Let what comes a moment later come."""
        loop = QEventLoop()
        QTimer.singleShot(milliseconds, loop.quit)
        loop.exec()

    def open(self, path: Path) -> None:
        """Open a folder or an article, and wait until all of it is checked."""
        window = self.window
        done: list[bool] = []
        window.scanner.finished.connect(lambda: done.append(True))
        window.opener.open_path(path)
        self.wait_until(lambda: bool(done))
        self.settle()

    def settle(self) -> None:
        """Wait until the article in front is checked, and shown in the preview."""
        window = self.window
        if window.desk.front is not None:
            self.wait_until(lambda: window.diagnosis.is_known and window.renderer.is_current)
            self.wait_until(lambda: window.panels.preview.is_up_to_date)

    def find(self, name: str) -> QWidget:
        """The widget of an objectName, in sight."""
        found = self.window.findChild(QWidget, name)
        assert isinstance(found, QWidget), name
        return found

    def press(self, keys: str, widget: QWidget | None = None) -> None:
        """Press keys, where the focus is unless told."""
        QTest.keySequence(widget or QApplication.focusWidget() or self.window, keys)
        QApplication.processEvents()

    def type_text(self, text: str, widget: QWidget) -> None:
        """Type text."""
        QTest.keyClicks(widget, text)

    def trigger(self, action: str) -> None:
        """Choose an action of the menus."""
        self.window.menu_actions[action].trigger()

    def hover(self, widget: QWidget, place: QPoint) -> None:
        """Ask for the tool tip of a place."""
        QApplication.sendEvent(
            widget, QHelpEvent(QHelpEvent.Type.ToolTip, place, widget.mapToGlobal(place))
        )

    def ask_for_menu(self, widget: QWidget) -> None:
        """Press the key for the menu of where the cursor is."""
        place = widget.rect().center()
        reason = QContextMenuEvent.Reason.Keyboard
        QApplication.sendEvent(widget, QContextMenuEvent(reason, place, widget.mapToGlobal(place)))

    def take(self, name: str, widget: QWidget | None = None) -> None:
        """Save what is to be seen of a widget; of the window unless told."""
        self.rest()
        self._save(name, widget or self.window)

    def take_dialog(self, action: str) -> None:
        """Open what an action opens, picture it, and close it."""
        self.take_new(f"dialog-{action}", lambda: self.trigger(action))

    def take_new(
        self,
        name: str,
        act: Callable[[], object],
        prepare: Callable[[QWidget], object] = lambda _opened: None,
    ) -> None:
        """Picture the window that ``act`` opens, after ``prepare``, and close it."""
        before = set(_visible())

        def picture() -> None:
            new = [widget for widget in _visible() if widget not in before]
            if not new:
                print(f"{name}: nothing opened", file=sys.stderr)
            for widget in new:
                prepare(widget)
                self._save(name, widget)
                widget.close()

        # One that waits for its answer is pictured, and closed, while it does.
        QTimer.singleShot(_OPENING, picture)
        act()
        self.rest(_OPENING + 300)

    def _save(self, name: str, widget: QWidget) -> None:
        widget.grab().save(str(self._folder / f"{name}.png"))


def _visible() -> list[QWidget]:
    return [
        it for it in QApplication.topLevelWidgets() if it.isVisible() and it.windowType() in _KINDS
    ]
