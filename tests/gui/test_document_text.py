"""The text that is put together of what changed is the text of the document."""

from collections.abc import Callable
from random import Random

import pytest
from PySide6.QtGui import QTextCursor, QTextDocument
from PySide6.QtWidgets import QPlainTextDocumentLayout

from reviewer.gui.document.document_text import DocumentText
from reviewer.gui.document.utf16 import Utf16Index

_WORDS = (
    "a",
    "word ",
    "\n",
    "two\nlines",
    "\U0001f600",
    "\u00a0",
    "\n\n",
    "",
    "\U0001f1e9\U0001f1ea",
)
_Act = Callable[[Random, QTextDocument], None]


@pytest.fixture
def document(qapp: object) -> QTextDocument:
    document = QTextDocument()
    document.setDocumentLayout(QPlainTextDocumentLayout(document))  # else it tells of nothing
    return document


def _followed(document: QTextDocument) -> DocumentText:
    text = DocumentText(document)
    document.contentsChange.connect(text.note)
    return text


def _really(document: QTextDocument) -> str:
    return document.toRawText().replace("\u2029", "\n")


def _place(dice: Random, document: QTextDocument) -> QTextCursor:
    cursor = QTextCursor(document)
    text = _really(document)
    start = dice.randint(0, len(text))
    end = min(len(text), start + dice.choice((0, 0, 1, 5, 40)))
    index = Utf16Index(text)
    cursor.setPosition(index.position(start))
    cursor.setPosition(index.position(end), QTextCursor.MoveMode.KeepAnchor)
    return cursor


def _type(dice: Random, document: QTextDocument) -> None:
    _place(dice, document).insertText(dice.choice(_WORDS))


def _delete(dice: Random, document: QTextDocument) -> None:
    _place(dice, document).removeSelectedText()


def _change_several(dice: Random, document: QTextDocument) -> None:
    cursor = QTextCursor(document)
    cursor.beginEditBlock()
    for _edit in range(3):
        _type(dice, document)
        _delete(dice, document)
    cursor.endEditBlock()


def _clear(_dice: Random, document: QTextDocument) -> None:
    cursor = QTextCursor(document)
    cursor.select(QTextCursor.SelectionType.Document)
    cursor.removeSelectedText()


def _undo(_dice: Random, document: QTextDocument) -> None:
    document.undo()


def _redo(_dice: Random, document: QTextDocument) -> None:
    document.redo()


def _load(dice: Random, document: QTextDocument) -> None:
    document.setPlainText("".join(dice.choices(_WORDS, k=dice.randrange(30))))


def _restyle(dice: Random, document: QTextDocument) -> None:
    document.markContentsDirty(0, dice.randint(0, document.characterCount()))


_ACTS: tuple[_Act, ...] = (
    *([_type] * 8),
    *([_delete] * 4),
    _change_several,
    _undo,
    _undo,
    _redo,
    _clear,
    _load,
    _restyle,
)


@pytest.mark.parametrize("seed", range(30))
def test_any_changes_lead_to_the_text_of_the_document(seed: int, document: QTextDocument) -> None:
    dice = Random(seed)  # noqa: S311 (any choice will do, the same each time)
    _load(dice, document)
    text = _followed(document)
    for _turn in range(200):
        dice.choice(_ACTS)(dice, document)
        if dice.random() < 0.6:
            assert text.text == _really(document)
    assert text.read_again()


def test_a_long_change_is_read_as_well(document: QTextDocument) -> None:
    text = _followed(document)
    QTextCursor(document).insertText("many words\n" * 5_000)
    assert text.text == _really(document)


def test_a_change_of_which_nobody_told_is_found_out(document: QTextDocument) -> None:
    document.setPlainText("one\ntwo")
    text = _followed(document)
    document.blockSignals(True)
    QTextCursor(document).insertText("more ")
    assert text.text == "more one\ntwo"
    QTextCursor(document).deleteChar()
    QTextCursor(document).insertText("M")
    document.blockSignals(False)
    assert not text.read_again()
    assert text.text == "More one\ntwo"
