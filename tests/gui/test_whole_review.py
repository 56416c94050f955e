"""One article's whole review, as an editor does it: with keys and clicks alone."""

import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDateTimeEdit,
    QDialog,
    QLabel,
    QPlainTextEdit,
    QToolButton,
)

from reviewer.gui.looks import file_dialogs
from tests.gui.window_driver import CTRL, PATIENCE, SHIFT, WindowDriver

_SAMPLE = Path(__file__).parents[2] / "resources" / "sample"
_SEED = Path(__file__).parents[3] / "shared" / "seed-article.md"
_CLEAN = b"---\ntitle: A quiet village\n---\n\nNothing ever happened here, and nobody minded.\n"


@pytest.fixture(params=["siege-of-harrowmere.md", "seed-article.md"])
def workspace(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    """A folder with one damaged article and two others."""
    source = _SEED if request.param == _SEED.name else _SAMPLE / request.param
    if not source.is_file():
        pytest.skip("this article is not here")
    folder = tmp_path / "articles"
    folder.mkdir()
    shutil.copyfile(source, folder / "damaged.md")
    (folder / "clean.md").write_bytes(_CLEAN)
    (folder / "windows.md").write_bytes(_CLEAN.replace(b"\n", b"\r\n"))
    return folder


def test_an_article_is_reviewed_from_opening_to_saving(
    driver: WindowDriver, workspace: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = driver.window
    file = workspace / "damaged.md"
    before = {path: path.read_bytes() for path in workspace.iterdir()}

    # Open the folder and click on the article.
    monkeypatch.setattr(file_dialogs, "ask_for_folder", lambda *_: str(workspace))
    # What the three have in common is known last, and has the open one checked once more.
    with driver.qtbot.waitSignal(window.index.facts_changed, timeout=PATIENCE):
        driver.press(Qt.Key.Key_O, CTRL)
    assert window.panels.articles.model.total == 3
    driver.choose_article("damaged.md")
    first_text = driver.text

    # Go to each problem.
    found = list(window.diagnosis.diagnostics)
    visited = []
    for _ in found:
        driver.press(Qt.Key.Key_F8)
        visited.append(window.panels.problems.current)
    places = [diagnostic.span.start for diagnostic in found]
    assert {one.span.start for one in visited if one} == set(places)

    # Make all safe fixes.
    with driver.qtbot.waitSignal(window.repairer.repaired, timeout=30_000):
        driver.press(Qt.Key.Key_Return, CTRL | SHIFT)
    driver.wait_for_checks()
    assert not any(one.safe_fix for one in window.diagnosis.diagnostics)

    # Split the infobox tag by hand: into its lines, and the label of a group removed.
    tags = driver.items("tags")
    tag_count = tags.count()
    driver.click_row(tags, 2)
    driver.click(driver.find(QToolButton, "split:tags"))
    driver.wait_until(lambda: tags.count() > tag_count)
    rows = [tags.item(row).text() for row in range(tags.count())]
    label = next(row for row, text in enumerate(rows) if "Allied" in text)
    driver.click_row(tags, label)
    driver.press(Qt.Key.Key_Delete)
    driver.wait_until(lambda: "Allied" not in driver.text.partition("\n---\n")[0])

    # Edit both dates: the article's own in its field, the event's in its list.
    published = driver.find(QDateTimeEdit, "field:pubDate")
    published.setFocus()
    published.setSelectedSection(QDateTimeEdit.Section.DaySection)
    driver.press(Qt.Key.Key_Up)
    dates = driver.items("date")
    driver.click_row(dates, 0)
    driver.press(Qt.Key.Key_F2)
    driver.press(Qt.Key.Key_End)
    driver.type_text(" (disputed)")
    driver.press(Qt.Key.Key_Return)
    driver.wait_until(lambda: " (disputed)" in driver.text)

    # Type in the body.
    driver.press(Qt.Key.Key_3, CTRL)
    assert window.focusWidget() is driver.find(QPlainTextEdit, "bodyEditor")
    driver.press(Qt.Key.Key_End, CTRL)
    driver.type_text("\nA last line, quite new.")
    last_text = driver.text
    assert last_text.endswith("\n * A last line, quite new.")

    # Take everything back, then make it all again.
    while window.menu_actions["undo"].isEnabled():
        driver.press(Qt.Key.Key_Z, CTRL)
        driver.qtbot.wait(1)
    assert driver.text == first_text
    driver.wait_until(lambda: not window.isWindowModified())
    while window.menu_actions["redo"].isEnabled():
        driver.press(Qt.Key.Key_Z, CTRL | SHIFT)
        driver.qtbot.wait(1)
    assert driver.text == last_text

    # Compare with the saved version.
    driver.press(Qt.Key.Key_D, CTRL)
    dialog = driver.find(QDialog, "compareDialog")
    assert "lines changed" in driver.find(QLabel, "changeCount").text()
    driver.qtbot.keyClick(dialog, Qt.Key.Key_Escape)

    # Save; nothing else was written.
    driver.press(Qt.Key.Key_S, CTRL)
    driver.wait_until(lambda: not window.isWindowModified())
    after = {path: path.read_bytes() for path in workspace.iterdir()}
    assert after.pop(file).decode() == last_text
    assert after == {path: data for path, data in before.items() if path != file}
    assert driver.history.read(driver.history.versions(file)[0]) == before[file]

    # The file is what the editor wanted.
    head, body = last_text.split("\n---\n", 1)
    old_head, old_body = before[file].decode().split("\n---\n", 1)
    assert "2023-10-18 03:10" in head
    assert "\n    Russia\n" not in head
    assert "|-" not in head
    assert "[object Object]" not in body
    old_words = old_body.replace("[object Object]", "").replace("â€“", "–").replace("png?", "png")
    # Of the empty sections nothing stays; the last line went on with the list.
    assert body.split()[:-6] == old_words.replace("## References", "").split()
    changed = set(old_head.split("\n")) - set(head.split("\n"))
    assert not any(line.startswith(("subject", "description", "img")) for line in changed)
