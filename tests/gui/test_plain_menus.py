"""The menus that Qt fills are spelled like the window's own."""

import pytest
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit
from pytestqt.qtbot import QtBot

from reviewer.gui.looks.plain_menus import without_capitals


@pytest.mark.parametrize("kind", [QLineEdit, QPlainTextEdit])
def test_only_the_first_word_of_an_entry_has_a_capital(
    qtbot: QtBot, kind: type[QLineEdit | QPlainTextEdit]
) -> None:
    widget = kind("words")
    qtbot.addWidget(widget)
    menu = without_capitals(widget.createStandardContextMenu())
    entries = [action.text().split("\t")[0].replace("&", "") for action in menu.actions()]
    assert "Select all" in entries
    assert [words for words in entries if words != words.capitalize()] == []
