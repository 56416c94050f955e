"""One article's whole review with the mouse alone, and the order in which all of it is undone."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QComboBox,
    QLabel,
    QToolBar,
    QToolButton,
    QWidget,
)

from reviewer.workspace.review_states import ReviewState
from tests.gui.window_driver import CTRL, PATIENCE, SHIFT, WindowDriver

_TEXT = """---
title: Kell
tags:
  - Towns
  - ' Hills '
place:
  name: Arden
---

Kell is a town on a hill, which [object Object] was built by a king.

## Walls

They are old\u00c3\u00a9.
"""


@pytest.fixture
def opened(driver: WindowDriver, tmp_path: Path) -> WindowDriver:
    folder = tmp_path / "articles"
    folder.mkdir()
    (folder / "a.md").write_text("---\ntitle: Arden\n---\n\nA village.\n", "utf-8")
    (folder / "b.md").write_text(_TEXT, "utf-8")
    with driver.qtbot.waitSignal(driver.window.index.facts_changed, timeout=PATIENCE):
        driver.open(folder)
    return driver


def _press_button(driver: WindowDriver, action: str) -> None:
    [bar] = driver.window.findChildren(QToolBar)
    button = bar.widgetForAction(driver.window.menu_actions[action])
    assert isinstance(button, QToolButton)
    driver.click(button)


def test_an_article_is_reviewed_saved_and_approved_by_the_mouse_alone(
    opened: WindowDriver, tmp_path: Path
) -> None:
    driver, window = opened, opened.window
    driver.choose_article("b.md")
    problems = driver.find(QAbstractItemView, "problemList")
    count = problems.model().rowCount()
    assert count >= 3
    driver.click_row(problems, count - 1)
    assert window.panels.problems.current is not None

    with driver.qtbot.waitSignal(window.repairer.repaired, timeout=PATIENCE):
        _press_button(driver, "fixAllSafe")
    driver.wait_for_checks()
    assert not any(found.safe_fix for found in window.diagnosis.diagnostics)

    chips = driver.items("tags")
    crossed = window.panels.form.findChild(QWidget, "field:tags").cross_at(0)  # type: ignore[union-attr]
    driver.click(chips.viewport(), crossed.center())
    assert "Towns" not in driver.text

    _press_button(driver, "approve")
    [save] = [
        each
        for each in window.panels.messages.findChildren(QWidget)
        if each.metaObject().className() == "QPushButton"
    ]
    driver.click(save)
    session = window.folder.session
    assert session is not None
    file = tmp_path / "articles" / "b.md"
    assert file.read_text("utf-8") == driver.text
    assert session.state_of(file, file.read_bytes()) is ReviewState.APPROVED


def test_what_form_editor_and_fixes_did_is_undone_and_redone_in_turn(
    opened: WindowDriver,
) -> None:
    driver, window = opened, opened.window
    driver.choose_article("b.md")
    texts = [driver.text]

    def note() -> None:
        assert driver.text != texts[-1]
        texts.append(driver.text)

    driver.press(Qt.Key.Key_3, CTRL)
    driver.press(Qt.Key.Key_End, CTRL)
    driver.type_text("Last.")
    note()
    driver.find(QWidget, "field:title").setFocus()
    driver.type_text("Great ")
    note()
    driver.wait_for_checks()
    with driver.qtbot.waitSignal(window.repairer.repaired, timeout=PATIENCE):
        driver.press(Qt.Key.Key_Return, CTRL | SHIFT)
    note()
    driver.press(Qt.Key.Key_3, CTRL)
    driver.type_text("More")
    note()
    for text in reversed(texts[:-1]):
        driver.press(Qt.Key.Key_Z, CTRL)
        assert driver.text == text
    for text in texts[1:]:
        driver.press(Qt.Key.Key_Z, CTRL | SHIFT)
        assert driver.text == text


def test_what_the_last_fix_changed_can_be_looked_at_alone(opened: WindowDriver) -> None:
    driver, window = opened, opened.window
    driver.choose_article("b.md")
    driver.press(Qt.Key.Key_3, CTRL)
    driver.type_text("Typed before. ")
    driver.wait_for_checks()
    with driver.qtbot.waitSignal(window.repairer.repaired, timeout=PATIENCE):
        driver.press(Qt.Key.Key_Return, CTRL | SHIFT)
    driver.press(Qt.Key.Key_D, CTRL)
    dialog = QApplication.activeModalWidget()
    assert dialog is not None
    changes = dialog.findChild(QLabel, "changeCount")
    assert isinstance(changes, QLabel)
    all_changes = changes.text()
    choice = dialog.findChild(QComboBox)
    assert isinstance(choice, QComboBox)
    driver.qtbot.keyClick(choice, Qt.Key.Key_Down)
    assert choice.currentText() == "The text before the last fix"
    driver.wait_until(lambda: changes.text() != all_changes)
    driver.qtbot.keyClick(dialog, Qt.Key.Key_Escape)
