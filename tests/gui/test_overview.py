"""What the scroll bar and the signs for invisible characters show."""

from pathlib import Path

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QScrollBar

from reviewer.gui.editor.invisibles import invisible_places
from reviewer.gui.editor.overview import Overview
from reviewer.lint.model import Severity
from tests.gui.window_driver import ALT, CTRL, WindowDriver

_HEAD = "---\nsubject: Kell\n---\n\n"


def test_the_worst_problem_of_a_place_is_what_one_sees(driver: WindowDriver) -> None:
    bar = Overview({}, driver.window)
    bar.show_places([(0.5, Severity.INFO), (0.5, Severity.ERROR), (0.9, Severity.WARNING)])
    [low, high] = sorted(bar.marks(QRect(0, 0, 12, 202)), key=lambda mark: mark[0].top())
    assert low == (QRect(0, 100, 12, 2), Severity.ERROR)
    assert high[0].width() == 8
    assert high[1] is Severity.WARNING


def test_the_open_articles_problems_are_marked_at_the_scroll_bar(
    driver: WindowDriver, tmp_path: Path
) -> None:
    body = "A line.\n\n" * 100 + "[object Object]\n"
    (tmp_path / "a.md").write_text(_HEAD + body, encoding="utf-8")
    driver.open(tmp_path)
    bar = driver.window.panels.editor.verticalScrollBar()
    assert isinstance(bar, Overview)
    places = [mark for mark, severity in bar.marks(bar.rect()) if severity is Severity.ERROR]
    assert len(places) == 1
    assert places[0].top() > bar.height() * 0.9


def test_every_character_that_one_does_not_see_has_a_place() -> None:
    assert invisible_places("a\u00a0b\u200bc\u202ed\ufeff e") == [1, 3, 5, 7]


def _picture(driver: WindowDriver) -> QImage:
    return driver.window.panels.editor.viewport().grab().toImage()


def test_invisible_characters_are_drawn_when_wanted(driver: WindowDriver, tmp_path: Path) -> None:
    (tmp_path / "a.md").write_text(_HEAD + "A\u200bb and 10\u00a0km.\n", encoding="utf-8")
    driver.open(tmp_path)
    driver.press(Qt.Key.Key_2, CTRL)
    before = _picture(driver)
    driver.press(Qt.Key.Key_I, CTRL | ALT)
    assert _picture(driver) != before
    driver.press(Qt.Key.Key_I, CTRL | ALT)
    assert _picture(driver) == before


def test_lines_are_not_wrapped_when_that_is_not_wanted(
    driver: WindowDriver, tmp_path: Path
) -> None:
    (tmp_path / "a.md").write_text(_HEAD + "word " * 500 + "\n", encoding="utf-8")
    driver.open(tmp_path)
    sideways: QScrollBar = driver.window.panels.editor.horizontalScrollBar()
    assert sideways.maximum() == 0
    driver.press(Qt.Key.Key_Z, ALT)
    assert sideways.maximum() > 0
