"""Converts the article's lines to heights in the preview, and back."""

from bisect import bisect_right

from PySide6.QtWidgets import QTextBrowser

from reviewer.gui.preview.block_document import BlockDocument

#: A block of the preview, and by how many pixels it is scrolled out at the top.
Anchor = tuple[int, int]

#: Where a line that is gone to appears, as a share of the viewport's height.
_FROM_TOP = 5

#: Heights of the viewport within which a block is near.
_NEAR = 3


class LineMap:
    """Between blocks, it counts by blocks; inside one, by the share of it that is above."""

    def __init__(self, pane: QTextBrowser, blocks: BlockDocument) -> None:
        self._pane = pane
        self._blocks = blocks
        self._first = 0  # the block that was at the top when last looked
        #: First line and end of each block of the rendering.
        self.lines: list[tuple[int, int]] = []

    def block_of(self, line: int) -> int | None:
        """The index of the block that shows the line, or of the last one before it."""
        count = len(self._blocks.html)
        if not count or len(self.lines) != count:
            return None
        # Footnotes stand after all else, wherever they were written.
        are_last = count > 1 and self.lines[-1][0] < self.lines[-2][0]
        end = count - 1 if are_last else count
        found = bisect_right(self.lines, line, hi=end, key=lambda lines: lines[0])
        return max(found - 1, 0)

    def line_at(self, position: int) -> int:
        """The line from which the character at a position of the document came."""
        index = self._blocks.piece_at(position)
        if not index < min(len(self.lines), len(self._blocks.html)):
            return 0
        start, end = self._blocks.start(index), self._blocks.start(index + 1)
        first, after = self.lines[index]
        inside = max(0, min(position - start, end - start - 1))  # between two pieces is neither
        return first + inside * (after - first) // (end - start)

    def bring_into_sight(self, line: int, index: int) -> None:
        """Scroll to a line of a block, unless it is already well in sight."""
        top, bottom = self.top(index), self.top(index + 1)
        first, after = self.lines[index]
        y = top + (bottom - top) * min(line - first, after - first) // (after - first)
        bar, height = self._pane.verticalScrollBar(), self._pane.viewport().height()
        if not bar.value() <= y < bar.value() + height * (_FROM_TOP - 1) // _FROM_TOP:
            bar.setValue(max(0, y - height // _FROM_TOP))

    def show_at_top(self, line: float, margin: int) -> None:
        """Scroll so that a line, or a part of it, is at the top."""
        index = self.block_of(int(line))
        if index is not None:
            first, after = self.lines[index]
            share = min(max(line - first, 0.0) / (after - first), 1.0)
            top, bottom = self.top(index), self.top(index + 1)
            y = round(top + (bottom - top) * share) - margin * (line <= first)
            self._pane.verticalScrollBar().setValue(y)

    def line_at_top(self) -> float:
        """The line at the top, and how much of it is out of sight."""
        if not self.lines or len(self.lines) != len(self._blocks.html):
            return 0.0
        index, scrolled = self._at_top()
        first, after = self.lines[index]
        height = self.top(index + 1) - self.top(index)
        share = min(max(scrolled / height, 0.0), 1.0) if height > 0 else 0.0
        return first + share * (after - first)

    def anchor(self) -> Anchor | None:
        """Where the pane is scrolled to; None at the very top."""
        is_top = not self._pane.verticalScrollBar().value() or not self._blocks.html
        return None if is_top else self._at_top()

    def restore(self, anchor: Anchor | None) -> None:
        """Scroll to where an anchor was taken, whatever has come or gone above it."""
        if anchor is not None:
            index = min(anchor[0], len(self._blocks.html))
            value = self.top(index) + anchor[1]
            if value != self._pane.verticalScrollBar().value():
                self._pane.verticalScrollBar().setValue(value)

    def top(self, index: int) -> int:
        """Where the block begins, in pixels from the document's top."""
        document = self._pane.document()
        block = document.findBlock(self._blocks.start(index))
        return int(document.documentLayout().blockBoundingRect(block).top())

    def in_sight(self) -> range:
        """The numbers of the blocks that the viewport shows."""
        count = len(self._blocks.html)
        if not count:
            return range(0)
        first = last = self._first_in_sight()
        bottom = self._pane.verticalScrollBar().value() + self._pane.viewport().height()
        while last + 1 < count and self.top(last + 1) < bottom:
            last += 1
        return range(first, last + 1)

    def _first_in_sight(self) -> int:
        """The block at the top; asking Qt for it takes ten times as long as looking near by."""
        count, height = len(self._blocks.html), self._pane.viewport().height()
        scrolled = self._pane.verticalScrollBar().value()
        first = min(self._first, count - 1)
        if abs(self.top(first) - scrolled) > _NEAR * height:
            corner = self._pane.viewport().rect().topLeft()
            first = self._blocks.piece_at(self._pane.cursorForPosition(corner).position())
        while first and self.top(first) > scrolled:
            first -= 1
        while first + 1 < count and self.top(first + 1) <= scrolled:
            first += 1
        self._first = first
        return first

    def _at_top(self) -> Anchor:
        index = self._first_in_sight()
        return index, self._pane.verticalScrollBar().value() - self.top(index)
