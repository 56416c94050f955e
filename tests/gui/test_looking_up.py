"""Opening the source page of an article that lost something; never without being asked."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QLabel, QMenu, QPushButton, QTableView

from tests.gui.window_driver import CTRL, SHIFT, WindowDriver

_PAGE = "https://en.wikipedia.org/wiki/Siege_of_Ohrid_(1912)"
_TEXT = (
    "---\nsubject: Siege of Ohrid (1912)\n---\n\n"
    "The **siege of Ohrid** was long, and the lake was deep that year.\n\n\n\n"
    "It ended in spring, when the snow melted on the mountains.\n\n"
    "## References[object Object]\n[object Object]\n[object Object]\n"
)


class _Browser(QObject):
    """Stands in for the person's browser."""

    def __init__(self) -> None:
        super().__init__()
        self.opened: list[str] = []

    @Slot(QUrl)
    def open(self, url: QUrl) -> None:
        """Note an address instead of going there."""
        self.opened.append(bytes(url.toEncoded().data()).decode())


@pytest.fixture
def browser() -> Iterator[_Browser]:
    browser = _Browser()
    # PySide's stubs ask for bytes, which PySide itself refuses.
    QDesktopServices.setUrlHandler("https", browser, "open")  # type: ignore[arg-type]
    yield browser
    QDesktopServices.unsetUrlHandler("https")


@pytest.fixture
def window(driver: WindowDriver, tmp_path: Path, browser: _Browser) -> WindowDriver:
    folder = tmp_path / "articles"
    folder.mkdir()
    (folder / "siege.md").write_text(_TEXT, encoding="utf-8")
    (folder / "summer.md").write_text("---\ntitle: My summer\n---\n\nIt was hot.\n", "utf-8")
    driver.open(folder)
    driver.choose_article("siege.md")
    assert browser.opened == []
    return driver


def test_a_key_opens_the_page_that_the_article_was_made_of(
    window: WindowDriver, browser: _Browser
) -> None:
    window.press(Qt.Key.Key_L, CTRL | SHIFT)

    assert browser.opened == [_PAGE]


def test_an_article_of_ones_own_opens_nothing_and_says_why(
    window: WindowDriver, browser: _Browser
) -> None:
    window.choose_article("summer.md")
    window.press(Qt.Key.Key_L, CTRL | SHIFT)

    assert browser.opened == []
    assert "no field “subject”" in window.window.panels.messages.text


def test_a_problem_that_hints_at_lost_text_offers_to_look_it_up(
    window: WindowDriver, browser: _Browser
) -> None:
    rules = [found.rule for found in window.window.panels.problems.model.diagnostics]
    window.click_row(window.find(QTableView, "problemList"), rules.index("leak/object-object"))

    assert "citations" in window.find(QLabel, "problemText").text()
    window.click(window.find(QPushButton, "lookUpButton"))
    assert browser.opened == [_PAGE]


def test_the_menu_of_such_a_place_in_the_text_offers_it_as_well(
    window: WindowDriver, browser: _Browser
) -> None:
    editor = window.window.panels.editor
    menu = QMenu(editor)
    assert editor.add_fixes(menu, window.text.index("[object Object]\n[object Object]") + 2)
    entry = next(action for action in menu.actions() if "Wikipedia" in action.text())
    assert entry.text() == "Look up on Wikipedia: citations"

    entry.trigger()

    assert browser.opened == [_PAGE]


def test_after_all_safe_fixes_it_is_told_what_the_traces_they_tidied_stood_for(
    window: WindowDriver, browser: _Browser
) -> None:
    messages = window.window.panels.messages
    window.press(Qt.Key.Key_Return, CTRL | SHIFT)
    window.wait_until(lambda: "The article lost something" in messages.text)

    assert "[object" not in window.text
    assert "citations" in messages.text
    buttons = messages.findChildren(QPushButton)
    window.click(next(button for button in buttons if button.text() == "Look it up"))
    assert browser.opened == [_PAGE]
