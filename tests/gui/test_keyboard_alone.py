"""Everything in the window can be done without a mouse."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QLineEdit,
    QMenu,
    QScrollBar,
    QWidget,
)

from reviewer.gui.commands.action_table import SPECS
from reviewer.gui.editor.editor import BodyEditor
from reviewer.gui.front_matter.fields_page import FieldsPage
from tests.gui.random_actions.odd_articles import write_workspace
from tests.gui.window_driver import CTRL, PLAIN, SHIFT, WindowDriver

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

#: More parts than one control has.
_MOST_PARTS = 12


@pytest.fixture
def window(driver: WindowDriver, tmp_path: Path) -> WindowDriver:
    driver.open(write_workspace(tmp_path / "articles"))
    return driver


def test_every_menu_opens_by_alt_and_a_letter_of_its_own(window: WindowDriver) -> None:
    titles = [action.text() for action in window.window.menuBar().actions()]
    letters = [title[title.index("&") + 1].upper() for title in titles]
    assert len(set(letters)) == len(titles) == 7
    for title, letter in zip(titles, letters, strict=True):
        QTest.keyClick(window.window, Qt.Key(ord(letter)), Qt.KeyboardModifier.AltModifier)
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu), title
        assert menu.title() == title
        QTest.keyClick(menu, Qt.Key.Key_Escape)
        window.wait_until(lambda: QApplication.activePopupWidget() is None)


def test_every_action_is_in_a_menu_and_found_among_the_commands(window: WindowDriver) -> None:
    listed = {action.objectName() for _menu, action in window.window.menu_actions.all_in_menus()}
    assert {spec.name for spec in SPECS} <= listed


def test_a_command_is_found_and_run_by_keys_alone(window: WindowDriver) -> None:
    window.press(Qt.Key.Key_P, CTRL | SHIFT)
    palette = QApplication.activeModalWidget() or QApplication.activePopupWidget()
    assert palette is not None
    line = palette.findChild(QLineEdit)
    assert line is not None
    QTest.keyClicks(line, "zoom in")
    before = window.window.panels.editor.font().pointSizeF()
    QTest.keyClick(line, Qt.Key.Key_Return)
    window.wait_until(lambda: window.window.panels.editor.font().pointSizeF() > before)


@pytest.mark.parametrize("name", ["a-yaml.md", "b-toml.md", "d-none.md", "h-twice.md"])
def test_tab_and_the_keys_of_the_panels_reach_everything(window: WindowDriver, name: str) -> None:
    window.choose_article(name)
    _show_all(window)
    reached: set[QWidget] = set()
    starts = [f"Ctrl+{number}" for number in range(1, 7)]
    for start in [*starts, "Ctrl+L", "Ctrl+F"]:
        QTest.keySequence(window.window, start)
        reached.update(_tabbed())
    missed = [_told(it) for it in _focusable(window.window) if not _is_reached(it, reached)]
    assert missed == []


def test_everything_that_is_reached_says_what_it_is(window: WindowDriver) -> None:
    for name in ("a-yaml.md", "c-json.md", "k-unreadable.md"):
        window.choose_article(name)
        _show_all(window)
        nameless = [
            _told(widget)
            for widget in _focusable(window.window)
            if not _spoken(widget) and not _spoken(widget.focusProxy())
        ]
        assert nameless == [], name


def _show_all(window: WindowDriver) -> None:
    for dock in window.window.docks.values():
        dock.show()
    window.window.docks["outlineDock"].raise_()
    window.window.panels.find_bar.open()


def _tabbed() -> Iterator[QWidget]:
    """What has the focus after each Tab, until it comes round; the text takes Tab for itself."""
    seen: list[QWidget] = []
    presses = 0  # on one control, which has parts of its own: those of a date, a page's links
    while presses < _MOST_PARTS:
        focused = QApplication.focusWidget()
        if focused is None or focused in seen[:-1]:
            break
        if seen and focused is seen[-1]:
            presses += 1
        else:
            presses = 0
            seen.append(focused)
            yield focused
        if isinstance(focused, BodyEditor):
            break
        QTest.keyClick(focused, Qt.Key.Key_Tab, PLAIN)


def _focusable(window: QWidget) -> Iterator[QWidget]:
    for widget in window.findChildren(QWidget):
        takes = widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        is_there = widget.isVisible() and widget.isEnabled() and widget.window() is window
        # The page around the fields has the focus only where none of them is to have it.
        is_other = isinstance(widget, QScrollBar | FieldsPage) or widget.focusProxy() is not None
        if takes and is_there and not is_other:
            yield widget


def _is_reached(widget: QWidget, reached: set[QWidget]) -> bool:
    """Whether it was, or another button does the same by a key of its own."""
    if widget in reached:
        return True
    return isinstance(widget, QAbstractButton) and not widget.shortcut().isEmpty()


def _spoken(widget: QWidget | None) -> str:
    interface = QAccessible.queryAccessibleInterface(widget) if widget is not None else None
    return interface.text(QAccessible.Text.Name) if interface is not None else ""


def _told(widget: QWidget) -> str:
    return f"{type(widget).__name__} {widget.objectName()!r}"


def test_tab_goes_through_the_form_from_top_to_bottom_and_on(
    driver: WindowDriver, tmp_path: Path
) -> None:
    text = "---\ntitle: Kell\ntags: [a, ' b ']\nsubject: undefined\n---\n\nKell.\n\n## History\n"
    (tmp_path / "a.md").write_text(text)
    driver.open(tmp_path)
    driver.press(Qt.Key.Key_6, CTRL)
    seen: list[str] = []
    while "bodyEditor" not in seen and len(seen) < 60:
        driver.press(Qt.Key.Key_Tab)
        focused = QApplication.focusWidget()
        seen.append(focused.objectName() if focused is not None else "")
    fields = ["field:title", "field:tags", "newItem:tags", "fixHere", "field:subject"]
    boxes = ["frontMatterTextBeside", "frontMatterAsText", "fieldsPage"]
    assert seen[: len(boxes) + len(fields)] == [*boxes, *fields]
    assert seen.index("newField") < seen.index("preview") < seen.index("problemList")
    assert seen[-1] == "bodyEditor"
