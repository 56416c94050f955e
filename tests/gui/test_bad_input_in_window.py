"""What people open by accident: each gets a clear sentence, and nothing is lost or written."""

import json
import os
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QLineEdit,
    QPlainTextEdit,
    QTextBrowser,
    QWidget,
)

from reviewer.gui.document.editable import MAX_BYTES
from reviewer.gui.review_window import ReviewWindow
from reviewer.gui.window_state import WindowState
from reviewer.workspace.review_states import ReviewState
from tests.gui.window_driver import CTRL, SHIFT, WindowDriver

_GOOD = b"---\ntitle: One\n---\n\nA quiet text with [object Object] in it.\n"


def _open(driver: WindowDriver, folder: Path, files: dict[str, bytes]) -> None:
    folder.mkdir(exist_ok=True)
    for name, data in files.items():
        (folder / name).write_bytes(data)
    with driver.qtbot.waitSignal(driver.window.scanner.finished, timeout=30_000):
        driver.window.opener.open_path(folder)
    driver.wait_until(lambda: driver.window.desk.front is not None)


def _choose(driver: WindowDriver, name: str) -> None:
    view = driver.find(QAbstractItemView, "articleList")
    names = [row.name for row in driver.window.panels.articles.model.shown]
    driver.click_row(view, names.index(name))


def test_a_folder_without_articles_says_so_and_what_to_do(
    driver: WindowDriver, tmp_path: Path
) -> None:
    folder = tmp_path / "empty"
    folder.mkdir()
    (folder / "notes.txt").write_text("No article.", encoding="utf-8")
    driver.window.opener.open_path(folder)
    driver.wait_until(lambda: driver.window.panels.messages.text != "")
    said = driver.window.panels.messages.text
    assert "no articles" in said
    assert "Open folder" in said
    assert sorted(path.name for path in folder.iterdir()) == ["notes.txt"]


def test_a_folder_inside_that_cannot_be_listed_is_told_while_the_first_article_is_shown(
    driver: WindowDriver, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "w"
    folder.mkdir()
    # Rights do not hinder an administrator; a path that is too long for the system does.
    monkeypatch.chdir(folder)
    for _ in range(20):
        Path("x" * 240).mkdir()
        os.chdir("x" * 240)
    _open(driver, folder, {"a.md": _GOOD})
    driver.wait_until(lambda: "File name too long" in driver.window.panels.messages.text)
    assert driver.text == _GOOD.decode()


def test_a_folder_that_cannot_be_opened_leaves_the_one_that_is_open(
    driver: WindowDriver, tmp_path: Path
) -> None:
    _open(driver, tmp_path / "good", {"a.md": _GOOD})
    driver.window.opener.open_folder(tmp_path / "gone")
    assert "could not be opened" in driver.window.panels.messages.text
    assert driver.window.desk.front is not None
    assert driver.text.startswith("---\ntitle")


@pytest.mark.parametrize(
    ("name", "data", "sentence"),
    [
        ("b.md", b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR\x00\x00\x00\x01" * 40, "not a text file"),
        ("b.md", b"A sentence of an article.\n" * (MAX_BYTES // 25), "too large"),
        ("b.md", b"word " * 60_000 + b"\n", "characters"),
    ],
    ids=["binary", "huge", "long line"],
)
def test_what_cannot_be_edited_says_why_and_cannot_be_written(
    driver: WindowDriver, tmp_path: Path, name: str, data: bytes, sentence: str
) -> None:
    _open(driver, tmp_path / "w", {"a.md": _GOOD, name: data})
    _choose(driver, name)
    assert sentence in driver.window.panels.messages.text
    assert driver.find(QPlainTextEdit, "bodyEditor").isReadOnly()
    driver.press(Qt.Key.Key_3, CTRL)
    driver.press(Qt.Key.Key_X)
    driver.press(Qt.Key.Key_S, CTRL)
    driver.press(Qt.Key.Key_Return, CTRL | SHIFT)
    assert (tmp_path / "w" / name).read_bytes() == data
    _choose(driver, "a.md")
    assert driver.text == _GOOD.decode()


@pytest.mark.parametrize(
    "data", [b"", b"---\ntitle: One\n---\n", b"---\ntitle: One", b"\xef\xbb\xbf", b"\n\n\n"]
)
def test_little_or_nothing_is_opened_typed_into_and_taken_back(
    driver: WindowDriver, tmp_path: Path, data: bytes
) -> None:
    _open(driver, tmp_path / "w", {"a.md": data})
    driver.wait_for_checks()
    driver.press(Qt.Key.Key_3, CTRL)
    driver.press(Qt.Key.Key_End, CTRL)
    driver.type_text("word")
    assert "word" in driver.text
    driver.press(Qt.Key.Key_S, CTRL)
    assert b"word" in (tmp_path / "w" / "a.md").read_bytes()
    while driver.window.desk.front is not None and driver.window.desk.front.can_undo():
        driver.window.desk.front.undo()
    driver.press(Qt.Key.Key_S, CTRL)
    assert (tmp_path / "w" / "a.md").read_bytes() == data


def test_a_file_that_is_gone_when_it_is_chosen_says_so_and_the_open_one_stays(
    driver: WindowDriver, tmp_path: Path
) -> None:
    _open(driver, tmp_path / "w", {"a.md": _GOOD, "b.md": _GOOD})
    (tmp_path / "w" / "b.md").unlink()
    _choose(driver, "b.md")
    assert "b.md could not be opened" in driver.window.panels.messages.text
    front = driver.window.desk.front
    assert front is not None
    assert front.path.name == "a.md"
    panel = driver.window.panels.articles
    driver.wait_until(lambda: [row.name for row in panel.selected] == ["a.md"])
    driver.wait_until(lambda: panel.model.shown[1].error is not None)


def test_the_folder_is_read_again_when_asked_and_what_is_open_stays(
    driver: WindowDriver, tmp_path: Path
) -> None:
    folder = tmp_path / "w"
    _open(driver, folder, {"a.md": _GOOD, "b.md": _GOOD})
    driver.press(Qt.Key.Key_3, CTRL)
    driver.type_text("Mine. ")
    (folder / "b.md").unlink()
    (folder / "c.md").write_bytes(_GOOD)
    with driver.qtbot.waitSignal(driver.window.scanner.finished, timeout=30_000):
        driver.press(Qt.Key.Key_F5)
    panel = driver.window.panels.articles
    assert [(row.name, row.is_modified) for row in panel.model.shown] == [
        ("a.md", True),
        ("c.md", False),
    ]
    assert [row.name for row in panel.selected] == ["a.md"]
    assert "Mine. " in driver.text


def test_an_ignored_problem_is_gone_from_everywhere_and_stays_so(
    driver: WindowDriver, tmp_path: Path
) -> None:
    folder = tmp_path / "w"
    _open(driver, folder, {"a.md": _GOOD})
    driver.wait_for_checks()
    window = driver.window
    before = [found.rule for found in window.diagnosis.diagnostics]
    assert "leak/object-object" in before
    row = window.panels.articles.model.row_of(folder / "a.md")
    assert row is not None
    while (chosen := window.panels.problems.current) is None or (
        chosen.rule != "leak/object-object"
    ):
        driver.press(Qt.Key.Key_F8)
    driver.press(Qt.Key.Key_I, CTRL | SHIFT)
    after = [found.rule for found in window.diagnosis.diagnostics]
    assert after == [rule for rule in before if rule != "leak/object-object"]
    assert "leak/object-object" not in row.rules
    lines = (folder / ".reviewer" / "ignored.jsonl").read_text(encoding="utf-8").splitlines()
    assert [json.loads(line)["rule"] for line in lines] == ["leak/object-object"]
    with driver.qtbot.waitSignal(window.scanner.finished, timeout=30_000):
        window.opener.open_path(folder)
    row = window.panels.articles.model.row_of(folder / "a.md")
    assert row is not None
    driver.wait_until(lambda: row.counts is not None)
    assert "leak/object-object" not in row.rules
    assert (folder / "a.md").read_bytes() == _GOOD


def test_a_decision_that_cannot_be_written_is_told(driver: WindowDriver, tmp_path: Path) -> None:
    folder = tmp_path / "w"
    _open(driver, folder, {"a.md": _GOOD})
    (folder / ".reviewer").mkdir()
    (folder / ".reviewer" / "states.jsonl").mkdir()
    driver.press(Qt.Key.Key_A, CTRL | SHIFT)
    assert "could not be saved" in driver.window.panels.messages.text


def test_approval_is_shown_and_lapses_when_the_content_changes(
    driver: WindowDriver, tmp_path: Path
) -> None:
    folder = tmp_path / "w"
    _open(driver, folder, {"a.md": _GOOD})
    row = driver.window.panels.articles.model.row_of(folder / "a.md")
    assert row is not None
    states = []
    for key in (Qt.Key.Key_A, Qt.Key.Key_W, Qt.Key.Key_W, Qt.Key.Key_A):
        driver.press(key, CTRL | SHIFT)
        states.append(row.state)
    assert states == [
        ReviewState.APPROVED,
        ReviewState.NEEDS_WORK,
        ReviewState.UNREVIEWED,
        ReviewState.APPROVED,
    ]
    driver.press(Qt.Key.Key_3, CTRL)
    driver.type_text("x")
    driver.press(Qt.Key.Key_S, CTRL)
    assert row.state is ReviewState.UNREVIEWED


def test_what_was_approved_is_shown_when_the_folder_is_opened_again(
    driver: WindowDriver, tmp_path: Path
) -> None:
    folder = tmp_path / "w"
    _open(driver, folder, {"a.md": _GOOD, "b.md": _GOOD})
    for _ in range(2):
        driver.press(Qt.Key.Key_A, CTRL | SHIFT)
        driver.press(Qt.Key.Key_PageDown, CTRL)
    (folder / "b.md").write_bytes(_GOOD + b"More.\n")
    with driver.qtbot.waitSignal(driver.window.scanner.finished, timeout=30_000):
        driver.window.opener.open_folder(folder)
    rows = driver.window.panels.articles.model.rows
    assert [row.state for row in rows] == [ReviewState.APPROVED, ReviewState.UNREVIEWED]


def _drop(
    target: QWidget, path: Path, action: Qt.DropAction = Qt.DropAction.CopyAction
) -> Qt.DropAction:
    """Let go of a file over a widget, as Qt hands it on: to who takes it, or the widgets above.

    Returns what its program is told was done with it.
    """
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path))])
    mime.setText(str(path))
    keys = (
        action | Qt.DropAction.CopyAction,
        mime,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    place = target.rect().center()
    QApplication.sendEvent(target, QDragEnterEvent(place, *keys))
    drop = QDropEvent(QPointF(place), *keys)
    QApplication.sendEvent(target, drop)
    return drop.dropAction()


@pytest.mark.parametrize(
    "on",
    [
        lambda window: window,
        lambda window: window.findChild(QPlainTextEdit, "bodyEditor").viewport(),
        lambda window: window.findChild(QTextBrowser, "preview").viewport(),
        lambda window: window.findChild(QLineEdit, "field:title"),
        lambda window: window.findChild(QWidget, "articleList").viewport(),
    ],
    ids=["window", "editor", "preview", "field", "list"],
)
def test_a_folder_dropped_anywhere_is_opened_and_nothing_is_typed(
    driver: WindowDriver, tmp_path: Path, on: Callable[[QWidget], QWidget]
) -> None:
    _open(driver, tmp_path / "w", {"a.md": _GOOD})
    other = tmp_path / "other"
    other.mkdir()
    (other / "c.md").write_bytes(_GOOD)
    driver.wait_until(lambda: driver.window.findChild(QLineEdit, "field:title") is not None)
    _drop(on(driver.window), other)
    driver.wait_until(lambda: driver.window.folder.folder == other)
    driver.wait_until(lambda: driver.window.desk.front is not None)
    assert driver.text == _GOOD.decode()


def test_what_is_dropped_is_taken_as_a_copy_so_that_its_program_deletes_nothing(
    driver: WindowDriver, tmp_path: Path
) -> None:
    (tmp_path / "c.md").write_bytes(_GOOD)
    told = _drop(driver.window, tmp_path / "c.md", Qt.DropAction.MoveAction)
    assert told is Qt.DropAction.CopyAction


def test_a_dropped_file_that_is_no_article_is_told(driver: WindowDriver, tmp_path: Path) -> None:
    picture = tmp_path / "a.png"
    picture.write_bytes(b"")
    _drop(driver.window, picture)
    assert "a.png is not an article" in driver.window.panels.messages.text


def test_the_window_remembers_its_layout_folder_and_article(
    driver: WindowDriver, tmp_path: Path
) -> None:
    folder = tmp_path / "w"
    _open(driver, folder, {"a.md": _GOOD, "b.md": _GOOD})
    _choose(driver, "b.md")
    driver.window.docks["problemsDock"].hide()
    driver.window.close()
    state = WindowState(tmp_path / "state" / "window.ini")
    assert state.recent_folders == [folder]
    assert state.last_article(folder) == folder / "b.md"
    again = ReviewWindow(state, driver.history, driver.unsaved)
    driver.qtbot.addWidget(again)
    again.show()
    assert not again.docks["problemsDock"].isVisible()
    with driver.qtbot.waitSignal(again.scanner.finished, timeout=30_000):
        again.opener.open_last_folder()
    assert again.desk.front is not None
    assert again.desk.front.path.name == "b.md"
    again.close()


def test_a_folder_deleted_since_does_no_harm(driver: WindowDriver, tmp_path: Path) -> None:
    state = WindowState(tmp_path / "state" / "other.ini")
    state.remember_folder(tmp_path / "gone")
    assert state.recent_folders == []
    window = ReviewWindow(state, driver.history, driver.unsaved)
    driver.qtbot.addWidget(window)
    window.opener.open_last_folder()
    assert window.folder.folder is None
    window.close()


def test_a_stray_nul_is_damage_that_can_be_repaired(driver: WindowDriver, tmp_path: Path) -> None:
    data = b"---\ntitle: One\n---\n\nA stray \0 in a sentence of an article. And more.\n"
    _open(driver, tmp_path / "w", {"a.md": data})
    driver.wait_for_checks()
    assert not driver.find(QPlainTextEdit, "bodyEditor").isReadOnly()
    driver.press(Qt.Key.Key_3, CTRL)
    driver.press(Qt.Key.Key_End, CTRL)
    driver.type_text("word")
    driver.press(Qt.Key.Key_S, CTRL)
    assert (tmp_path / "w" / "a.md").read_bytes() == data + b"word"
