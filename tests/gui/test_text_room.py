"""In a narrow window the panels at the sides give way to the text, and come back in a wider one."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from tests.gui.window_driver import WindowDriver

_PANELS = ("articlesDock", "formDock")


@pytest.fixture
def opened(driver: WindowDriver, tmp_path: Path) -> WindowDriver:
    (tmp_path / "a.md").write_text("---\ntitle: A\n---\nA text.\n", encoding="utf-8")
    driver.open(tmp_path)
    resize(driver, 1440)
    drag(driver, 316, 490)
    return driver


def resize(driver: WindowDriver, width: int) -> None:
    driver.window.resize(width, 800)
    QApplication.processEvents()


def drag(driver: WindowDriver, articles: int, form: int) -> None:
    panels = [driver.window.docks[name] for name in _PANELS]
    driver.window.resizeDocks(panels, [articles, form], Qt.Orientation.Horizontal)
    QApplication.processEvents()


def widths(driver: WindowDriver) -> list[int]:
    return [driver.window.docks[name].width() for name in _PANELS]


def letters_in_a_line(driver: WindowDriver) -> float:
    editor = driver.window.editor
    return editor.viewport().width() / editor.fontMetrics().horizontalAdvance("0")


def test_forty_letters_of_the_text_fit_into_a_line_of_a_small_window(opened: WindowDriver) -> None:
    resize(opened, 1024)
    assert letters_in_a_line(opened) >= 40


def test_panels_that_gave_way_come_back(opened: WindowDriver) -> None:
    before = widths(opened)
    for width in (1200, 1024, 900, 700, 1000, 1440):
        resize(opened, width)
    assert widths(opened) == before


def test_panels_stay_as_they_are_while_there_is_room_for_the_text(opened: WindowDriver) -> None:
    before = widths(opened)
    for width in (1300, 1600, 1250):
        resize(opened, width)
        assert widths(opened) == before


def test_a_width_that_the_person_chose_in_a_small_window_is_kept(opened: WindowDriver) -> None:
    resize(opened, 1024)
    drag(opened, 260, 300)
    chosen = widths(opened)
    resize(opened, 1440)
    assert widths(opened) == chosen


def test_text_in_huge_letters_leaves_room_for_the_panels(opened: WindowDriver) -> None:
    editor = opened.window.editor
    font = editor.font()
    font.setPointSize(40)
    editor.setFont(font)
    resize(opened, 1024)
    assert editor.width() <= 1024 * 0.42


def test_panels_behind_tabs_keep_the_room_they_need(opened: WindowDriver) -> None:
    opened.window.docks["outlineDock"].raise_()
    resize(opened, 700)
    outline, articles = (opened.window.docks[name] for name in ("outlineDock", "articlesDock"))
    assert outline.width() >= articles.minimumSizeHint().width()
