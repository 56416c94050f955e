"""A bulk change of an article that is open goes through its document, or is refused."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject

from reviewer.gui.bulk.open_changes import (
    change_open,
    reason_against_taking_back,
    source_of,
    take_back_text,
)
from reviewer.gui.bulk.outcome import ChangedText
from reviewer.gui.document.desk import Desk
from reviewer.gui.document.open_article import OpenArticle
from reviewer.review.bulk.edits import packed, text_digest
from reviewer.review.bulk.messages import OpenText, PlannedChange, Written
from reviewer.text import Edit, Span
from reviewer.workspace.digest import digest
from reviewer.workspace.history import History
from reviewer.workspace.storage import save

OLD = "---\ntitle: A\n---\n\nThe  bridge.\n"
NEW = OLD.replace("  ", " ")
MEND = Edit(Span(OLD.index("  "), OLD.index("  ") + 2), " ")
TYPED = Edit(Span(len(OLD), len(OLD)), "More.\n")


@pytest.fixture
def desk(qapp: object, tmp_path: Path) -> Iterator[Desk]:
    history = History(tmp_path / "history")
    owner = QObject()
    yield Desk(lambda path, data, expected: save(path, data, expected, history), owner)
    owner.deleteLater()


@pytest.fixture
def article(desk: Desk, tmp_path: Path) -> OpenArticle:
    path = tmp_path / "a.md"
    path.write_bytes(OLD.encode())
    return desk.bring_to_front(path)


def planned(path: Path, before: str) -> PlannedChange:
    return PlannedChange(path, before, edits=packed([[MEND]]))


def test_an_article_without_unsaved_changes_is_saved_with_the_change(
    desk: Desk, article: OpenArticle
) -> None:
    done = change_open(desk, planned(article.path, digest(OLD.encode())), "bulk")
    assert done == Written(article.path, digest(OLD.encode()), digest(NEW.encode()))
    assert article.path.read_bytes() == NEW.encode()
    article.undo()
    assert article.article.text == OLD


def test_unsaved_changes_stay_unsaved_and_in_the_text(desk: Desk, article: OpenArticle) -> None:
    article.apply_edits([TYPED])
    done = change_open(desk, planned(article.path, text_digest(OLD + "More.\n")), "bulk")
    assert isinstance(done, ChangedText)
    assert article.article.text == NEW + "More.\n"
    assert article.is_modified
    assert article.path.read_bytes() == OLD.encode()


def test_what_was_typed_since_the_plan_is_not_touched(desk: Desk, article: OpenArticle) -> None:
    change = planned(article.path, digest(OLD.encode()))
    article.apply_edits([TYPED])
    done = change_open(desk, change, "bulk")
    assert isinstance(done, Written)
    assert "changed in the meantime" in (done.problem or "")
    assert article.article.text == OLD + "More.\n"


def test_what_another_program_wrote_since_the_plan_is_not_touched(
    desk: Desk, article: OpenArticle
) -> None:
    change = planned(article.path, digest(OLD.encode()))
    article.path.write_bytes(b"Other words.\n")
    done = change_open(desk, change, "bulk")
    assert isinstance(done, Written)
    assert done.problem is not None
    assert article.path.read_bytes() == b"Other words.\n"
    assert article.article.text == OLD


def test_an_article_closed_since_the_plan_is_not_touched(desk: Desk, tmp_path: Path) -> None:
    done = change_open(desk, planned(tmp_path / "b.md", ""), "bulk")
    assert isinstance(done, Written)
    assert done.problem is not None


def test_only_a_text_that_is_as_the_change_left_it_is_taken_back(
    desk: Desk, article: OpenArticle
) -> None:
    article.apply_edits([TYPED])
    done = change_open(desk, planned(article.path, text_digest(OLD + "More.\n")), "bulk")
    assert isinstance(done, ChangedText)
    article.apply_edits([Edit(Span(0, 0), "\n")])
    typed = article.article.text
    assert take_back_text(desk, done) is not None
    assert article.article.text == typed
    article.undo()
    assert take_back_text(desk, done) is None
    assert article.article.text == OLD + "More.\n"


def test_a_file_is_not_restored_under_an_unsaved_text(desk: Desk, article: OpenArticle) -> None:
    written = Written(article.path)
    assert reason_against_taking_back(desk, written) is None
    article.apply_edits([TYPED])
    assert reason_against_taking_back(desk, written) is not None


def test_a_plan_is_made_for_the_unsaved_text_where_there_is_one(
    desk: Desk, article: OpenArticle
) -> None:
    assert source_of(desk, article.path) == article.path
    article.apply_edits([TYPED])
    source = source_of(desk, article.path)
    assert isinstance(source, OpenText)
    assert source.text == OLD + "More.\n"
