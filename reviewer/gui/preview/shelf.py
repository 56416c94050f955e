"""Adjacent pieces of HTML in a text document, which are laid out together."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from PySide6.QtGui import QTextBlock, QTextCursor, QTextDocument, QTextFrameFormat

from reviewer.gui.preview.display_html import display_html

# Each piece of HTML stands after a paragraph of its own that is all but invisible. Such a gap is
# plain text, so that whatever stands between two of them, a table as well, can be removed whole.
_GAP_NAME = "reviewer-gap"
GAP_TEXT = "\u200b"
_GAP = f'<p class="gap"><a name="{_GAP_NAME}">{GAP_TEXT}</a></p>'
_GAP_LENGTH = len(GAP_TEXT) + 1


@dataclass(slots=True)
class Shelf:
    """A gap, then a frame with the pieces and one more gap; or the same without the frame.

    ``starts`` says where each piece begins and where the last one ends, counted from the first gap.
    With the frame and without, it is as long.
    """

    is_open: bool
    html: list[str] = field(default_factory=list)
    starts: list[int] = field(default_factory=lambda: [_GAP_LENGTH])

    @property
    def length(self) -> int:
        """How much of the document it takes."""
        return self.starts[-1] + _GAP_LENGTH


class ShelfMaker:
    """Makes shelves in a document, and changes them. After the last one it keeps one more gap.

    ``position`` is where the shelf begins.
    """

    def __init__(self, document: QTextDocument) -> None:
        self._document = document
        cursor = QTextCursor(document)
        cursor.insertHtml(_GAP)
        self._block_format = cursor.blockFormat()
        self._char_format = cursor.charFormat()

    def shelf(self, position: int, *, is_open: bool) -> Shelf:
        """An empty shelf in front of what begins at the position."""
        cursor = QTextCursor(self._document)
        cursor.setPosition(position)
        if is_open:
            cursor.insertBlock()
            self._write_gap(position)
            cursor.setPosition(position)
            cursor.insertBlock()
        else:
            frame = cursor.insertFrame(QTextFrameFormat())
            # What stands after a frame begins with its end, and so loses its look.
            cursor.setPosition(frame.lastPosition() + 1)
            cursor.setBlockFormat(self._block_format)
            self._write_gap(frame.firstPosition())
        self._write_gap(position)
        return Shelf(is_open)

    def remove(self, position: int, shelf: Shelf) -> None:
        """Remove the shelf from the document."""
        self._cut(position, position + shelf.length)

    def take(self, position: int, shelf: Shelf, at: int, count: int) -> None:
        """Take pieces away, but not all that the shelf has."""
        start, end = shelf.starts[at], shelf.starts[at + count]
        self._cut(position + start, position + end)
        del shelf.html[at : at + count]
        shelf.starts[at + 1 :] = [each - end + start for each in shelf.starts[at + count + 1 :]]

    def put(self, position: int, shelf: Shelf, at: int, html: Sequence[str]) -> None:
        """Put pieces in front of the one at the index ``at``."""
        start = position + shelf.starts[at]
        cursor = QTextCursor(self._document)
        cursor.setPosition(start)
        cursor.insertBlock()
        end = QTextCursor(cursor)  # moves on in front of what is inserted
        cursor.movePosition(QTextCursor.MoveOperation.PreviousBlock)
        # What comes last joins the paragraph it is put into; a piece would look otherwise.
        cursor.insertHtml("".join(_GAP + display_html(piece) for piece in html) + _GAP)
        self._cut(cursor.block().position(), end.position())
        added = end.position() - start
        starts = self._starts(start, end.position())
        shelf.html[at:at] = html
        shelf.starts[at:] = [
            *(each - position for each in starts),
            *(each + added for each in shelf.starts[at:]),
        ]

    def _write_gap(self, position: int) -> None:
        cursor = QTextCursor(self._document)
        cursor.setPosition(position)
        cursor.setBlockFormat(self._block_format)
        cursor.insertText(GAP_TEXT, self._char_format)

    def _cut(self, start: int, end: int) -> None:
        cursor = QTextCursor(self._document)
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        cursor.removeSelectedText()

    def _starts(self, start: int, end: int) -> list[int]:
        """Where the present pieces begin."""
        starts: list[int] = []
        block = self._document.findBlock(start)
        while block.isValid() and block.position() < end:
            if _is_gap(block):
                starts.append(block.position())
            block = block.next()
        return starts


def _is_gap(block: QTextBlock) -> bool:
    if block.text() != GAP_TEXT:
        return False
    return _GAP_NAME in block.begin().fragment().charFormat().anchorNames()
