"""What an article was before each save can be seen and brought back."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QDialog,
    QListWidget,
    QPushButton,
)

from reviewer.gui.looks import file_dialogs
from tests.gui.window_driver import CTRL, SHIFT, WindowDriver


def _save_with(driver: WindowDriver, words: str) -> None:
    driver.press(Qt.Key.Key_3, CTRL)
    driver.press(Qt.Key.Key_End, CTRL)
    driver.type_text(words)
    driver.press(Qt.Key.Key_S, CTRL)


def test_a_former_version_comes_back_as_one_step_of_the_history(
    driver: WindowDriver, tmp_path: Path
) -> None:
    folder = tmp_path / "articles"
    folder.mkdir()
    first = "---\ntitle: A\n---\n\nFirst words.\n"
    file = folder / "a.md"
    file.write_text(first, encoding="utf-8")
    driver.open(folder)
    _save_with(driver, "Second words.")
    _save_with(driver, " Third words.")
    present = driver.text

    driver.press(Qt.Key.Key_H, CTRL | SHIFT)
    versions = driver.find(QListWidget, "versionList")
    assert versions.count() == 2
    driver.click_row(versions, 1)
    driver.click(driver.find(QPushButton, "restoreVersion"))
    assert driver.text == first
    assert file.read_text(encoding="utf-8") == present

    driver.press(Qt.Key.Key_Z, CTRL)
    assert driver.text == present


def test_an_article_never_saved_here_has_no_former_version(
    driver: WindowDriver, tmp_path: Path
) -> None:
    (tmp_path / "a.md").write_text("Words.\n", encoding="utf-8")
    driver.open(tmp_path)
    driver.press(Qt.Key.Key_H, CTRL | SHIFT)
    assert driver.window.findChild(QDialog, "historyDialog") is None
    assert "no former version" in driver.window.statusBar().currentMessage()


@pytest.mark.parametrize("kind", ["gone", "binary", "huge"])
def test_a_file_that_cannot_be_compared_is_told_and_the_saved_version_stays(
    driver: WindowDriver, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, kind: str
) -> None:
    (tmp_path / "a.md").write_text("Words.\n", encoding="utf-8")
    other = tmp_path / "other.bin"
    if kind != "gone":
        other.write_bytes(bytes(range(256)) * 40 if kind == "binary" else b"words\n" * 2_000_000)
    driver.open(tmp_path)
    monkeypatch.setattr(file_dialogs, "ask_for_file", lambda *_: str(other))
    driver.window.menu_actions["compareChanges"].trigger()
    dialog = QApplication.activeModalWidget()
    assert dialog is not None
    choice = dialog.findChild(QComboBox)
    assert choice is not None
    driver.qtbot.keyClick(choice, Qt.Key.Key_End)
    driver.wait_until(lambda: "other.bin" in driver.window.panels.messages.text)
    assert choice.currentIndex() == 0
