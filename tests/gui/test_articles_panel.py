"""The list of articles: what it shows, lets through and chooses, also while it fills."""

from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QTableView,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from reviewer.gui.files.model import ArticleListModel
from reviewer.gui.files.panel import ArticlesPanel
from reviewer.gui.files.row import ArticleFilter, ArticleRow, StateFilter
from reviewer.gui.start.start_gate import start_gate
from reviewer.lint.model import Severity
from reviewer.workspace.review_states import ReviewState
from tests.gui.window_driver import CTRL, WindowDriver

_Widget = TypeVar("_Widget", bound=QWidget)

_RULES = ("leak/object-object", "md/blank-run")


def _rows(count: int) -> list[ArticleRow]:
    names = [f"folder{number % 10}/article-{number}.md" for number in range(count)]
    return [ArticleRow.named(str(Path("/w") / name), name) for name in names]


class Eyes:
    """A panel with some articles, and what one sees of it."""

    def __init__(self, qtbot: QtBot, count: int = 30) -> None:
        self.panel = ArticlesPanel(_RULES)
        qtbot.addWidget(self.panel)
        self.rows = _rows(count)
        self.panel.add_articles(self.rows)
        self.panel.resize(280, 400)
        self.panel.show()
        qtbot.waitExposed(self.panel)
        self.panel.activateWindow()
        self.chosen: list[Path] = []
        self.panel.article_chosen.connect(self.chosen.append)
        self.view = self.find(QTableView, "articleList")
        self.filter = self.find(QLineEdit, "articleFilter")

    def find(self, kind: type[_Widget], name: str) -> _Widget:
        found = self.panel.findChild(kind, name)
        assert found is not None, name
        return found

    @property
    def names(self) -> list[str]:
        return [row.name.rpartition("-")[2].removesuffix(".md") for row in self.panel.model.shown]

    def count(self, number: int, errors: int = 0, warnings: int = 0, rule: str = "") -> None:
        counts = {Severity.ERROR: errors, Severity.WARNING: warnings, Severity.INFO: 0}
        self.panel.show_counts(self.rows[number].path, counts, {rule} - {""}, None)


@pytest.fixture
def eyes(qtbot: QtBot) -> Eyes:
    return Eyes(qtbot)


@pytest.mark.usefixtures("qapp")
def test_the_model_keeps_to_the_rules_of_models() -> None:
    model = ArticleListModel()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal, model)
    rows = _rows(20)
    model.add(rows[:5])
    model.add(rows)
    model.set_filter(ArticleFilter("article-1"), worst_first=True)
    rows[11].counts = {Severity.ERROR: 3}
    model.rearrange()
    model.refresh([rows[11].path, rows[2].path])
    assert model.shown[0] is rows[11]
    model.set_filter(ArticleFilter(), worst_first=False)
    model.clear()


def test_words_are_found_in_names_in_any_order(eyes: Eyes) -> None:
    eyes.filter.setFocus()
    QTest.keyClicks(eyes.filter, "ARTICLE-2 folder5")
    assert eyes.names == ["25"]
    label = eyes.find(QLabel, "articleCount")
    assert label.text() == "1 of 30 articles"


def test_articles_are_filtered_by_rule_and_state(qtbot: QtBot, eyes: Eyes) -> None:
    eyes.count(3, errors=2, rule="leak/object-object")
    eyes.count(4, warnings=1, rule="md/blank-run")
    eyes.count(5)
    eyes.panel.show_state(eyes.rows[5].path, ReviewState.APPROVED)
    eyes.panel.show_modified(eyes.rows[6].path, is_modified=True)
    eyes.panel.show_counts(eyes.rows[7].path, None, (), "It may not be read.")
    states = eyes.find(QComboBox, "stateFilter")
    expected = {
        StateFilter.ERRORS: ["3"],
        StateFilter.PROBLEMS: ["3", "4"],
        StateFilter.CLEAN: ["5"],
        StateFilter.APPROVED: ["5"],
        StateFilter.UNSAVED: ["6"],
        StateFilter.UNREADABLE: ["7"],
    }
    for state, names in expected.items():
        states.setFocus()
        states.setCurrentIndex(states.findData(state))
        assert eyes.names == names, state
    states.setCurrentIndex(0)
    rules = eyes.find(QComboBox, "ruleFilter")
    rules.setFocus()
    QTest.keyClick(rules, Qt.Key.Key_Down)
    assert eyes.names == ["3"]


def test_the_rules_to_filter_by_are_read_once_the_window_is_seen(qtbot: QtBot) -> None:
    asked: list[str] = []

    def summary(rule: str) -> str:
        asked.append(rule)
        return rule

    start_gate().close()
    try:
        panel = ArticlesPanel(_RULES, summary)
        qtbot.addWidget(panel)
        rules = panel.findChild(QComboBox, "ruleFilter")
        assert isinstance(rules, QComboBox)
        assert (rules.currentText(), rules.count(), asked) == ("Any rule", 1, [])
    finally:
        start_gate().open()
    assert [rules.itemText(row) for row in range(rules.count())] == ["Any rule", *_RULES]


def test_the_worst_come_first_when_asked_for(eyes: Eyes) -> None:
    eyes.count(9, warnings=5)
    eyes.count(20, errors=1)
    eyes.count(21, errors=7)
    eyes.find(QToolButton, "worstFirst").click()
    assert eyes.names[:3] == ["21", "20", "9"]


def test_the_filter_follows_what_the_scan_finds(qtbot: QtBot, eyes: Eyes) -> None:
    states = eyes.find(QComboBox, "stateFilter")
    states.setCurrentIndex(states.findData(StateFilter.ERRORS))
    assert eyes.names == []
    eyes.count(8, errors=1)
    qtbot.waitUntil(lambda: eyes.names == ["8"])


def test_what_one_looks_at_stays_while_the_list_changes(qtbot: QtBot) -> None:
    eyes = Eyes(qtbot, 400)
    eyes.panel.show_current(eyes.rows[2].path)
    eyes.find(QToolButton, "worstFirst").click()
    bar = eyes.view.verticalScrollBar()
    bar.setValue(150)
    place = bar.value()
    assert place > 100
    eyes.count(300, errors=1)
    qtbot.waitUntil(lambda: eyes.names[0] == "300")
    assert bar.value() == place
    assert eyes.panel.model.path_at(eyes.view.currentIndex()) == eyes.rows[2].path
    assert eyes.chosen == []
    eyes.panel.add_articles(_rows(500))
    assert bar.value() == place


def test_arrow_keys_home_and_end_choose_articles(eyes: Eyes) -> None:
    eyes.panel.show_current(eyes.rows[0].path)
    eyes.view.setFocus()
    for key in (Qt.Key.Key_Down, Qt.Key.Key_End, Qt.Key.Key_Up, Qt.Key.Key_Home):
        QTest.keyClick(eyes.view, key)
    assert eyes.chosen == [eyes.rows[it].path for it in (1, 29, 28, 0)]


def test_next_and_previous_stop_at_the_ends(eyes: Eyes) -> None:
    assert eyes.panel.neighbour(1) == eyes.rows[0].path
    eyes.panel.show_current(eyes.rows[0].path)
    assert eyes.panel.neighbour(-1) is None
    assert eyes.panel.neighbour(1) == eyes.rows[1].path
    eyes.panel.show_current(eyes.rows[29].path)
    assert eyes.panel.neighbour(1) is None


def test_after_one_that_the_filter_hides_the_next_is_the_one_behind_it(
    qtbot: QtBot, eyes: Eyes
) -> None:
    states = eyes.find(QComboBox, "stateFilter")
    states.setCurrentIndex(states.findData(StateFilter.UNREVIEWED))
    eyes.panel.show_current(eyes.rows[12].path)
    eyes.panel.show_state(eyes.rows[12].path, ReviewState.APPROVED)
    qtbot.waitUntil(lambda: "12" not in eyes.names)
    assert eyes.panel.neighbour(1) == eyes.rows[13].path
    assert eyes.panel.neighbour(-1) == eyes.rows[11].path


def test_a_row_says_in_words_what_its_colours_mean(eyes: Eyes) -> None:
    model = eyes.panel.model
    eyes.count(0, errors=1, warnings=2)
    eyes.panel.show_state(eyes.rows[0].path, ReviewState.NEEDS_WORK)
    eyes.panel.show_modified(eyes.rows[0].path, is_modified=True)
    eyes.panel.show_counts(eyes.rows[1].path, None, (), "b.md may not be read: no right to.")
    said = [
        str(model.data(model.index(row), Qt.ItemDataRole.AccessibleTextRole)) for row in range(3)
    ]
    assert said[0].endswith(": 1 error, 2 warnings; needs work; unsaved changes")
    assert said[1].endswith("b.md may not be read: no right to.")
    assert said[2].endswith("Not checked yet")
    assert "no right to" in str(model.data(model.index(1), Qt.ItemDataRole.ToolTipRole))


def test_100_000_articles_are_filtered_and_all_come_back(qtbot: QtBot) -> None:
    eyes = Eyes(qtbot, 100_000)
    names = [row.name for row in eyes.panel.model.rows]
    for text in ("article-9", "article-99", "folder3", ""):
        eyes.filter.setText(text)
        QApplication.processEvents()
        shown = [row.name for row in eyes.panel.model.shown]
        assert shown == [name for name in names if text in name]


def test_coming_into_the_list_with_tab_opens_nothing(eyes: Eyes) -> None:
    eyes.filter.setFocus()
    eyes.view.setFocus(Qt.FocusReason.TabFocusReason)
    assert eyes.view.hasFocus()
    assert eyes.chosen == []
    QTest.keyClick(eyes.view, Qt.Key.Key_Down)
    assert eyes.chosen == [eyes.rows[0].path]


def test_the_next_article_is_the_next_that_can_be_opened(
    driver: WindowDriver, tmp_path: Path
) -> None:
    for name in ("a.md", "b.md", "c.md"):
        (tmp_path / name).write_text("Words.\n", encoding="utf-8")
    driver.open(tmp_path)
    driver.choose_article("a.md")
    (tmp_path / "b.md").unlink()
    driver.press(Qt.Key.Key_PageDown, CTRL)
    front = driver.window.desk.front
    assert front is not None
    assert front.path.name == "c.md"


def test_the_open_article_stays_in_sight_when_the_window_becomes_smaller(eyes: Eyes) -> None:
    eyes.panel.show_current(eyes.rows[9].path)
    eyes.panel.resize(280, 240)
    QApplication.processEvents()
    place = eyes.view.visualRect(eyes.view.currentIndex())
    assert place.top() >= 0
    assert place.bottom() <= eyes.view.viewport().height()


def test_a_list_that_was_scrolled_elsewhere_stays_there(eyes: Eyes) -> None:
    eyes.panel.show_current(eyes.rows[0].path)
    eyes.view.scrollToBottom()
    eyes.panel.resize(280, 240)
    QApplication.processEvents()
    assert eyes.view.verticalScrollBar().value() > 0
