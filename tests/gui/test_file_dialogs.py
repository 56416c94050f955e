"""Qt's own dialogs for files, which people see where the desktop has none."""

from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QFileDialog, QPushButton, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from reviewer.gui.looks import file_dialogs
from reviewer.gui.looks.palettes import dark_palette


@pytest.fixture
def parent(qtbot: QtBot) -> QWidget:
    widget = QWidget()
    qtbot.addWidget(widget)
    return widget


def answer(*, accept: bool) -> None:
    """Have the dialog that opens next be answered."""

    def close() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QFileDialog)
        QFileDialog.done(dialog, int(accept))

    QTimer.singleShot(200, close)


@pytest.mark.parametrize("name", ["backButton", "toParentButton", "newFolderButton"])
def test_their_buttons_can_be_seen_in_the_dark(parent: QWidget, name: str) -> None:
    dialog = QFileDialog(parent)
    dialog.setPalette(dark_palette())
    file_dialogs.dress(dialog)
    button = dialog.findChild(QToolButton, name)
    assert isinstance(button, QToolButton)
    image = button.icon().pixmap(16).toImage()
    points = [image.pixelColor(x, y) for x in range(16) for y in range(16)]
    assert max(point.lightness() for point in points if point.alpha() > 200) > 180
    assert all(each.icon().isNull() for each in dialog.findChildren(QPushButton))


def test_a_folder_that_is_chosen_is_given(parent: QWidget, tmp_path: Path) -> None:
    answer(accept=True)
    assert file_dialogs.ask_for_folder(parent, "Open", str(tmp_path)) == str(tmp_path)


def test_a_file_to_be_written_is_proposed(parent: QWidget, tmp_path: Path) -> None:
    answer(accept=True)
    proposed = str(tmp_path / "moth.html")
    assert file_dialogs.ask_where_to_save(parent, "Export", proposed, "HTML (*.html)") == proposed


def test_whoever_cancels_has_chosen_nothing(parent: QWidget, tmp_path: Path) -> None:
    answer(accept=False)
    assert file_dialogs.ask_for_file(parent, "Open", str(tmp_path)) == ""
