"""What is known of an article's problems moves with its text, and late answers change nothing."""

from collections.abc import Sequence
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from reviewer.gui.document.open_article import OpenArticle
from reviewer.gui.review.diagnosis import Diagnosis
from reviewer.lint.model import Diagnostic, Severity
from reviewer.text import Edit, Span

TEXT = "One bad word, another bad word, a worse one.\n"


def bad(*places: tuple[int, int]) -> list[Diagnostic]:
    return [Diagnostic("test/bad", Severity.ERROR, Span(*place), "It is bad.") for place in places]


def all_of_them(diagnostics: Sequence[Diagnostic], _text: str) -> list[Diagnostic]:
    return list(diagnostics)


@pytest.fixture
def owner(qapp: object) -> QObject:
    return QObject()


@pytest.fixture
def article(owner: QObject, tmp_path: Path) -> OpenArticle:
    path = tmp_path / "a.md"
    path.write_text(TEXT, encoding="utf-8")
    return OpenArticle.read(path, owner)


@pytest.fixture
def diagnosis(owner: QObject, article: OpenArticle) -> Diagnosis:
    diagnosis = Diagnosis(all_of_them, owner)
    diagnosis.attend(article)
    return diagnosis


def words(diagnosis: Diagnosis, article: OpenArticle) -> list[str]:
    return [found.span.of(article.article.text) for found in diagnosis.diagnostics]


def test_nothing_is_known_before_the_first_check(
    diagnosis: Diagnosis, article: OpenArticle
) -> None:
    assert not diagnosis.is_known
    diagnosis.take(article.revision, bad((4, 7)))
    assert diagnosis.is_known
    assert words(diagnosis, article) == ["bad"]


def test_an_answer_about_an_older_text_is_dropped(
    diagnosis: Diagnosis, article: OpenArticle, qtbot: QtBot
) -> None:
    asked = article.revision
    article.apply_edits([Edit(Span(0, 0), "Only ")])
    with qtbot.assertNotEmitted(diagnosis.checked):
        diagnosis.take(asked, bad((4, 7)))
    assert not diagnosis.is_known
    assert words(diagnosis, article) == []


def test_while_one_types_they_move_and_those_that_were_edited_are_left_out(
    diagnosis: Diagnosis, article: OpenArticle
) -> None:
    diagnosis.take(article.revision, bad((4, 7), (22, 25)))
    article.apply_edits([Edit(Span(0, 0), "Only ")])
    assert words(diagnosis, article) == ["bad", "bad"]
    assert diagnosis.diagnostics[0].span == Span(9, 12)
    article.apply_edits([Edit(Span(9, 12), "good")])
    assert [found.span for found in diagnosis.diagnostics] == [Span(28, 31)]


def test_another_article_has_none_of_the_former_ones_problems(
    diagnosis: Diagnosis, article: OpenArticle
) -> None:
    diagnosis.take(article.revision, bad((4, 7)))
    diagnosis.attend(None)
    assert diagnosis.diagnostics == []
    assert not diagnosis.is_known


def test_after_the_last_comes_the_first_and_before_the_first_the_last(
    diagnosis: Diagnosis, article: OpenArticle
) -> None:
    first, second, third = found = bad((4, 7), (22, 25), (34, 39))
    diagnosis.take(article.revision, found)
    assert [diagnosis.next_after(at) for at in (0, 4, 30, 34)] == [first, second, third, first]
    assert [diagnosis.last_before(at) for at in (44, 34, 22, 4)] == [third, second, first, third]


def test_of_those_that_touch_a_place_the_narrowest_is_meant(
    diagnosis: Diagnosis, article: OpenArticle
) -> None:
    wide, narrow = found = bad((0, 30), (4, 7))
    diagnosis.take(article.revision, found)
    assert [diagnosis.at(offset) for offset in (2, 5, 7, 8, 31)] == [
        wide,
        narrow,
        narrow,
        wide,
        None,
    ]
