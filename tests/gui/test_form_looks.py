"""How the form looks: nothing is cut off, however narrow it is and whatever was shown before."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QLabel, QLineEdit, QListWidget, QScrollArea, QToolButton, QTreeWidget
from pytestqt.qtbot import QtBot

from reviewer.gui.front_matter.key_label import WIDEST_LABEL, FormRow
from reviewer.gui.looks.palettes import dark_palette
from reviewer.gui.looks.severity_style import severity_color
from reviewer.lint.model import Applicability, Diagnostic, Fix, Severity
from reviewer.text import Edit, Span
from tests.gui.form_hands import Hands

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

TEXT = (
    "---\na_very_long_key_that_does_not_fit_beside_anything: x\nimg: /missing.png\n"
    "tags: [one, two, three]\nplace: {lat: 1, lon: 2}\ndescription: It lasted two winters,"
    " and then another summer.\n---\n\nIt lasted three winters, and then another summer, until all"
    " who were there had gone home to their fields.\n"
)


@pytest.fixture
def hands(qtbot: QtBot, tmp_path: Path) -> Hands:
    return Hands(qtbot, tmp_path)


def _problem_at(word: str) -> Diagnostic:
    start = TEXT.index(word)
    span = Span(start, start + len(word))
    title = "Put something else in its place here"
    fix = Fix(title, (Edit(span, "y"),), Applicability.UNSAFE)
    words = "This is not what most people would expect in such a place, and is told at length."
    return Diagnostic("x/y", Severity.WARNING, span, words, fixes=(fix,))


def _rows(hands: Hands) -> list[FormRow]:
    return [row for row in hands.form.findChildren(FormRow) if row.isVisible()]


def _cut_off(hands: Hands) -> list[str]:
    """What of the form is lower than its words, or beyond the right edge."""
    page = hands.find(QScrollArea, "fieldsPage")
    found = []
    for row in _rows(hands):
        name = row.row_label.toolTip()
        if row.hasHeightForWidth() and row.height() < row.heightForWidth(row.width()):
            found.append(f"{name} is too low")
        for widget in (*row.findChildren(QToolButton), *row.findChildren(QLineEdit)):
            right = widget.mapTo(page.viewport(), QPoint(widget.width(), 0)).x()
            if widget.isVisible() and right > page.viewport().width():
                found.append(f"{widget.objectName()} is beyond the edge")
    return found


@pytest.mark.parametrize("width", [260, 300, 340, 430, 900])
def test_nothing_is_cut_off_in_a_form_of_any_width(hands: Hands, width: int) -> None:
    hands.form.resize(width, 700)
    hands.show(TEXT)
    hands.form.show_diagnostics([_problem_at("one"), _problem_at("two")])
    hands.settle()
    hands.qtbot.waitUntil(lambda: _cut_off(hands) == [], timeout=2000)


def test_nothing_is_cut_off_after_other_fields_were_shown(hands: Hands) -> None:
    hands.show(TEXT)
    hands.show("---\ntitle: x\ntags: [one]\n---\nBody\n", "other.md")
    hands.show(TEXT)
    hands.form.show_diagnostics([_problem_at("one")])
    hands.settle()
    assert _cut_off(hands) == []


def test_a_narrow_form_has_each_name_above_its_field(hands: Hands) -> None:
    hands.form.resize(280, 700)
    hands.show(TEXT)
    for row in _rows(hands):
        assert row.row_label.y() + row.row_label.height() <= row.y()
    hands.form.resize(600, 700)
    hands.settle()
    for row in _rows(hands):
        assert row.row_label.geometry().right() < row.x()


def test_a_long_name_ends_in_dots_and_its_tip_has_it_whole(hands: Hands) -> None:
    hands.show(TEXT)
    key = "a_very_long_key_that_does_not_fit_beside_anything"
    (label,) = [it for it in hands.form.findChildren(QLabel) if it.text().startswith("a_very")]
    assert label.text().endswith("\N{HORIZONTAL ELLIPSIS}")
    assert label.width() <= WIDEST_LABEL
    assert key in label.toolTip()


def test_tab_into_a_list_shows_which_of_it_the_keys_are_for(hands: Hands) -> None:
    hands.show("---\ntitle: x\ntags: [one, two]\nplace: {lat: 1}\n---\nBody\n")
    chips = hands.find(QListWidget, "field:tags")
    chips.setFocus(Qt.FocusReason.TabFocusReason)
    assert [it.text() for it in chips.selectedItems()] == ["one"]
    tree = hands.find(QTreeWidget, "field:place")
    tree.setFocus(Qt.FocusReason.TabFocusReason)
    assert [it.text(0) for it in tree.selectedItems()] == ["lat"]


def test_the_signs_on_chips_follow_the_colours_of_the_window(hands: Hands) -> None:
    hands.show(TEXT)
    hands.form.show_diagnostics([_problem_at("two")])
    chips = hands.find(QListWidget, "field:tags")

    def color() -> QColor:
        return QColor(chips.item(1).data(Qt.ItemDataRole.ForegroundRole))

    assert color() == severity_color(Severity.WARNING, hands.form.palette())
    hands.form.setPalette(dark_palette())
    hands.settle()
    assert color() == severity_color(Severity.WARNING, dark_palette())


def test_a_picture_leaves_its_address_all_the_room(hands: Hands, tmp_path: Path) -> None:
    image = QImage(200, 100, QImage.Format.Format_RGB32)
    image.save(str(tmp_path / "here.png"))
    hands.form.resize(360, 700)
    hands.show("---\nimg: here.png\n---\n")
    picture = hands.find(QLabel, "thumbnail:img")
    hands.qtbot.waitUntil(picture.isVisible)
    line = hands.find(QLineEdit, "field:img")
    assert picture.mapTo(hands.form, QPoint()).y() >= line.mapTo(hands.form, QPoint()).y() + (
        line.height()
    )
