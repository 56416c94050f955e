"""A folder that another program takes away, also while it is checked, and brings back."""

import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication, QTableView

from tests.gui.window_driver import CTRL, WindowDriver

_TEXT = "---\ntitle: One\n---\n\nA text.\n"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "articles"
    folder.mkdir()
    for number in range(300):
        (folder / f"{number:03}.md").write_text(_TEXT)
    return folder


def rows(driver: WindowDriver) -> int:
    return driver.find(QTableView, "articleList").model().rowCount()


def told(driver: WindowDriver) -> str:
    return driver.window.panels.messages.text


def come_back(driver: WindowDriver) -> None:
    """Turn to another window and back, as far as the program can tell."""
    QApplication.sendEvent(driver.window, QEvent(QEvent.Type.ActivationChange))


def test_a_folder_that_goes_while_it_is_checked_is_told_and_its_rows_go(
    driver: WindowDriver, folder: Path
) -> None:
    driver.window.opener.open_folder(folder)
    driver.wait_until(lambda: rows(driver) > 0)
    folder.rename(folder.with_name("elsewhere"))
    driver.wait_until(lambda: "is gone" in told(driver) and rows(driver) == 0)
    assert str(folder) in told(driver)


def test_unsaved_text_stays_listed_and_is_written_once_the_folder_is_back(
    driver: WindowDriver, folder: Path
) -> None:
    driver.open(folder)
    front = driver.window.desk.front
    assert front is not None
    driver.press(Qt.Key.Key_3, CTRL)
    driver.window.panels.editor.setFocus()
    driver.type_text("New. ")
    driver.wait_until(driver.window.isWindowModified)
    shutil.rmtree(folder)
    come_back(driver)
    driver.wait_until(lambda: rows(driver) == 1)
    assert "New. " in driver.text
    folder.mkdir()
    (folder / "other.md").write_text(_TEXT)
    come_back(driver)
    driver.wait_until(lambda: driver.window.panels.articles.model.total >= 1)
    front.expect_file_as_it_is()
    driver.window.menu_actions["save"].trigger()
    driver.wait_until(front.path.exists)
    assert "New. " in front.path.read_text()


def test_a_folder_that_comes_back_is_listed_again(driver: WindowDriver, folder: Path) -> None:
    driver.open(folder)
    away = folder.with_name("away")
    folder.rename(away)
    come_back(driver)
    assert rows(driver) == 0
    assert "is gone" in told(driver)
    away.rename(folder)
    come_back(driver)
    driver.wait_until(lambda: rows(driver) == 300)


def test_a_file_that_goes_alone_is_told_of_in_its_row(driver: WindowDriver, folder: Path) -> None:
    driver.open(folder)
    gone = folder / "299.md"
    gone.unlink()
    driver.window.folder.check_again(gone)
    row = driver.window.panels.articles.model.row_of(gone)
    assert row is not None
    driver.wait_until(lambda: row.error is not None)
    assert rows(driver) == 300
