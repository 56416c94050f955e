"""A text document made of separately replaceable pieces of HTML."""

from bisect import bisect_right
from collections.abc import Sequence
from itertools import accumulate

from PySide6.QtGui import QTextCursor, QTextDocument

from reviewer.gui.preview.shelf import Shelf, ShelfMaker

#: How many pieces, and characters of HTML, a shelf may have before the next one begins. Larger
#: shelves make the layout of the one being changed slower, smaller ones that of all the others.
_FULL = 24
_FULL_HTML = 12_000


class BlockDocument:
    """Keeps a QTextDocument equal to a list of pieces of HTML, at the cost of what changes.

    Qt lays a document out from the change to its end, line by line, except for frames in which
    nothing has changed. So the pieces stand on shelves, each of which is a frame. But a selection
    that leaves a frame has all of it, or nothing: ``open`` takes the frames away where one selects.

    Positions are those of the document. The document must not be changed by anyone else.
    """

    def __init__(self, document: QTextDocument) -> None:
        self._document = document
        document.setUndoRedoEnabled(False)
        self.clear()

    @property
    def html(self) -> Sequence[str]:
        """The pieces that the document shows."""
        return self._html

    @property
    def has_open(self) -> bool:
        """Whether some pieces stand in no frame."""
        return any(shelf.is_open for shelf in self._shelves)

    def clear(self) -> None:
        """Show nothing."""
        self._document.clear()
        self._make = ShelfMaker(self._document)
        self._html: list[str] = []
        self._shelves: list[Shelf] = []
        self._count()

    def start(self, index: int) -> int:
        """The position where a piece begins; for the index after the last, the document's end."""
        number = self._shelf_of(index)
        if number == len(self._shelves):
            return self._positions[number]
        offset = self._shelves[number].starts[index - self._firsts[number]]
        return self._positions[number] + offset

    def end(self, index: int) -> int:
        """Where the piece has ended: the position after its last block."""
        number = self._shelf_of(index)
        offset = self._shelves[number].starts[index - self._firsts[number] + 1]
        return self._positions[number] + offset

    def text(self, index: int) -> str:
        """The piece as it reads, with U+2029 between its blocks."""
        cursor = QTextCursor(self._document)
        cursor.setPosition(self.start(index))
        cursor.setPosition(self.end(index) - 1, QTextCursor.MoveMode.KeepAnchor)
        return cursor.selectedText()

    def piece_at(self, position: int) -> int:
        """The number of the piece that holds the position; that of the last for one after it."""
        number = bisect_right(self._positions, position, hi=len(self._shelves)) - 1
        if number < 0:
            return 0
        shelf = self._shelves[number]
        offset = position - self._positions[number]
        return self._firsts[number] + max(
            bisect_right(shelf.starts, offset, hi=len(shelf.html)) - 1, 0
        )

    def replace(self, index: int, removed: int, html: Sequence[str]) -> None:
        """Show ``html`` in the place of ``removed`` pieces from ``index`` on."""
        cursor = QTextCursor(self._document)
        cursor.beginEditBlock()
        number = self._remove(index, removed)
        self._insert(number, index, html)
        cursor.endEditBlock()
        self._html[index : index + removed] = html

    def open(self, first: int, last: int) -> bool:
        """Take away the frames around some pieces, both ends included; whether there were any."""
        numbers = range(self._shelf_of(first), self._shelf_of(last) + 1)
        closed = [number for number in numbers if not self._shelves[number].is_open]
        for number in closed:
            self._remake(number, is_open=True)
        return bool(closed)

    def close_one(self) -> None:
        """Put some pieces that stand in no frame into one again."""
        number = next((at for at, shelf in enumerate(self._shelves) if shelf.is_open), None)
        if number is not None:
            self._remake(number, is_open=False)

    def _shelf_of(self, index: int) -> int:
        """The shelf on which the piece stands; after the last piece, the number of shelves."""
        return bisect_right(self._firsts, index) - 1

    def _count(self) -> None:
        """Note which piece is the first of each shelf and where that begins, and where all end."""
        self._firsts = list(accumulate((len(each.html) for each in self._shelves), initial=0))
        self._positions = list(accumulate((each.length for each in self._shelves), initial=0))

    def _remove(self, index: int, count: int) -> int:
        """Take pieces away; return the shelf on which, or before which, others are to stand."""
        number = self._shelf_of(index)
        while count:
            shelf, at = self._shelves[number], index - self._firsts[number]
            here = min(count, len(shelf.html) - at)
            if here == len(shelf.html):
                self._make.remove(self._positions[number], shelf)
                del self._shelves[number]
            else:
                self._make.take(self._positions[number], shelf, at, here)
                number += 1
            count -= here
            self._count()
        return min(number, self._shelf_of(index))

    def _insert(self, number: int, index: int, html: Sequence[str]) -> None:
        if not html:
            return
        if number and index == self._firsts[number]:
            number -= 1  # after what stands there, if there is room
        at = index - self._firsts[number]
        if number == len(self._shelves) or (
            at == len(self._shelves[number].html) and _is_full(self._shelves[number].html)
        ):
            number, at = number + bool(self._shelves), 0
            self._add(number, is_open=False)
        shelf = self._shelves[number]
        self._make.put(self._positions[number], shelf, at, html)
        self._count()
        if len(shelf.html) > 2 * _FULL:
            self._split(number)

    def _split(self, number: int) -> None:
        """Have a shelf that became too long go on as another one."""
        shelf = self._shelves[number]
        rest = shelf.html[_FULL:]
        self._make.take(self._positions[number], shelf, _FULL, len(rest))
        self._count()
        for start in range(0, len(rest), _FULL):
            number += 1
            self._add(number, is_open=shelf.is_open)
            portion = rest[start : start + _FULL]
            self._make.put(self._positions[number], self._shelves[number], 0, portion)
            self._count()

    def _add(self, number: int, *, is_open: bool) -> None:
        self._shelves.insert(number, self._make.shelf(self._positions[number], is_open=is_open))
        self._count()

    def _remake(self, number: int, *, is_open: bool) -> None:
        shelf, position = self._shelves[number], self._positions[number]
        cursor = QTextCursor(self._document)
        cursor.beginEditBlock()
        self._make.remove(position, shelf)
        self._shelves[number] = self._make.shelf(position, is_open=is_open)
        self._make.put(position, self._shelves[number], 0, shelf.html)
        cursor.endEditBlock()
        self._count()


def _is_full(html: Sequence[str]) -> bool:
    return len(html) >= _FULL or sum(map(len, html)) >= _FULL_HTML
