import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QTextCursor, QTextDocument
from PySide6.QtWidgets import QPlainTextDocumentLayout
from pytestqt.qtbot import QtBot

from reviewer.gui.document.text_bridge import TextBridge
from reviewer.gui.document.utf16 import Utf16Index
from reviewer.text import Edit, Span, apply_edits

#: Every character, lone surrogates included, with a taste for those that Qt treats specially.
CHARS = st.one_of(
    st.characters(codec=None),
    st.sampled_from("\r\n\0\u00a0\u0085\u2028\u2029\ufdd0\ufdd1\ufeff\ufffe\uffff\ue800\udc80"),
    st.sampled_from("\U0001f1f7\U0001f1fa\U0010ffffab"),
)
TEXTS = st.text(CHARS, max_size=60)


@st.composite
def texts_with_edits(draw: st.DrawFn) -> tuple[str, list[Edit]]:
    text = draw(TEXTS)
    cuts = sorted(draw(st.sets(st.integers(0, len(text)), max_size=8)))
    pairs = zip(cuts[::2], cuts[1::2], strict=False)
    return text, [Edit(Span(start, end), draw(TEXTS)) for start, end in pairs]


def bridge(text: str) -> tuple[QTextDocument, TextBridge]:
    document = QTextDocument()
    document.setDocumentLayout(QPlainTextDocumentLayout(document))
    made = TextBridge(document)
    made.set_text(text)
    return document, made


def test_every_character_comes_back_as_it_was(qtbot: QtBot) -> None:
    for first in range(0, 0x110000, 0x1000):
        if 0x40000 <= first < 0xE0000 and first % 0x10000 != 0xF000:
            continue  # no character is assigned here; the end of a plane is special all the same
        text = "a".join(map(chr, range(first, first + 0x1000)))
        if first == 0xE000:  # so many private-use characters that few are left as stand-ins
            text = text[:2000]
        assert bridge(text)[1].text == text


@given(TEXTS)
def test_any_text_comes_back_as_it_was(qapp: object, text: str) -> None:
    assert bridge(text)[1].text == text


@given(texts_with_edits())
def test_edits_mean_in_the_document_what_they_mean_in_a_text(
    qapp: object, case: tuple[str, list[Edit]]
) -> None:
    text, edits = case
    document, made = bridge(text)
    made.apply_edits(edits)
    assert made.text == apply_edits(text, edits)
    if edits and document.isUndoAvailable():
        document.undo()
    assert made.text == text


def test_a_batch_of_edits_is_one_undo_step(qtbot: QtBot) -> None:
    document, made = bridge("one two three")
    made.apply_edits([Edit(Span(0, 3), "1"), Edit(Span(4, 7), "2"), Edit(Span(8, 13), "3")])
    assert made.text == "1 2 3"
    document.undo()
    assert made.text == "one two three"
    document.redo()
    assert made.text == "1 2 3"


def test_positions_behind_flags_count_two_units_each(qtbot: QtBot) -> None:
    document, made = bridge("\U0001f1f7\U0001f1fa Russia")
    cursor = document.find("Russia")
    assert cursor.selectionStart() == 5
    assert made.span(cursor) == Span(3, 9)
    assert made.position(3) == 5


@given(TEXTS)
def test_offsets_and_positions_are_each_others_inverse(text: str) -> None:
    index = Utf16Index(text)
    for offset in range(len(text) + 1):
        units = len(text[:offset].encode("utf-16-le", "surrogatepass")) // 2
        assert index.position(offset) == units
        assert index.offset(units) == offset


def test_a_private_use_character_that_stands_for_another_survives_being_inserted(
    qtbot: QtBot,
) -> None:
    document, made = bridge("a\rb")
    stand_in = document.toRawText()[1]
    made.apply_edits([Edit(Span(3, 3), stand_in)])
    assert made.text == "a\rb" + stand_in


def test_joined_edits_are_taken_back_together(qtbot: QtBot) -> None:
    document, made = bridge("")
    made.apply_edits([Edit(Span(0, 0), "a")])
    made.apply_edits([Edit(Span(1, 1), "b")], join_previous=True)
    document.undo()
    assert made.text == ""


def test_no_break_spaces_survive_selecting(qtbot: QtBot) -> None:
    document, made = bridge("13\u00a0January\nx")
    cursor = QTextCursor(document)
    cursor.select(QTextCursor.SelectionType.Document)
    assert made.selected_text(cursor) == "13\u00a0January\nx"


@pytest.mark.skipif(sys.version_info >= (3, 12), reason="None is immortal there")
def test_calls_into_qt_keep_the_references_to_none(qtbot: QtBot) -> None:
    document = QTextDocument()
    before = sys.getrefcount(None)
    for _ in range(1000):
        document.setPlainText("x")
    assert sys.getrefcount(None) > before - 100
