from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from reviewer.gui.document.open_article import OpenArticle
from reviewer.gui.editor.editor import BodyEditor
from reviewer.text import Edit, Span
from tests.gui.random_actions.agreement import laid_out_as_another

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

TEXT = "---\ntitle: Old\nauthor: A\n---\n" + "A line of the body.\n" * 40


class Painted(QObject):
    """How much of the editor is painted, in pixels of height."""

    def __init__(self, editor: BodyEditor) -> None:
        super().__init__(editor)
        self.height = 0
        editor.viewport().installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        if isinstance(event, QPaintEvent):
            self.height += event.rect().height()
        return False


@pytest.fixture
def editor(qtbot: QtBot, tmp_path: Path) -> BodyEditor:
    path = tmp_path / "a.md"
    path.write_text(TEXT, "utf-8", newline="")
    editor = BodyEditor()
    qtbot.addWidget(editor)
    editor.set_article(OpenArticle.read(path, editor))
    editor.resize(600, 400)
    with qtbot.waitExposed(editor):
        editor.show()
    qtbot.waitUntil(lambda: editor.is_colored)
    return editor


@pytest.mark.parametrize(
    ("old", "new", "most"), [("Old", "New title", 0), ("A line", "One line", 40)]
)
def test_only_the_line_that_changed_is_painted(
    editor: BodyEditor, qtbot: QtBot, old: str, new: str, most: int
) -> None:
    article = editor.article
    assert article is not None
    qtbot.wait(50)  # for what the cursor's first place has painted
    painted = Painted(editor)
    start = TEXT.index(old)
    with qtbot.waitSignal(article.text_changed):
        article.apply_edits([Edit(Span(start, start + len(old)), new)])
    qtbot.wait(50)
    assert painted.height <= most


def test_a_key_paints_its_line_alone(editor: BodyEditor, qtbot: QtBot) -> None:
    article = editor.article
    assert article is not None
    QTest.keyClicks(editor, "some **bold** words ")
    for _step in range(16):
        QTest.keyClick(editor, Qt.Key.Key_Left)  # so that the key moves what is coloured
    qtbot.wait(50)  # for what that has painted
    painted = Painted(editor)
    with qtbot.waitSignal(article.text_changed):
        QTest.keyClick(editor, Qt.Key.Key_X)
    qtbot.wait(50)
    assert 0 < painted.height <= 60


def test_what_stands_below_is_painted_where_a_line_needs_one_more_row(
    editor: BodyEditor, qtbot: QtBot
) -> None:
    article = editor.article
    assert article is not None
    QTest.keyClicks(editor, "**Bold** and plain words that go on ")
    for key, rows in ((Qt.Key.Key_X, 1), (Qt.Key.Key_Backspace, -1)):
        while True:
            qtbot.wait(20)  # for what the key before has painted
            before, painted = editor.textCursor().block().lineCount(), Painted(editor)
            with qtbot.waitSignal(article.text_changed):
                QTest.keyClick(editor, key)
            if editor.textCursor().block().lineCount() == before + rows:
                break
        qtbot.waitUntil(lambda it=painted: it.height >= editor.viewport().height())  # type: ignore[misc]


def test_a_field_that_gets_lines_or_loses_them_stays_hidden(editor: BodyEditor) -> None:
    article = editor.article
    assert article is not None
    for old, new in (("Old", "Old\ntags:\n  - a\n  - b"), ("\nauthor: A", "")):
        start = article.article.text.index(old)
        article.apply_edits([Edit(Span(start, start + len(old)), new)])
        block = article.document.begin()
        visible = []
        while block.isValid():
            if block.isVisible():
                visible.append(block.text())
            block = block.next()
        assert visible == [*["A line of the body."] * 40, ""]


@pytest.mark.parametrize("typed", ["instead", "two\nlines", "one line\n"])
def test_no_line_is_laid_out_as_what_stood_there_before_undoing(
    editor: BodyEditor, qtbot: QtBot, typed: str
) -> None:
    article = editor.article
    assert article is not None
    start, length = article.article.body_start, len(article.article.text)
    for end in (length, length - len("body.\n"), start + len("A line of the body.\n")):
        article.apply_edits([Edit(Span(start, end), typed)])
        editor.viewport().grab()
        assert laid_out_as_another(article.document) == []
        article.undo()
        assert laid_out_as_another(article.document) == []


def test_a_line_that_ended_the_text_is_laid_out_anew_when_it_is_taken_back(
    editor: BodyEditor, qtbot: QtBot
) -> None:
    article = editor.article
    assert article is not None
    article.replace_text("No front matter,\nso all is looked through for some.\n")
    end = len(article.article.text)
    article.apply_edits([Edit(Span(end, end), "+++\n")])
    editor.viewport().grab()
    article.undo()
    assert laid_out_as_another(article.document) == []
