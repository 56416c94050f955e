"""The window is seen with list and text alone; the rest comes into its places after that."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QRect, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from reviewer.gui.commands import action_slots
from reviewer.gui.review_window import ReviewWindow
from reviewer.gui.start.glimpse import glimpse
from reviewer.gui.start.start_gate import start_gate
from reviewer.gui.window_state import WindowState
from reviewer.workspace.history import History
from reviewer.workspace.ignores import ignore_file
from tests.gui.promised_names import PROMISED_ACTIONS, PROMISED_WIDGETS

_BODY = "The road to Karlow was closed.\n"
Start = Callable[[Path], ReviewWindow]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A workspace with some articles, the second of which was open the last time."""
    folder = tmp_path / "articles"
    folder.mkdir()
    for number in range(1, 4):
        text = f"---\ntitle: Part {number}\n---\n{_BODY}"
        (folder / f"part-{number}.md").write_text(text, "utf-8", newline="")
    return folder


@pytest.fixture
def begin(qtbot: QtBot, tmp_path: Path, folder: Path) -> Iterator[Start]:
    """Starts a window as the program does, up to its first sight."""
    state = WindowState(tmp_path / "window.ini")
    state.remember_article(folder, folder / "part-2.md")

    def put_away(window: ReviewWindow) -> None:
        start_gate().open()
        window.desk.close_all()

    def show(path: Path) -> ReviewWindow:
        window = ReviewWindow(state, History(tmp_path / "history"), tmp_path / "unsaved")
        qtbot.addWidget(window, before_close_func=lambda _: put_away(window))
        window.resize(1200, 800)
        window.show_glimpse(glimpse(path, state))
        start_gate().when_open(lambda: window.start_with(path))
        window.show()
        qtbot.waitExposed(window)
        window.activateWindow()
        return window

    start_gate().close()
    yield show
    start_gate().open()


def _places(window: ReviewWindow) -> dict[str, QRect]:
    parts: list[QWidget] = [*window.docks.values(), window.editor, window.menuBar()]
    parts += [window.menu_actions.tool_bar, window.status]
    return {
        part.objectName(): QRect(part.mapTo(window, part.rect().topLeft()), part.size())
        for part in parts
    }


def test_list_and_text_are_seen_before_anything_else_is_built(begin: Start, folder: Path) -> None:
    window = begin(folder)
    assert [row.name for row in window.articles.model.shown] == [
        "part-1.md",
        "part-2.md",
        "part-3.md",
    ]
    assert _BODY.strip() in window.editor.toPlainText()
    assert window.editor.isVisible()
    assert not hasattr(window, "panels")


def test_a_window_that_cannot_be_put_together_says_so(
    begin: Start, folder: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> None:
        raise ValueError("a part is broken")

    window = begin(folder)
    with monkeypatch.context() as broken:
        broken.setattr(action_slots, "action_slots", fail)
        with pytest.raises(ValueError, match="broken") as raised:
            start_gate().open()
    window.tell_unexpected(raised.value)
    box = window.findChild(QMessageBox)
    assert box is not None
    assert "could not start completely (ValueError: a part is broken)" in box.text()
    qtbot.keyClick(box, Qt.Key.Key_Escape)
    assert not box.isVisible()


def test_what_comes_later_finds_its_place_and_moves_nothing(begin: Start, folder: Path) -> None:
    window = begin(folder)
    QApplication.processEvents()
    before = _places(window)
    start_gate().open()
    QApplication.processEvents()
    assert _places(window) == before
    for name in PROMISED_WIDGETS:
        assert window.findChild(QObject, name) is not None, name
    for name in PROMISED_ACTIONS:
        assert window.findChild(QAction, name) is not None, name
    assert window.panels.form.isVisible()
    assert window.desk.front is window.view.shown
    assert window.desk.front is not None
    assert window.desk.front.path == folder / "part-2.md"


def test_what_is_typed_early_is_there_in_the_whole_window(
    begin: Start, folder: Path, qtbot: QtBot
) -> None:
    window = begin(folder)
    qtbot.waitUntil(window.editor.hasFocus)
    qtbot.keyClicks(window.editor, "Yes. ")
    qtbot.keyClick(window.editor, Qt.Key.Key_End)
    cursor = window.editor.textCursor().position()
    start_gate().open()
    article = window.desk.front
    assert article is not None
    assert article.article.body == f"Yes. {_BODY}"
    assert window.editor.textCursor().position() == cursor
    assert window.editor.hasFocus()
    qtbot.waitUntil(window.isWindowModified)
    article.undo()
    assert article.article.body == _BODY


def test_the_list_is_the_same_once_the_folder_was_looked_through(
    begin: Start, folder: Path, qtbot: QtBot
) -> None:
    window = begin(folder / "part-3.md")
    seen = [row.name for row in window.articles.model.shown]
    start_gate().open()
    with qtbot.waitSignal(window.scanner.finished, timeout=20_000):
        pass
    assert [row.name for row in window.articles.model.shown] == seen
    assert window.desk.front is not None
    assert window.desk.front.path.name == "part-3.md"


def test_a_window_with_nothing_to_show_says_how_to_begin(begin: Start, tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    window = begin(tmp_path / "empty")
    assert window.welcome.isVisible()
    start_gate().open()
    assert window.welcome.isVisible()


def test_a_folder_that_cannot_be_opened_leaves_nothing_of_its_first_sight(
    begin: Start, folder: Path
) -> None:
    ignores = ignore_file(folder)
    ignores.parent.mkdir()
    ignores.write_text("no JSON\n", "utf-8")
    window = begin(folder)
    assert window.editor.article is not None
    start_gate().open()
    assert window.editor.article is None
    assert window.articles.model.total == 0
    assert window.welcome.isVisible()
    assert window.panels.messages.isVisible()


def test_of_a_folder_whose_settings_may_exclude_some_no_list_is_guessed(folder: Path) -> None:
    state = WindowState(folder.parent / "window.ini")
    (folder / "reviewer.toml").write_text('exclude = ["part-1.md"]\n', "utf-8")
    assert glimpse(folder, state).files == ()
