"""Which of the texts that an ended program left unsaved come back, and which wait."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from reviewer.gui.document.desk import Desk
from reviewer.gui.document.recovery import Recovery
from reviewer.workspace.digest import digest
from reviewer.workspace.history import History
from reviewer.workspace.storage import save
from reviewer.workspace.unsaved import UnsavedTexts


@pytest.fixture
def desk(qapp: object, tmp_path: Path) -> Iterator[Desk]:
    history = History(tmp_path / "history")
    owner = QObject()
    yield Desk(lambda path, data, expected: save(path, data, expected, history), owner)
    owner.deleteLater()


@pytest.fixture
def left(tmp_path: Path) -> UnsavedTexts:
    """What the ended program left behind."""
    return UnsavedTexts(tmp_path / "unsaved" / "1-1")


@pytest.fixture
def recovery(desk: Desk, tmp_path: Path) -> Iterator[Recovery]:
    recovery = Recovery(tmp_path / "unsaved", desk)
    yield recovery
    recovery.shut_down()


def written(path: Path) -> Path:
    path.parent.mkdir(exist_ok=True)
    path.write_text("Words.\n")
    return path


def kept(left: UnsavedTexts) -> set[Path]:
    return {text.path for text in left.texts()}


def test_texts_of_the_opened_folder_come_back_as_unsaved_changes(
    recovery: Recovery, left: UnsavedTexts, tmp_path: Path
) -> None:
    path = written(tmp_path / "w" / "a.md")
    left.keep(path, "Typed.\n", digest(b"Words.\n"))
    (article,) = recovery.take_up(tmp_path / "w")
    assert article.article.text == "Typed.\n"
    assert article.is_modified
    assert path.read_text() == "Words.\n"
    article.undo()
    assert article.article.text == "Words.\n"


def test_texts_of_another_folder_wait_until_that_is_opened(
    recovery: Recovery, left: UnsavedTexts, desk: Desk, tmp_path: Path
) -> None:
    path = written(tmp_path / "other" / "a.md")
    left.keep(path, "Typed.\n", digest(b"Words.\n"))
    (tmp_path / "w").mkdir()
    assert recovery.take_up(tmp_path / "w") == []
    assert desk.find(path) is None
    assert kept(left) == {path}
    assert len(recovery.take_up(tmp_path / "other")) == 1


def test_a_text_whose_article_cannot_be_opened_stays_kept_and_is_told_of(
    recovery: Recovery, left: UnsavedTexts, tmp_path: Path, qtbot: QtBot
) -> None:
    path = tmp_path / "w" / "gone" / "a.md"
    path.parent.mkdir(parents=True)
    path.mkdir()
    left.keep(path, "Typed.\n", None)
    with qtbot.waitSignal(recovery.failed) as told:
        assert recovery.take_up(tmp_path / "w") == []
    assert told.args is not None
    assert "a.md has unsaved text" in told.args[0]
    assert kept(left) == {path}
