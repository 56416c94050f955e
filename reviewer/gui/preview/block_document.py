"""A text document made of separately replaceable blocks of HTML."""

from bisect import bisect_right
from collections.abc import Sequence
from itertools import accumulate

from PySide6.QtGui import QTextBlock, QTextCursor, QTextDocument

from reviewer.gui.preview.display_html import display_html

# Each block of HTML stands behind a paragraph of its own that is all but invisible. Such a gap is
# plain text, so that whatever stands between two of them, a table as well, can be removed whole.
_GAP_NAME = "reviewer-gap"
_GAP_TEXT = "\u200b"
_GAP = f'<p class="gap"><a name="{_GAP_NAME}">{_GAP_TEXT}</a></p>'


class BlockDocument:
    """Keeps a QTextDocument equal to a list of pieces of HTML, at the cost of what changes.

    Positions are those of the document. The document must not be changed by anyone else.
    """

    def __init__(self, document: QTextDocument) -> None:
        self._document = document
        document.setUndoRedoEnabled(False)
        self._html: list[str] = []
        self._starts: list[int] = []
        self.clear()

    @property
    def html(self) -> Sequence[str]:
        """The pieces that the document shows."""
        return self._html

    def clear(self) -> None:
        """Show nothing."""
        self._document.clear()
        QTextCursor(self._document).insertHtml(_GAP)
        self._html = []
        self._lengths: list[int] = []
        self._starts = [0]

    def start(self, index: int) -> int:
        """Where the piece begins; behind the last piece, where the document ends."""
        return self._starts[index]

    def piece_at(self, position: int) -> int:
        """The number of the piece that holds the position; that of the last for one behind it."""
        return max(bisect_right(self._starts, position, hi=len(self._html)) - 1, 0)

    def replace(self, index: int, removed: int, html: Sequence[str]) -> None:
        """Show ``html`` in the place of ``removed`` pieces from ``index`` on."""
        start = self._starts[index]
        cursor = QTextCursor(self._document)
        cursor.beginEditBlock()
        cursor.setPosition(start)
        if removed:
            cursor.setPosition(self._starts[index + removed], QTextCursor.MoveMode.KeepAnchor)
            cursor.removeSelectedText()
        lengths: list[int] = []
        if html:
            cursor.insertBlock()
            end = QTextCursor(cursor)  # moves on in front of what is inserted
            cursor.movePosition(QTextCursor.MoveOperation.PreviousBlock)
            # What comes last joins the paragraph it is put into; a piece would look otherwise.
            cursor.insertHtml("".join(_GAP + display_html(piece) for piece in html) + _GAP)
            cursor.setPosition(cursor.block().position())
            cursor.setPosition(end.position(), QTextCursor.MoveMode.KeepAnchor)
            cursor.removeSelectedText()
            lengths = self._measure(start, end.position())
        cursor.endEditBlock()
        self._html[index : index + removed] = html
        self._lengths[index : index + removed] = lengths
        self._starts = list(accumulate(self._lengths, initial=0))

    def _measure(self, start: int, end: int) -> list[int]:
        """The lengths of the pieces that stand there now."""
        starts: list[int] = []
        block = self._document.findBlock(start)
        while block.isValid() and block.position() < end:
            if _is_gap(block):
                starts.append(block.position())
            block = block.next()
        return [after - before for before, after in zip(starts, [*starts[1:], end], strict=True)]


def _is_gap(block: QTextBlock) -> bool:
    if block.text() != _GAP_TEXT:
        return False
    return _GAP_NAME in block.begin().fragment().charFormat().anchorNames()
