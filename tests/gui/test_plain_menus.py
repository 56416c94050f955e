"""The menus that Qt fills are spelled like the window's own."""

import pytest
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit
from pytestqt.qtbot import QtBot

from reviewer.gui.looks.plain_menus import spelled


@pytest.mark.parametrize("kind", [QLineEdit, QPlainTextEdit])
def test_only_the_first_word_of_an_entry_has_a_capital(
    qtbot: QtBot, kind: type[QLineEdit | QPlainTextEdit]
) -> None:
    widget = kind("words")
    qtbot.addWidget(widget)
    menu = spelled(widget.createStandardContextMenu())
    entries = [action.text().split("\t")[0].replace("&", "") for action in menu.actions()]
    assert "Select all" in entries
    assert [words for words in entries if words != words.capitalize()] == []


def test_all_entries_say_their_keys_whoever_else_has_them(qtbot: QtBot) -> None:
    widget = QPlainTextEdit("words")
    qtbot.addWidget(widget)
    widget.show()
    undo = QAction("Undo", widget)
    undo.setShortcut(QKeySequence.StandardKey.Undo)
    widget.addAction(undo)
    menu = spelled(widget.createStandardContextMenu())
    keys = {action.objectName(): action.text().partition("\t")[2] for action in menu.actions()}
    assert keys["edit-undo"] == "Ctrl+Z"
    assert keys["edit-copy"] == "Ctrl+C"
