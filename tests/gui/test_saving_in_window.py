"""Saving from the window: what may go wrong, what one is asked, and that nothing is ever lost."""

from collections.abc import Sequence
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QIcon
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMessageBox, QPushButton

from reviewer.gui.document.saving import (
    CONVERT,
    DISCARD,
    LOAD_OTHER,
    OVERWRITE,
    SAVE,
    SAVE_ALL,
    WRITE_AGAIN,
)
from tests.gui.window_driver import CTRL, SHIFT, WindowDriver

_TEXT = "---\ntitle: One\n---\n\nA quiet text.\n"


class Answers:
    """Stands for the person who is asked; keeps the questions."""

    def __init__(self, *answers: str | None) -> None:
        self._answers = list(answers)
        self.questions: list[tuple[str, Sequence[str]]] = []

    def choose(self, title: str, text: str, choices: Sequence[str]) -> str | None:
        self.questions.append((text, choices))
        return self._answers.pop(0)


class Desk:
    """A window with one article of two open, and something typed into it."""

    def __init__(self, driver: WindowDriver, folder: Path, data: bytes = _TEXT.encode()) -> None:
        folder.mkdir()
        self.driver = driver
        self.file, self.other = folder / "a.md", folder / "b.md"
        self.file.write_bytes(data)
        self.other.write_bytes(_TEXT.encode())
        driver.open(folder)
        front = driver.window.desk.front
        assert front is not None
        assert front.path == self.file
        self.front = front

    def type(self, text: str = "More. ") -> None:
        self.driver.press(Qt.Key.Key_3, CTRL)
        self.driver.press(Qt.Key.Key_Home, CTRL)
        self.driver.type_text(text)
        self.driver.wait_until(self.driver.window.isWindowModified)

    def answer(self, *answers: str | None) -> Answers:
        person = Answers(*answers)
        self.driver.window.saver.questioner = person
        return person

    def save(self) -> None:
        self.driver.press(Qt.Key.Key_S, CTRL)

    @property
    def message(self) -> str:
        return self.driver.window.panels.messages.text


@pytest.fixture
def desk(driver: WindowDriver, tmp_path: Path) -> Desk:
    return Desk(driver, tmp_path / "articles")


def test_ctrl_s_writes_the_file_and_keeps_the_former_bytes(desk: Desk) -> None:
    desk.type()
    desk.save()
    assert desk.file.read_text(encoding="utf-8") == _TEXT.replace("\n\nA", "\nMore. \nA")
    history = desk.driver.history
    assert history.read(history.versions(desk.file)[0]) == _TEXT.encode()
    desk.driver.wait_until(lambda: not desk.driver.window.isWindowModified())


def test_save_all_writes_every_article_with_changes(desk: Desk) -> None:
    desk.type("One. ")
    desk.driver.choose_article("b.md")
    desk.type("Two. ")
    desk.driver.press(Qt.Key.Key_S, CTRL | SHIFT)
    assert "One. " in desk.file.read_text(encoding="utf-8")
    assert "Two. " in desk.other.read_text(encoding="utf-8")
    assert not desk.driver.window.desk.modified


def test_a_file_changed_elsewhere_is_not_overwritten_unasked(desk: Desk) -> None:
    desk.type()
    desk.file.write_text("Other words.\n", encoding="utf-8")
    person = desk.answer(None)
    desk.save()
    question, choices = person.questions[0]
    assert "another program has changed it" in question
    assert choices == (OVERWRITE, LOAD_OTHER)
    assert desk.file.read_text(encoding="utf-8") == "Other words.\n"
    assert "More. " in desk.driver.text


def test_one_may_keep_ones_own_text_and_the_other_stays_in_the_history(desk: Desk) -> None:
    desk.type()
    desk.file.write_text("Other words.\n", encoding="utf-8")
    desk.answer(OVERWRITE)
    desk.save()
    assert desk.file.read_text(encoding="utf-8") == desk.driver.text
    history = desk.driver.history
    kept = [history.read(version) for version in history.versions(desk.file)]
    assert b"Other words.\n" in kept


def test_one_may_load_the_other_text_and_undo_that(desk: Desk) -> None:
    desk.type()
    mine = desk.driver.text
    desk.file.write_text("Other words.\n", encoding="utf-8")
    desk.answer(LOAD_OTHER)
    desk.save()
    assert desk.driver.text == "Other words.\n"
    assert not desk.front.is_modified
    desk.front.undo()
    assert desk.driver.text == mine


def test_a_change_elsewhere_is_told_while_one_has_changes_and_read_where_one_has_none(
    desk: Desk,
) -> None:
    desk.file.write_text("Other words.\n", encoding="utf-8")
    desk.driver.wait_until(lambda: desk.driver.text == "Other words.\n")
    desk.type()
    desk.file.write_text("And others.\n", encoding="utf-8")
    desk.driver.wait_until(lambda: "Another program changed a.md" in desk.message)
    assert "More. " in desk.driver.text
    assert desk.file.read_text(encoding="utf-8") == "And others.\n"


def test_a_deleted_file_is_told_of_and_written_again_on_wish(desk: Desk) -> None:
    desk.file.unlink()
    desk.driver.wait_until(lambda: "was deleted or moved" in desk.message)
    bar = desk.driver.window.panels.messages
    again = next(it for it in bar.findChildren(QPushButton) if it.text() == "Save it again")
    desk.driver.click(again)
    assert desk.file.read_bytes() == _TEXT.encode()
    assert desk.message == ""


def test_a_save_over_a_file_just_deleted_offers_only_what_can_be_done(desk: Desk) -> None:
    desk.type()
    desk.file.unlink()
    person = desk.answer(WRITE_AGAIN)
    desk.save()
    question, choices = person.questions[0]
    assert choices == (WRITE_AGAIN,)
    assert "other text" not in question
    assert desk.file.read_text(encoding="utf-8") == desk.driver.text


def test_a_write_protected_file_is_told_of_and_the_text_kept(desk: Desk) -> None:
    desk.type()
    desk.file.chmod(0o444)
    desk.save()
    assert "write-protected" in desk.message
    assert "More. " in desk.driver.text
    assert desk.file.read_bytes() == _TEXT.encode()
    desk.file.chmod(0o644)
    desk.save()
    assert desk.file.read_text(encoding="utf-8") == desk.driver.text
    assert desk.message == ""


def test_a_letter_that_the_encoding_lacks_offers_utf_8(
    driver: WindowDriver, tmp_path: Path
) -> None:
    latin = _TEXT.replace("A quiet text.", "Le caf\u00e9 est ferm\u00e9, d\u00e9j\u00e0.")
    desk = Desk(driver, tmp_path / "articles", latin.encode("latin-1"))
    QApplication.clipboard().setText("\u0416")
    desk.type("x")
    driver.press(Qt.Key.Key_V, CTRL)
    person = desk.answer(None, CONVERT)
    desk.save()
    assert desk.file.read_bytes() == latin.encode("latin-1")
    assert person.questions[0][1] == (CONVERT,)
    desk.save()
    assert desk.file.read_text(encoding="utf-8") == desk.driver.text
    known = desk.driver.window.diagnosis
    of_encoding = "encoding/undecodable"
    desk.driver.wait_until(lambda: of_encoding not in {it.rule for it in known.diagnostics})


def test_the_same_text_in_another_encoding_is_checked_again(
    driver: WindowDriver, tmp_path: Path
) -> None:
    latin = _TEXT.replace("A quiet text.", "Le caf\u00e9 est ferm\u00e9, d\u00e9j\u00e0.")
    desk = Desk(driver, tmp_path / "articles", latin.encode("latin-1"))
    known, of_encoding = driver.window.diagnosis, "encoding/undecodable"
    assert of_encoding in {it.rule for it in known.diagnostics}
    desk.file.write_bytes(latin.encode())
    driver.wait_until(lambda: of_encoding not in {it.rule for it in known.diagnostics})


def test_a_file_that_is_back_is_not_called_gone_any_longer(desk: Desk) -> None:
    messages, elsewhere = desk.driver.window.panels.messages, desk.file.with_suffix(".away")
    desk.type()
    desk.file.rename(elsewhere)
    desk.driver.wait_until(lambda: "deleted or moved" in messages.text)
    elsewhere.rename(desk.file)
    desk.driver.wait_until(lambda: messages.text == "")


def test_revert_takes_all_changes_back_as_one_step(desk: Desk) -> None:
    desk.type()
    mine = desk.driver.text
    desk.driver.window.menu_actions["revert"].trigger()
    assert desk.driver.text == _TEXT
    desk.front.undo()
    assert desk.driver.text == mine


def test_a_file_that_cannot_be_read_again_leaves_the_text_and_says_so(desk: Desk) -> None:
    desk.type()
    mine = desk.driver.text
    desk.file.unlink()
    desk.driver.window.menu_actions["revert"].trigger()
    assert "a.md could not be reloaded" in desk.message
    assert desk.driver.text == mine


@pytest.mark.parametrize(
    ("answer", "closes", "is_written"),
    [(SAVE, True, True), (DISCARD, True, False), (None, False, False)],
)
def test_closing_asks_what_becomes_of_unsaved_changes(
    desk: Desk, answer: str | None, closes: bool, is_written: bool
) -> None:
    desk.type()
    person = desk.answer(answer)
    window = desk.driver.window
    assert window.close() is closes
    assert window.isVisible() is not closes
    assert "a.md" in person.questions[0][0]
    assert (b"More. " in desk.file.read_bytes()) is is_written


def test_of_several_articles_closing_saves_all_at_once(desk: Desk) -> None:
    desk.type()
    desk.driver.choose_article("b.md")
    desk.type()
    person = desk.answer(SAVE_ALL)
    assert desk.driver.window.close()
    assert person.questions[0][1] == (SAVE_ALL, DISCARD)
    assert b"More. " in desk.file.read_bytes()
    assert b"More. " in desk.other.read_bytes()


def test_the_question_names_its_choices_and_escape_takes_none(desk: Desk) -> None:
    desk.type()
    seen: list[str] = []
    icons: list[QIcon] = []

    def answer() -> None:
        box = QApplication.activeModalWidget()
        assert isinstance(box, QMessageBox)
        icons.extend(button.icon() for button in box.buttons())
        assert box.textFormat() is Qt.TextFormat.PlainText
        seen.extend(button.text() for button in box.buttons())
        QTest.keyClick(box, Qt.Key.Key_Escape)

    QTimer.singleShot(0, answer)
    assert not desk.driver.window.close()
    assert all(icon.isNull() for icon in icons)
    assert [words.replace("&", "") for words in seen] == [SAVE, DISCARD, "Cancel"]
    assert desk.driver.window.isVisible()
