"""Misspelled words are underlined, mended from the menu, and learned."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QMenu

from reviewer.gui import spelling
from reviewer.workspace.article_words import ArticleWord, read_article_words
from tests.gui.window_driver import CTRL, WindowDriver

_TEXT = "---\nsubject: Kell\n---\n\nThe twon of Kell\n\n```\ntwon\n```\n"


class Known:
    """Knows a few words."""

    def check(self, word: str) -> bool:
        return word.lower() in {"the", "town", "of"}

    def suggest(self, word: str) -> list[str]:
        return ["town", "Twin"]


@pytest.fixture
def writer(driver: WindowDriver, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> WindowDriver:
    monkeypatch.setattr(spelling, "open_dictionary", lambda _language: Known())
    driver.window.spelling.set_language("en")
    folder = tmp_path / "w"
    folder.mkdir()
    (folder / "a.md").write_text(_TEXT, encoding="utf-8")
    driver.open(folder)
    driver.wait_until(lambda: "twon" in _menu(driver, "twon of").words)
    return driver


class _menu:  # noqa: N801
    """The menu at the first place of some text."""

    def __init__(self, driver: WindowDriver, text: str) -> None:
        editor = driver.window.panels.editor
        self.menu = QMenu()
        editor.add_spelling(self.menu, editor.document().find(text).selectionStart() + 1)
        self.words = " ".join(action.text() for action in self.menu.actions())

    def choose(self, words: str) -> None:
        [action] = [one for one in self.menu.actions() if words in one.text()]
        action.trigger()


def test_the_likeliest_word_takes_the_place_of_a_misspelled_one(writer: WindowDriver) -> None:
    _menu(writer, "twon of").choose("town")
    assert "The town of Kell" in writer.text


def test_a_word_is_right_from_now_on_everywhere(writer: WindowDriver, tmp_path: Path) -> None:
    _menu(writer, "Kell\n"[:4]).choose("Add")
    assert (tmp_path / "state" / "words.txt").read_text("utf-8") == "Kell\n"


def test_a_word_is_right_in_one_article(writer: WindowDriver, tmp_path: Path) -> None:
    _menu(writer, "twon of").choose("in this article")
    assert read_article_words(tmp_path / "w") == {ArticleWord("a.md", "twon")}
    assert _menu(writer, "twon of").words == ""


def test_code_is_not_prose(writer: WindowDriver) -> None:
    writer.wait_until(lambda: writer.window.panels.editor.is_colored)
    editor = writer.window.panels.editor
    last = editor.document().find("twon", len(_TEXT) - 12)
    menu = QMenu()
    assert not editor.add_spelling(menu, last.selectionStart())


def test_underlines_are_drawn_only_while_wanted(writer: WindowDriver) -> None:
    def picture() -> QImage:
        return writer.window.panels.editor.viewport().grab().toImage()

    with_lines = picture()
    writer.window.menu_actions["checkSpelling"].trigger()
    assert picture() != with_lines
    writer.window.menu_actions["checkSpelling"].trigger()
    assert picture() == with_lines


def test_an_article_that_names_its_language_is_checked_in_that(
    driver: WindowDriver, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []

    def open_dictionary(language: str) -> Known | None:
        asked.append(language)
        return Known() if language == "en" else None

    monkeypatch.setattr(spelling, "open_dictionary", open_dictionary)
    driver.window.spelling.set_usual_language("en")
    folder = tmp_path / "w"
    folder.mkdir()
    (folder / "a.md").write_text(_TEXT, encoding="utf-8")
    (folder / "b.md").write_text(_TEXT.replace("subject: Kell", "lang: rm-CH"), encoding="utf-8")
    driver.open(folder)
    driver.wait_until(lambda: "twon" in _menu(driver, "twon of").words)
    driver.choose_article("b.md")
    driver.wait_until(lambda: "rm-CH" in asked)
    driver.wait_until(lambda: _menu(driver, "twon of").words == "")
    driver.choose_article("a.md")
    driver.wait_until(lambda: "twon" in _menu(driver, "twon of").words)
    assert asked.count("en") == 1


def test_an_article_is_checked_in_the_language_it_seems_to_be_in(
    driver: WindowDriver, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []

    def open_dictionary(language: str) -> Known:
        asked.append(language)
        return Known()

    monkeypatch.setattr(spelling, "open_dictionary", open_dictionary)
    monkeypatch.setattr(spelling, "_system_language", lambda: "de_DE")
    folder = tmp_path / "w"
    folder.mkdir()
    (folder / "a.md").write_text("The twon is on the hill, and it was built by a king.\n")
    (folder / "b.md").write_text("Kell twon\n")
    driver.open(folder)
    driver.wait_until(lambda: "twon" in _menu(driver, "twon").words)
    assert asked == ["en"]
    driver.choose_article("b.md")
    assert _menu(driver, "twon").words == "", "of two names nobody knows the language"
    driver.press(Qt.Key.Key_3, CTRL)
    driver.press(Qt.Key.Key_End, CTRL)
    driver.type_text("Die Stadt ist auf dem Berg und war nicht die des Grafen. ")
    driver.wait_until(lambda: "twon" in _menu(driver, "twon").words)
    assert asked == ["en", "de_DE"]


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_the_key_for_fixes_offers_words_for_a_misspelled_one(writer: WindowDriver) -> None:
    driver = writer
    driver.press(Qt.Key.Key_3, CTRL)
    editor = driver.window.panels.editor
    cursor = editor.document().find("twon of")
    cursor.setPosition(cursor.selectionStart() + 2)
    editor.setTextCursor(cursor)
    driver.press(Qt.Key.Key_Period, CTRL)
    driver.wait_until(lambda: isinstance(QApplication.activePopupWidget(), QMenu))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    driver.qtbot.keyClick(menu, Qt.Key.Key_Return)
    assert "The town of Kell" in driver.text
