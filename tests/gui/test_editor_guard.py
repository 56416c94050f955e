"""Whatever is done in the body editor, the front matter stays what it is."""

from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import (
    QDragEnterEvent,
    QDropEvent,
    QGuiApplication,
    QInputMethodEvent,
    QTextCursor,
)
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reviewer.gui.document.open_article import OpenArticle
from reviewer.gui.editor.editor import BodyEditor
from reviewer.text import Edit, Span

HEAD = "---\ntitle: A title\ntags: [one, two]\n---\n"
BODY = "\nFirst line of the body\n\n## A heading\nLast line \U0001f1f7\U0001f1fa here"

Key, Mod = Qt.Key, Qt.KeyboardModifier
Show = Callable[[str], BodyEditor]


@pytest.fixture
def show(qtbot: QtBot, tmp_path: Path) -> Show:
    def shown(text: str) -> BodyEditor:
        path = tmp_path / "a.md"
        path.write_bytes(text.encode())
        editor = BodyEditor()
        qtbot.addWidget(editor)
        article = OpenArticle.read(path, editor)
        editor.set_article(article)
        editor.resize(500, 300)
        editor.show()
        editor.setFocus()
        return editor

    return shown


def text_of(editor: BodyEditor) -> str:
    assert editor.article is not None
    return editor.article.article.text


def visible_text(editor: BodyEditor) -> str:
    block, lines = editor.document().begin(), []
    while block.isValid():
        if block.isVisible():
            lines.append(block.text())
        block = block.next()
    return "\n".join(lines)


def press(editor: BodyEditor, *keys: str) -> None:
    for key in keys:
        QTest.keySequence(editor, key)


def test_the_front_matter_is_not_in_sight(show: Show) -> None:
    assert visible_text(show(HEAD + BODY)) == BODY


@pytest.mark.parametrize(
    "keys",
    [
        ("Ctrl+Home", "Backspace"),
        ("Ctrl+Home", "Ctrl+Backspace"),
        ("Ctrl+Home", "Shift+Backspace"),
        ("Ctrl+Home", "Up", "Up", "Backspace"),
        ("Ctrl+Home", "Left", "Left", "Ctrl+Left", "Delete"),
        ("Ctrl+Home", "PgUp", "Home", "Backspace"),
        ("Ctrl+Home", "Ctrl+U"),
        ("Ctrl+Home", "Shift+Up", "Shift+Left", "Delete"),
        ("Ctrl+Home", "Ctrl+Shift+Left", "X"),
        ("Ctrl+A", "Delete"),
        ("Ctrl+A", "Ctrl+X"),
        ("Ctrl+End", "Ctrl+Shift+Home", "Backspace"),
        ("Ctrl+A", "Backspace", "Backspace", "Ctrl+Backspace"),
        ("Ctrl+A", "Return", "Backspace", "Backspace", "Backspace"),
    ],
    ids=" ".join,
)
def test_no_keys_reach_the_front_matter(show: Show, keys: tuple[str, ...]) -> None:
    editor = show(HEAD + BODY)
    press(editor, *keys)
    assert text_of(editor).startswith(HEAD)
    assert editor.textCursor().selectionStart() >= len(HEAD)


def test_backspace_at_the_bodys_start_changes_nothing(show: Show) -> None:
    editor = show(HEAD + BODY)
    press(editor, "Ctrl+Home", "Backspace", "Ctrl+Backspace", "Shift+Backspace")
    assert text_of(editor) == HEAD + BODY


def test_all_that_is_selected_and_copied_is_the_body(show: Show) -> None:
    editor = show(HEAD + BODY)
    press(editor, "Ctrl+A", "Ctrl+C")
    assert QGuiApplication.clipboard().text() == BODY


def test_dragging_the_mouse_above_the_text_selects_from_the_bodys_start(show: Show) -> None:
    editor = show(HEAD + BODY)
    port = editor.viewport()
    left = Qt.MouseButton.LeftButton
    QTest.mousePress(port, left, Mod.NoModifier, QPoint(60, 60))
    QTest.mouseMove(port, QPoint(10, 2))
    QTest.mouseMove(port, QPoint(0, -50))
    QTest.mouseRelease(port, left, Mod.NoModifier, QPoint(0, -50))
    press(editor, "X")
    assert text_of(editor).startswith(HEAD)


def test_a_drop_at_the_top_lands_in_the_body(show: Show) -> None:
    editor = show(HEAD + BODY)
    data = QMimeData()
    data.setText("dropped\r\nlines")
    action, button = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    enter = QDragEnterEvent(QPoint(0, 0), action, data, button, Mod.NoModifier)
    QApplication.sendEvent(editor.viewport(), enter)
    drop = QDropEvent(QPointF(0, 0), action, data, button, Mod.NoModifier)
    QApplication.sendEvent(editor.viewport(), drop)
    assert text_of(editor) == HEAD + "dropped\nlines" + BODY


def test_an_input_method_replaces_text_of_the_body_only(show: Show) -> None:
    editor = show(HEAD + "ab")
    press(editor, "Ctrl+End")
    event = QInputMethodEvent()
    event.setCommitString("\u6f22", -10, 10)
    QApplication.sendEvent(editor, event)
    assert text_of(editor) == HEAD + "\u6f22"


@pytest.mark.parametrize("keys", ["Ctrl+A", "Ctrl+Home", "Ctrl+End", "Ctrl+Shift+End"])
@pytest.mark.parametrize("start", [-90, -3, 0, 3, 90])
@pytest.mark.parametrize("length", [0, 4, 200])
def test_an_input_method_that_is_wrong_about_places_stays_in_the_body(
    show: Show, keys: str, start: int, length: int
) -> None:
    editor = show(HEAD + BODY)
    press(editor, keys)
    event = QInputMethodEvent()
    event.setCommitString("\u6f22", start, length)
    QApplication.sendEvent(editor, event)
    assert text_of(editor).startswith(HEAD)
    assert text_of(editor).count("\u6f22") == 1


@pytest.mark.parametrize("start", range(-5, 1))
@pytest.mark.parametrize("length", range(6))
def test_an_input_method_never_cuts_a_character_in_two(show: Show, start: int, length: int) -> None:
    editor = show(HEAD + "a\U0001f30ab\U0001f30a")
    press(editor, "Ctrl+End")
    event = QInputMethodEvent()
    event.setCommitString("x", start, length)
    QApplication.sendEvent(editor, event)
    written = text_of(editor).removeprefix(HEAD)
    assert set(written) <= set("ab\U0001f30ax")
    assert editor.document().toRawText().encode("utf-16", "surrogatepass").decode("utf-16")
    assert editor.document().characterCount() - 1 == len(text_of(editor).encode("utf-16-le")) // 2


def test_files_are_left_for_the_window_to_take(show: Show) -> None:
    data = QMimeData()
    data.setUrls(["file:///a.md"])  # type: ignore[list-item]
    assert not show(HEAD + BODY).canInsertFromMimeData(data)


def test_new_lines_in_the_front_matter_are_hidden_too(show: Show) -> None:
    editor = show(HEAD + BODY)
    assert editor.article is not None
    press(editor, "Ctrl+End")
    editor.article.apply_edits([Edit(Span(4, 4), "a: 1\nb: 2\nc: 3\n")])
    assert visible_text(editor) == BODY
    editor.article.undo()
    assert visible_text(editor) == BODY
    editor.article.redo()
    assert visible_text(editor) == BODY
    press(editor, "!")
    assert text_of(editor).endswith("here!")


def test_front_matter_that_loses_its_end_is_body_and_back(show: Show) -> None:
    editor = show(HEAD + BODY)
    assert editor.article is not None
    end = len(HEAD) - 4
    editor.article.apply_edits([Edit(Span(end, end + 4), "")])
    assert visible_text(editor) == text_of(editor)
    editor.article.undo()
    assert visible_text(editor) == BODY


def test_unparsable_front_matter_is_hidden(show: Show) -> None:
    assert visible_text(show("---\ntitle: [unclosed\n---\nBody")) == "Body"


@pytest.mark.parametrize("text", ["No front matter\nat all", "---\ntitle: never closed\n", ""])
def test_without_front_matter_all_is_body(show: Show, text: str) -> None:
    editor = show(text)
    assert visible_text(editor) == text
    press(editor, "Ctrl+A", "Delete", "N")
    assert text_of(editor) == "n"


def test_front_matter_can_be_added_above_the_body(show: Show) -> None:
    editor = show("Body")
    assert editor.article is not None
    editor.article.apply_edits([Edit(Span(0, 0), HEAD)])
    assert visible_text(editor) == "Body"
    press(editor, "Ctrl+Home", "Backspace", "N")
    assert text_of(editor) == HEAD + "nBody"


@pytest.mark.parametrize("how", ["type", "paste", "compose"])
def test_a_body_without_a_line_gets_one(show: Show, how: str) -> None:
    editor = show(HEAD.rstrip("\n"))
    if how == "type":
        press(editor, "Backspace", "N")
    elif how == "paste":
        QGuiApplication.clipboard().setText("n")
        editor.paste()
    else:
        event = QInputMethodEvent()
        event.setCommitString("n")
        QApplication.sendEvent(editor, event)
    assert text_of(editor) == HEAD + "n"


def test_undo_and_redo_keys_are_the_articles(show: Show) -> None:
    editor = show(HEAD + BODY)
    assert editor.article is not None
    editor.article.apply_edits([Edit(Span(11, 12), "THE")])
    press(editor, "Ctrl+End", "N", "Ctrl+Z", "Ctrl+Z")
    assert text_of(editor) == HEAD + BODY
    press(editor, "Ctrl+Shift+Z")
    assert "THE" in text_of(editor)


def test_undo_goes_where_the_change_was(show: Show) -> None:
    editor = show(HEAD + BODY)
    press(editor, "Ctrl+End", "N", "Ctrl+Home", "Ctrl+Z")
    assert editor.textCursor().atEnd()


def test_shift_return_makes_a_plain_line_end(show: Show) -> None:
    editor = show(HEAD + "ab")
    press(editor, "Ctrl+Home", "Right", "Shift+Return")
    assert text_of(editor) == HEAD + "a\nb"


def test_no_break_spaces_and_odd_characters_survive_cut_and_paste(show: Show) -> None:
    body = "13\u00a0January \u2028 \ufdd0 \U0001f1f7\U0001f1fa"
    editor = show(HEAD + body)
    press(editor, "Ctrl+A", "Ctrl+C")
    assert QGuiApplication.clipboard().text().startswith("13\u00a0January")
    press(editor, "Ctrl+X", "Ctrl+V")
    assert text_of(editor) == HEAD + body


KEYS = st.lists(
    st.tuples(
        st.sampled_from(
            [
                *(Key.Key_A, Key.Key_X, Key.Key_V, Key.Key_C, Key.Key_Z, Key.Key_U, Key.Key_K),
                *(Key.Key_Backspace, Key.Key_Delete, Key.Key_Return, Key.Key_Tab, Key.Key_Minus),
                *(Key.Key_Home, Key.Key_End, Key.Key_Left, Key.Key_Right, Key.Key_Up),
                *(Key.Key_Down, Key.Key_PageUp, Key.Key_Insert),
            ]
        ),
        st.sampled_from(
            [
                Mod.NoModifier,
                Mod.ShiftModifier,
                Mod.ControlModifier,
                Mod.ControlModifier | Mod.ShiftModifier,
                Mod.AltModifier,
            ]
        ),
    ),
    max_size=25,
)


@given(keys=KEYS, body=st.sampled_from(["", "x", BODY, "\n\n"]))
@settings(
    max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None
)
def test_whatever_keys_are_pressed_the_front_matter_stays(
    show: Show, keys: list[tuple[Qt.Key, Qt.KeyboardModifier]], body: str
) -> None:
    editor = show(HEAD + body)
    for key, modifier in keys:
        QTest.keyClick(editor, key, modifier)
        assert text_of(editor).startswith(HEAD)
        assert editor.textCursor().selectionStart() >= len(HEAD)
    assert editor.article is not None
    while editor.article.can_undo():
        editor.article.undo()
    assert text_of(editor) == HEAD + body
    cursor = QTextCursor(editor.document())
    assert not cursor.block().isVisible()


def test_a_line_that_was_front_matter_for_a_moment_is_in_sight_again(show: Show) -> None:
    text = "---\na: 1\n\n---\n1\n2\n3\n4\n5\nlast line\n"
    editor = show(text)
    article, body = editor.article, visible_text(editor)
    assert article is not None
    changed = Span(text.index("\n---\n1"), text.index(" line"))
    article.apply_edits([Edit(changed, "---\n1\n2\n3\n4\n5\nother")])
    for _ in range(2):
        article.undo()
        assert visible_text(editor) == body
        article.redo()
        assert visible_text(editor) == article.article.body
