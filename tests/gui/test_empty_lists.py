"""A list with nothing in it says why, and what one can do then."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QTableView, QToolButton

from tests.gui.window_driver import CTRL, WindowDriver

Key = Qt.Key


@pytest.fixture
def opened(driver: WindowDriver, tmp_path: Path) -> WindowDriver:
    folder = tmp_path / "articles"
    folder.mkdir()
    (folder / "clean.md").write_text("# A town\n\nIt lies at a river.\n")
    (folder / "damaged.md").write_text(
        "# A town\n\nIt lies \u00e2\u20ac\u201c as one says \u00e2\u20ac\u201c at a river.\n",
        "utf-8",
    )
    driver.open(folder)
    return driver


def said(driver: WindowDriver, name: str = "problemList") -> str:
    return driver.find(QTableView, name).accessibleDescription()


def detail(driver: WindowDriver) -> str:
    return driver.find(QLabel, "problemText").text()


def test_a_clean_article_says_so_and_what_to_do_next(opened: WindowDriver) -> None:
    opened.wait_until(lambda: said(opened) == "✓ No problems in this article.")
    for action in ("approve", "nextArticle"):
        key = opened.window.menu_actions[action].shortcut().toString()
        assert key in detail(opened)


def test_the_words_are_painted_where_the_rows_would_be(opened: WindowDriver) -> None:
    table = opened.find(QTableView, "problemList")
    with_words = table.viewport().grab().toImage()
    table.set_placeholder("")  # type: ignore[attr-defined]
    assert table.viewport().grab().toImage() != with_words


def test_an_article_that_is_being_checked_says_so(opened: WindowDriver) -> None:
    opened.window.opener.open_article(opened.window.folder.folder / "damaged.md")  # type: ignore[operator]
    assert said(opened) == "This article is being checked…"
    assert detail(opened) == ""
    opened.wait_until(lambda: opened.window.panels.problems.model.rowCount() > 0)


def test_mending_the_last_problem_with_return_leaves_the_focus_in_the_list(
    opened: WindowDriver,
) -> None:
    opened.choose_article("damaged.md")
    table = opened.find(QTableView, "problemList")
    table.setFocus()
    opened.press(Key.Key_Down)
    while table.model().rowCount():
        opened.press(Key.Key_Return)
        opened.wait_for_checks()
    assert said(opened) == "✓ No problems in this article."
    assert QApplication.focusWidget() is table
    opened.press(Key.Key_Return)
    assert "at a river" in opened.text
    opened.window.menu_actions["undo"].trigger()
    opened.wait_for_checks()
    assert table.model().rowCount()


def test_problems_that_are_all_ignored_are_counted(opened: WindowDriver) -> None:
    opened.choose_article("damaged.md")
    table = opened.find(QTableView, "problemList")
    opened.click_row(table, 0)
    number = table.model().rowCount()
    while table.model().rowCount():
        opened.click(opened.find(QPushButton, "ignoreButton"))
    assert said(opened).startswith(f"✓ Nothing to report: {number} problem")
    assert "Ignored problems" in detail(opened)


def test_with_no_article_there_is_nothing_to_check(driver: WindowDriver) -> None:
    assert said(driver) == "No article is open."


def test_filters_that_let_nothing_through_are_told_and_taken_away_by_keyboard(
    opened: WindowDriver,
) -> None:
    button = opened.find(QToolButton, "showAllArticles")
    assert not button.isVisible()
    opened.find(QLineEdit, "articleFilter").setFocus()
    opened.type_text("nowhere")
    assert "Show all" in said(opened, "articleList")
    assert button.isVisible()
    button.setFocus()
    opened.press(Key.Key_Space)
    assert not button.isVisible()
    assert opened.find(QTableView, "articleList").model().rowCount() == 2
    assert QApplication.focusWidget() is opened.find(QTableView, "articleList")
    opened.press(Key.Key_Down, CTRL)


def test_a_folder_without_articles_is_not_said_to_be_filtered(
    opened: WindowDriver, tmp_path: Path
) -> None:
    line = opened.find(QLineEdit, "articleFilter")
    line.setText("zzz")
    assert "filters" in said(opened, "articleList")
    line.clear()
    (tmp_path / "empty").mkdir()
    opened.window.opener.open_path(tmp_path / "empty")
    opened.wait_until(lambda: opened.window.panels.articles.model.total == 0)
    assert "filters" not in said(opened, "articleList")
