"""Front matter as nobody should write it, and what the form makes of it."""

from pathlib import Path
from time import process_time

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QDateTimeEdit, QLineEdit, QPlainTextEdit, QTreeWidget
from pytestqt.qtbot import QtBot

from reviewer.gui.front_matter.editors import MOST_FIELDS
from tests.gui.form_hands import Hands

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

_CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def hands(qtbot: QtBot, tmp_path: Path) -> Hands:
    return Hands(qtbot, tmp_path)


def test_thousands_of_fields_are_no_wait_and_those_left_out_are_gone_to_in_the_text(
    hands: Hands,
) -> None:
    few = "---\n" + "".join(f"one{number}: x\n" for number in range(MOST_FIELDS)) + "---\nBody\n"
    many = "---\n" + "".join(f"key{number}: x\n" for number in range(3_000)) + "---\nBody\n"
    start = process_time()
    hands.show(few)
    for_few = process_time() - start
    start = process_time()
    hands.show(many, "many.md")
    assert process_time() - start < 4 * for_few + 0.5
    assert hands.form.findChild(QLineEdit, f"field:key{MOST_FIELDS}") is None
    assert "2850 more fields can only be seen as text: use “Edit as text”." in hands.notes
    offset = many.index("key2999")
    assert hands.form.go_to(offset)
    hands.settle()
    raw = hands.find(QPlainTextEdit, "rawFrontMatter")
    assert raw.isVisible()
    assert raw.textCursor().block().text() == "key2999: x"
    hands.show(few)
    assert not any("can only be seen as text" in note for note in hands.notes)


def test_a_calendar_that_was_open_leaves_the_order_of_the_fields_in_peace(hands: Hands) -> None:
    hands.show("---\ndate: 2023-10-17\ntitle: x\n---\nBody\n")
    hands.find(QDateTimeEdit, "field:date").setFocus()
    hands.press(Qt.Key.Key_F4)
    hands.press(Qt.Key.Key_Escape)
    hands.show("---\ntitle: y\ndate: 2023-10-18\n---\nBody\n")  # else a warning of Qt
    hands.form.setFocus()
    hands.press(Qt.Key.Key_Tab)
    assert hands.find(QDateTimeEdit, "field:date").hasFocus()


def test_a_comment_that_is_typed_behind_a_value_is_refused_once_and_written_never(
    hands: Hands,
) -> None:
    text = "---\ntags: [a]  # kept\nb: c\n---\nBody\n"
    hands.show(text)
    hands.as_text("tags")
    source = hands.find(QPlainTextEdit, "field:tags")
    source.setFocus()
    hands.press(Qt.Key.Key_End, _CTRL)
    hands.type(" # why")
    assert hands.article.article.text == text
    assert any("A comment cannot end a value" in note for note in hands.notes)
    hands.press(Qt.Key.Key_A, _CTRL)
    hands.type("[b]")
    assert hands.article.article.text == text.replace("[a]", "[b]")


def test_a_toml_field_in_parts_is_not_said_to_count_only_once(hands: Hands) -> None:
    text = "+++\n[params.a]\nx = 1\n[menu]\ny = 2\n[params.b]\nz = 3\n+++\nBody\n"
    hands.show(text)
    assert not any("further below, counts" in note for note in hands.notes)
    assert any("There is more of “params” below" in note for note in hands.notes)
    part = hands.form.findChildren(QAction, "removeField:params")[0]
    part.trigger()
    hands.settle()
    assert hands.article.article.text == text.replace("[params.a]\nx = 1\n", "")


def test_a_key_without_a_letter_can_be_clicked_on(hands: Hands) -> None:
    hands.show("---\n'': a\n' ': b\n---\nBody\n")
    assert [note for note in hands.notes if note == "(no name)"] == ["(no name)"] * 2


def test_what_stands_below_a_key_that_is_no_text_for_python_is_left_to_the_text(
    hands: Hands,
) -> None:
    text = "---\n1984:\n  a: [x]\n---\nB\n"
    hands.show(text)
    (tree,) = hands.form.findChildren(QTreeWidget)
    tree.setFocus()
    item = tree.topLevelItem(0)
    assert item is not None
    tree.setCurrentItem(item)
    hands.press(Qt.Key.Key_Delete)
    assert hands.article.article.text == text
    assert any("as text" in note for note in hands.notes)
