"""Lets people select in the preview as if its pieces stood in no frames."""

from PySide6.QtCore import QMimeData, QObject, QPoint, QTimer
from PySide6.QtGui import QGuiApplication, QTextCursor
from PySide6.QtWidgets import QTextBrowser

from reviewer.gui.preview.block_document import BlockDocument
from reviewer.gui.preview.mark_layer import MarkLayer
from reviewer.gui.preview.shelf import GAP_TEXT

_REST_MS = 500


def without_gaps(copied: QMimeData) -> QMimeData:
    """What was copied, less what stands between the pieces: it would be damage in an article."""
    clean = QMimeData()
    lines = [line for line in copied.text().split("\n") if line != GAP_TEXT]
    clean.setText("\n".join(lines))
    if copied.hasHtml():
        clean.setHtml(copied.html().replace(GAP_TEXT, ""))
    return clean


class Selecting(QObject):
    """Removes frames before a selection reaches them, and restores them when it is gone.

    Opening and closing keeps all positions, so that cursor and scroll position stay.
    """

    def __init__(self, pane: QTextBrowser, blocks: BlockDocument, layer: MarkLayer) -> None:
        super().__init__(pane)
        self._pane = pane
        self._blocks = blocks
        self._layer = layer
        self._rest = QTimer(self)
        self._rest.setInterval(_REST_MS)
        self._rest.timeout.connect(self._close_one)

    def reach(self, point: QPoint) -> None:
        """Before the mouse selects up to a point of the viewport: open what it can meet."""
        if not self._blocks.html:
            return
        area = self._pane.viewport().rect()
        points = area.topLeft(), area.bottomRight(), point
        reached = [self._pane.cursorForPosition(each).position() for each in points]
        self._open(min(reached), max(reached))
        anchor = self._pane.textCursor().anchor()
        if QGuiApplication.keyboardModifiers() and not min(reached) <= anchor <= max(reached):
            self._open(anchor, anchor)

    def open_selected(self) -> None:
        """Before the selection is copied: a frame in it would be pasted as a table."""
        cursor = self._pane.textCursor()
        if self._blocks.html and cursor.hasSelection():
            self._open(cursor.selectionStart(), cursor.selectionEnd())

    def _open(self, start: int, end: int) -> None:
        cursor = _Kept(self._pane)
        if self._blocks.open(self._blocks.piece_at(start), self._blocks.piece_at(end)):
            cursor.restore()
            self._layer.draw()
            self._rest.start()

    def _close_one(self) -> None:
        if not self._blocks.has_open:
            self._rest.stop()
        elif not (self._pane.textCursor().hasSelection() or QGuiApplication.mouseButtons().value):
            cursor = _Kept(self._pane)
            self._blocks.close_one()
            cursor.restore()
            self._layer.draw()


class _Kept:
    """Where the cursor is, and how far is scrolled."""

    def __init__(self, pane: QTextBrowser) -> None:
        self._pane = pane
        cursor = pane.textCursor()
        self._cursor = cursor.anchor(), cursor.position()
        self._scrolled = pane.verticalScrollBar().value()

    def restore(self) -> None:
        """Put the cursor back that was moved by what happened to the text around it."""
        cursor, (anchor, position) = self._pane.textCursor(), self._cursor
        if (cursor.anchor(), cursor.position()) != self._cursor:
            cursor.setPosition(anchor)
            cursor.setPosition(position, QTextCursor.MoveMode.KeepAnchor)
            self._pane.setTextCursor(cursor)
        if self._pane.verticalScrollBar().value() != self._scrolled:
            self._pane.verticalScrollBar().setValue(self._scrolled)
