"""Lists answer the right button, a double click and Return, as people expect of lists."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QAbstractItemView, QApplication, QMenu, QPlainTextEdit, QTextBrowser

from tests.gui.window_driver import CTRL, WindowDriver

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

_DAMAGED = "---\ntitle: One\n---\n\nA word â€“ and [object Object].\n"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "w"
    folder.mkdir()
    for name in ("a.md", "b.md"):
        (folder / name).write_text(_DAMAGED, encoding="utf-8")
    return folder


def _ask_for_menu(driver: WindowDriver, view: QAbstractItemView | QTextBrowser) -> list[str]:
    """What the menu offers where the right button is clicked, without mnemonics and lines."""
    place = QPoint(40, 20)
    kind = QContextMenuEvent.Reason.Mouse
    event = QContextMenuEvent(kind, place, view.viewport().mapToGlobal(place))
    QApplication.sendEvent(view.viewport(), event)
    driver.wait_until(lambda: isinstance(QApplication.activePopupWidget(), QMenu))
    # One that is to be deleted would be gone by now.
    QApplication.processEvents()
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    words = [action.text().replace("&", "") for action in menu.actions() if action.text()]
    menu.close()
    return words


@pytest.fixture
def person(driver: WindowDriver, folder: Path) -> Iterator[WindowDriver]:
    driver.open(folder)
    yield driver
    popup = QApplication.activePopupWidget()
    if popup is not None:
        popup.close()


@pytest.mark.parametrize(
    ("name", "offered"),
    [
        ("articleList", {"Approve", "Needs work", "Save", "Read the folder again"}),
        ("problemList", {"Fix problem", "Ignore problem", "Explain this problem"}),
    ],
)
def test_the_right_button_offers_what_can_be_done_with_an_entry(
    person: WindowDriver, name: str, offered: set[str]
) -> None:
    assert offered <= set(_ask_for_menu(person, person.find(QAbstractItemView, name)))


def test_the_preview_offers_a_menu_that_stays(person: WindowDriver) -> None:
    words = _ask_for_menu(person, person.find(QTextBrowser, "preview"))
    assert "Load pictures from the web" in words


def test_return_in_the_list_of_articles_goes_to_the_text(person: WindowDriver) -> None:
    person.press(Qt.Key.Key_1, CTRL)
    person.press(Qt.Key.Key_Return)
    assert person.find(QPlainTextEdit, "bodyEditor").hasFocus()


@pytest.mark.parametrize("name", ["articleList", "problemList"])
def test_a_double_click_goes_to_the_text(person: WindowDriver, name: str) -> None:
    view = person.find(QAbstractItemView, name)
    person.click_row(view, 0)
    assert not person.find(QPlainTextEdit, "bodyEditor").hasFocus()
    place = view.visualRect(view.model().index(0, 0)).center()
    person.qtbot.mouseDClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert person.find(QPlainTextEdit, "bodyEditor").hasFocus()


def test_asking_for_fixes_where_there_are_none_says_so(person: WindowDriver) -> None:
    person.press(Qt.Key.Key_3, CTRL)
    person.press(Qt.Key.Key_Home, CTRL)
    person.press(Qt.Key.Key_Period, CTRL)
    assert "nothing to fix here" in person.window.statusBar().currentMessage()
