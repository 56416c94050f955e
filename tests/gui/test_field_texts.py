"""The text of a field follows the article without getting into the way of whoever writes."""

import pytest
from pytestqt.qtbot import QtBot

from reviewer.gui.front_matter.field_texts import FieldLine


@pytest.fixture
def line(qtbot: QtBot) -> FieldLine:
    line = FieldLine()
    qtbot.addWidget(line)
    with qtbot.waitActive(line):
        line.show()
        line.activateWindow()
    line.show_text("A long way round the lake")
    return line


def test_a_line_in_which_nobody_writes_shows_where_its_text_begins(line: FieldLine) -> None:
    line.clearFocus()
    line.show_text("Another way round the lake")
    assert line.cursorPosition() == 0


def test_the_cursor_stays_where_somebody_writes(line: FieldLine) -> None:
    line.setFocus()
    line.setCursorPosition(6)
    line.show_text("A long way round the town")
    assert line.cursorPosition() == 6


def test_the_same_text_shown_again_moves_nothing(line: FieldLine) -> None:
    line.setFocus()
    line.setSelection(2, 4)
    line.show_text("A long way round the lake")
    assert line.selectedText() == "long"


def test_bytes_that_are_no_text_come_back_as_they_were(line: FieldLine) -> None:
    line.show_text("a\udcff\u2029b")
    assert line.written == "a\udcff\u2029b"
