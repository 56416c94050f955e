"""What a person called right is not reported again, and a slip can be taken back."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QPushButton

from tests.gui.window_driver import CTRL, SHIFT, WindowDriver


def test_an_ignored_problem_comes_back_when_the_person_takes_that_back(
    driver: WindowDriver, tmp_path: Path
) -> None:
    folder = tmp_path / "articles"
    folder.mkdir()
    (folder / "leak.md").write_text("---\ntitle: A\n---\n\nBy undefined undefined, 3 May.\n")
    driver.open(folder)
    window = driver.window
    driver.press(Qt.Key.Key_F8)
    chosen = window.panels.problems.current
    assert chosen is not None

    driver.press(Qt.Key.Key_I, CTRL | SHIFT)
    assert chosen not in window.diagnosis.diagnostics
    ignored = folder / ".reviewer" / "ignored.jsonl"
    assert chosen.rule in ignored.read_text(encoding="utf-8")

    bar = driver.find(QFrame, "messageBar")
    again = next(
        button for button in bar.findChildren(QPushButton) if button.text() == "Report it again"
    )
    driver.click(again)
    assert chosen in window.diagnosis.diagnostics
    assert not ignored.read_text(encoding="utf-8")


def test_a_rule_is_ignored_in_the_whole_folder_until_the_person_takes_that_back(
    driver: WindowDriver, tmp_path: Path
) -> None:
    folder = tmp_path / "articles"
    folder.mkdir()
    for name in ("a.md", "b.md"):
        (folder / name).write_text("---\ntitle: A\n---\n\nBy undefined undefined, 3 May.\n")
    driver.open(folder)
    window = driver.window
    driver.press(Qt.Key.Key_F8)
    chosen = window.panels.problems.current
    assert chosen is not None

    def rows() -> list[bool]:
        return [chosen.rule in row.rules for row in window.panels.articles.model.shown]

    assert rows() == [True, True]
    window.menu_actions["ignoreRule"].trigger()
    driver.wait_until(lambda: rows() == [False, False])
    driver.wait_until(lambda: chosen not in window.diagnosis.diagnostics)
    assert (folder / "reviewer.toml").read_text() == f'ignore = ["{chosen.rule}"]\n'

    bar = driver.find(QFrame, "messageBar")
    assert window.panels.messages.text == f"No longer reported in this folder: {chosen.rule}."
    driver.click(next(one for one in bar.findChildren(QPushButton) if "again" in one.text()))
    driver.wait_until(lambda: rows() == [True, True])
    assert (folder / "reviewer.toml").read_text() == ""


def test_settings_that_cannot_be_changed_are_named_and_kept(
    driver: WindowDriver, tmp_path: Path
) -> None:
    folder = tmp_path / "articles"
    folder.mkdir()
    (folder / "a.md").write_text("---\ntitle: A\n---\n\nBy undefined undefined, 3 May.\n")
    settings = "[broken"
    (folder / "reviewer.toml").write_text(settings)
    driver.open(folder)
    driver.press(Qt.Key.Key_F8)
    driver.window.menu_actions["ignoreRule"].trigger()
    text = driver.window.panels.messages.text
    assert "reviewer.toml: This is not valid TOML: repair it first." in text
    assert (folder / "reviewer.toml").read_text() == settings
