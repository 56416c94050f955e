"""Marks all places that were found like a marker pen: over the words, which stay readable."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QTextCursor, QTextLayout
from PySide6.QtWidgets import QPlainTextEdit

from reviewer.gui.document.changed_stretch import ChangedStretch
from reviewer.gui.document.utf16 import Utf16Index
from reviewer.gui.editor.in_sight import blocks_in_sight, x_in
from reviewer.text import Span

#: How many marks are drawn in one line of the screen: more cannot be told apart.
_MOST_IN_LINE = 400


class FoundMarks:
    """Where something was found in a document, as present positions.

    Places move along with their words while one types; those that are typed into are dropped.
    """

    def __init__(self) -> None:
        self._spans: Sequence[Span] = ()
        self._index = Utf16Index("")
        self._change: ChangedStretch | None = None

    def __bool__(self) -> bool:
        return bool(self._spans)

    def clear(self) -> None:
        """Mark nothing."""
        self.show((), Utf16Index(""))

    def show(self, spans: Sequence[Span], index: Utf16Index) -> None:
        """Mark these spans, in order, of the present text, whose index is given.

        More may be appended to the list later.
        """
        self._spans, self._index, self._change = spans, index, None

    def follow_change(self, position: int, removed: int, added: int) -> None:
        """Remember what ``QTextDocument.contentsChange`` has told."""
        if self._spans:
            change = self._change or ChangedStretch(position, position, position)
            self._change = change.then(position, removed, added)

    def between(self, start: int, end: int) -> Iterator[tuple[int, int]]:
        """The places that touch a stretch of the document, each as its first and last position."""
        change = self._change
        if change is None:
            yield from self._touching(start, end)
            return
        moved = change.end - change.old_end
        for place in self._touching(start, end):
            if place[1] <= change.start:
                yield place
        for first, last in self._touching(start - moved, end - moved):
            if change.old_end <= first:
                yield first + moved, last + moved

    def _touching(self, start: int, end: int) -> Iterator[tuple[int, int]]:
        """The places that touch a stretch of the text that was searched."""
        first, last = self._index.offset(start), self._index.offset(end)
        low = bisect_right(self._spans, first, key=lambda span: span.end)
        high = bisect_left(self._spans, last, lo=low, key=lambda span: span.start)
        for number in range(low, high):
            span = self._spans[number]
            yield self._index.position(span.start), self._index.position(span.end)


def paint_found(edit: QPlainTextEdit, found: FoundMarks, color: QColor, area: QRect) -> None:
    """Paint the marks of an edit's text within an area of its viewport.

    Not over what is selected, which has colours of its own.
    """
    if not found:
        return
    modes = QPainter.CompositionMode
    painter = QPainter(edit.viewport())
    # The background takes the colour; the words, which differ more from it, stay as they are.
    is_light = edit.palette().base().color().lightnessF() > 0.5
    painter.setCompositionMode(
        modes.CompositionMode_Darken if is_light else modes.CompositionMode_Lighten
    )
    painter.setBrush(color)
    painter.setPen(Qt.PenStyle.NoPen)
    left = edit.contentOffset().x()
    selected = edit.textCursor()
    for block, top, height in blocks_in_sight(edit):
        if top <= area.bottom() and area.top() <= top + height:
            inside = area.translated(-int(left), -int(top))
            boxes = _boxes(block.layout(), block.position(), found, inside, selected)
            painter.drawRects([box.translated(left, top) for box in boxes])
    painter.end()


def _boxes(
    layout: QTextLayout, start: int, found: FoundMarks, area: QRect, selected: QTextCursor
) -> list[QRectF]:
    """The marks in a block's lines that touch an area, without what is selected."""
    boxes: list[QRectF] = []
    lines = range(layout.lineCount())
    first = bisect_right(
        lines, area.top(), key=lambda number: int(layout.lineAt(number).rect().bottom())
    )
    for number in lines[first:]:
        line = layout.lineAt(number)
        if line.y() > area.bottom():
            break
        begin = start + line.textStart()
        end = begin + line.textLength()
        # Of a line that goes on far beyond both sides, what can be seen.
        sight = (begin, end)
        if line.textLength() > _MOST_IN_LINE:
            seen = (line.xToCursor(area.left()), line.xToCursor(area.right()))
            sight = (start + min(seen), start + max(seen) + 1)
        for count, (one, other) in enumerate(found.between(*sight)):
            if count == _MOST_IN_LINE:
                break
            if one < selected.selectionEnd() and selected.selectionStart() < other:
                continue
            edges = (x_in(line, max(one, begin) - start), x_in(line, min(other, end) - start))
            width = abs(edges[1] - edges[0])
            boxes.append(QRectF(min(edges), line.y(), width, line.height()))
    return boxes
