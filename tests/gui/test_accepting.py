"""What a person accepts or ignores everywhere, and how they take it back."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFrame, QPushButton, QTableWidget

from reviewer.gui.review.ignored_dialog import IgnoredDialog
from reviewer.workspace.ignores import Ignore, ignore_file, read_ignores
from tests.gui.window_driver import PATIENCE, WindowDriver

_LEAK = "---\ntitle: A\n---\n\nBy [object Object], 3 May.\n"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "articles"
    folder.mkdir()
    (folder / "a.md").write_text(_LEAK)
    (folder / "b.md").write_text(_LEAK)
    return folder


def _rules(driver: WindowDriver) -> list[str]:
    return [found.rule for found in driver.window.diagnosis.diagnostics]


def _listed(driver: WindowDriver, path: Path) -> set[str]:
    row = driver.window.panels.articles.model.row_of(path)
    assert row is not None
    return set(row.rules)


def _press_in_bar(driver: WindowDriver, words: str) -> None:
    bar = driver.find(QFrame, "messageBar")
    driver.click(next(one for one in bar.findChildren(QPushButton) if one.text() == words))


def _accept(driver: WindowDriver) -> None:
    with driver.qtbot.waitSignal(driver.window.scanner.finished, timeout=PATIENCE):
        driver.window.menu_actions["acceptProblems"].trigger()


def test_after_accepting_only_what_is_new_is_reported(driver: WindowDriver, folder: Path) -> None:
    driver.open(folder)
    _accept(driver)
    assert _rules(driver) == []
    assert _listed(driver, folder / "b.md") == set()
    assert (folder / ".reviewer" / "baseline.jsonl").read_text().count("object-object") == 2

    driver.window.panels.editor.setFocus()
    driver.press(Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    driver.type_text("\nBy undefined undefined.")
    driver.wait_until(lambda: _rules(driver) == ["leak/undefined"])


def test_accepted_problems_can_be_looked_at_again(driver: WindowDriver, folder: Path) -> None:
    driver.open(folder)
    _accept(driver)
    with driver.qtbot.waitSignal(driver.window.scanner.finished, timeout=PATIENCE):
        driver.window.menu_actions["showAccepted"].trigger()
    assert _rules(driver) == ["leak/object-object"]
    assert _listed(driver, folder / "b.md") == {"leak/object-object"}
    with driver.qtbot.waitSignal(driver.window.scanner.finished, timeout=PATIENCE):
        driver.window.menu_actions["showAccepted"].trigger()
    assert _rules(driver) == []


def test_accepting_can_be_taken_back(driver: WindowDriver, folder: Path) -> None:
    driver.open(folder)
    _accept(driver)
    with driver.qtbot.waitSignal(driver.window.scanner.finished, timeout=PATIENCE):
        _press_in_bar(driver, "Report all again")
    assert _rules(driver) == ["leak/object-object"]
    assert (folder / ".reviewer" / "baseline.jsonl").read_text() == ""


def test_what_is_ignored_everywhere_is_gone_from_every_article(
    driver: WindowDriver, folder: Path
) -> None:
    driver.open(folder)
    driver.press(Qt.Key.Key_F8)
    with driver.qtbot.waitSignal(driver.window.scanner.finished, timeout=PATIENCE):
        driver.window.menu_actions["ignoreEverywhere"].trigger()
    assert _rules(driver) == []
    assert _listed(driver, folder / "b.md") == set()
    (ignore,) = read_ignores(folder).ignores
    assert ignore.is_everywhere

    with driver.qtbot.waitSignal(driver.window.scanner.finished, timeout=PATIENCE):
        _press_in_bar(driver, "Report it again")
    assert _listed(driver, folder / "b.md") == {"leak/object-object"}


def test_a_judgement_about_a_rule_that_does_not_run_or_compares_articles_is_not_gone(
    driver: WindowDriver, folder: Path
) -> None:
    (folder / ".reviewer").mkdir()
    (folder / "reviewer.toml").write_text('ignore = ["leak/nan-null"]\n')
    for name in ("c.md", "d.md"):
        (folder / name).write_text("---\nsubject: Fort\n---\n\nA fort.\n")
    off = '{"path": "*", "rule": "leak/nan-null", "text": "NaN"}\n'
    among_others = '{"path": "*", "rule": "workspace/duplicate-subject", "text": "Fort"}\n'
    unknown = '{"path": "*", "rule": "leak/renamed", "text": "x"}\n'
    ignore_file(folder).write_text(off + among_others + unknown)
    driver.open(folder)
    assert {one.rule for one in driver.window.judging.stale()} == {"leak/renamed"}


def test_judgements_without_effect_are_told_and_removed(driver: WindowDriver, folder: Path) -> None:
    (folder / ".reviewer").mkdir()
    used = '{"path": "*", "rule": "leak/object-object", "text": "[object Object]"}\n'
    stale = '{"path": "a.md", "rule": "leak/undefined", "text": "undefined"}\n'
    gone = '{"path": "gone.md", "rule": "leak/undefined", "text": "x"}\n'
    unused = '{"path": "*", "rule": "leak/nan-null", "text": "NaN"}\n'
    ignore_file(folder).write_text(used + unused + stale + gone)
    driver.open(folder)
    window = driver.window
    assert "3 ignored problems no longer exist" in window.panels.status.currentMessage()

    window.menu_actions["ignoredProblems"].trigger()
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, IgnoredDialog)
    table = dialog.findChild(QTableWidget, "ignoredList")
    button = dialog.findChild(QPushButton, "removeStale")
    assert table is not None
    assert button is not None
    assert table.rowCount() == 4
    driver.click(button)
    assert table.rowCount() == 1
    note = table.item(0, 3)
    assert note is not None
    note.setText("Quoted on purpose.")
    dialog.reject()
    (left,) = read_ignores(folder).ignores
    assert left == Ignore("*", "leak/object-object", "[object Object]")
    assert left.note == "Quoted on purpose."
