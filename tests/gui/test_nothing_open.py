"""What the editor shows where there is no text to edit."""

from pathlib import Path

from PySide6.QtWidgets import QPlainTextEdit

from tests.gui.window_driver import WindowDriver


def test_the_reason_against_editing_is_not_covered_by_the_mark_of_the_cursor(
    driver: WindowDriver, tmp_path: Path
) -> None:
    folder = tmp_path / "articles"
    folder.mkdir()
    (folder / "a.md").write_bytes(b"A text.\n")
    (folder / "b.md").write_bytes(bytes(range(256)) * 8)
    editor = driver.find(QPlainTextEdit, "bodyEditor")
    assert not editor.extraSelections()
    driver.open(folder)
    assert editor.extraSelections()
    driver.window.opener.open_article(folder / "b.md")
    assert "is not a text file" in editor.placeholderText()
    assert not editor.extraSelections()
