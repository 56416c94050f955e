"""The list of problems: in step with the text, explained, and mended from the keyboard."""

from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QTableView, QWidget
from pytestqt.qtbot import QtBot

from reviewer.gui.problems.model import ProblemsModel
from reviewer.gui.problems.panel import ProblemsPanel
from reviewer.lint.model import Applicability, Diagnostic, Fix, Severity
from reviewer.rules import ALL_RULES
from reviewer.text import Edit, LineIndex, Span

_Widget = TypeVar("_Widget", bound=QWidget)
_TEXT = "one\ntwo\nthree\nfour\n"
_SAFE = Fix("Write <&> two", (Edit(Span(4, 7), "2"),), Applicability.SAFE)
_UNSAFE = Fix("Drop it", (Edit(Span(4, 8), ""),), Applicability.UNSAFE)
_FOUND = [
    Diagnostic("leak/object-object", Severity.ERROR, Span(0, 3), "Gone is “<b>one</b>”."),
    Diagnostic("md/blank-run", Severity.INFO, Span(4, 7), "Two.", (_SAFE, _UNSAFE)),
    Diagnostic("text/truncated", Severity.WARNING, Span(8, 13), "Three.", (_UNSAFE,)),
]


class Eyes:
    """A panel with three problems, and what it asked for."""

    def __init__(self, qtbot: QtBot) -> None:
        self.panel = ProblemsPanel({rule.id: rule for rule in ALL_RULES})
        qtbot.addWidget(self.panel)
        self.panel.resize(800, 220)
        self.panel.show()
        qtbot.waitExposed(self.panel)
        self.panel.activateWindow()
        self.selected: list[Diagnostic] = []
        self.fixes: list[Fix] = []
        self.ignored: list[Diagnostic] = []
        self.panel.diagnostic_selected.connect(self.selected.append)
        self.panel.fix_requested.connect(self.fixes.append)
        self.panel.ignore_requested.connect(self.ignored.append)
        self.show(_FOUND)
        self.view = self.find(QTableView, "problemList")

    def find(self, kind: type[_Widget], name: str) -> _Widget:
        found = self.panel.findChild(kind, name)
        assert found is not None, name
        return found

    def show(self, found: list[Diagnostic]) -> None:
        self.panel.show_diagnostics(found, LineIndex(_TEXT))

    @property
    def buttons(self) -> list[str]:
        QApplication.processEvents()
        found = self.panel.findChildren(QPushButton)
        return [button.text() for button in found if button.isVisible()]


@pytest.fixture
def eyes(qtbot: QtBot) -> Eyes:
    return Eyes(qtbot)


@pytest.mark.usefixtures("qapp")
def test_the_model_keeps_to_the_rules_of_models() -> None:
    model = ProblemsModel(QPalette())
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal, model)
    model.show(_FOUND, LineIndex(_TEXT))
    model.show(_FOUND[1:], LineIndex(_TEXT))
    model.set_palette(QPalette())
    model.show([], LineIndex(""))


def test_the_chosen_problem_is_explained_and_its_fixes_offered(eyes: Eyes) -> None:
    assert "F8" in eyes.find(QLabel, "problemText").text()
    eyes.view.setFocus()
    QTest.keyClick(eyes.view, Qt.Key.Key_Down)
    QTest.keyClick(eyes.view, Qt.Key.Key_Down)
    assert eyes.selected == _FOUND[:2]
    text = eyes.find(QLabel, "problemText").text()
    assert "Note" in text
    assert "Why it matters" in text
    assert "md/blank-run" in text
    assert eyes.buttons == ["Write <&&> two (safe)", "Drop it (please check)", "Ignore"]


def test_a_message_is_never_read_as_rich_text(eyes: Eyes) -> None:
    eyes.panel.follow(_FOUND[0])
    assert "&lt;b&gt;one&lt;/b&gt;" in eyes.find(QLabel, "problemText").text()


def test_return_makes_the_first_fix(eyes: Eyes) -> None:
    eyes.panel.follow(_FOUND[1])
    eyes.view.setFocus()
    QTest.keyClick(eyes.view, Qt.Key.Key_Return)
    assert eyes.fixes == [_SAFE]
    eyes.panel.follow(_FOUND[0])
    QTest.keyClick(eyes.view, Qt.Key.Key_Return)
    assert eyes.fixes == [_SAFE]


def test_after_a_fix_or_ignore_from_here_the_next_problem_is_chosen_and_shown(eyes: Eyes) -> None:
    eyes.panel.fix_requested.connect(lambda _fix: eyes.show([_FOUND[0], _FOUND[2]]))
    eyes.panel.ignore_requested.connect(lambda _found: eyes.show([_FOUND[0]]))
    eyes.panel.follow(_FOUND[1])
    eyes.view.setFocus()
    QTest.keyClick(eyes.view, Qt.Key.Key_Return)
    assert eyes.panel.current == _FOUND[2]
    assert eyes.selected == [_FOUND[2]]
    QTest.mouseClick(eyes.find(QPushButton, "ignoreButton"), Qt.MouseButton.LeftButton)
    assert eyes.ignored == [_FOUND[2]]
    assert eyes.panel.current == _FOUND[0]


def test_a_check_leaves_the_chosen_problem_chosen_and_nobody_is_sent_anywhere(eyes: Eyes) -> None:
    eyes.panel.follow(_FOUND[2])
    moved = _FOUND[2]._replace(span=Span(9, 14))
    eyes.show([_FOUND[0], moved])
    assert eyes.panel.current == moved
    eyes.show([_FOUND[0]])
    assert eyes.panel.current is None
    assert eyes.selected == []


def test_a_problem_that_is_not_listed_yet_is_not_followed(eyes: Eyes) -> None:
    eyes.panel.follow(_FOUND[0])
    eyes.panel.follow(_FOUND[2]._replace(span=Span(10, 15)))
    assert eyes.panel.current == _FOUND[0]


def test_severity_is_told_by_a_sign_and_in_words(eyes: Eyes) -> None:
    model = eyes.panel.model
    signs = [str(model.data(model.index(row, 0))) for row in range(3)]
    assert len(set(signs)) == 3
    said = str(model.data(model.index(2, 2), Qt.ItemDataRole.AccessibleTextRole))
    assert said == "warning in line 3: Three."


def test_tab_leads_from_the_list_to_the_explanation_the_fixes_and_ignore(eyes: Eyes) -> None:
    eyes.panel.follow(_FOUND[1])
    eyes.view.setFocus()
    QApplication.processEvents()
    names = []
    for _ in range(5):
        focused = QApplication.focusWidget()
        assert focused is not None
        names.append(focused.objectName())
        QTest.keyClick(focused, Qt.Key.Key_Tab)
    assert names == ["problemList", "problemExplanation", "fixButton", "fixButton", "ignoreButton"]
