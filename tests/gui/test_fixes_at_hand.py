"""One key offers the fixes of what the person is at, be it in the form, the list or the text."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QApplication, QMenu

from tests.gui.window_driver import CTRL, WindowDriver

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

_DAMAGED = """---
title: One
tags:
  - Bridges
  - Towns â€“ old
---

A word â€“ here, and all is well.
"""


@pytest.fixture
def person(driver: WindowDriver, tmp_path: Path) -> Iterator[WindowDriver]:
    folder = tmp_path / "w"
    folder.mkdir()
    (folder / "a.md").write_text(_DAMAGED, encoding="utf-8")
    driver.open(folder)
    yield driver
    popup = QApplication.activePopupWidget()
    if popup is not None:
        popup.close()


def _ask(person: WindowDriver) -> QMenu:
    person.press(Qt.Key.Key_Period, CTRL)
    person.wait_until(lambda: isinstance(QApplication.activePopupWidget(), QMenu))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    return menu


def test_in_a_chip_the_fixes_of_this_chip_are_offered_and_return_makes_the_first(
    person: WindowDriver,
) -> None:
    tags = person.items("tags")
    tags.setFocus()
    tags.setCurrentRow(1)
    person.qtbot.keyClick(_ask(person), Qt.Key.Key_Return)
    person.wait_until(lambda: "- Towns \N{EN DASH} old" in person.text)
    assert "A word â€“" in person.text


def test_in_a_chip_that_is_well_nothing_is_offered(person: WindowDriver) -> None:
    tags = person.items("tags")
    tags.setFocus()
    tags.setCurrentRow(0)
    person.press(Qt.Key.Key_Period, CTRL)
    assert QApplication.activePopupWidget() is None
    assert "nothing to fix here" in person.window.statusBar().currentMessage()


def test_in_the_list_of_problems_the_fixes_of_the_chosen_one_are_offered(
    person: WindowDriver,
) -> None:
    person.click_row(person.find(QAbstractItemView, "problemList"), 1)
    person.qtbot.keyClick(_ask(person), Qt.Key.Key_Return)
    person.wait_until(lambda: "A word \N{EN DASH} here" in person.text)
    assert "Towns â€“" in person.text
