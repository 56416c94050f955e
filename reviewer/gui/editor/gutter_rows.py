"""What the gutter shows beside each line in sight."""

from collections.abc import Iterator

from PySide6.QtGui import QTextBlock
from PySide6.QtWidgets import QPlainTextEdit

from reviewer.gui.editor.gutter import Row
from reviewer.gui.editor.in_sight import blocks_in_sight
from reviewer.gui.editor.marks import Marks

#: More lines than a screen has room for.
_MOST_IN_SIGHT = 200


class GutterRows:
    """Tells where the lines of an edit are, and which problems its marks have there."""

    def __init__(self, edit: QPlainTextEdit, marks: Marks) -> None:
        self._edit = edit
        self._marks = marks

    def between(self, top: int, bottom: int) -> Iterator[Row]:
        """The lines that touch the stretch between two heights of the viewport."""
        edit = self._edit
        current = edit.textCursor().block()
        if 0 <= current.blockNumber() - edit.firstVisibleBlock().blockNumber() < _MOST_IN_SIGHT:
            # The stretch that changes at a key, which Qt tells in whole dots.
            place = edit.blockBoundingGeometry(current).translated(edit.contentOffset())
            if place.top() - 1 <= top and bottom <= place.bottom() + 1:
                yield self._row(current, place.top(), place.height(), is_current=True)
                return
        for block, block_top, height in blocks_in_sight(edit):
            if bottom < block_top:
                return
            if top < block_top + height:
                yield self._row(block, block_top, height, is_current=block == current)

    def _row(self, block: QTextBlock, top: float, height: float, *, is_current: bool) -> Row:
        start = block.position()
        end = start + block.length()
        severity = self._marks.worst_between(start, end)
        has_fix = is_current and any(
            mark.diagnostic.fixes for mark in self._marks.between(start, end)
        )
        return Row(block.blockNumber(), round(top), round(height), severity, is_current, has_fix)
