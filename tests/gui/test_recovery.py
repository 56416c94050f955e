"""What was typed and not saved outlives the end of the program, whatever ends it."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from reviewer.gui.window_state import WindowState
from tests.gui.window_driver import CTRL, PATIENCE, WindowDriver

_TEXT = "---\nsubject: Kell\n---\n\nThe town of Kell lies on the river.\n"

#: Opens the folder, types into the article, and goes on running.
_TYPE = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from reviewer.gui.review_window import ReviewWindow
from reviewer.gui.window_state import WindowState
from reviewer.workspace.history import History

def type_text():
    window.panels.editor.setFocus()
    QTest.keyClicks(window.panels.editor, "Typed ")

state, folder = map(Path, sys.argv[1:])
application = QApplication([])
window = ReviewWindow(WindowState(state / "w.ini"), History(state / "history"), state / "unsaved")
window.folder.first_found.connect(lambda _path: QTimer.singleShot(0, type_text))
window.opener.open_path(folder)
window.show()
application.exec()
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "w"
    folder.mkdir()
    (folder / "a.md").write_text(_TEXT)
    (folder / "b.md").write_text(_TEXT)
    return folder


def _crash_while_typing(driver: WindowDriver, folder: Path) -> None:
    state = driver.unsaved.parent
    other = subprocess.Popen([sys.executable, "-c", _TYPE, os.fspath(state), os.fspath(folder)])
    try:
        driver.qtbot.waitUntil(lambda: any(driver.unsaved.glob("*/*.unsaved")), timeout=PATIENCE)
    finally:
        other.send_signal(signal.SIGKILL)
        other.wait()


def test_text_typed_before_a_crash_is_back_at_the_next_start(
    driver: WindowDriver, folder: Path
) -> None:
    _crash_while_typing(driver, folder)
    driver.open(folder)
    front = driver.window.desk.front
    assert front is not None
    assert "Typed " in front.article.text
    assert front.is_modified
    assert (folder / "a.md").read_text() == _TEXT
    assert "a.md" in driver.window.panels.messages.text
    driver.window.panels.editor.setFocus()
    driver.press(Qt.Key.Key_Z, CTRL)
    assert front.article.text == _TEXT


def test_text_from_before_a_crash_never_replaces_another_programs_unasked(
    driver: WindowDriver, folder: Path
) -> None:
    _crash_while_typing(driver, folder)
    (folder / "a.md").write_text("Written meanwhile.\n")
    driver.open(folder)
    front = driver.window.desk.front
    assert front is not None
    assert "Typed " in front.article.text
    asked: list[str] = []

    class Nobody:
        def choose(self, title: str, text: str, choices: object) -> str | None:
            asked.append(title)
            return None

    driver.window.saver.questioner = Nobody()
    driver.window.menu_actions["save"].trigger()
    assert asked == ["The file has changed"]
    assert (folder / "a.md").read_text() == "Written meanwhile.\n"


def test_nothing_is_kept_of_what_was_saved_or_given_up(driver: WindowDriver, folder: Path) -> None:
    driver.open(folder)
    driver.window.panels.editor.setFocus()
    driver.type_text("More ")
    driver.wait_until(lambda: any(driver.unsaved.glob("*/*.unsaved")))
    driver.press(Qt.Key.Key_S, CTRL)
    driver.wait_until(lambda: not any(driver.unsaved.glob("*/*.unsaved")))
    driver.type_text("And more ")
    driver.wait_until(lambda: any(driver.unsaved.glob("*/*.unsaved")))
    driver.window.desk.close_all()
    driver.window.close()
    assert not [entry for entry in driver.unsaved.iterdir() if entry.is_dir()]


def test_a_window_leaves_the_texts_of_one_that_still_runs_alone(
    driver: WindowDriver, folder: Path
) -> None:
    state = driver.unsaved.parent
    other = subprocess.Popen([sys.executable, "-c", _TYPE, os.fspath(state), os.fspath(folder)])
    try:
        driver.qtbot.waitUntil(lambda: any(driver.unsaved.glob("*/*.unsaved")), timeout=PATIENCE)
        driver.open(folder)
        front = driver.window.desk.front
        assert front is not None
        assert not front.is_modified
    finally:
        other.kill()
        other.wait()


def test_where_nothing_can_be_written_one_is_told_and_works_on(
    driver: WindowDriver, folder: Path
) -> None:
    driver.unsaved.write_text("no folder")
    driver.open(folder)
    driver.window.panels.editor.setFocus()
    driver.type_text("Typed ")
    driver.wait_until(
        lambda: "cannot be protected against a crash" in driver.window.panels.messages.text
    )
    assert "Typed " in driver.text
    assert WindowState(driver.unsaved / "window.ini").recent_folders == []
