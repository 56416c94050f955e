"""What a person notes about an article is there when they come back to it."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QInputDialog, QPushButton

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
