"""Finding and replacing in all articles, as a person does it."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from reviewer.gui.search.folder_search import place_now
from reviewer.gui.search.view import FoundView
from reviewer.review.bulk.messages import Hit
from reviewer.text import Span
from tests.gui.bulk.bulk_hands import BulkHands
from tests.gui.window_driver import CTRL, SHIFT, WindowDriver

TEXTS = {
    "a.md": "---\ntitle: The river Okrund\n---\n\nA river, the River Okrund, runs here.\n",
    "b.md": "---\ntitle: The lake\n---\n\nNo stream here.\n\nBut a river there.\n",
    "c.md": "---\ntitle: Nothing\n---\n\nNothing of the kind.\n",
}


class SearchHands:
    """The hands and eyes of a person who searches the folder."""

    def __init__(self, driver: WindowDriver) -> None:
        self.driver = driver
        self.bulk = BulkHands(driver)

    def open(self) -> None:
        self.driver.press(Qt.Key.Key_F, CTRL | SHIFT)

    def look_for(self, text: str) -> str:
        """Open the panel, type, press Return, and read what is told at the end."""
        self.open()
        self.driver.type_text(text)
        self.driver.press(Qt.Key.Key_Return)
        return self.told()

    def told(self) -> str:
        """The words at the end of the search."""
        window = self.driver.window
        self.driver.wait_until(lambda: window.search.is_settled)
        return self.driver.find(QLabel, "searchStatus").text()

    @property
    def view(self) -> FoundView:
        return self.driver.find(FoundView, "searchResults")

    def rows(self) -> list[str]:
        model = self.view.model()
        return [str(model.index(row, 0).data()) for row in range(model.rowCount())]

    def found(self) -> dict[str, list[str]]:
        """The lines found, by article."""
        found: dict[str, list[str]] = {}
        name = ""
        for row in self.rows():
            if " \N{EN DASH} " in row:
                name = row.partition(" \N{EN DASH} ")[0]
                found[name] = []
            else:
                found[name].append(row)
        return found

    @property
    def current_row(self) -> int:
        return self.view.currentIndex().row()

    def tick(self, name: str) -> None:
        self.driver.click(self.driver.find(QCheckBox, name))


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "articles"
    folder.mkdir()
    for name, text in TEXTS.items():
        (folder / name).write_bytes(text.encode())
    return folder


@pytest.fixture
def hands(driver: WindowDriver, folder: Path) -> SearchHands:
    driver.open(folder)
    return SearchHands(driver)


def test_every_place_of_the_folder_is_listed_with_its_line(hands: SearchHands) -> None:
    told = hands.look_for("river")
    assert "4" in told
    assert "2" in told
    assert hands.found() == {
        "a.md": [
            "2: title: The river Okrund",
            "5: A river, the River Okrund, runs here.",
            "5: A river, the River Okrund, runs here.",
        ],
        "b.md": ["7: But a river there."],
    }


def test_typing_alone_is_enough(hands: SearchHands) -> None:
    hands.open()
    hands.driver.type_text("stream")
    hands.driver.wait_until(lambda: bool(hands.found()))
    assert hands.found() == {"b.md": ["5: No stream here."]}


def test_case_words_and_part_narrow_the_search(hands: SearchHands) -> None:
    hands.look_for("river")
    hands.tick("searchCase")
    hands.told()
    assert sum(map(len, hands.found().values())) == 3
    part = hands.driver.find(QComboBox, "searchPart")
    part.setFocus()
    hands.driver.press(Qt.Key.Key_Down)
    hands.told()
    assert sum(map(len, hands.found().values())) == 2
    assert "Nothing" in hands.look_for("rive") or hands.found()
    hands.tick("searchWords")
    assert "Nothing" in hands.told()


def test_an_expression_that_cannot_be_read_is_told(hands: SearchHands) -> None:
    hands.look_for("(river")
    hands.tick("searchExpression")
    assert "cannot be read" in hands.told()


def test_an_expression_that_would_never_end_is_given_up(hands: SearchHands, folder: Path) -> None:
    (folder / "c.md").write_text("a" * 5_000 + "b\n", "utf-8")
    hands.look_for("(a|aa)+$")
    hands.tick("searchExpression")
    assert "too long" in hands.told()


def test_a_click_opens_the_article_at_the_place(hands: SearchHands) -> None:
    hands.look_for("river there")
    hands.driver.click_row(hands.view, 0)
    front = hands.driver.window.desk.front
    assert front is not None
    assert front.path.name == "b.md"
    hands.driver.click_row(hands.view, 1)
    selection = hands.driver.window.panels.editor.selection
    assert selection.of(hands.driver.text) == "river there"


def test_return_goes_from_place_to_place(hands: SearchHands) -> None:
    hands.look_for("river")
    rows: list[int] = []
    for _ in range(5):
        hands.driver.press(Qt.Key.Key_Return)
        rows.append(hands.current_row)
    assert rows == [1, 2, 3, 5, 1]


def test_an_article_folds_by_key_and_by_click(hands: SearchHands) -> None:
    hands.look_for("river")
    unfolded = hands.found()
    hands.driver.press(Qt.Key.Key_Down)
    hands.driver.press(Qt.Key.Key_Down)
    hands.driver.press(Qt.Key.Key_Left)
    assert hands.current_row == 0
    hands.driver.press(Qt.Key.Key_Left)
    assert hands.found() == {**unfolded, "a.md": []}
    hands.driver.press(Qt.Key.Key_Right)
    assert hands.found() == unfolded
    row = hands.view.visualRect(hands.view.model().index(4, 0))
    hands.driver.click(hands.view.viewport(), QPoint(row.left() + 8, row.center().y()))
    assert hands.found() == {**unfolded, "b.md": []}


def test_return_on_a_place_goes_on_in_the_text(hands: SearchHands) -> None:
    hands.look_for("river there")
    hands.driver.press(Qt.Key.Key_Down)
    hands.driver.press(Qt.Key.Key_Down)
    hands.driver.press(Qt.Key.Key_Return)
    assert hands.driver.window.panels.editor.hasFocus()
    hands.driver.type_text("brook there")
    assert "But a brook there." in hands.driver.text


def test_what_is_typed_and_not_saved_is_found(hands: SearchHands) -> None:
    front = hands.driver.window.desk.front
    assert front is not None
    front.replace_text(TEXTS["a.md"] + "A heron, not saved.\n")
    hands.look_for("heron")
    assert hands.found() == {"a.md": ["6: A heron, not saved."]}


def test_the_selected_words_are_looked_for(hands: SearchHands) -> None:
    editor = hands.driver.window.panels.editor
    start = TEXTS["a.md"].index("Okrund, runs")
    editor.select(Span(start, start + 6))
    hands.open()
    assert hands.driver.find(QLineEdit, "searchText").text() == "Okrund"


def test_only_listed_articles_are_searched_on_demand(hands: SearchHands) -> None:
    hands.driver.press(Qt.Key.Key_L, CTRL)
    hands.driver.type_text("b.md")
    hands.look_for("river")
    assert len(hands.found()) == 2
    hands.tick("searchListed")
    hands.told()
    assert list(hands.found()) == ["b.md"]


def test_a_file_that_cannot_be_read_is_named(hands: SearchHands, folder: Path) -> None:
    (folder / "c.md").unlink()
    hands.look_for("river")
    assert any("c.md" in row and "no such file" in row for row in hands.rows())


def test_escape_goes_back_to_the_text(hands: SearchHands) -> None:
    hands.look_for("river")
    hands.driver.press(Qt.Key.Key_Escape)
    assert hands.driver.window.panels.editor.hasFocus()


def test_all_is_replaced_after_a_look_and_can_be_undone(hands: SearchHands, folder: Path) -> None:
    hands.look_for("river")
    hands.tick("searchCase")
    hands.driver.find(QLineEdit, "searchReplacement").setFocus()
    hands.driver.type_text("stream")
    hands.told()
    hands.driver.click(hands.driver.find(QPushButton, "searchReplaceAll"))
    hands.bulk.wait_until_settled()
    assert hands.bulk.names() == ["a.md", "b.md"]
    assert "3" in hands.bulk.apply()
    assert (folder / "a.md").read_text("utf-8") == TEXTS["a.md"].replace("river", "stream")
    assert (folder / "c.md").read_text("utf-8") == TEXTS["c.md"]
    hands.bulk.undo()
    for name, text in TEXTS.items():
        assert (folder / name).read_bytes() == text.encode()


def test_what_was_found_before_is_not_replaced_by_words_typed_since(hands: SearchHands) -> None:
    hands.look_for("river")
    button = hands.driver.find(QPushButton, "searchReplaceAll")
    assert button.isEnabled()
    hands.driver.type_text("s")
    assert not button.isEnabled()


def test_a_replacement_that_no_article_can_hold_is_refused(
    hands: SearchHands, folder: Path
) -> None:
    hands.open()
    hands.tick("searchExpression")
    hands.driver.find(QLineEdit, "searchReplacement").setText(r"\ud800")
    hands.driver.find(QLineEdit, "searchText").setFocus()
    hands.driver.type_text("river")
    hands.driver.press(Qt.Key.Key_Return)
    assert "no article can hold" in hands.told()
    assert not hands.driver.find(QPushButton, "searchReplaceAll").isEnabled()
    assert {path.name: path.read_text("utf-8") for path in folder.iterdir()} == TEXTS


def test_replacing_that_would_break_front_matter_is_refused(
    hands: SearchHands, folder: Path
) -> None:
    hands.look_for("The lake")
    hands.driver.find(QLineEdit, "searchReplacement").setFocus()
    hands.driver.type_text('The: "lake')
    hands.told()
    hands.driver.click(hands.driver.find(QPushButton, "searchReplaceAll"))
    hands.bulk.wait_until_settled()
    assert "front matter" in hands.bulk.cell(0, 1)
    assert not hands.driver.find(QPushButton, "bulkApply").isEnabled()


def test_without_a_folder_the_person_is_told_what_to_do(driver: WindowDriver) -> None:
    hands = SearchHands(driver)
    assert "folder" in hands.look_for("river")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A river here", Span(2, 7)),
        ("Once a river here", Span(7, 12)),
        ("Nothing", Span(2, 2)),
        ("", Span(0, 0)),
    ],
)
def test_a_place_is_found_again_where_the_text_has_moved(text: str, expected: Span) -> None:
    assert place_now(text, Hit(0, 2, 2, "A ", "river", " here", 5)) == expected


def test_the_panel_stands_behind_the_problems_and_comes_back_where_it_was(
    qtbot: QtBot, tmp_path: Path
) -> None:
    for is_first in (True, False):
        driver = WindowDriver(qtbot, tmp_path)
        driver.window.search.open()
        dock = driver.window.docks["searchDock"]
        problems = driver.window.docks["problemsDock"]
        if is_first:
            assert driver.window.tabifiedDockWidgets(problems) == [dock]
            driver.window.addDockWidget(Qt.DockWidgetArea.TopDockWidgetArea, dock)
        else:
            assert driver.window.dockWidgetArea(dock) == Qt.DockWidgetArea.TopDockWidgetArea
        driver.window.close()


def test_a_search_that_finds_more_than_anybody_looks_through_ends_and_replaces_nothing(
    hands: SearchHands, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("reviewer.gui.search.panel.MOST_PLACES", 3)
    assert "There are more" in hands.look_for("e")
    assert not hands.driver.find(QPushButton, "searchReplaceAll").isEnabled()
