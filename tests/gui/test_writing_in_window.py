"""Writing Markdown in the window: keys and menus change the words and lines one would expect."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QApplication, QInputDialog, QLabel

from tests.gui.window_driver import ALT, CTRL, SHIFT, WindowDriver

_HEAD = "---\nsubject: Kell\n---\n\n"


@pytest.fixture
def open_text(driver: WindowDriver, tmp_path: Path) -> WindowDriver:
    folder = tmp_path / "w"
    folder.mkdir()
    (folder / "a.md").write_text(f"{_HEAD}The town of Kell.\nA river.\n", encoding="utf-8")
    driver.open(folder)
    driver.press(Qt.Key.Key_3, CTRL)
    driver.press(Qt.Key.Key_Home, CTRL)
    driver.press(Qt.Key.Key_Down)
    return driver


def _body(driver: WindowDriver) -> str:
    return driver.text.removeprefix(_HEAD)


def _select_word(driver: WindowDriver, word: str) -> None:
    editor = driver.window.panels.editor
    cursor = editor.document().find(word)
    assert not cursor.isNull()
    editor.setTextCursor(cursor)


def _paste(driver: WindowDriver, *, text: str, html: str = "") -> None:
    mime = QMimeData()
    mime.setText(text)
    if html:
        mime.setHtml(html)
    QApplication.clipboard().setMimeData(mime)
    driver.press(Qt.Key.Key_V, CTRL)


def test_a_word_is_made_bold_and_one_undo_takes_that_back(open_text: WindowDriver) -> None:
    _select_word(open_text, "town")
    open_text.press(Qt.Key.Key_B, CTRL)
    assert _body(open_text).startswith("The **town** of")
    assert open_text.window.panels.editor.textCursor().selectedText() == "town"
    open_text.press(Qt.Key.Key_Z, CTRL)
    assert _body(open_text).startswith("The town of")


def test_lines_become_a_heading_move_and_go(open_text: WindowDriver) -> None:
    open_text.press(Qt.Key.Key_2, CTRL | ALT)
    assert _body(open_text).startswith("## The town of Kell.\n")
    open_text.press(Qt.Key.Key_Down, CTRL | SHIFT)
    assert _body(open_text) == "A river.\n## The town of Kell.\n"
    open_text.press(Qt.Key.Key_D, CTRL | SHIFT)
    assert _body(open_text).count("## The town") == 2
    open_text.press(Qt.Key.Key_K, CTRL | SHIFT)
    assert _body(open_text) == "A river.\n## The town of Kell.\n"


def test_the_first_line_of_the_body_never_moves_into_the_front_matter(
    open_text: WindowDriver,
) -> None:
    before = open_text.text
    open_text.press(Qt.Key.Key_Home, CTRL)
    open_text.press(Qt.Key.Key_Up, CTRL | SHIFT)
    assert open_text.text == before
    open_text.press(Qt.Key.Key_A, CTRL)
    open_text.press(Qt.Key.Key_K, CTRL | SHIFT)
    assert open_text.text.startswith("---\nsubject: Kell\n---\n")


def test_a_whole_line_selected_moves_below_the_last_one_and_stays_selected(
    open_text: WindowDriver,
) -> None:
    open_text.press(Qt.Key.Key_Down)
    open_text.press(Qt.Key.Key_Home)
    open_text.press(Qt.Key.Key_Down, SHIFT)
    open_text.press(Qt.Key.Key_Down, CTRL | SHIFT)
    assert _body(open_text) == "The town of Kell.\n\nA river."
    assert open_text.window.panels.editor.textCursor().selectedText() == "A river."


def test_return_goes_on_with_a_list_until_an_empty_item(open_text: WindowDriver) -> None:
    open_text.press(Qt.Key.Key_End)
    open_text.press(Qt.Key.Key_Return)
    open_text.type_text("- one")
    open_text.press(Qt.Key.Key_Return)
    open_text.type_text("two")
    open_text.press(Qt.Key.Key_Return)
    open_text.press(Qt.Key.Key_Return)
    open_text.type_text("done")
    assert "\n- one\n- two\n\ndone\n" in _body(open_text)


def test_formatted_text_is_pasted_as_markdown(open_text: WindowDriver) -> None:
    open_text.press(Qt.Key.Key_End)
    _paste(
        open_text,
        text=" with a bridge",
        html=' with <b>a</b> <a href="https://example.org/">bridge</a><script>no()</script>',
    )
    assert "Kell. with **a** [bridge](https://example.org/)\n" in _body(open_text)
    open_text.press(Qt.Key.Key_V, CTRL | SHIFT)
    assert "https://example.org/) with a bridge\n" in _body(open_text)


def test_an_address_pasted_over_words_links_them(open_text: WindowDriver) -> None:
    _select_word(open_text, "river")
    _paste(open_text, text="https://example.org/kell")
    assert "A [river](https://example.org/kell)." in _body(open_text)


def test_what_was_copied_here_is_pasted_as_it_was(open_text: WindowDriver) -> None:
    _select_word(open_text, "town")
    open_text.press(Qt.Key.Key_C, CTRL)
    open_text.press(Qt.Key.Key_End, CTRL)
    open_text.press(Qt.Key.Key_V, CTRL)
    assert _body(open_text).endswith("A river.\ntown")


def test_a_line_is_gone_to_by_its_number(open_text: WindowDriver) -> None:
    open_text.press(Qt.Key.Key_G, CTRL)
    open_text.wait_until(lambda: isinstance(QApplication.activeWindow(), QInputDialog))
    open_text.type_text("6")
    open_text.press(Qt.Key.Key_Return)
    assert open_text.window.panels.editor.cursor_place.line == 5


def test_the_character_behind_the_cursor_is_named(open_text: WindowDriver) -> None:
    editor = open_text.window.panels.editor
    article = open_text.window.desk.front
    assert article is not None
    cursor = editor.textCursor()
    cursor.insertText("10\u00a0km")
    cursor.setPosition(cursor.position() - 3)
    editor.setTextCursor(cursor)
    label = open_text.find(QLabel, "character")
    open_text.wait_until(lambda: label.text() == "U+00A0 NO-BREAK SPACE")
    cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock)
    editor.setTextCursor(cursor)
    open_text.wait_until(lambda: label.text() == "End of line")
