"""The outline shows the headings of the text as it is, and leads to each."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTreeWidget, QTreeWidgetItem

from tests.gui.window_driver import CTRL, WindowDriver

_TEXT = "---\nsubject: Kell\n---\n\nKell.\n\n## History\n\nOld.\n\n### Walls\n\n## People\n\nFew.\n"


def _item(tree: QTreeWidget, words: str) -> QTreeWidgetItem:
    [found] = tree.findItems(words, Qt.MatchFlag.MatchExactly | Qt.MatchFlag.MatchRecursive)
    return found


def _open(driver: WindowDriver, tmp_path: Path) -> QTreeWidget:
    (tmp_path / "a.md").write_text(_TEXT, encoding="utf-8")
    driver.open(tmp_path)
    return driver.find(QTreeWidget, "outline")


def test_headings_are_nested_as_in_the_article(driver: WindowDriver, tmp_path: Path) -> None:
    tree = _open(driver, tmp_path)
    assert _item(tree, "Walls").parent() is _item(tree, "History")
    assert _item(tree, "People").parent() is None


def test_a_heading_is_gone_to_with_the_keyboard(driver: WindowDriver, tmp_path: Path) -> None:
    tree = _open(driver, tmp_path)
    driver.press(Qt.Key.Key_6, CTRL)
    tree.setCurrentItem(_item(tree, "Walls"))
    driver.press(Qt.Key.Key_Return)
    assert driver.window.panels.editor.cursor_place.line == 10
    driver.type_text("Old ")
    assert "Old ### Walls" in driver.text, "whoever goes to a heading can write there at once"


def test_a_click_goes_to_a_heading_and_leaves_the_keys_to_the_outline(
    driver: WindowDriver, tmp_path: Path
) -> None:
    tree = _open(driver, tmp_path)
    driver.press(Qt.Key.Key_6, CTRL)
    driver.click(tree.viewport(), tree.visualItemRect(_item(tree, "Walls")).center())
    assert driver.window.panels.editor.cursor_place.line == 10
    assert tree.hasFocus()


def test_a_heading_typed_is_there_and_the_one_above_the_cursor_is_marked(
    driver: WindowDriver, tmp_path: Path
) -> None:
    tree = _open(driver, tmp_path)
    driver.press(Qt.Key.Key_3, CTRL)
    driver.press(Qt.Key.Key_End, CTRL)
    driver.type_text("\n## Sights\n")
    driver.wait_until(
        lambda: (
            bool(tree.findItems("Sights", Qt.MatchFlag.MatchExactly))
            and tree.currentItem() is _item(tree, "Sights")
        )
    )


def test_an_article_without_headings_says_so(driver: WindowDriver, tmp_path: Path) -> None:
    (tmp_path / "a.md").write_text("Words.\n", encoding="utf-8")
    driver.open(tmp_path)
    driver.press(Qt.Key.Key_6, CTRL)
    assert not driver.find(QTreeWidget, "outline").isVisible()


def test_only_of_an_article_without_any_it_is_said_that_there_are_no_headings(
    driver: WindowDriver, tmp_path: Path
) -> None:
    tree = _open(driver, tmp_path)
    (tmp_path / "b.md").write_text("Words.\n", encoding="utf-8")
    driver.window.opener.open_article(tmp_path / "b.md")
    assert tree.isVisible(), "nothing is known yet"
    driver.wait_until(lambda: not tree.isVisible())
    driver.window.opener.open_article(tmp_path / "a.md")
    driver.wait_until(tree.isVisible)
