"""Articles that wait behind the one in front: they are as their files are, or say so."""

from pathlib import Path

from PySide6.QtCore import Qt

from tests.gui.window_driver import CTRL, WindowDriver

_TEXT = "---\ntitle: One\n---\n\nA quiet text.\n"


def _open_second_of_two(driver: WindowDriver, folder: Path, typed: str = "") -> None:
    """Open a.md, type into it where told, and go on to b.md."""
    folder.mkdir()
    for name in ("a.md", "b.md"):
        (folder / name).write_text(_TEXT, encoding="utf-8")
    driver.open(folder)
    if typed:
        driver.press(Qt.Key.Key_3, CTRL)
        driver.type_text(typed)
        driver.wait_until(driver.window.isWindowModified)
    driver.choose_article("b.md")


def test_an_article_that_was_changed_elsewhere_behind_another_is_read_again(
    driver: WindowDriver, tmp_path: Path
) -> None:
    _open_second_of_two(driver, tmp_path / "articles")
    with driver.qtbot.waitSignal(driver.window.desk.changed_on_disk, timeout=30_000):
        (tmp_path / "articles/a.md").write_text(_TEXT + "From elsewhere.\n", encoding="utf-8")
    driver.choose_article("a.md")
    assert driver.text.endswith("From elsewhere.\n")
    assert not driver.window.isWindowModified()


def test_changes_to_an_article_that_was_changed_elsewhere_meanwhile_are_kept_and_that_is_told(
    driver: WindowDriver, tmp_path: Path
) -> None:
    _open_second_of_two(driver, tmp_path / "articles", typed="Mine. ")
    with driver.qtbot.waitSignal(driver.window.desk.changed_on_disk, timeout=30_000):
        (tmp_path / "articles/a.md").write_text(_TEXT + "From elsewhere.\n", encoding="utf-8")
    driver.choose_article("a.md")
    assert "Mine. " in driver.text
    assert "Another program changed a.md" in driver.window.panels.messages.text


def test_an_article_that_was_deleted_behind_another_says_so_when_one_comes_back(
    driver: WindowDriver, tmp_path: Path
) -> None:
    _open_second_of_two(driver, tmp_path / "articles")
    with driver.qtbot.waitSignal(driver.window.desk.changed_on_disk, timeout=30_000):
        (tmp_path / "articles/a.md").unlink()
    driver.choose_article("a.md")
    assert "was deleted or moved" in driver.window.panels.messages.text
    driver.choose_article("b.md")
    driver.choose_article("a.md")
    assert "was deleted or moved" in driver.window.panels.messages.text
