"""As long as the find bar is open, all that it finds is marked in the text."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage, QPalette, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from reviewer.gui.document.open_article import OpenArticle
from reviewer.gui.editor.colors import EditorColors, contrast
from reviewer.gui.editor.editor import BodyEditor
from reviewer.gui.editor.find_bar import FindBar
from reviewer.gui.editor.in_sight import blocks_in_sight

HEAD = "---\ntitle: a pear\n---\n"

Show = Callable[[str], FindBar]


@pytest.fixture
def show(qtbot: QtBot, tmp_path: Path) -> Show:
    def shown(text: str) -> FindBar:
        editor = BodyEditor()
        bar = FindBar(editor)
        for widget in (bar, editor):
            qtbot.addWidget(widget)
        editor.set_article(article(tmp_path / "a.md", text, editor))
        editor.resize(600, 400)
        with qtbot.waitExposed(editor):
            editor.show()
        return bar

    return shown


def article(path: Path, text: str, parent: BodyEditor) -> OpenArticle:
    path.write_bytes((HEAD + text).encode())
    return OpenArticle.read(path, parent)


def look_for(bar: FindBar, wanted: str) -> None:
    bar.open()
    field = part(bar, "findText")
    QTest.keySequence(field, "Ctrl+A")
    QTest.keyClicks(field, wanted)


def finish(bar: FindBar) -> None:
    while not bar.is_done:
        QApplication.processEvents()


def count(bar: FindBar) -> str:
    label = bar.findChild(QLabel, "foundCount")
    assert isinstance(label, QLabel)
    return label.text()


def marked(bar: FindBar) -> list[str]:
    editor = bar.editor
    cursor, found = editor.textCursor(), []
    for block, _top, _height in blocks_in_sight(editor):
        start = block.position()
        for first, last in editor._found.between(start, start + block.length()):
            cursor.setPosition(first)
            cursor.setPosition(last, QTextCursor.MoveMode.KeepAnchor)
            found.append(f"{block.blockNumber()} {cursor.selectedText()}")
    return found


def test_all_places_in_sight_are_marked_and_none_of_the_front_matter(show: Show) -> None:
    bar = show("A pear, two Pears\nand a \U0001f350 pear.")
    look_for(bar, "pear")
    assert marked(bar) == ["3 pear", "3 Pear", "4 pear"]
    assert count(bar) == "1 of 3"


def test_marks_are_where_one_scrolls_to(show: Show) -> None:
    bar = show("".join(f"Line {number} with a pear\n" for number in range(2000)))
    look_for(bar, "pear")
    at_top = marked(bar)
    assert 5 < len(at_top) < 100
    finish(bar)
    QTest.keySequence(bar.editor, "Ctrl+End")
    at_end = marked(bar)
    assert at_end[-1] == "2002 pear"
    assert not set(at_top) & set(at_end)


def test_of_a_very_long_line_what_is_in_sight_is_marked(show: Show) -> None:
    bar = show("a pear " * 6_000)
    look_for(bar, "pear")
    finish(bar)
    QTest.keySequence(bar.editor, "Ctrl+End")
    marked_part = share_that_differs(bar, bar.close_bar)
    assert marked_part > 0.005


def test_marks_are_painted_behind_the_words(show: Show) -> None:
    bar = show("pear pear pear pear\n" * 30)
    look_for(bar, "pear")
    assert 0.05 < share_that_differs(bar, bar.close_bar) < 0.9


def picture_of(bar: FindBar) -> QImage:
    picture = bar.editor.viewport().grab().toImage()
    return picture.convertToFormat(QImage.Format.Format_RGB32)


def share_that_differs(bar: FindBar, act: Callable[[], None]) -> float:
    """How much of the text's area an action changes."""
    one = picture_of(bar)
    act()
    other = picture_of(bar)
    dots = [(x, y) for y in range(0, one.height(), 3) for x in range(0, one.width(), 3)]
    return sum(one.pixel(x, y) != other.pixel(x, y) for x, y in dots) / len(dots)


def test_marks_move_with_their_words_and_new_ones_come_when_typing_rests(
    show: Show, qtbot: QtBot
) -> None:
    bar = show("A pear here\nand one pear there")
    look_for(bar, "pear")
    QTest.keySequence(bar.editor, "Ctrl+Home")
    for key in ("P", "E", "A", "R", "Return"):
        QTest.keySequence(bar.editor, key)
    assert marked(bar) == ["4 pear", "5 pear"]
    qtbot.waitUntil(lambda: marked(bar) == ["3 pear", "4 pear", "5 pear"])
    assert count(bar) == "3 found"
    opened = bar.editor.article
    assert opened is not None
    while opened.can_undo():
        opened.undo()
    qtbot.waitUntil(lambda: marked(bar) == ["3 pear", "4 pear"])


def test_the_count_tells_at_which_place_one_is(show: Show) -> None:
    bar = show("pear pear pear")
    look_for(bar, "pear")
    QTest.keyClick(part(bar, "findText"), Qt.Key.Key_Return)
    assert count(bar) == "2 of 3"
    QTest.keySequence(bar.editor, "Ctrl+Home")
    assert count(bar) == "3 found"


def test_nothing_is_marked_once_the_bar_is_closed(show: Show) -> None:
    bar = show("A pear")
    look_for(bar, "pear")
    assert marked(bar)
    QTest.keyClick(part(bar, "findText"), Qt.Key.Key_Escape)
    assert marked(bar) == []


def test_what_is_asked_for_decides_what_is_marked(show: Show) -> None:
    bar = show("A pear, Pear and pearl")
    look_for(bar, "pear")
    for name, expected in (("matchCase", 2), ("wholeWords", 1)):
        QTest.keyClick(part(bar, name), Qt.Key.Key_Space)
        assert len(marked(bar)) == expected
    look_for(bar, "nowhere")
    assert marked(bar) == []
    assert count(bar) == "0 found"


def test_the_next_article_is_searched_as_well(show: Show, tmp_path: Path) -> None:
    bar = show("A pear")
    look_for(bar, "pear")
    bar.editor.set_article(article(tmp_path / "b.md", "No fruit\nbut a pear", bar.editor))
    assert marked(bar) == ["4 pear"]
    bar.editor.set_article(None)
    assert marked(bar) == []


def test_in_a_long_article_the_window_goes_on_while_it_is_searched(
    show: Show, qtbot: QtBot
) -> None:
    bar = show("the end of the sentence\n" * 10_000)
    look_for(bar, "e")
    assert not bar.is_done
    assert len(marked(bar)) > 10
    assert "so far" in count(bar)
    press(bar, "findPrevious")
    qtbot.waitUntil(lambda: bar.is_done, timeout=30_000)
    assert count(bar) == "60000 of 60000"


def part(bar: FindBar, name: str) -> QWidget:
    found = bar.findChild(QWidget, name)
    assert isinstance(found, QWidget)
    return found


def press(bar: FindBar, name: str) -> None:
    QTest.mouseClick(part(bar, name), Qt.MouseButton.LeftButton)


def test_replacing_all_leaves_no_mark_and_says_how_many(show: Show, qtbot: QtBot) -> None:
    bar = show("A pear and a pear")
    look_for(bar, "pear")
    press(bar, "replaceAll")
    assert marked(bar) == []
    qtbot.wait(400)
    assert count(bar) == "2 replaced"


@pytest.mark.parametrize(
    ("base", "text"), [("#ffffff", "#000000"), ("#1e1e1e", "#dddddd"), ("#000000", "#ffffff")]
)
def test_marks_stand_out_and_leave_the_text_readable(base: str, text: str) -> None:
    palette = QPalette()
    palette.setColor(QPalette.ColorRole.Base, QColor(base))
    palette.setColor(QPalette.ColorRole.Text, QColor(text))
    found = EditorColors(palette).found
    assert contrast(found, QColor(base)) > 1.3
    assert contrast(found, QColor(text)) >= 4.5
