"""Two versions side by side: what changed, where, and in how long articles."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QLabel, QPushButton, QTextBrowser
from pytestqt.qtbot import QtBot

from reviewer.gui.compare.dialog import CompareDialog, Source
from reviewer.gui.compare.view import ComparisonView
from reviewer.gui.looks.palettes import dark_palette
from reviewer.review.alignment import align, without_change

_OLD = "one\ntwo\nthree\nfour\nfive\nsix\nseven\neight\nnine\n"


def _show(qtbot: QtBot, old: str, new: str) -> CompareDialog:
    dialog = CompareDialog([Source("Saved", lambda: ("Saved", old))], new)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    return dialog


def _page(dialog: CompareDialog) -> QTextBrowser:
    page = dialog.findChild(QTextBrowser, "comparison")
    assert page is not None
    return page


def test_equal_lines_stand_beside_each_other_and_differing_words_are_marked() -> None:
    pairs = align(_OLD, _OLD.replace("two", "2 two").replace("six\n", "") + "ten\n")
    changed = [(pair.old, pair.new) for pair in pairs if pair.is_change]
    assert changed == [("two", "2 two"), ("six", None), (None, "ten")]
    words = next(pair for pair in pairs if pair.new == "2 two")
    assert [mark.of("2 two") for mark in words.new_marks] == ["2 "]
    assert words.old_marks == ()


_LINES = st.lists(st.sampled_from("abcd"), max_size=12).map("\n".join)


@given(old=_LINES, new=_LINES)
def test_taking_back_change_after_change_gives_the_old_text(old: str, new: str) -> None:
    for _change in range(30):
        if new == old:
            return
        new = without_change(align(old, new), 0)
    raise AssertionError(new)


def test_a_change_is_taken_back_by_key_and_by_click(qtbot: QtBot) -> None:
    new = _OLD.replace("two", "2").replace("nine", "9")
    dialog = _show(qtbot, _OLD, new)
    wanted: list[str] = []
    dialog.text_wanted.connect(wanted.append)
    QTest.keyClick(dialog, Qt.Key.Key_F8)
    QTest.keyClick(dialog, Qt.Key.Key_F8)
    QTest.keyClick(dialog, Qt.Key.Key_Backspace, Qt.KeyboardModifier.ControlModifier)
    assert wanted == [new.replace("9", "nine")]
    dialog.show_present(wanted[0])
    assert dialog.change_count == 1
    _page(dialog).anchorClicked.emit(QUrl("take-back:0"))
    assert wanted[1] == _OLD


def test_in_one_column_the_old_lines_stand_above_the_new_ones(qtbot: QtBot) -> None:
    dialog = _show(qtbot, "a\nold words\nb\n", "a\nnew words\nb\n")
    box = dialog.findChild(QCheckBox, "oneColumn")
    assert box is not None
    QTest.keyClick(box, Qt.Key.Key_Space)
    text = _page(dialog).toPlainText().replace("\u00a0", " ")
    assert text.index("\u2212 old words") < text.index("+ new words")


def test_white_space_is_shown_when_wanted(qtbot: QtBot) -> None:
    dialog = _show(qtbot, "10\u00a0km\n", "10 km \n")
    assert "10\u237dkm" not in _page(dialog).toPlainText()
    box = dialog.findChild(QCheckBox, "showWhiteSpace")
    assert box is not None
    QTest.keyClick(box, Qt.Key.Key_Space)
    shown = _page(dialog).toPlainText().replace("\u200b", "").replace("\u2060", "")
    assert "10\u237dkm" in shown
    assert "10\u00b7km\u00b7" in shown


@pytest.mark.parametrize("one_column", [True, False])
def test_words_are_not_broken_where_white_space_is_shown(qtbot: QtBot, one_column: bool) -> None:
    dialog = _show(qtbot, "A.\n", f"{'harbour ' * 60}\n")
    dialog.resize(700, 500)
    for name, ticked in (("showWhiteSpace", True), ("oneColumn", one_column)):
        box = dialog.findChild(QCheckBox, name)
        assert box is not None
        box.setChecked(ticked)
    cursor = QTextCursor(_page(dialog).document().find("harbour"))
    block = cursor.block()
    starts = [block.layout().lineAt(i).textStart() for i in range(1, block.layout().lineCount())]
    assert len(starts) > 2
    assert {block.text()[start : start + 7] for start in starts} == {"harbour"}


def test_what_is_copied_has_the_white_space_that_is_shown_as_signs(qtbot: QtBot) -> None:
    dialog = _show(qtbot, "a\n", "a  b\tc \u00b7 d\n")
    box = dialog.findChild(QCheckBox, "showWhiteSpace")
    assert box is not None
    box.setChecked(True)
    page = _page(dialog)
    page.selectAll()
    assert "a  b\tc \u00b7 d" in page.createMimeDataFromSelection().text()


def test_the_changes_are_counted_and_gone_to_by_key(qtbot: QtBot) -> None:
    dialog = _show(qtbot, _OLD, _OLD.replace("two", "2").replace("nine", "9"))
    count = dialog.findChild(QLabel, "changeCount")
    assert count is not None
    assert count.text() == "2 places, 2 lines changed"
    text = _page(dialog).toPlainText()
    assert "four" in text
    assert "five" not in text  # far from both changes
    assert "equal line" in text
    QTest.keyClick(dialog, Qt.Key.Key_F8)
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_no_change_is_said_in_words(qtbot: QtBot) -> None:
    dialog = _show(qtbot, _OLD, _OLD)
    count = dialog.findChild(QLabel, "changeCount")
    following = dialog.findChild(QPushButton, "nextChange")
    assert count is not None
    assert following is not None
    assert count.text() == "Nothing has changed."
    assert not following.isEnabled()


def test_markup_in_an_article_is_shown_and_not_obeyed(qtbot: QtBot) -> None:
    dialog = _show(qtbot, "a\n", '<img src="/etc/passwd"> <b>b</b>  \udc80\n')
    text = _page(dialog).toPlainText().replace("\u00a0", " ")
    assert '<img src="/etc/passwd"> <b>b</b>' in text


@pytest.mark.parametrize("is_dark", [False, True], ids=["light", "dark"])
def test_it_is_drawn_in_the_colours_of_the_window(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, is_dark: bool
) -> None:
    if is_dark:
        monkeypatch.setattr(ComparisonView, "palette", lambda _view: dark_palette())
    dialog = _show(qtbot, "a\n", "b\n")
    html = _page(dialog).toHtml()
    assert ("#452b2b" in html) is is_dark
    assert ("#fbe9e7" in html) is not is_dark


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("One line, as many are.\n" * 4_000, "One line, as most are.\n" * 4_000),
        ("word " * 20_000, "word " * 10_000 + "other " + "word " * 10_000),
        (
            "".join(f"line {n}\n" for n in range(12_000)),
            "".join(f"line {n}\n" for n in range(1, 12_000, 2)),
        ),
    ],
    ids=["every line", "one long line", "every other line gone"],
)
def test_a_large_article_is_compared(qtbot: QtBot, old: str, new: str) -> None:
    dialog = _show(qtbot, old, new)
    assert dialog.change_count > 0


def test_where_the_comparison_ends_early_it_says_so(qtbot: QtBot) -> None:
    dialog = _show(qtbot, "a\n" * 2_100, "b\n" * 2_100)
    page = _page(dialog)
    qtbot.waitUntil(lambda: "more lines are not shown here" in page.toPlainText(), timeout=30_000)


def test_a_long_comparison_comes_in_parts_and_one_can_go_to_any_change_at_once(
    qtbot: QtBot,
) -> None:
    new = "".join(f"right {n}\n\n\n\n\n\n\n" for n in range(150))
    dialog = _show(qtbot, new.replace("right", "wrong"), new)
    page = _page(dialog)
    assert "right 149" not in page.toPlainText()
    for _ in range(150):
        QTest.keyClick(dialog, Qt.Key.Key_F8)
    assert "right 149" in page.toPlainText()
    assert page.verticalScrollBar().value() > 0
