"""Taking a poured-out infobox apart: the dialog, from where it is opened to what comes of it."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QLabel,
    QLineEdit,
    QListWidget,
    QMenu,
    QPushButton,
    QTableView,
)

from reviewer.text import Edit, Span
from tests.gui.window_driver import CTRL, WindowDriver

_HEAD = "---\nsubject: Siege of Ohrid\ntags:\n"
_LEAK = (
    "  - |-\n    Ruritania\n\n    \U0001f1ec\U0001f1f7 Greece\n    Allied militias:\n"
    "     Lake Guard \n     Lakes\n    undefined\n"
)
_TAIL = "  - Lakes\n---\n\nThe **siege of Ohrid** was long, and the lake was deep that year.\n"


@pytest.fixture
def window(driver: WindowDriver, tmp_path: Path) -> WindowDriver:
    folder = tmp_path / "articles"
    folder.mkdir()
    (folder / "siege.md").write_text(_HEAD + _LEAK + _TAIL, encoding="utf-8")
    driver.open(folder)
    return driver


def _open_from_list(window: WindowDriver) -> QDialog:
    window.press(Qt.Key.Key_4, CTRL)
    problems = window.window.panels.problems
    rows = [found.rule for found in problems.model.diagnostics]
    view = window.find(QTableView, "problemList")
    window.click_row(view, rows.index("front-matter/multiline-tag"))
    window.press(Qt.Key.Key_Return)
    return _opened(window)


def _opened(window: WindowDriver) -> QDialog:
    dialog = window.find(QDialog, "choosingDialog")
    window.wait_until(_list(dialog).hasFocus)
    return dialog


def _menu_entries(window: WindowDriver) -> list[QAction]:
    window.wait_until(lambda: QApplication.activePopupWidget() is not None)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    return [action for action in menu.actions() if action.isEnabled() and action.text()]


def _close_menu() -> None:
    menu = QApplication.activePopupWidget()
    assert menu is not None
    menu.close()


def _rows(dialog: QDialog) -> list[tuple[str, bool]]:
    view = _list(dialog)
    items = [view.item(row) for row in range(view.count())]
    return [(item.text(), item.checkState() is Qt.CheckState.Checked) for item in items]


def _list(dialog: QDialog) -> QListWidget:
    view = dialog.findChild(QListWidget, "choiceList")
    assert view is not None
    return view


def _tags(window: WindowDriver) -> object:
    assert window.window.desk.front is not None
    return window.window.desk.front.article.metadata["tags"]


def test_return_in_the_list_of_problems_offers_what_the_tag_consists_of(
    window: WindowDriver,
) -> None:
    dialog = _open_from_list(window)

    assert _rows(dialog) == [
        ("Ruritania", True),
        ("Greece", True),
        ("Allied militias:", False),
        ("Lake Guard", True),
        ("Lakes", False),
        ("undefined", False),
    ]
    assert _tags(window) != ["Ruritania", "Greece", "Lake Guard", "Lakes"]


def test_return_takes_what_is_ticked_and_one_undo_brings_all_of_it_back(
    window: WindowDriver,
) -> None:
    before = window.text
    _open_from_list(window)
    window.press(Qt.Key.Key_Return)

    window.wait_until(lambda: window.text != before)
    assert _tags(window) == ["Ruritania", "Greece", "Lake Guard", "Lakes"]
    # A real screen does this by itself when a dialog closes.
    window.window.activateWindow()
    window.wait_until(window.window.isActiveWindow)
    window.press(Qt.Key.Key_Z, CTRL)
    assert window.text == before


def test_space_takes_or_leaves_one_and_the_preview_follows(window: WindowDriver) -> None:
    dialog = _open_from_list(window)
    preview = dialog.findChild(QLabel, "choicePreview")
    assert preview is not None
    assert "Ruritania" in preview.text()

    window.press(Qt.Key.Key_Space)

    assert _rows(dialog)[0] == ("Ruritania", False)
    assert "Ruritania" not in preview.text()
    assert "<b>Greece</b>" in preview.text()
    window.press(Qt.Key.Key_Return)
    window.wait_until(lambda: _tags(window) == ["Greece", "Lake Guard", "Lakes"])


def test_an_entry_that_is_given_other_words_is_taken(window: WindowDriver) -> None:
    dialog = _open_from_list(window)
    window.press(Qt.Key.Key_End)
    window.press(Qt.Key.Key_F2)
    window.type_text("Prespa: the lake")
    window.press(Qt.Key.Key_Return)

    window.wait_until(lambda: _rows(dialog)[-1] == ("Prespa: the lake", True))
    window.wait_until(_list(dialog).hasFocus)
    window.press(Qt.Key.Key_Return)
    wanted = ["Ruritania", "Greece", "Lake Guard", "Prespa: the lake", "Lakes"]
    window.wait_until(lambda: _tags(window) == wanted)


def test_escape_changes_nothing(window: WindowDriver) -> None:
    before = window.text
    dialog = _open_from_list(window)
    window.press(Qt.Key.Key_Escape)

    window.wait_until(lambda: QApplication.activeModalWidget() is None)
    assert not dialog.isVisible()
    assert window.text == before


def test_what_was_picked_for_another_text_is_not_made(window: WindowDriver) -> None:
    dialog = _open_from_list(window)
    front = window.window.desk.front
    assert front is not None
    front.apply_edits([Edit(Span(len(window.text), len(window.text)), "More.\n")])
    typed = window.text
    dialog.accept()
    assert window.text == typed
    assert "changed in the meantime" in window.window.panels.messages.text


def test_leaving_all_removes_the_tag(window: WindowDriver) -> None:
    dialog = _open_from_list(window)
    for row, (_, is_taken) in enumerate(_rows(dialog)):
        if is_taken:
            _list(dialog).setCurrentRow(row)
            window.press(Qt.Key.Key_Space)
    window.press(Qt.Key.Key_Return)

    window.wait_until(lambda: _tags(window) == ["Lakes"])


def test_the_fix_action_opens_the_dialog_for_the_problem_one_went_to(window: WindowDriver) -> None:
    window.press(Qt.Key.Key_F8)
    window.press(Qt.Key.Key_Return, CTRL)

    dialog = _opened(window)
    ok = [button for button in dialog.findChildren(QPushButton) if button.isDefault()]
    window.click(ok[0])
    window.wait_until(lambda: _tags(window) == ["Ruritania", "Greece", "Lake Guard", "Lakes"])


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_the_menu_of_a_tag_in_the_form_offers_to_take_it_apart(window: WindowDriver) -> None:
    tags = window.items("tags")
    rect = tags.visualItemRect(tags.item(0))
    tags.customContextMenuRequested.emit(rect.center())
    entries = _menu_entries(window)
    assert [entry.text() for entry in entries[:1]] == ["Split into 3 tags (check the result)"]

    entries[0].trigger()

    assert _rows(_opened(window))[0] == ("Ruritania", True)


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_a_sound_field_has_the_usual_menu_alone(window: WindowDriver) -> None:
    subject = window.find(QLineEdit, "field:subject")
    subject.customContextMenuRequested.emit(subject.rect().center())
    entries = _menu_entries(window)
    assert not [entry for entry in entries if "check the result" in entry.text()]
    _close_menu()


def test_the_tool_tip_of_a_tag_names_its_fix(window: WindowDriver) -> None:
    assert "Split into 3 tags" in window.items("tags").item(0).toolTip()
