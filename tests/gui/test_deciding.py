"""What a person notes about an article is there when they come back to it."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QInputDialog, QPushButton

from reviewer.workspace.review_states import ReviewState
from tests.gui.window_driver import CTRL, SHIFT, WindowDriver

_TEXT = "---\nsubject: Kell\n---\n\nThe town.\n"


def test_a_note_on_what_is_to_be_done_is_shown_with_the_article(
    driver: WindowDriver, tmp_path: Path
) -> None:
    folder = tmp_path / "w"
    folder.mkdir()
    for name in ("a.md", "b.md"):
        (folder / name).write_text(_TEXT)
    driver.open(folder)
    driver.press(Qt.Key.Key_W, CTRL | SHIFT)
    messages = driver.window.panels.messages
    [add_note] = messages.findChildren(QPushButton)
    driver.click(add_note)
    driver.wait_until(lambda: isinstance(QApplication.activeWindow(), QInputDialog))
    driver.type_text("look for a source")
    driver.press(Qt.Key.Key_Return)
    driver.window.activateWindow()
    driver.wait_until(driver.window.isActiveWindow)
    driver.press(Qt.Key.Key_PageDown, CTRL)
    assert messages.text == ""
    driver.press(Qt.Key.Key_PageUp, CTRL)
    assert messages.text == "Needs work: look for a source"


@pytest.fixture
def opened(driver: WindowDriver, tmp_path: Path) -> WindowDriver:
    (tmp_path / "a.md").write_text(_TEXT)
    driver.open(tmp_path)
    return driver


def _state(driver: WindowDriver) -> ReviewState:
    front, session = driver.window.desk.front, driver.window.folder.session
    assert front is not None
    assert session is not None
    return session.state_of(front.path, front.path.read_bytes())


def test_what_one_decides_is_taken_back_by_deciding_it_again(opened: WindowDriver) -> None:
    opened.press(Qt.Key.Key_A, CTRL | SHIFT)
    assert _state(opened) is ReviewState.APPROVED
    opened.press(Qt.Key.Key_A, CTRL | SHIFT)
    assert _state(opened) is ReviewState.UNREVIEWED


def test_one_decision_takes_the_place_of_the_other(opened: WindowDriver) -> None:
    opened.press(Qt.Key.Key_A, CTRL | SHIFT)
    opened.press(Qt.Key.Key_W, CTRL | SHIFT)
    assert _state(opened) is ReviewState.NEEDS_WORK


def test_an_article_is_decided_about_only_as_it_was_saved(opened: WindowDriver) -> None:
    opened.press(Qt.Key.Key_3, CTRL)
    opened.type_text("More. ")
    opened.press(Qt.Key.Key_A, CTRL | SHIFT)
    opened.press(Qt.Key.Key_S, CTRL)
    assert _state(opened) is ReviewState.UNREVIEWED


def test_an_unsaved_article_is_saved_and_approved_by_one_button(opened: WindowDriver) -> None:
    opened.press(Qt.Key.Key_3, CTRL)
    opened.type_text("More. ")
    opened.press(Qt.Key.Key_A, CTRL | SHIFT)
    messages = opened.window.panels.messages
    assert messages.text.startswith("a.md has unsaved changes.")
    [save] = messages.findChildren(QPushButton)
    opened.click(save)
    front = opened.window.desk.front
    assert front is not None
    assert "More." in front.path.read_text()
    assert _state(opened) is ReviewState.APPROVED
