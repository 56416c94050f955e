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
