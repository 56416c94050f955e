"""The front matter form: each kind of field, with keys and clicks, on articles in real shape."""

from pathlib import Path
from threading import Event, current_thread, main_thread

import pytest
from PySide6.QtCore import QDate, QPoint, QPointF, Qt
from PySide6.QtGui import QAction, QImage, QWheelEvent
from PySide6.QtWidgets import (
    QApplication,
    QDateTimeEdit,
    QLabel,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QToolButton,
)
from pytestqt.qtbot import QtBot

from reviewer.lint.model import Diagnostic, Severity
from reviewer.review.form_guide import FormGuides
from reviewer.settings.model import FieldSettings, Settings, Widget
from tests.gui.form_hands import ARTICLE, Drop, Hands

_CTRL = Qt.KeyboardModifier.ControlModifier
_PLAIN = Qt.KeyboardModifier.NoModifier


@pytest.fixture
def hands(qtbot: QtBot, tmp_path: Path) -> Hands:
    return Hands(qtbot, tmp_path)


def test_a_line_is_typed_into_and_keeps_its_quotes_and_its_comment(hands: Hands) -> None:
    hands.show(ARTICLE)
    author = hands.find(QLineEdit, "field:author")
    author.setFocus()
    hands.press(Qt.Key.Key_End)
    hands.type(" and others")
    gone, new = hands.changed_lines(ARTICLE)
    assert gone == ["author: 'Wikipedia'   # as always"]
    assert new == ["author: 'Wikipedia and others'   # as always"]


def test_what_is_typed_in_one_go_is_one_undo_step_and_the_next_go_another(hands: Hands) -> None:
    article = hands.show(ARTICLE)
    author, year = hands.find(QLineEdit, "field:author"), hands.find(QLineEdit, "field:year")
    author.setFocus()
    hands.press(Qt.Key.Key_End)
    hands.type("ab")
    year.setFocus()
    author.setFocus()
    hands.type("cd")
    assert author.text() == "Wikipediaabcd"
    article.undo()
    hands.settle()
    assert author.text() == "Wikipediaab"
    article.undo()
    hands.settle()
    assert author.text() == "Wikipedia"
    assert article.article.text == ARTICLE


@pytest.mark.parametrize(("before", "after"), [("x", "Notes # 1"), ("", "Notes"), ("x", "Only: 1")])
def test_quotes_that_a_word_needs_on_the_way_do_not_stay(
    hands: Hands, before: str, after: str
) -> None:
    article = hands.show(f"---\ntitle: {before}\n---\n")
    title = hands.find(QLineEdit, "field:title")
    title.setFocus()
    title.selectAll()
    hands.type(after)
    quotes = "" if after == "Notes" else "'"
    assert article.article.text == f"---\ntitle: {quotes}{after}{quotes}\n---\n"


def test_quotes_that_were_there_stay(hands: Hands) -> None:
    article = hands.show("---\ntitle: 'One'\n---\n")
    hands.find(QLineEdit, "field:title").setFocus()
    hands.press(Qt.Key.Key_End)
    hands.type("s")
    assert article.article.text == "---\ntitle: 'Ones'\n---\n"


def test_undo_shows_the_former_text_and_leaves_the_cursor_near(hands: Hands) -> None:
    article = hands.show(ARTICLE)
    author = hands.find(QLineEdit, "field:author")
    author.setFocus()
    author.setCursorPosition(4)
    hands.type("xy")
    assert (author.text(), author.cursorPosition()) == ("Wikixypedia", 6)
    article.undo()
    hands.settle()
    assert (author.text(), author.cursorPosition()) == ("Wikipedia", 6)
    assert author.hasFocus()


def test_a_number_stays_a_number_and_a_word_in_its_place_is_text(hands: Hands) -> None:
    article = hands.show(ARTICLE)
    year = hands.find(QLineEdit, "field:year")
    year.setFocus()
    year.selectAll()
    hands.type("1644")
    assert article.article.metadata["year"] == 1644
    year.selectAll()
    hands.type("No: one knows")
    assert article.article.metadata["year"] == "No: one knows"


def test_a_long_text_has_a_field_as_high_as_it_is_and_no_bar_in_its_way(hands: Hands) -> None:
    article = hands.show(ARTICLE)
    field = hands.find(QPlainTextEdit, "field:description")
    low = field.height()
    last = field.document().lastBlock()
    bottom = field.blockBoundingGeometry(last).bottom()
    assert bottom <= field.viewport().height()
    outer = field.parentWidget()
    assert outer is not None
    assert outer.rect().contains(field.geometry())
    assert not field.horizontalScrollBar().isVisible()
    assert not field.verticalScrollBar().isVisible()
    field.setFocus()
    hands.press(Qt.Key.Key_End, _CTRL)
    hands.type(" It was cold." * 12)
    assert field.height() > low
    assert article.article.metadata["description"].endswith("cold. It was cold.")
    assert article.article.body == "\nThe **Siege of Harrowmere** was long.\n"


def test_notes_below_the_fields_cut_nothing_off(hands: Hands) -> None:
    hands.show(ARTICLE.replace("neither side", "neither side, " * 60))
    hands.form.resize(430, 350)
    found = [
        Diagnostic("leak/undefined", Severity.ERROR, field.key_span, "A sentence. " * 12)
        for field in hands.article.article.front_matter.fields
    ]
    hands.form.show_diagnostics(found)
    hands.settle()
    fields = hands.form.findChildren(QPlainTextEdit) + hands.form.findChildren(QListWidget)
    shown = [field for field in fields if field.isVisible()]
    assert len(shown) >= 2
    for field in shown:
        outer = field.parentWidget()
        assert outer is not None
        assert outer.rect().contains(field.geometry()), field.objectName()


def test_a_date_keeps_the_form_in_which_it_is_written(hands: Hands) -> None:
    hands.show(ARTICLE)
    date = hands.find(QDateTimeEdit, "field:pubDate")
    date.setFocus()
    date.setSelectedSection(QDateTimeEdit.Section.DaySection)
    hands.press(Qt.Key.Key_Up)
    assert hands.changed_lines(ARTICLE)[1] == ["pubDate: 2023-10-18 03:10"]


@pytest.mark.parametrize(
    ("written", "later"),
    [
        ("0843-08-10", "0843-08-11"),
        ("1643-07-05 06:00:00", "1643-07-06 06:00:00"),
        ("2023-03-25T02:30", "2023-03-26T02:30"),
        ("'2023-10-17'", "'2023-10-18'"),
    ],
)
def test_dates_of_any_century_and_hour_are_shown_as_written(
    hands: Hands, written: str, later: str
) -> None:
    article = hands.show(f"---\ndate: {written}\n---\nBody\n")
    date = hands.find(QDateTimeEdit, "field:date")
    assert date.text() == written.strip("'")
    assert not article.is_modified
    date.setFocus()
    date.setSelectedSection(QDateTimeEdit.Section.DaySection)
    hands.press(Qt.Key.Key_Up)
    assert article.article.text == f"---\ndate: {later}\n---\nBody\n"


@pytest.mark.parametrize("written", ["0044-03-15", "2023-13-45", "2023-02-30 10:00"])
def test_what_no_calendar_holds_is_edited_as_text(hands: Hands, written: str) -> None:
    hands.show(f"---\ndate: {written}\n---\nBody\n")
    assert hands.find(QLineEdit, "field:date").text() == written


def test_the_wheel_over_a_date_changes_nothing(hands: Hands) -> None:
    article = hands.show(ARTICLE)
    date = hands.find(QDateTimeEdit, "field:pubDate")
    place = date.rect().center()
    wheel = QWheelEvent(
        place,
        date.mapToGlobal(place),
        QPoint(),
        QPoint(0, -240),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(date, wheel)
    hands.settle()
    assert not article.is_modified
    assert date.date() == QDate(2023, 10, 17)


def test_a_picture_is_shown_where_it_exists_and_missed_where_it_does_not(
    hands: Hands, tmp_path: Path
) -> None:
    image = QImage(300, 200, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.red)
    assert image.save(str(tmp_path / "harrowmere.png"))
    hands.show(ARTICLE)
    thumbnail = hands.find(QLabel, "thumbnail:img")
    hands.qtbot.waitUntil(thumbnail.isVisible)
    assert thumbnail.pixmap().width() <= 96
    address = hands.find(QLineEdit, "field:img")
    assert address.y() == 0, "it stands beside its name"
    address.setFocus()
    address.selectAll()
    hands.type("/elsewhere.png")
    assert not thumbnail.isVisible()
    assert "\u25b2 There is no such file in this workspace." in hands.notes
    assert hands.changed_lines(ARTICLE)[1] == ["img: /elsewhere.png"]


def test_the_window_does_not_wait_for_a_large_picture(
    hands: Hands, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened, threads = Event(), []

    def decode(file: Path) -> QImage:
        threads.append(current_thread())
        opened.wait(10)  # as long as a picture of any size may take
        return QImage(str(file))

    monkeypatch.setattr("reviewer.gui.front_matter.image_field.decode_file", decode)
    image = QImage(300, 200, QImage.Format.Format_RGB32)
    assert image.save(str(tmp_path / "harrowmere.png"))
    hands.show(ARTICLE)
    thumbnail = hands.find(QLabel, "thumbnail:img")
    assert not thumbnail.isVisible()
    opened.set()
    hands.qtbot.waitUntil(thumbnail.isVisible)
    assert main_thread() not in threads


def test_an_item_is_added_changed_moved_and_removed_by_keyboard(hands: Hands) -> None:
    article = hands.show(ARTICLE)
    tags = hands.find(QListWidget, "field:tags")
    hands.find(QLineEdit, "newItem:tags").setFocus()
    hands.type("Towns: small")
    hands.press(Qt.Key.Key_Return)
    assert article.article.metadata["tags"][-1] == "Towns: small"
    tags.setFocus()
    tags.setCurrentRow(0)
    hands.press(Qt.Key.Key_F2)
    hands.type("No")
    hands.press(Qt.Key.Key_Return)
    assert article.article.metadata["tags"][0] == "No"
    hands.press(Qt.Key.Key_Down, _CTRL)
    assert article.article.metadata["tags"][1] == "No"
    assert tags.currentRow() == 1
    hands.press(Qt.Key.Key_Delete)
    assert article.article.metadata["tags"] == [
        "Kingdom of Arden\nDuchy of Brell",
        "Yes",
        "Towns: small",
    ]
    gone, new = hands.changed_lines(ARTICLE)
    assert gone == ["  - Sieges"]
    assert new == ["  - 'Towns: small'"]
    for _ in range(4):
        article.undo()
    assert article.article.text == ARTICLE


def test_an_item_is_dragged_to_another_place(hands: Hands) -> None:
    article = hands.show(ARTICLE)
    tags = hands.find(QListWidget, "field:tags")
    tags.setCurrentRow(2)
    first = tags.visualItemRect(tags.item(0))
    drop = Drop(tags, QPointF(first.left() + 2, first.center().y()))
    tags.dropEvent(drop)
    hands.settle()
    assert [it[:7] for it in article.article.metadata["tags"]] == ["Yes", "Sieges", "Kingdom"]
    assert [tags.item(row).text()[:7] for row in range(3)] == ["Yes", "Sieges", "Kingdom"]
    assert drop.dropAction() is not Qt.DropAction.MoveAction, "Qt would remove it"


def test_an_item_of_several_lines_is_split_into_one_for_each(hands: Hands) -> None:
    article = hands.show(ARTICLE)
    tags = hands.find(QListWidget, "field:tags")
    split = hands.find(QToolButton, "split:tags")
    tags.setFocus()
    tags.setCurrentRow(0)
    assert not split.isVisible()
    hands.press(Qt.Key.Key_Down)
    assert split.isVisible()
    split.setFocus()
    hands.press(Qt.Key.Key_Space)
    assert article.article.metadata["tags"] == [
        "Sieges",
        "Kingdom of Arden",
        "Duchy of Brell",
        "Yes",
    ]
    assert "  # the next one came out of an infobox" in article.article.text


def test_what_is_written_in_an_item_survives_the_checks_that_come_meanwhile(hands: Hands) -> None:
    article = hands.show(ARTICLE)
    tags = hands.find(QListWidget, "field:tags")
    tags.setFocus()
    tags.setCurrentRow(0)
    hands.press(Qt.Key.Key_F2)
    hands.type("Battles")
    hands.form.show_diagnostics([])
    hands.settle()
    hands.press(Qt.Key.Key_Return)
    assert article.article.metadata["tags"][0] == "Battles"


def test_ctrl_z_in_the_line_for_new_items_is_for_what_is_written_there(hands: Hands) -> None:
    article = hands.show(ARTICLE)
    new = hands.find(QLineEdit, "newItem:tags")
    new.setFocus()
    hands.type("Sie")
    hands.press(Qt.Key.Key_Z, _CTRL)
    assert new.text() != "Sie"
    assert not article.is_modified


def test_a_nested_value_can_be_edited_as_it_is_written(hands: Hands) -> None:
    article = hands.show(ARTICLE)
    hands.as_text("place")
    place = hands.find(QPlainTextEdit, "field:place")
    assert place.toPlainText() == "  lat: 51.2\n  lon: -3.1"
    place.setFocus()
    hands.press(Qt.Key.Key_End, _CTRL)
    hands.type("5")
    assert article.article.metadata["place"] == {"lat": 51.2, "lon": -3.15}


def test_a_source_that_is_no_value_changes_nothing_and_says_so(hands: Hands) -> None:
    article = hands.show(ARTICLE)
    hands.as_text("place")
    place = hands.find(QPlainTextEdit, "field:place")
    place.setFocus()
    hands.press(Qt.Key.Key_Home, _CTRL)
    hands.type("[")
    assert article.article.text == ARTICLE
    assert place.toPlainText().startswith("[")
    assert any(note.startswith("\u2716") for note in hands.notes)
    hands.press(Qt.Key.Key_Backspace)
    assert article.article.text == ARTICLE
    assert not any(note.startswith("\u2716") for note in hands.notes)


_ODD = "a\u00a0b\u2028c\U0001f1f7\U0001f1fad"


@pytest.mark.parametrize(
    "value",
    [_ODD.encode(), b"caf\xe9 \xff bar", "\ufeffx".encode(), b"tab\there"],
    ids=["blanks", "bytes", "bom", "tab"],
)
@pytest.mark.parametrize("item", [False, True], ids=["line", "item"])
def test_no_character_is_lost_where_a_field_is_typed_into(
    hands: Hands, value: bytes, item: bool
) -> None:
    before = (b'---\nkey:\n  - "' if item else b'---\nkey: "') + value + b'"\n---\nBody \xe9\n'
    article = hands.show(before)
    was = article.article.metadata["key"][0] if item else article.article.metadata["key"]
    if item:
        hands.find(QListWidget, "field:key").setFocus()
        hands.find(QListWidget, "field:key").setCurrentRow(0)
        hands.press(Qt.Key.Key_F2)
    else:
        hands.find(QLineEdit, "field:key").setFocus()
    hands.press(Qt.Key.Key_End)
    hands.type("!")
    hands.press(Qt.Key.Key_Return)
    # Which of them are written as escapes is the speller's matter; that they come back is ours.
    found = article.article.metadata["key"]
    assert (found[0] if item else found) == was + "!"
    assert article.article.to_bytes().endswith(b"---\nBody \xe9\n")


def test_an_item_of_several_lines_keeps_its_no_break_spaces(hands: Hands) -> None:
    before = "---\ntags:\n  - |-\n    one\u00a0two\n    three\n---\n"
    article = hands.show(before)
    hands.find(QListWidget, "field:tags").setFocus()
    hands.find(QListWidget, "field:tags").setCurrentRow(0)
    hands.press(Qt.Key.Key_F2)
    hands.press(Qt.Key.Key_End, _CTRL)
    hands.type("!")
    hands.press(Qt.Key.Key_Tab)
    assert article.article.text == before.replace("three", "three!")


def test_of_a_key_that_comes_twice_only_the_one_that_counts_can_be_edited(hands: Hands) -> None:
    before = "---\ntitle: First\ntitle: Second\n---\nBody\n"
    article = hands.show(before)
    superseded = hands.find(QPlainTextEdit, "superseded:title")
    assert superseded.isReadOnly()
    assert superseded.toPlainText() == "First"
    assert any("further below, counts" in note for note in hands.notes)
    title = hands.find(QLineEdit, "field:title")
    assert title.text() == "Second"
    title.setFocus()
    hands.press(Qt.Key.Key_End)
    hands.type("!")
    assert article.article.text == before.replace("Second", "Second!")
    article.undo()
    # It is the first of its name that is found: what does not count.
    hands.find(QAction, "removeField:title").trigger()
    hands.settle()
    assert article.article.text == "---\ntitle: Second\n---\nBody\n"


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ('+++\ntitle = "One" # why\ndraft = true\n+++\nBody\n', '+++\ntitle = "One!" # why\n'),
        ('{\n  "title": "One",\n  "tags": ["a"]\n}\n\nBody\n', '{\n  "title": "One!",\n'),
    ],
    ids=["toml", "json"],
)
def test_toml_and_json_have_the_same_form(hands: Hands, before: str, after: str) -> None:
    article = hands.show(before)
    title = hands.find(QLineEdit, "field:title")
    title.setFocus()
    hands.press(Qt.Key.Key_End)
    hands.type("!")
    assert article.article.text == after + before[len(after) - 1 :]


@pytest.mark.parametrize(
    ("text", "notice"),
    [
        ("Only a body.\n", "no front matter"),
        ("---\ntitle: One\n\nNever closed.\n", "not closed"),
        ("---\n---\nBody\n", "is empty"),
        ("", "no front matter"),
    ],
)
def test_where_there_are_no_fields_a_sentence_says_why(
    hands: Hands, text: str, notice: str
) -> None:
    hands.show(text)
    assert any(notice in note for note in hands.notes)


def test_text_of_an_article_is_never_read_as_rich_text(hands: Hands) -> None:
    hands.show('---\n"<img src=x>":\n  - "<b>bold</b>"\n---\n')
    label = next(it for it in hands.form.findChildren(QLabel) if it.text() == "<img src=x>")
    assert label.textFormat() is Qt.TextFormat.PlainText
    tags = hands.find(QListWidget, "field:<img src=x>")
    assert "&lt;b&gt;" in tags.item(0).toolTip()


def test_tab_goes_through_the_fields_from_the_first_to_the_last(hands: Hands) -> None:
    hands.show(ARTICLE)
    hands.form.setFocus()
    seen: list[str] = []
    for _ in range(16):
        focused = QApplication.focusWidget()
        name = focused.objectName() if focused is not None else ""
        if name.startswith("field:") and name.removeprefix("field:") not in seen:
            seen.append(name.removeprefix("field:"))
        hands.press(Qt.Key.Key_Tab)
    keys = ["subject", "description", "author", "pubDate", "img", "year", "tags", "place"]
    assert seen[: len(keys)] == keys


def test_a_date_that_is_mended_is_a_date_again(hands: Hands) -> None:
    settings = Settings(fields=(FieldSettings("when", Widget.DATE),))
    hands.form.take_guides(FormGuides(settings))
    article = hands.show("---\nwhen: soon\n---\nBody\n")
    line = hands.find(QLineEdit, "field:when")
    line.setFocus()
    line.selectAll()
    hands.type("2023-02-30")
    assert article.article.text == "---\nwhen: '2023-02-30'\n---\nBody\n"
    hands.press(Qt.Key.Key_Backspace)
    hands.press(Qt.Key.Key_Backspace)
    hands.type("28")
    assert article.article.text == "---\nwhen: 2023-02-28\n---\nBody\n"
