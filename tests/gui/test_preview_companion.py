"""Text and preview scroll together, and each leads when it is scrolled by the person."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication

from tests.gui.window_driver import WindowDriver

_PARAGRAPHS = 300
_BODY = "---\ntitle: Long\n---\n" + "".join(
    f"Paragraph {number} of the article.\n\n" for number in range(_PARAGRAPHS)
)


@pytest.fixture
def opened(driver: WindowDriver, tmp_path: Path) -> WindowDriver:
    (tmp_path / "articles").mkdir()
    (tmp_path / "articles" / "a.md").write_text(_BODY, "utf-8")
    driver.open(tmp_path / "articles")
    driver.wait_until(lambda: driver.window.panels.preview.is_up_to_date)
    return driver


def _top_line_of_text(driver: WindowDriver) -> int:
    return driver.window.panels.editor.firstVisibleBlock().blockNumber()


def test_the_preview_follows_the_text(opened: WindowDriver) -> None:
    panels = opened.window.panels
    bar = panels.editor.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    opened.wait_until(lambda: abs(panels.preview.line_at_top - _top_line_of_text(opened)) <= 2)
    bar.setValue(bar.maximum())
    preview_bar = panels.preview.verticalScrollBar()
    opened.wait_until(lambda: preview_bar.value() == preview_bar.maximum())


def test_the_text_follows_the_preview(opened: WindowDriver) -> None:
    panels = opened.window.panels
    view = panels.preview.viewport()
    for _turn in range(20):
        where = QPointF(view.rect().center())
        wheel = QWheelEvent(
            where,
            QPointF(view.mapToGlobal(where.toPoint())),
            QPoint(),
            QPoint(0, -240),
            Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        QApplication.sendEvent(view, wheel)
    opened.wait_until(lambda: _top_line_of_text(opened) > 20)
    assert abs(panels.preview.line_at_top - _top_line_of_text(opened)) <= 3


def test_what_changes_in_the_preview_does_not_scroll_the_text(opened: WindowDriver) -> None:
    panels = opened.window.panels
    bar = panels.editor.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    before = _top_line_of_text(opened)
    article = opened.window.desk.front
    assert article is not None
    article.replace_text(_BODY.replace("Paragraph 3 ", "Paragraph 3 " + "longer " * 400))
    opened.wait_until(lambda: opened.window.renderer.is_current and panels.preview.is_up_to_date)
    assert _top_line_of_text(opened) == before
