"""Pictures one look of the window: started by the package, on a screen of its own."""

import os
import runpy
import shutil
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from time import monotonic

from PySide6.QtCore import QEvent, QEventLoop, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from reviewer.gui.looks.appearance import Appearance
from reviewer.gui.resources import resource
from reviewer.gui.review_window import ReviewWindow
from reviewer.gui.window_state import WindowState
from reviewer.gui.words.language import speak
from reviewer.workspace.history import History

_DIRECT = Qt.FindChildOption.FindDirectChildrenOnly
#: In pixels that do not depend on the scale.
_SIZE = (1400, 860)
_PATIENCE = 30.0
_ARTICLE = "siege-of-harrowmere.md"
#: The actions that open a dialog.
_DIALOGS = (
    *("commands", "keys", "about", "preferences", "explainProblem", "compareChanges", "history"),
    *("ignoredProblems", "goToLine", "bulkFix"),
)


class Photographer:
    """Shows the window in one look, and saves pictures of it."""

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

    def take(self, name: str, widget: QWidget | None = None) -> None:
        """Save what is to be seen of a widget; of the window unless told."""
        self.rest()
        (widget or self.window).grab().save(str(self._folder / f"{name}.png"))

    def open(self, folder: Path) -> None:
        """Open the sample workspace, and wait until all of it is checked."""
        window = self.window
        done: list[bool] = []
        window.scanner.finished.connect(lambda: done.append(True))
        window.opener.open_path(folder / _ARTICLE)
        self.wait_until(lambda: bool(done) and window.diagnosis.is_known)
        self.wait_until(lambda: window.renderer.is_current and window.panels.preview.is_up_to_date)

    def press(self, keys: str) -> None:
        """Press keys where the focus is."""
        QTest.keySequence(QApplication.focusWidget() or self.window, keys)
        QApplication.processEvents()

    def change_and_save(self) -> None:
        """Have something to be seen where changes, versions, and what is ignored are listed."""
        self.window.menu_actions["ignoreProblem"].trigger()
        self.window.menu_actions["fixAllSafe"].trigger()
        self.wait_until(self.window.isWindowModified)
        self.window.menu_actions["save"].trigger()
        self.window.panels.editor.setFocus()
        QTest.keyClicks(self.window.panels.editor, "Words that were never here. ")
        # A fix that leaves a choice asks for it.
        chosen = next(
            (it for it in self.window.diagnosis.diagnostics if it.fixes and it.fixes[0].choices),
            None,
        )
        if chosen is not None:
            self.window.panels.problems.follow(chosen)

    def take_dialog(self, action: str) -> None:
        """Open what an action opens, picture it, and close it."""
        before = set(_visible())
        # One that waits for its answer is pictured, and closed, while it does.
        QTimer.singleShot(1500, lambda: self._picture_new(action, before))
        self.window.menu_actions[action].trigger()
        self.rest(2200)

    def _picture_new(self, action: str, before: set[QWidget]) -> None:
        new = [widget for widget in _visible() if widget not in before]
        if not new:
            print(f"{action} opened nothing", file=sys.stderr)
        for widget in new:
            widget.grab().save(str(self._folder / f"dialog-{action}.png"))
            widget.close()


def _visible() -> list[QWidget]:
    kinds = (Qt.WindowType.Dialog, Qt.WindowType.Window, Qt.WindowType.Popup)
    return [
        it for it in QApplication.topLevelWidgets() if it.isVisible() and it.windowType() in kinds
    ]


def picture(look: str, folder: Path) -> None:
    """Picture the window in a look such as ``Dark-200-de``."""
    appearance, _scale, language = look.split("-")
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as scratch:
        here = Path(scratch)
        translations = here / "translations"
        translations.mkdir()
        runpy.run_path("packaging/translations.py")["compile_all"](translations)
        speak(language, translations)
        person = Photographer(folder, here, Appearance(appearance))
        person.take("welcome")
        workspace = here / "articles"
        shutil.copytree(resource("sample"), workspace)
        person.open(workspace)
        person.take("window")
        for key in ("F8", "F8", "F8"):
            person.press(key)
        person.take("problem")
        person.window.docks["outlineDock"].raise_()
        person.press("Ctrl+F")
        QTest.keyClicks(QApplication.focusWidget() or person.window, "the")
        person.take("find")
        person.press("Escape")
        person.window.panels.form.set_beside(shown=True)
        person.window.resizeDocks([person.window.docks["formDock"]], [700], Qt.Orientation.Vertical)
        person.take("form")
        person.window.panels.form.set_beside(shown=False)
        person.change_and_save()
        for action in _DIALOGS:
            person.take_dialog(action)
        person.window.activateWindow()
        person.window.menu_actions["searchWorkspace"].trigger()
        person.rest()  # the panel comes with its first use
        QTest.keyClicks(QApplication.focusWidget() or person.window, "the")
        person.press("Return")
        person.take("search")
        menus = person.window.menuBar().findChildren(QMenu, options=_DIRECT)
        for menu in filter(QMenu.title, menus):  # the one without holds what finds no room
            menu.popup(person.window.pos())
            person.take(f"menu-{menu.title().replace('&', '')}", menu)
            menu.close()
        person.window.desk.close_all()
        person.window.close()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


if __name__ == "__main__":
    application = QApplication(sys.argv[:1])
    application.setStyle("Fusion")
    picture(sys.argv[1], Path(sys.argv[2]))
    sys.stdout.flush()
    os._exit(0)  # its helpers end with their input
