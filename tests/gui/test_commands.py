"""Commands found by name, and keys that the person gives them."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QApplication,
    QDialogButtonBox,
    QKeySequenceEdit,
    QLabel,
    QLineEdit,
    QTreeWidget,
)

from reviewer import __version__
from reviewer.gui.about import about_html
from reviewer.gui.commands.command_palette import CommandPalette
from reviewer.gui.commands.key_words import key_of
from reviewer.gui.commands.keys_dialog import KeysDialog
from reviewer.gui.review_window import ReviewWindow
from reviewer.gui.window_state import WindowState
from tests.gui.window_driver import CTRL, SHIFT, WindowDriver

_TEXT = "---\nsubject: Kell\n---\n\nThe town.\n"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "w"
    folder.mkdir()
    (folder / "a.md").write_text(_TEXT)
    return folder


def test_a_command_is_found_by_some_letters_and_run_with_return(
    driver: WindowDriver, folder: Path
) -> None:
    driver.open(folder)
    driver.press(Qt.Key.Key_P, CTRL | SHIFT)
    driver.wait_until(lambda: isinstance(QApplication.activeWindow(), CommandPalette))
    driver.type_text("and find")
    driver.press(Qt.Key.Key_Return)
    driver.wait_until(driver.window.panels.find_bar.isVisible)


def test_arrows_choose_among_the_commands_that_fit(driver: WindowDriver, folder: Path) -> None:
    driver.open(folder)
    driver.press(Qt.Key.Key_P, CTRL | SHIFT)
    driver.wait_until(lambda: isinstance(QApplication.activeWindow(), CommandPalette))
    driver.type_text("problem")
    commands = driver.find(QTreeWidget, "commandList")
    first = commands.currentItem()
    driver.press(Qt.Key.Key_Down)
    chosen = commands.currentItem()
    assert chosen is not None
    assert chosen is not first
    assert "roblem" in chosen.text(0)
    driver.press(Qt.Key.Key_Escape)


def test_a_key_given_to_a_command_calls_it_now_and_after_the_next_start(
    driver: WindowDriver, folder: Path, tmp_path: Path
) -> None:
    driver.open(folder)
    driver.window.menu_actions["keys"].trigger()
    driver.wait_until(lambda: isinstance(QApplication.activeWindow(), KeysDialog))
    driver.find(QLineEdit, "keysFilter").setFocus()
    driver.type_text("Find and replace")
    commands = driver.find(QTreeWidget, "keysList")
    [wanted] = commands.findItems("Find and replace", Qt.MatchFlag.MatchExactly)
    commands.setCurrentItem(wanted)
    driver.find(QKeySequenceEdit, "keyOfCommand").setFocus()
    driver.press(Qt.Key.Key_F6, CTRL)
    driver.wait_until(lambda: wanted.text(1) == "Ctrl+F6")
    buttons = driver.find(QDialogButtonBox, "keysButtons")
    driver.click(buttons.button(QDialogButtonBox.StandardButton.Ok))
    driver.window.activateWindow()
    driver.wait_until(driver.window.isActiveWindow)
    driver.window.panels.editor.setFocus()
    driver.press(Qt.Key.Key_F, CTRL)
    assert not driver.window.panels.find_bar.isVisible()
    driver.press(Qt.Key.Key_F6, CTRL)
    assert driver.window.panels.find_bar.isVisible()
    state = WindowState(tmp_path / "state" / "window.ini")
    again = ReviewWindow(state, driver.history, driver.unsaved)
    driver.qtbot.addWidget(again)
    shortcuts = again.menu_actions["findReplace"].shortcuts()
    assert [key.toString() for key in shortcuts] == ["Ctrl+F6"]
    again.close()


def test_sentences_name_the_keys_that_commands_have_now(driver: WindowDriver, folder: Path) -> None:
    actions = driver.window.menu_actions
    actions.give_keys("nextProblem", [QKeySequence("Ctrl+F9")])
    actions.give_keys("undo", [])
    assert (key_of("nextProblem"), key_of("undo")) == ("Ctrl+F9", "\u201cUndo\u201d")
    driver.window.welcome.hide()
    driver.window.welcome.show()
    words = driver.find(QLabel, "welcomeText").text()
    assert "<b>Ctrl+F9</b> goes to the next problem" in words
    driver.open(folder)
    driver.window.menu_actions["fixProblem"].trigger()
    assert "Ctrl+F9 goes to the next" in driver.window.statusBar().currentMessage()


def test_a_key_that_is_taken_is_refused_with_the_name_of_its_command(
    driver: WindowDriver, folder: Path
) -> None:
    driver.open(folder)
    driver.window.menu_actions["keys"].trigger()
    driver.wait_until(lambda: isinstance(QApplication.activeWindow(), KeysDialog))
    commands = driver.find(QTreeWidget, "keysList")
    [wanted] = commands.findItems("Find and replace", Qt.MatchFlag.MatchExactly)
    commands.setCurrentItem(wanted)
    usual = wanted.text(1)
    driver.find(QKeySequenceEdit, "keyOfCommand").setFocus()
    driver.press(Qt.Key.Key_S, CTRL)
    driver.wait_until(lambda: "Save" in driver.find(QLabel, "keyTrouble").text())
    assert wanted.text(1) == usual
    driver.press(Qt.Key.Key_Escape)


def test_keys_that_few_keyboards_have_are_not_listed(driver: WindowDriver, folder: Path) -> None:
    driver.open(folder)
    special = [QKeySequence(key) for key in (Qt.Key.Key_F14, Qt.Key.Key_Undo)]
    driver.window.menu_actions.give_keys("undo", [QKeySequence("Ctrl+Z"), *special])
    driver.window.menu_actions["keys"].trigger()
    driver.wait_until(lambda: isinstance(QApplication.activeWindow(), KeysDialog))
    commands = driver.find(QTreeWidget, "keysList")
    [undo] = commands.findItems("Undo", Qt.MatchFlag.MatchExactly)
    assert undo.text(1) == "Ctrl+Z"
    driver.press(Qt.Key.Key_Escape)


def test_the_about_box_names_versions_and_licences() -> None:
    told = about_html()
    assert f"Article Reviewer {__version__}" in told
    for name in ("Qt ", "PySide", "ftfy", "LGPL", "MIT"):
        assert name in told
