"""What is wrong with the text is shown in its rendering, and can be repaired from there."""

from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QTextCharFormat, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from reviewer import check
from reviewer.article import Article
from reviewer.gui.preview import PreviewPane
from reviewer.gui.preview.marks import BlockMarks
from reviewer.preview.html import BodyRenderer
from reviewer.review.preview_messages import Rendered
from tests.gui.window_driver import WindowDriver

# The platform without a screen has no pop-ups; that is all it says.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

_LEAK = "[object Object]"
_BODY = f"Words **bold** {_LEAK}, then.\n\n# Head\n\nAgain {_LEAK}, and \U0001f1f7 {_LEAK}.\n"


def _marked(body: str, shown: list[str]) -> list[str]:
    article = Article(body)
    marks = BlockMarks()
    leaks = [found for found in check(article) if found.rule == "leak/object-object"]
    marks.replace(leaks, article, BodyRenderer().render(body, 0))
    stretches = []
    for number, text in enumerate(shown):
        units = text.encode("utf-16-le")
        places = [
            (2 * mark.start, 2 * mark.end) for mark in marks.in_block(number, partial(str, text))
        ]
        stretches += [units[start:end].decode("utf-16-le") for start, end in places]
    return stretches


def test_each_place_is_found_in_what_is_shown_of_its_block() -> None:
    shown = [f"Words bold {_LEAK}, then.", "Head", f"Again {_LEAK}, and \U0001f1f7 {_LEAK}."]
    assert _marked(_BODY, shown) == [_LEAK] * 3


def test_a_place_that_is_not_shown_marks_its_block() -> None:
    assert _marked(f"A {_LEAK}.\n", ["What is shown instead."]) == [""]


def test_marks_of_a_text_that_is_not_rendered_yet_are_looked_for_in_what_is_shown() -> None:
    article = Article(f"Words {_LEAK}.\n")
    marks = BlockMarks()
    leaks = [found for found in check(article) if found.rule == "leak/object-object"]
    longer = "Words.\nMore.\nStill more.\nAnd more.\n"
    marks.replace(leaks, article, BodyRenderer().render(longer, 0))
    assert [mark.diagnostic for mark in marks.in_block(0, lambda: longer)] == leaks


@pytest.fixture
def opened(driver: WindowDriver, tmp_path: Path) -> WindowDriver:
    (tmp_path / "articles").mkdir()
    (tmp_path / "articles" / "a.md").write_text(_BODY, "utf-8")
    driver.open(tmp_path / "articles")
    preview = driver.window.panels.preview
    driver.wait_until(lambda: preview.is_up_to_date and bool(preview.extraSelections()))
    return driver


def _point_of(preview: PreviewPane, words: str) -> QPoint:
    cursor = preview.document().find(words)
    middle = QTextCursor(preview.document())
    middle.setPosition((cursor.selectionStart() + cursor.selectionEnd()) // 2)
    return preview.cursorRect(middle).center() + QPoint(1, 0)


def test_marks_differ_by_more_than_colour(opened: WindowDriver) -> None:
    selections = opened.window.panels.preview.extraSelections()
    assert [one.cursor.selectedText() for one in selections[:1]] == [_LEAK]
    assert selections[0].format.underlineStyle() is QTextCharFormat.UnderlineStyle.WaveUnderline


def test_a_click_on_what_is_wrong_goes_to_it_and_offers_its_fixes(opened: WindowDriver) -> None:
    panels = opened.window.panels
    point = _point_of(panels.preview, "object Object")
    QTest.mouseClick(panels.preview.viewport(), Qt.MouseButton.LeftButton, pos=point)
    assert panels.editor.cursor_offset == _BODY.index(_LEAK)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    menu.close()


def test_the_block_in_which_one_writes_is_pointed_out_and_kept_in_sight(
    opened: WindowDriver, qtbot: QtBot
) -> None:
    window = opened.window
    window.panels.editor.setFocus()
    opened.press(Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    opened.type_text("\n" * 3 + "Words of a new paragraph.\n" * 3)
    preview = window.panels.preview
    opened.wait_until(lambda: "new paragraph" in preview.toPlainText())


def test_what_is_rendered_after_its_check_is_marked_as_well(opened: WindowDriver) -> None:
    window, late = opened.window, list[Rendered]()
    preview = window.panels.preview
    window.renderer.rendered.disconnect(preview.take)
    window.renderer.rendered.connect(late.append)
    window.panels.editor.setFocus()
    opened.press(Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    opened.type_text(f"More {_LEAK}.")
    opened.wait_until(lambda: window.renderer.is_current)
    opened.wait_for_checks()
    for rendered in late:
        preview.take(rendered)
    opened.wait_until(lambda: len(preview.extraSelections()) == 4)


def test_typing_elsewhere_keeps_the_marks(opened: WindowDriver) -> None:
    window = opened.window
    window.panels.editor.setFocus()
    opened.press(Qt.Key.Key_Home, Qt.KeyboardModifier.ControlModifier)
    opened.type_text("x")
    preview = window.panels.preview
    opened.wait_until(lambda: window.renderer.is_current and preview.is_up_to_date)
    assert len(preview.extraSelections()) >= 2
