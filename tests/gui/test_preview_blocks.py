"""The preview's document: it changes no more than it must, and nobody notices how it is grouped."""

import random
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt
from PySide6.QtGui import QGuiApplication, QTextCursor, QTextDocument
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from reviewer.gui.preview import PreviewPane
from reviewer.gui.preview.block_document import BlockDocument
from reviewer.gui.preview.style import style_sheet
from reviewer.preview.html import BodyRenderer

_PIECES = [
    "<h2>Head</h2>\n",
    "<p>Words <b>in bold</b></p>\n",
    f"<p>{'Many words in a long paragraph. ' * 9}</p>\n",
    "<ul>\n<li>one</li>\n<li>two</li>\n</ul>\n",
    "<ol>\n<li>one<ul><li>deep</li></ul></li>\n</ol>\n",
    "<table>\n<tr><th>a</th><th>b</th></tr><tr><td>1</td><td>2</td></tr></table>\n",
    "<pre><code>code\nmore\n</code></pre>\n",
    "<blockquote>\n<p>quoted</p>\n</blockquote>\n",
    '<div class="footnote">\n<hr />\n<ol>\n<li id="fn:1">\n<p>Of granite</p>\n</li>\n</ol>\n</div>',
    "<hr />\n",
    "",
    "words alone",
    "<blockquote>\n</blockquote>\n",
    "<ol>\n<li></li>\n</ol>\n",
    "<p></p>\n",
    "<p><br /></p>",
    "<!-- unseen -->",
]


class _Shown:
    """A document made of pieces, and the pieces that it should show."""

    def __init__(self, pieces: list[str]) -> None:
        self.document = QTextDocument()
        self.document.setDefaultStyleSheet(style_sheet(QGuiApplication.palette()))
        self.document.setTextWidth(300)
        self.blocks = BlockDocument(self.document)
        self.pieces: list[str] = []
        self.replace(0, 0, pieces)

    def replace(self, index: int, removed: int, pieces: list[str]) -> None:
        self.blocks.replace(index, removed, pieces)
        self.pieces[index : index + removed] = pieces

    @property
    def looks(self) -> list[tuple[str, float, list[str]]]:
        """What each piece reads, how high it is, and how each of its blocks is laid out."""
        return [self._look(number) for number in range(len(self.pieces))]

    def _look(self, number: int) -> tuple[str, float, list[str]]:
        layout = self.document.documentLayout()
        start, end = self.blocks.start(number), self.blocks.end(number)
        block = self.document.findBlock(start)
        top = layout.blockBoundingRect(block).top()
        looks = []
        while block.isValid() and block.position() < end:
            place = layout.blockBoundingRect(block).translated(0, -top)
            font = block.begin().fragment().charFormat().font().toString()
            looks.append(f"{block.text()!r} {place} {block.textList() is None} {font}")
            block = block.next()
        bottom = layout.blockBoundingRect(self.document.findBlock(end - 1)).bottom()
        return self.blocks.text(number), bottom - top, looks


@pytest.fixture
def small_shelves(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("reviewer.gui.preview.block_document._FULL", 3)
    monkeypatch.setattr("reviewer.gui.preview.selecting._REST_MS", 20)


@pytest.mark.usefixtures("small_shelves", "qapp")
@pytest.mark.parametrize("seed", range(12))
def test_any_replacements_give_what_showing_all_anew_gives(seed: int) -> None:
    dice = random.Random(seed)  # noqa: S311 (any choice will do, the same each time)
    shown = _Shown(dice.choices(_PIECES, k=12))
    for _ in range(25):
        many = dice.choice((3, 3, 12))
        index = dice.randrange(len(shown.pieces) + 1)
        removed = dice.randrange(min(many, len(shown.pieces) - index) + 1)
        shown.replace(index, removed, dice.choices(_PIECES, k=dice.randrange(many + 1)))
        if shown.pieces and dice.random() < 0.3:
            first = dice.randrange(len(shown.pieces))
            shown.blocks.open(first, dice.randrange(first, len(shown.pieces)))
        if dice.random() < 0.3:
            shown.blocks.close_one()
        count = len(shown.pieces)
        assert list(shown.blocks.html) == shown.pieces
        assert shown.looks == _Shown(shown.pieces).looks
        assert [shown.blocks.piece_at(shown.blocks.start(n)) for n in range(count)] == list(
            range(count)
        )
        assert shown.blocks.start(count) == shown.document.characterCount() - 2


@pytest.mark.usefixtures("small_shelves", "qapp")
def test_opening_and_closing_moves_nothing() -> None:
    shown = _Shown([*_PIECES, *_PIECES])
    places = range(len(shown.pieces) + 1)

    def state() -> tuple[object, ...]:
        tops = [
            shown.document.documentLayout()
            .blockBoundingRect(shown.document.findBlock(shown.blocks.start(n)))
            .top()
            for n in places
        ]
        return [shown.blocks.start(n) for n in places], tops, shown.looks, shown.document.size()

    before = state()
    assert shown.blocks.open(0, len(shown.pieces) - 1)
    assert state() == before
    while shown.blocks.has_open:
        shown.blocks.close_one()
    assert state() == before


@pytest.fixture
def pane(qtbot: QtBot, small_shelves: None) -> Iterator[PreviewPane]:
    pane = PreviewPane()
    qtbot.addWidget(pane)
    pane.resize(600, 400)
    pane.show()
    body = "\n\n".join(f"Paragraph {number}." for number in range(120))
    pane.show_blocks("a", BodyRenderer().render(body, 0))
    qtbot.waitUntil(lambda: pane.is_up_to_date)
    pane.verticalScrollBar().setValue(pane.verticalScrollBar().maximum() // 2)
    yield pane
    pane.shut_down()


def _in_sight(pane: PreviewPane) -> list[QTextCursor]:
    """The first and the last paragraph that are in sight."""
    size = pane.viewport().size()
    points = QPoint(30, 30), QPoint(30, size.height() - 30)
    cursors = [pane.cursorForPosition(point) for point in points]
    for cursor in cursors:
        cursor.select(QTextCursor.SelectionType.BlockUnderCursor)
    return cursors


def _drag(pane: PreviewPane, start: QPoint, end: QPoint) -> None:
    view, left = pane.viewport(), Qt.MouseButton.LeftButton
    QTest.mousePress(view, left, pos=start)
    QTest.mouseMove(view, (start + end) / 2)
    QTest.mouseMove(view, end)
    QTest.mouseRelease(view, left, pos=end)


def _words(text: str) -> list[str]:
    return text.replace("\u200b", "").split()


def test_the_mouse_selects_from_word_to_word_and_no_more(pane: PreviewPane) -> None:
    first, last = (pane.cursorForPosition(QPoint(60, y)) for y in (60, 340))
    start, end = (pane.cursorRect(each).center() for each in (first, last))
    wanted = first.position(), last.position()
    _drag(pane, start, end)
    selected = pane.textCursor()
    assert (selected.selectionStart(), selected.selectionEnd()) == wanted


def test_shift_and_a_click_select_from_where_the_cursor_was(
    pane: PreviewPane, qtbot: QtBot
) -> None:
    view, left = pane.viewport(), Qt.MouseButton.LeftButton
    QTest.mouseClick(view, left, pos=QPoint(60, 60))
    start = pane.textCursor().position()
    qtbot.waitUntil(lambda: not pane._blocks.has_open)
    assert pane.textCursor().position() == start
    pane.verticalScrollBar().setValue(pane.verticalScrollBar().value() + 900)
    point = QPoint(60, 200)
    end = pane.cursorForPosition(point).position()
    QTest.mouseClick(view, left, Qt.KeyboardModifier.ShiftModifier, point)
    selected = pane.textCursor()
    assert (selected.selectionStart(), selected.selectionEnd()) == (start, end)


def test_all_is_copied_without_the_frames_that_it_stands_in(pane: PreviewPane) -> None:
    pane.selectAll()
    copied: QMimeData = pane.createMimeDataFromSelection()
    assert "<table" not in copied.html()
    words = _words(copied.text())
    assert words == [word for n in range(120) for word in ("Paragraph", f"{n}.")]


def test_a_click_leaves_everything_where_it_is(pane: PreviewPane, qtbot: QtBot) -> None:
    bar = pane.verticalScrollBar()
    before = bar.value(), bar.maximum(), pane.toPlainText()
    QTest.mouseClick(pane.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(60, 60))
    assert (bar.value(), bar.maximum(), pane.toPlainText()) == before
    qtbot.waitUntil(lambda: not pane._blocks.has_open)
    assert (bar.value(), bar.maximum(), pane.toPlainText()) == before


def test_a_selection_is_kept_as_long_as_it_is_there(pane: PreviewPane, qtbot: QtBot) -> None:
    _drag(pane, QPoint(60, 60), QPoint(60, 340))
    before = pane.textCursor().selectedText()
    for _turn in range(2):
        with qtbot.waitSignal(pane._selecting._rest.timeout):
            pass
    assert pane.textCursor().selectedText() == before
    QTest.mouseClick(pane.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(60, 60))
    qtbot.waitUntil(lambda: not pane._blocks.has_open)


@pytest.mark.parametrize("x", [0, 2, 599])
def test_the_margins_lead_to_the_text_beside_them(pane: PreviewPane, x: int) -> None:
    for y in range(20, 380, 40):
        beside, inside = (pane.cursorForPosition(QPoint(at, y)).block() for at in (x, 100))
        assert beside == inside
