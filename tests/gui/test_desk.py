"""Which articles stay open, and which do not."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from reviewer.gui.document.desk import Desk
from reviewer.gui.document.open_article import OpenArticle
from reviewer.text import Edit, Span
from reviewer.workspace.history import History
from reviewer.workspace.storage import save

TYPED = Edit(Span(0, 0), "Typed.\n")


@pytest.fixture
def desk(qapp: object, tmp_path: Path) -> Iterator[Desk]:
    history = History(tmp_path / "history")
    owner = QObject()
    yield Desk(lambda path, data, expected: save(path, data, expected, history), owner)
    owner.deleteLater()


@pytest.fixture
def files(tmp_path: Path) -> list[Path]:
    files = [tmp_path / f"{number:02}.md" for number in range(30)]
    for file in files:
        file.write_text("Words.\n")
    return files


def test_an_article_that_is_open_is_not_read_again(desk: Desk, files: list[Path]) -> None:
    first = desk.bring_to_front(files[0])
    desk.bring_to_front(files[1])
    assert desk.bring_to_front(files[0]) is first
    assert desk.front is first


def test_unsaved_changes_stay_however_many_articles_have_some(
    desk: Desk, files: list[Path]
) -> None:
    for file in files:
        desk.bring_to_front(file).apply_edits([TYPED])
    assert [article.path for article in desk.modified] == files


def test_of_articles_without_changes_those_used_last_keep_their_undo_history(
    desk: Desk, files: list[Path]
) -> None:
    for file in files:
        desk.bring_to_front(file)
    still_open = [file for file in files if desk.find(file) is not None]
    assert len(still_open) < len(files)
    assert still_open == files[-len(still_open) :]


def test_who_listens_hears_which_article_differs_from_its_file(
    desk: Desk, files: list[Path], qtbot: QtBot
) -> None:
    article = desk.bring_to_front(files[0])
    with qtbot.waitSignal(desk.modified_changed) as told:
        article.apply_edits([TYPED])
    assert told.args == [files[0], True]
    with qtbot.waitSignal(desk.modified_changed) as told:
        desk.save(article)
    assert told.args == [files[0], False]
    assert files[0].read_text() == "Typed.\nWords.\n"


def test_an_article_shown_before_its_folder_was_opened_keeps_what_was_typed_into_it(
    desk: Desk, files: list[Path]
) -> None:
    shown = OpenArticle.read(files[3], desk)
    shown.apply_edits([TYPED])
    desk.take(shown)
    assert desk.bring_to_front(files[3]) is shown


def test_once_all_are_closed_nothing_is_in_front_and_nothing_unsaved(
    desk: Desk, files: list[Path]
) -> None:
    desk.bring_to_front(files[0]).apply_edits([TYPED])
    desk.close_all()
    assert desk.front is None
    assert desk.modified == []
    assert desk.bring_to_front(files[0]).article.text == "Words.\n"
