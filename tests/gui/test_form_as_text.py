"""The front matter as text: while it cannot be read as fields, and where one wants it so."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QLabel, QLineEdit, QPlainTextEdit
from pytestqt.qtbot import QtBot

from reviewer.gui.document.open_article import OpenArticle
from reviewer.gui.front_matter.form import FrontMatterForm
from reviewer.text import Edit, Span

BROKEN = '---\ntitle: One\nsubject: "Two\ntags:\n  - a\n---\nBody\n'


@pytest.fixture
def form(qtbot: QtBot) -> FrontMatterForm:
    form = FrontMatterForm(lambda _path, _address: None)
    qtbot.addWidget(form)
    form.resize(430, 600)
    form.show()
    qtbot.waitExposed(form)
    form.activateWindow()
    return form


def _show(form: FrontMatterForm, folder: Path, text: str) -> OpenArticle:
    path = folder / "article.md"
    path.write_bytes(text.encode())
    article = OpenArticle.read(path, form)
    form.show_article(article)
    return article


def _raw(form: FrontMatterForm) -> QPlainTextEdit:
    raw = form.findChild(QPlainTextEdit, "rawFrontMatter")
    assert raw is not None
    return raw


def test_what_cannot_be_read_is_shown_as_text_with_the_error_at_its_line(
    form: FrontMatterForm, tmp_path: Path
) -> None:
    article = _show(form, tmp_path, BROKEN)
    raw = _raw(form)
    assert raw.isVisible()
    problem = article.article.front_matter.problem
    assert problem is not None
    line = article.article.lines.line_of(problem.span.start)
    sentences = [it.text() for it in form.findChildren(QLabel) if it.isVisible()]
    assert any(f"Line {line + 1}: {problem.message}" in it for it in sentences)
    marks = raw.extraSelections()
    assert [mark.cursor.blockNumber() for mark in marks] == [line - 1]


def test_keys_that_come_at_once_are_each_taken_once(
    qtbot: QtBot, form: FrontMatterForm, tmp_path: Path
) -> None:
    article = _show(form, tmp_path, BROKEN)
    raw = _raw(form)
    raw.setFocus()
    QTest.keyClick(raw, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(raw, "bcd")  # no turn of the event loop in between
    assert article.article.text == BROKEN.replace("  - a\n", "  - abcd\n")
    QTest.keyClick(raw, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    article.undo()
    assert article.article.text == BROKEN


def test_the_form_is_back_when_it_is_mended_and_one_stops_typing(
    qtbot: QtBot, form: FrontMatterForm, tmp_path: Path
) -> None:
    article = _show(form, tmp_path, BROKEN)
    raw = _raw(form)
    raw.setFocus()
    cursor = raw.textCursor()
    cursor.setPosition(raw.toPlainText().index("Two") + 3)
    raw.setTextCursor(cursor)
    QTest.keyClicks(raw, '"')
    QApplication.processEvents()
    assert raw.isVisible()  # the next keys are still meant for the text
    qtbot.waitUntil(lambda: not raw.isVisible())
    field = form.findChild(QLineEdit, "field:subject")
    assert field is not None
    assert field.text() == "Two"
    assert article.article.text == BROKEN.replace('"Two', '"Two"')
    before = article.article.text
    focused = QApplication.focusWidget()
    if focused is not None:
        QTest.keyClicks(focused, "xyz")
    assert article.article.text == before


def test_the_form_is_back_at_once_when_a_fix_or_undo_mends_the_text(
    qtbot: QtBot, form: FrontMatterForm, tmp_path: Path
) -> None:
    article = _show(form, tmp_path, BROKEN.replace('"Two', "Two"))
    title = form.findChild(QLineEdit, "field:title")
    assert title is not None
    start = article.article.text.index("Two")
    with qtbot.waitSignal(article.text_changed):
        article.apply_edits([Edit(Span(start, start), '"')])
    assert _raw(form).isVisible()
    with qtbot.waitSignal(article.text_changed):
        article.undo()
    assert not _raw(form).isVisible()


def test_one_may_edit_the_front_matter_as_text_and_come_back(
    qtbot: QtBot, form: FrontMatterForm, tmp_path: Path
) -> None:
    article = _show(form, tmp_path, "---\ntitle: One\n---\nBody\n")
    box = form.findChild(QCheckBox, "frontMatterAsText")
    assert box is not None
    box.setFocus()
    QTest.keyClick(box, Qt.Key.Key_Space)
    raw = _raw(form)
    assert raw.hasFocus()
    QTest.keyClick(raw, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    with qtbot.waitSignal(article.text_changed):
        QTest.keyClick(raw, Qt.Key.Key_Return)
        QTest.keyClicks(raw, "draft: true")
    box.setFocus()
    QTest.keyClick(box, Qt.Key.Key_Space)
    assert not raw.isVisible()
    assert form.findChild(QCheckBox, "field:draft") is not None
    assert article.article.text == "---\ntitle: One\ndraft: true\n---\nBody\n"


def test_the_next_article_has_its_form_at_once_also_while_one_writes_in_the_text(
    form: FrontMatterForm, tmp_path: Path
) -> None:
    _show(form, tmp_path, "---\ntitle: One\n---\nBody\n")
    box = form.findChild(QCheckBox, "frontMatterAsText")
    assert box is not None
    box.click()
    raw = _raw(form)
    raw.setFocus()
    article = _show(form, tmp_path, "---\ntitle: Two\n---\nBody\n")
    field = form.findChild(QLineEdit, "field:title")
    assert field is not None
    assert not raw.isVisible()
    assert field.isVisible()
    assert field.text() == "Two"
    focused = QApplication.focusWidget()
    assert focused is not None
    QTest.keyClicks(focused, "xyz")  # meant for the text of the article before
    assert article.article.text == "---\ntitle: Two\n---\nBody\n"


def test_empty_front_matter_is_written_as_text(
    qtbot: QtBot, form: FrontMatterForm, tmp_path: Path
) -> None:
    article = _show(form, tmp_path, "---\n---\nBody\n")
    box = form.findChild(QCheckBox, "frontMatterAsText")
    assert box is not None
    assert box.isEnabled()
    box.click()
    raw = _raw(form)
    raw.setFocus()
    with qtbot.waitSignal(article.text_changed):
        QTest.keyClicks(raw, "title: One")
    assert article.article.text == "---\ntitle: One\n---\nBody\n"


def test_a_problem_in_the_text_is_gone_to(form: FrontMatterForm, tmp_path: Path) -> None:
    _show(form, tmp_path, BROKEN)
    assert form.go_to(BROKEN.index("tags"))
    raw = _raw(form)
    assert raw.hasFocus()
    assert raw.textCursor().block().text() == "tags:"


def test_a_key_that_comes_or_goes_leaves_the_focus_where_somebody_writes(
    qtbot: QtBot, form: FrontMatterForm, tmp_path: Path
) -> None:
    article = _show(form, tmp_path, "---\ntitle: One\nsubject: Two\n---\nBody\n")
    subject = form.findChild(QLineEdit, "field:subject")
    assert subject is not None
    subject.setFocus()
    subject.setCursorPosition(2)
    with qtbot.waitSignal(article.text_changed):
        article.apply_edits([Edit(Span(4, 4), "draft: true\n")])
    assert form.findChild(QCheckBox, "field:draft") is not None
    assert subject.hasFocus()
    assert subject.cursorPosition() == 2
