"""The form's widgets for lists, trees, choices of yes and no, numbers, dates and pictures."""

from collections.abc import Callable
from pathlib import Path
from time import process_time

import pytest
from PySide6.QtCore import QDate, QPoint, QPointF, Qt
from PySide6.QtGui import QAction, QGuiApplication, QImage, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QCalendarWidget,
    QCheckBox,
    QDateTimeEdit,
    QLabel,
    QLineEdit,
    QListWidget,
    QMenu,
    QPlainTextEdit,
    QToolButton,
    QTreeWidget,
    QTreeWidgetItem,
)
from pytestqt.qtbot import QtBot

from reviewer.gui.front_matter.image_field import ImageField
from reviewer.lint.model import Applicability, Diagnostic, Fix, Severity
from reviewer.review.form_guide import FormGuides
from reviewer.settings.model import FieldSettings, Settings, Widget
from reviewer.text import Edit
from tests.gui.form_hands import Hands, focused

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

_CTRL = Qt.KeyboardModifier.ControlModifier
_SHIFT = Qt.KeyboardModifier.ShiftModifier

TAGS = "---\ntags:\n  - one\n  - two  # why\n  - three\n---\nBody\n"


@pytest.fixture
def hands(qtbot: QtBot, tmp_path: Path) -> Hands:
    return Hands(qtbot, tmp_path)


def _tags(hands: Hands) -> list[str]:
    found = hands.article.article.metadata["tags"]
    assert isinstance(found, list)
    return found


def test_several_lines_that_are_pasted_become_several_items_in_one_step(hands: Hands) -> None:
    article = hands.show(TAGS)
    QGuiApplication.clipboard().setText("- four\n- five\r\n\n  six  \n- one\n")
    hands.find(QLineEdit, "newItem:tags").setFocus()
    hands.press(Qt.Key.Key_V, _CTRL)
    assert _tags(hands) == ["one", "two", "three", "four", "five", "six"]
    assert hands.find(QLineEdit, "newItem:tags").text() == ""
    article.undo()
    assert article.article.text == TAGS


def test_what_is_pasted_on_a_chip_stands_behind_it(hands: Hands) -> None:
    hands.show(TAGS)
    chips = hands.find(QListWidget, "field:tags")
    chips.setFocus()
    chips.setCurrentRow(0)
    hands.press(Qt.Key.Key_C, _CTRL)
    assert QGuiApplication.clipboard().text() == "one"
    QGuiApplication.clipboard().setText("a\nb")
    hands.press(Qt.Key.Key_V, _CTRL)
    assert _tags(hands) == ["one", "a", "b", "two", "three"]
    assert "  - two  # why\n" in hands.article.article.text


def test_several_lines_that_are_pasted_into_a_chip_become_several_chips(hands: Hands) -> None:
    article = hands.show(TAGS)
    chips = hands.find(QListWidget, "field:tags")
    chips.setFocus()
    chips.setCurrentRow(1)
    hands.press(Qt.Key.Key_F2)
    QGuiApplication.clipboard().setText("four\nfive")
    hands.press(Qt.Key.Key_V, _CTRL)
    hands.press(Qt.Key.Key_Return)
    assert _tags(hands) == ["one", "four", "five", "three"]
    assert "- four  # why" in article.article.text
    article.undo()
    hands.settle()
    assert _tags(hands) == ["one", "two", "three"]


def test_a_click_on_its_cross_removes_a_chip(hands: Hands) -> None:
    hands.show(TAGS)
    chips = hands.find(QListWidget, "field:tags")
    area = chips.visualItemRect(chips.item(1))
    QTest.mouseClick(
        chips.viewport(),
        Qt.MouseButton.LeftButton,
        pos=QPoint(area.right() - 6, area.center().y()),
    )
    hands.settle()
    assert _tags(hands) == ["one", "three"]


def test_ctrl_and_the_arrow_keys_move_a_chip(hands: Hands) -> None:
    hands.show(TAGS)
    chips = hands.find(QListWidget, "field:tags")
    chips.setFocus()
    chips.setCurrentRow(0)
    hands.press(Qt.Key.Key_Right, _CTRL)
    hands.press(Qt.Key.Key_Right, _CTRL)
    assert _tags(hands) == ["two", "three", "one"]
    hands.press(Qt.Key.Key_Left, _CTRL)
    assert _tags(hands) == ["two", "one", "three"]
    assert chips.currentRow() == 1


def test_what_is_written_for_a_new_item_is_added_when_one_turns_away(hands: Hands) -> None:
    hands.show(TAGS)
    new = hands.find(QLineEdit, "newItem:tags")
    new.setFocus()
    hands.type("four")
    hands.find(QListWidget, "field:tags").setFocus()
    hands.settle()
    assert _tags(hands)[-1] == "four"
    new.setFocus()
    hands.type("five")
    hands.press(Qt.Key.Key_Escape)
    hands.find(QListWidget, "field:tags").setFocus()
    assert _tags(hands)[-1] == "four"


def test_what_is_written_for_a_new_item_goes_with_its_article(hands: Hands) -> None:
    first = hands.show(TAGS)
    hands.find(QLineEdit, "newItem:tags").setFocus()
    hands.type("four")
    second = hands.show("---\ntags: [x]\n---\n", "other.md")
    assert first.article.metadata["tags"] == ["one", "two", "three", "four"]
    assert second.article.metadata["tags"] == ["x"]
    assert hands.find(QLineEdit, "newItem:tags").text() == ""


def test_what_is_written_in_place_goes_with_its_article(hands: Hands) -> None:
    first = hands.show(TAGS)
    hands.find(QListWidget, "field:tags").setFocus()
    hands.find(QListWidget, "field:tags").setCurrentRow(1)
    hands.press(Qt.Key.Key_F2)
    hands.type("zwei")
    second = hands.show(TAGS, "other.md")
    hands.find(QLineEdit, "newItem:tags").setFocus()
    hands.settle()
    assert first.article.metadata["tags"] == ["one", "zwei", "three"]
    assert second.article.text == TAGS


def test_what_is_written_in_place_is_dropped_where_the_item_becomes_another(hands: Hands) -> None:
    article = hands.show(TAGS)
    hands.find(QListWidget, "field:tags").setFocus()
    hands.find(QListWidget, "field:tags").setCurrentRow(1)
    hands.press(Qt.Key.Key_F2)
    hands.type("zwei")
    article.replace_text(TAGS.replace("two", "deux"))
    hands.settle()
    hands.find(QLineEdit, "newItem:tags").setFocus()
    hands.settle()
    assert article.article.text == TAGS.replace("two", "deux")


def test_a_new_name_that_is_half_written_is_not_for_the_next_article(hands: Hands) -> None:
    hands.show(TAGS)
    hands.find(QAction, "renameField:tags").trigger()
    hands.settle()
    hands.type("top")
    second = hands.show(TAGS, "other.md")
    hands.find(QLineEdit, "newItem:tags").setFocus()
    hands.settle()
    assert second.article.text == TAGS


def test_an_item_that_is_there_is_shown_and_not_added_again(hands: Hands) -> None:
    article = hands.show(TAGS)
    hands.find(QLineEdit, "newItem:tags").setFocus()
    hands.type("two")
    hands.press(Qt.Key.Key_Return)
    assert article.article.text == TAGS
    assert hands.find(QListWidget, "field:tags").currentRow() == 1


def test_backspace_in_the_empty_line_goes_to_the_last_chip_and_insert_comes_back(
    hands: Hands,
) -> None:
    hands.show(TAGS)
    hands.find(QLineEdit, "newItem:tags").setFocus()
    hands.press(Qt.Key.Key_Backspace)
    assert focused().objectName() == "field:tags"
    hands.press(Qt.Key.Key_Backspace)
    assert _tags(hands) == ["one", "two"]
    hands.press(Qt.Key.Key_Insert)
    assert focused().objectName() == "newItem:tags"


def test_items_without_a_word_are_chips_too(hands: Hands) -> None:
    hands.show("---\ntags:\n- one\n-\n- ''\n---\nBody\n")
    chips = hands.find(QListWidget, "field:tags")
    assert [chips.item(row).text() for row in range(chips.count())] == ["one", "", ""]
    assert not chips.visualItemRect(chips.item(2)).isEmpty()


def test_five_hundred_chips_fit_in_a_form_that_scrolls(hands: Hands) -> None:
    tags = [f"Tag number {number}" for number in range(500)]
    hands.show("---\ntags:\n" + "".join(f"  - {tag}\n" for tag in tags) + "---\n")
    chips = hands.find(QListWidget, "field:tags")
    assert chips.count() == 500
    assert chips.height() < 300
    hands.find(QLineEdit, "newItem:tags").setFocus()
    hands.type("x")
    hands.press(Qt.Key.Key_Return)
    assert _tags(hands) == [*tags, "x"]


def test_the_wheel_over_chips_scrolls_the_form_as_long_as_nobody_is_in_them(hands: Hands) -> None:
    hands.show("---\ntags:\n" + "".join(f"  - Tag {number}\n" for number in range(300)) + "---\n")
    hands.form.resize(430, 200)
    hands.settle()
    chips = hands.find(QListWidget, "field:tags")
    place = QPointF(chips.viewport().rect().center())
    for is_at_work in (False, True):
        if is_at_work:
            chips.setFocus()
        wheel = QWheelEvent(
            place,
            chips.viewport().mapToGlobal(place),
            QPoint(),
            QPoint(0, -240),
            Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        # What nobody accepts goes on to what is around it: the page.
        wheel.setAccepted(False)
        QApplication.sendEvent(chips.viewport(), wheel)
        hands.settle()
        assert wheel.isAccepted() is is_at_work
        assert (chips.verticalScrollBar().value() > 0) is is_at_work


def test_a_chip_of_ten_thousand_characters_is_cut_and_edited_whole(hands: Hands) -> None:
    hands.show(f"---\ntags:\n  - {'long ' * 2_000}end\n---\n")
    chips = hands.find(QListWidget, "field:tags")
    assert chips.visualItemRect(chips.item(0)).width() <= chips.viewport().width()
    chips.setFocus()
    chips.setCurrentRow(0)
    hands.press(Qt.Key.Key_F2)
    hands.press(Qt.Key.Key_End)
    hands.type("!")
    hands.press(Qt.Key.Key_Return)
    assert _tags(hands)[0].endswith("long end!")


def test_the_chip_and_a_line_below_tell_a_problem_and_mend_it(hands: Hands) -> None:
    article = hands.show(TAGS)
    item = article.article.front_matter.fields[0].items[1]
    fix = Fix("Write two", (Edit(item.scalar.span, "zwei"),), Applicability.SAFE)
    found = Diagnostic("x/y", Severity.WARNING, item.scalar.span, "It is two.", fixes=(fix,))
    hands.form.show_diagnostics([found])
    chips = hands.find(QListWidget, "field:tags")
    assert chips.item(1).text() == "\u25b2 two"
    assert chips.item(0).text() == "one"
    assert "\u25b2 It is two." in hands.notes
    wanted: list[Fix] = []
    hands.form.fix_requested.connect(wanted.append)
    mend = next(it for it in hands.form.findChildren(QToolButton, "fixHere") if it.isVisible())
    assert mend.text() == "Write two"
    mend.setFocus()
    hands.press(Qt.Key.Key_Space)
    assert wanted == [fix]


def test_the_menu_of_a_chip_offers_its_own_fixes_and_no_others(hands: Hands) -> None:
    article = hands.show(TAGS)
    item = article.article.front_matter.fields[0].items[1]
    fix = Fix("Write two", (Edit(item.scalar.span, "zwei"),), Applicability.SAFE)
    found = Diagnostic("x/y", Severity.WARNING, item.scalar.span, "It is two.", fixes=(fix,))
    hands.form.show_diagnostics([found])
    chips = hands.find(QListWidget, "field:tags")

    def menu_of(row: int) -> list[str]:
        chips.customContextMenuRequested.emit(chips.visualItemRect(chips.item(row)).center())
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        words = [action.text() for action in menu.actions()]
        menu.close()
        return words

    assert any("Write two" in words for words in menu_of(1))
    other = menu_of(0)
    assert "Edit the item" in other
    assert not any("Write two" in words for words in other)


@pytest.mark.parametrize(
    ("before", "after"),
    [("true", "false"), ("No", "Yes"), ("off", "on"), ("TRUE", "FALSE")],
)
def test_yes_and_no_keep_their_words(hands: Hands, before: str, after: str) -> None:
    article = hands.show(f"---\ndraft: {before}  # why\n---\n")
    box = hands.find(QCheckBox, "field:draft")
    assert (box.text(), box.isChecked()) == (before, before.lower() in {"true", "yes", "on"})
    box.setFocus()
    hands.press(Qt.Key.Key_Space)
    assert article.article.text == f"---\ndraft: {after}  # why\n---\n"
    assert box.text() == after


@pytest.mark.parametrize(
    ("before", "after"), [("7", "8"), ("-1", "0"), ("1.50", "1.51"), ("0.9", "1.0")]
)
def test_up_counts_a_number_in_its_last_place(hands: Hands, before: str, after: str) -> None:
    article = hands.show(f"---\nweight: {before}\n---\n")
    hands.find(QLineEdit, "field:weight").setFocus()
    hands.press(Qt.Key.Key_Up)
    assert article.article.text == f"---\nweight: {after}\n---\n"
    hands.press(Qt.Key.Key_Down)
    assert article.article.text == f"---\nweight: {before}\n---\n"


@pytest.mark.parametrize("written", ["010", "007", "5.", "-0.", "1e3"])
@pytest.mark.parametrize("key", [Qt.Key.Key_Up, Qt.Key.Key_Down])
def test_a_number_that_readers_may_take_for_another_is_not_counted(
    hands: Hands, written: str, key: Qt.Key
) -> None:
    before = f"---\nweight: {written}\nheight: 1\n---\n"
    article = hands.show(before)
    hands.find(QLineEdit, "field:weight").setFocus()
    hands.press(key)
    assert article.article.text == before


def test_counting_keeps_the_sign_that_is_written(hands: Hands) -> None:
    article = hands.show("---\nweight: +7\n---\n")
    hands.find(QLineEdit, "field:weight").setFocus()
    hands.press(Qt.Key.Key_Up)
    assert article.article.text == "---\nweight: +8\n---\n"


def _delete_at_once(hands: Hands, date: QDateTimeEdit) -> None:
    hands.press(Qt.Key.Key_Delete, Qt.KeyboardModifier.ControlModifier)


def _select_all_and_delete(hands: Hands, date: QDateTimeEdit) -> None:
    date.lineEdit().selectAll()
    hands.press(Qt.Key.Key_Backspace)


@pytest.mark.parametrize("empty", [_delete_at_once, _select_all_and_delete])
def test_a_date_is_emptied_by_keyboard_and_written_anew(
    hands: Hands, empty: Callable[[Hands, QDateTimeEdit], None]
) -> None:
    before = "---\ndate: 2023-10-17 # when\nx: 1\n---\n"
    article = hands.show(before)
    date = hands.find(QDateTimeEdit, "field:date")
    date.setFocus()
    empty(hands, date)
    hands.settle()
    assert article.article.text == before.replace("2023-10-17 ", "")
    assert focused().objectName() == "field:date"
    hands.type("2024-01-02")
    assert str(article.article.metadata["date"]) == "2024-01-02"
    while article.can_undo():
        article.undo()
    assert article.article.text == before


def test_deleting_within_a_date_does_not_empty_it(hands: Hands) -> None:
    article = hands.show("---\ndate: 2023-10-17\n---\n")
    date = hands.find(QDateTimeEdit, "field:date")
    date.setFocus()
    date.setSelectedSection(QDateTimeEdit.Section.DaySection)
    hands.press(Qt.Key.Key_Delete)
    assert "date: 2023-10" in article.article.text


@pytest.mark.parametrize(
    ("written", "emptied"),
    [
        ("+++\nd = 2023-10-17\n+++\n", '+++\nd = ""\n+++\n'),
        ('{\n"d": "2023-10-17"\n}\n', '{\n"d": ""\n}\n'),
    ],
)
def test_a_date_is_emptied_in_each_format(hands: Hands, written: str, emptied: str) -> None:
    article = hands.show(written)
    hands.find(QDateTimeEdit, "field:d").setFocus()
    hands.press(Qt.Key.Key_Delete, Qt.KeyboardModifier.ControlModifier)
    assert article.article.text == emptied


def test_an_array_of_tables_is_renamed_in_the_form(hands: Hands) -> None:
    text = '+++\ntitle = "x"\n[[authors]]\nname = "A"\n[[authors]]\nname = "B"\n+++\nBody\n'
    article = hands.show(text)
    hands.find(QAction, "renameField:authors").trigger()
    line = hands.find(QLineEdit, "newKey:authors")
    line.selectAll()
    hands.type("writers")
    hands.press(Qt.Key.Key_Return)
    hands.settle()
    assert article.article.text == text.replace("authors", "writers")
    article.undo()
    assert article.article.text == text


@pytest.mark.parametrize(
    ("written", "later"),
    [
        ("2023-10-17T03:10:00Z", "2023-10-18T03:10:00Z"),
        ("2023-10-17 03:10:05.25 +02:00", "2023-10-18 03:10:05.25 +02:00"),
        ("17 October 2023", "18 October 2023"),
        ("Oct 7, 2023", "Oct 8, 2023"),
        ("07.10.2023", "08.10.2023"),
        ("2023/10/07", "2023/10/08"),
    ],
)
def test_a_date_keeps_the_format_that_it_is_written_in(
    hands: Hands, written: str, later: str
) -> None:
    article = hands.show(f"---\ndate: {written}\n---\n")
    date = hands.find(QDateTimeEdit, "field:date")
    assert date.text() == written
    date.setFocus()
    date.setSelectedSection(QDateTimeEdit.Section.DaySection)
    hands.press(Qt.Key.Key_Up)
    assert article.article.text == f"---\ndate: {later}\n---\n"


def test_the_calendar_opens_by_keyboard(hands: Hands) -> None:
    hands.show("---\ndate: 2023-10-17\n---\n")
    hands.find(QDateTimeEdit, "field:date").setFocus()
    hands.press(Qt.Key.Key_F4)
    popup = QApplication.activePopupWidget()
    assert popup is not None
    assert popup.findChild(QCalendarWidget) is not None
    popup.close()


def test_a_date_in_words_is_written_or_chosen_in_a_calendar(hands: Hands) -> None:
    fields = (FieldSettings("date", Widget.DATE),)
    hands.form.take_guides(FormGuides(Settings(fields=fields)))
    article = hands.show("---\ndate: in spring\n---\n")
    hands.find(QLineEdit, "field:date").setFocus()
    hands.press(Qt.Key.Key_Down)
    menu = QApplication.activePopupWidget()
    assert menu is not None
    calendar = menu.findChild(QCalendarWidget)
    assert calendar is not None
    calendar.setSelectedDate(QDate(1643, 7, 5))
    calendar.activated.emit(calendar.selectedDate())
    hands.settle()
    assert article.article.text == "---\ndate: 1643-07-05\n---\n"
    assert hands.find(QLineEdit, "field:date").text() == "1643-07-05"


def test_marks_of_one_article_are_not_shown_on_another(hands: Hands) -> None:
    article = hands.show(TAGS)
    item = article.article.front_matter.fields[0].items[1]
    hands.form.show_diagnostics([Diagnostic("x/y", Severity.WARNING, item.span, "It is two.")])
    chips = hands.find(QListWidget, "field:tags")
    assert chips.item(1).text() == "\u25b2 two"
    hands.show(TAGS, "other.md")
    assert chips.item(1).text() == "two"
    assert "\u25b2 It is two." not in hands.notes


def test_what_was_written_wrongly_as_text_is_not_shown_on_another_article(hands: Hands) -> None:
    text = "---\nplace: {a: 1}\n---\n"
    hands.show(text)
    hands.as_text("place")
    hands.find(QPlainTextEdit, "field:place").setFocus()
    hands.press(Qt.Key.Key_End)
    hands.type("]")
    hands.show(text, "other.md")
    assert hands.find(QPlainTextEdit, "field:place").toPlainText() == "{a: 1}"


NESTED = "---\nplace:\n  name: Arden  # there\n  sides:\n    - a\n    - b\n---\n"


def _row(tree: QTreeWidget, number: int) -> QTreeWidgetItem:
    item = tree.topLevelItem(number)
    assert item is not None
    return item


def test_a_nested_value_is_edited_in_a_tree(hands: Hands) -> None:
    article = hands.show(NESTED)
    tree = hands.find(QTreeWidget, "field:place")
    tree.setFocus()
    tree.setCurrentItem(_row(tree, 0))
    hands.press(Qt.Key.Key_Return)
    hands.type("Brell")
    hands.press(Qt.Key.Key_Return)
    assert article.article.text == NESTED.replace("Arden", "Brell")
    hands.press(Qt.Key.Key_F2, _SHIFT)
    hands.type("town")
    hands.press(Qt.Key.Key_Return)
    assert article.article.text == NESTED.replace("name: Arden", "town: Brell")
    article.undo()
    article.undo()
    hands.settle()
    assert _row(tree, 0).text(1) == "Arden"
    assert article.article.text == NESTED


def test_a_tree_of_thousands_of_values_is_shown_in_a_moment(hands: Hands) -> None:
    # Measuring all rows anew for each one would take minutes.
    members = "".join(f"  k{number}: value\n" for number in range(5_000))
    begun = process_time()
    hands.show(f"---\nplace:\n{members}---\n\nText.\n")
    assert hands.find(QTreeWidget, "field:place").topLevelItemCount() == 5_000
    assert process_time() - begun < 10


def test_values_are_added_removed_and_moved_in_the_tree(hands: Hands) -> None:
    article = hands.show(NESTED)
    tree = hands.find(QTreeWidget, "field:place")
    tree.setFocus()
    sides = _row(tree, 1)
    first_side = sides.child(0)
    assert first_side is not None
    tree.setCurrentItem(first_side)
    hands.press(Qt.Key.Key_Down, _CTRL)
    assert "    - b\n    - a\n" in article.article.text
    assert tree.currentItem() is sides.child(1)
    hands.press(Qt.Key.Key_Delete)
    assert article.article.metadata["place"]["sides"] == ["b"]
    hands.press(Qt.Key.Key_Insert)
    hands.type("c")
    hands.press(Qt.Key.Key_Return)
    assert article.article.metadata["place"]["sides"] == ["b", "c"]
    tree.setCurrentItem(_row(tree, 0))
    hands.press(Qt.Key.Key_Insert)
    hands.type("new")
    hands.press(Qt.Key.Key_Return)
    assert list(article.article.metadata["place"]) == ["name", "sides", "new"]
    assert "name: Arden  # there" in article.article.text


def test_a_new_key_is_named_and_filled_in_and_undone_as_one(hands: Hands) -> None:
    article = hands.show(NESTED)
    tree = hands.find(QTreeWidget, "field:place")
    tree.setFocus()
    tree.setCurrentItem(_row(tree, 0))
    hands.press(Qt.Key.Key_Insert)
    hands.type("ruler")
    hands.press(Qt.Key.Key_Return)
    hands.settle()
    hands.type("Queen Maud")
    hands.press(Qt.Key.Key_Return)
    hands.settle()
    assert article.article.metadata["place"]["ruler"] == "Queen Maud"
    assert focused() is tree
    article.undo()
    assert article.article.text == NESTED


@pytest.mark.parametrize("named", [False, True])
def test_who_thinks_better_of_a_new_value_has_added_nothing(hands: Hands, named: bool) -> None:
    article = hands.show(NESTED)
    tree = hands.find(QTreeWidget, "field:place")
    tree.setFocus()
    tree.setCurrentItem(_row(tree, 0))
    hands.press(Qt.Key.Key_Insert)
    if named:
        hands.type("ruler")
        hands.press(Qt.Key.Key_Return)
        hands.settle()
    hands.press(Qt.Key.Key_Escape)
    hands.settle()
    assert article.article.text == NESTED
    assert focused() is tree


def test_a_name_that_is_taken_is_asked_for_again(hands: Hands) -> None:
    article = hands.show(NESTED)
    tree = hands.find(QTreeWidget, "field:place")
    tree.setFocus()
    tree.setCurrentItem(_row(tree, 0))
    hands.press(Qt.Key.Key_Insert)
    for text in ("name", "ruler", "Maud"):
        hands.type(text)
        hands.press(Qt.Key.Key_Return)
        hands.settle()
    assert article.article.metadata["place"]["name"] == "Arden"
    assert article.article.metadata["place"]["ruler"] == "Maud"


def test_escape_later_on_takes_nothing_away(hands: Hands) -> None:
    article = hands.show(NESTED)
    tree = hands.find(QTreeWidget, "field:place")
    tree.setFocus()
    tree.setCurrentItem(_row(tree, 0))
    hands.press(Qt.Key.Key_Insert)
    hands.type("ruler")
    hands.press(Qt.Key.Key_Return)
    hands.settle()
    hands.type("Maud")
    hands.press(Qt.Key.Key_Return)
    hands.settle()
    hands.press(Qt.Key.Key_Return)
    hands.press(Qt.Key.Key_Escape)
    hands.settle()
    assert article.article.metadata["place"]["ruler"] == "Maud"


def test_the_keys_of_chips_are_told_with_each(hands: Hands) -> None:
    hands.show(TAGS)
    tip = hands.find(QListWidget, "field:tags").item(1).toolTip()
    assert "two" in tip
    assert "Ctrl+Left" in tip


def test_what_has_an_anchor_is_edited_as_text(hands: Hands) -> None:
    hands.show("---\nbase: &b {a: 1}\nmore:\n  one: *b\n  two: 2\n---\n")
    assert hands.find(QPlainTextEdit, "field:base").toPlainText() == "&b {a: 1}"
    tree = hands.find(QTreeWidget, "field:more")
    assert _row(tree, 0).text(1) == "*b"
    tree.setFocus()
    tree.setCurrentItem(_row(tree, 0))
    hands.press(Qt.Key.Key_Return)
    assert focused() is tree, "there is nothing to write in"


def test_a_field_is_renamed_and_everything_else_of_it_stays(hands: Hands) -> None:
    before = "---\ntitle: One  # it\ntags:\n  - a  # b\n---\nBody\n"
    article = hands.show(before)
    hands.find(QAction, "renameField:tags").trigger()
    hands.settle()
    assert focused().objectName() == "newKey:tags"
    hands.type("topics")
    hands.press(Qt.Key.Key_Return)
    assert article.article.text == before.replace("tags:", "topics:")
    assert focused().objectName() == "field:topics"
    article.undo()
    hands.settle()
    assert article.article.text == before


def test_a_name_that_is_taken_and_a_change_of_mind_leave_the_field_as_it_is(hands: Hands) -> None:
    before = "---\ntitle: One\nauthor: Ada\n---\n"
    article = hands.show(before)
    hands.find(QAction, "renameField:author").trigger()
    hands.settle()
    hands.type("title")
    hands.press(Qt.Key.Key_Return)
    assert article.article.text == before
    assert any("already" in note for note in hands.notes)
    hands.find(QAction, "renameField:author").trigger()
    hands.settle()
    hands.type("other")
    hands.press(Qt.Key.Key_Escape)
    assert article.article.text == before


def test_a_field_is_removed_and_comes_back_by_undo(hands: Hands) -> None:
    before = "---\ntitle: One\ntags:\n  - a  # b\n---\nBody\n"
    article = hands.show(before)
    hands.find(QAction, "removeField:tags").trigger()
    hands.settle()
    assert article.article.text == "---\ntitle: One\n---\nBody\n"
    article.undo()
    hands.settle()
    assert hands.find(QListWidget, "field:tags").count() == 1


def test_a_picture_that_is_chosen_is_named_as_the_site_does(hands: Hands, tmp_path: Path) -> None:
    image = QImage(30, 20, QImage.Format.Format_RGB32)
    (tmp_path / "public").mkdir()
    assert image.save(str(tmp_path / "public" / "wall.png"))
    article = hands.show("---\nimg: /gone.png\n---\n")
    field = next(iter(hands.form.findChildren(ImageField)))
    field.take_file(str(tmp_path / "public" / "wall.png"))
    hands.settle()
    assert article.article.metadata["img"] == "/wall.png"
    hands.qtbot.waitUntil(hands.find(QLabel, "thumbnail:img").isVisible)
    field.take_file(str(tmp_path.parent / "outside.png"))
    assert article.article.metadata["img"] == "/wall.png"
    assert any("outside" in note for note in hands.notes)


def test_the_lead_stands_beside_the_description_and_one_key_takes_it_over(hands: Hands) -> None:
    lead = "The Siege of Harrowmere was long, and two winters cold."
    before = "---\ndescription: Short.\n---\n\nThe **Siege of Harrowmere** was long, and two"
    article = hands.show(f"{before} winters cold.\n")
    hands.form.show_diagnostics([])
    assert hands.find(QLabel, "lead:description").text() == f"The body begins: {lead}"
    hands.find(QPlainTextEdit, "field:description").setFocus()
    hands.press(Qt.Key.Key_Return, _CTRL)
    assert article.article.metadata["description"] == lead
    assert "same" in hands.find(QLabel, "lead:description").text()
    assert not hands.find(QToolButton, "takeLead:description").isVisible()
    article.undo()
    hands.settle()
    assert article.article.metadata["description"] == "Short."


def test_the_words_in_which_description_and_lead_differ_are_underlined(hands: Hands) -> None:
    hands.show(
        "---\ndescription: The <b>siege</b> of Harrowmere\n  lasted two winters.\n---\n\n"
        "The siege of **Harrowmere** lasted *three* winters & was cold for all who were there.\n"
    )
    hands.form.show_diagnostics([])
    words = hands.find(QLabel, "lead:description")
    hands.qtbot.waitUntil(lambda: "<u>" in words.text())
    assert "lasted <u>three</u> winters" in words.text()
    description = hands.find(QPlainTextEdit, "field:description")
    marked = [it.cursor.selectedText() for it in description.extraSelections()]
    assert "two" in marked
    assert not any("Harrowmere" in it for it in marked)
    description.setFocus()
    hands.type("Elsewhere")
    assert description.extraSelections() == [], "while one writes, nothing is compared"


def test_an_article_without_a_description_gets_its_lead_as_one(hands: Hands) -> None:
    article = hands.show("---\ntitle: One\n---\nOne was the first of many that were to come.\n")
    hands.form.take_lead()
    hands.settle()
    expected = "One was the first of many that were to come."
    assert article.article.metadata["description"] == expected


def test_form_and_text_stand_beside_one_another_and_both_are_live(hands: Hands) -> None:
    article = hands.show("---\ntitle: One\n---\nBody\n")
    hands.find(QCheckBox, "frontMatterTextBeside").click()
    hands.settle()
    raw = hands.find(QPlainTextEdit, "frontMatterBeside")
    title = hands.find(QLineEdit, "field:title")
    assert raw.isVisible()
    assert title.isVisible()
    title.setFocus()
    hands.press(Qt.Key.Key_End)
    hands.type("!")
    assert raw.toPlainText() == "title: One!"
    raw.setFocus()
    hands.press(Qt.Key.Key_End, _CTRL)
    hands.type("?")
    assert title.text() == "One!?"
    hands.press(Qt.Key.Key_Return)
    hands.type("[")
    assert raw.hasFocus(), "one may write what cannot be read for a moment"
    assert not title.isEnabled()
    hands.press(Qt.Key.Key_Backspace)
    hands.type("more: x")
    assert raw.hasFocus()
    assert hands.find(QLineEdit, "field:more").text() == "x"
    assert title.isEnabled()
    assert article.article.text == "---\ntitle: One!?\nmore: x\n---\nBody\n"


def test_beside_text_that_cannot_be_read_no_other_articles_fields_stay(hands: Hands) -> None:
    hands.show("---\ntitle: One\n---\nBody\n")
    hands.find(QCheckBox, "frontMatterTextBeside").click()
    title = hands.find(QLineEdit, "field:title")
    hands.show("---\ntitle: [unclosed\n---\nBody\n", "other.md")
    assert not title.isVisible()
    assert hands.find(QPlainTextEdit, "frontMatterBeside").toPlainText() == "title: [unclosed"
    hands.show("---\ntitle: Three\n---\nBody\n", "third.md")
    assert hands.find(QLineEdit, "field:title").text() == "Three"


@pytest.mark.parametrize(
    "text",
    [
        "---\na: 1\na: 2\na: [3]\n---\n",
        "---\n? [x, y]\n: 1\nz: 2\n---\n",
        "---\n<<: *nowhere\n---\n",
        "---\na: !tag x\nb: &c\nd: *c\n---\n",
        '+++\ntitle = "x"\n[[a]]\nb = 1\n[[a]]\nb = 2\n+++\n',
        '{"a": {"b": [1, {"c": null}]}, "d": [true, "x"], "e": []}\n',
        "---\n" + "k: " + "[" * 60 + "]" * 60 + "\n---\n",
        "---\n" + "".join(f"key{n}: {n}\n" for n in range(300)) + "---\n",
        "---\nlong: " + "x" * 10_000 + "\nwords: " + "many words " * 1_000 + "\n---\n",
    ],
)
def test_odd_front_matter_is_shown_and_stays_as_it_is(hands: Hands, text: str) -> None:
    article = hands.show(text)
    hands.form.setFocus()
    for _ in range(12):
        hands.press(Qt.Key.Key_Tab)
    assert article.article.text == text
    assert not article.is_modified
