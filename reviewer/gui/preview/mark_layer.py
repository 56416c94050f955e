"""Draws the diagnostics, and the block in which one writes, over the preview."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, QPoint, QPointF, QRectF, Qt, QTimer
from PySide6.QtGui import QColor, QPainter, QPalette, QTextCursor
from PySide6.QtWidgets import QTextBrowser, QTextEdit

from reviewer.gui.looks.severity_style import GLYPHS, severity_color
from reviewer.gui.preview.block_document import BlockDocument
from reviewer.gui.preview.line_map import LineMap
from reviewer.gui.preview.marks import BlockMarks, ShownMark, mark_format
from reviewer.lint.model import Diagnostic

#: How many marks are drawn at once: more than a screen has room for.
_MOST_DRAWN = 300
_BAR = 3


class MarkLayer(QObject):
    """Draws only the marks in sight, so that their total number costs nothing."""

    def __init__(
        self, pane: QTextBrowser, blocks: BlockDocument, lines: LineMap, marks: BlockMarks
    ) -> None:
        super().__init__(pane)
        self._pane = pane
        self._blocks = blocks
        self._map = lines
        self._marks = marks
        self._current: int | None = None
        #: The blocks that the viewport showed when the marks were drawn.
        self._seen = range(0)
        self._turn = QTimer(self)
        self._turn.setSingleShot(True)
        self._turn.setInterval(0)
        self._turn.timeout.connect(self.draw)
        pane.verticalScrollBar().valueChanged.connect(self.refresh)

    def refresh(self) -> None:
        """Draw again as soon as there is time: the visible part has changed."""
        self._turn.start()

    def set_current(self, number: int | None) -> None:
        """Point out the block in which one writes."""
        if number != self._current:
            self._current = number
            self._pane.viewport().update()

    def at(self, point: QPoint) -> Sequence[Diagnostic]:
        """The diagnostics at a point of the viewport, the worst first."""
        if not self._blocks.html:
            return ()
        cursor = self._pane.cursorForPosition(point)
        position = cursor.position()
        if self._pane.cursorRect(cursor).left() > point.x():
            position -= 1
        number = self._blocks.piece_at(position)
        offset = position - self._blocks.start(number)
        in_margin = point.x() < self._left() - _BAR
        found = [
            mark.diagnostic
            for mark in self._in_block(number)
            if mark.start <= offset < mark.end or (in_margin and mark.start == mark.end)
        ]
        return sorted(found, key=lambda one: one.severity.rank)

    def paint(self) -> None:
        """Draw what is beside the text; to be called when the text is painted."""
        painter = QPainter(self._pane.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette = self._pane.palette()
        left = self._left()
        count = len(self._blocks.html)
        for number in range(self._seen.start, min(self._seen.stop, count)):
            if number == self._current:
                top, bottom = self._edges(number)
                accent = palette.color(QPalette.ColorRole.Highlight)
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(accent)
                bar = QRectF(left - 3 * _BAR, top, _BAR, bottom - top)
                painter.drawRoundedRect(bar, _BAR / 2, _BAR / 2)
            unplaced = [one for one in self._in_block(number) if one.start == one.end]
            if unplaced:
                worst = min((one.diagnostic.severity for one in unplaced), key=lambda s: s.rank)
                painter.setPen(QColor(severity_color(worst, palette)))
                base = self._edges(number)[0] + painter.fontMetrics().ascent()
                painter.drawText(QPointF(2, base), GLYPHS[worst])

    def draw(self) -> None:
        """Draw the marks of what is in sight again."""
        self._turn.stop()
        selections: list[QTextEdit.ExtraSelection] = []
        palette = self._pane.palette()
        self._seen = self._map.in_sight()
        for number in self._seen:
            start = self._blocks.start(number)
            for mark in self._in_block(number):
                if mark.start < mark.end and len(selections) < _MOST_DRAWN:
                    selection = QTextEdit.ExtraSelection()
                    selection.cursor = QTextCursor(self._pane.document())
                    selection.cursor.setPosition(start + mark.start)
                    end = min(start + mark.end, self._blocks.end(number) - 1)
                    selection.cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
                    selection.format = mark_format(mark.diagnostic.severity, palette)
                    selections.append(selection)
        if selections or self._pane.extraSelections():
            self._pane.setExtraSelections(selections)
        self._pane.viewport().update()

    def _in_block(self, number: int) -> Sequence[ShownMark]:
        if not self._marks.is_marked(number):
            return ()
        return self._marks.in_block(number, lambda: self._blocks.text(number))

    def _left(self) -> float:
        return self._pane.document().rootFrame().frameFormat().leftMargin()

    def _edges(self, number: int) -> tuple[float, float]:
        """Top and bottom of a block in the viewport."""
        document, layout = self._pane.document(), self._pane.document().documentLayout()
        scrolled = self._pane.verticalScrollBar().value()

        def top(position: int) -> float:
            block = document.findBlock(position)
            return layout.blockBoundingRect(block).top() - scrolled

        return top(self._blocks.start(number)), top(self._blocks.start(number + 1)) - 6
