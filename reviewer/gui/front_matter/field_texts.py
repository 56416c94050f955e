"""Widgets for the text of a field that return every character unchanged."""

from collections.abc import Sequence

from PySide6.QtCore import QMimeData, Qt, QTimer, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QResizeEvent,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextOption,
)
from PySide6.QtWidgets import (
    QLineEdit,
    QPlainTextDocumentLayout,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

from reviewer.gui.document.text_bridge import StandIns, TextBridge
from reviewer.text import Span, minimal_edit


class FieldLine(QLineEdit):
    """One line. A line edit drops undecodable bytes, so stand-ins are shown for them."""

    #: The person changed the text. (The text itself would lose characters in a signal.)
    typed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._stand_ins = StandIns()
        self.textEdited.connect(lambda _text: self.typed.emit())

    @property
    def written(self) -> str:
        """What is shown, character for character."""
        return self._stand_ins.to_text(self.text())

    def show_text(self, text: str) -> None:
        """Show a text, the cursor staying where it is while somebody writes."""
        held = self._stand_ins.to_qt(text)
        if held == self.text():
            return
        place = self.cursorPosition()
        self.setText(held)
        # A field that is not being edited shows the beginning of its text.
        self.setCursorPosition(place if self.hasFocus() else 0)


class FieldText(QPlainTextEdit):
    """Several lines. Its undo history is the article's."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        # Its own document, because Python loses Qt's when a delegate hands the widget over to Qt.
        document = QTextDocument()
        document.setDocumentLayout(QPlainTextDocumentLayout(document))
        self.setDocument(document)
        self._bridge = TextBridge(document)
        self.setTabChangesFocus(True)
        self.setUndoRedoEnabled(False)

    @property
    def written(self) -> str:
        """What is shown, character for character."""
        return self._bridge.text

    def show_text(self, text: str) -> None:
        """Show a text, the cursor staying where it is."""
        edit = minimal_edit(self.written, text)
        if edit is not None:
            # Lines that stay keep their heights, and the scroll position.
            self._bridge.apply_edits([edit])

    def go_to(self, offset: int) -> None:
        """Put the cursor at an offset of the text."""
        self._put_cursor(self._bridge.position(offset))
        self.centerCursor()

    def underline(self, spans: Sequence[Span]) -> None:
        """Mark places of the text by a line below them, and no others."""
        marks = []
        for span in spans:
            mark = QTextEdit.ExtraSelection()
            mark.cursor = QTextCursor(self.document())
            mark.cursor.setPosition(self._bridge.position(span.start))
            mark.cursor.setPosition(
                self._bridge.position(span.end), QTextCursor.MoveMode.KeepAnchor
            )
            mark.format.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
            marks.append(mark)
        self.setExtraSelections(marks)

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """Take text only: files are dropped on the window."""
        return source.hasText() and not source.hasUrls()

    def createMimeDataFromSelection(self) -> QMimeData:
        """Copy as the text is; Qt would make spaces of no-break spaces."""
        copied = QMimeData()
        text = self._bridge.selected_text(self.textCursor())
        copied.setText(text.encode("utf-8", "replace").decode())
        return copied

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Insert plain text with this program's line ends."""
        text = source.text().replace("\r\n", "\n").replace("\r", "\n").replace("\u2029", "\n")
        self._bridge.insert(self.textCursor(), text)
        self.ensureCursorVisible()

    def _put_cursor(self, position: int) -> None:
        cursor = self.textCursor()
        cursor.setPosition(min(position, self.document().characterCount() - 1))
        self.setTextCursor(cursor)


class GrowingText(FieldText):
    """A text edit as high as its text, from two lines to sixteen."""

    _FEWEST, _MOST = 2, 16

    def __init__(self) -> None:
        super().__init__()
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # Not at once: a layout that is at work overhears that a height has changed.
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self._grow)
        self.document().documentLayout().documentSizeChanged.connect(lambda _: self._soon.start())
        self._grow()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._soon.start()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.verticalScrollBar().setValue(0)

    def _grow(self) -> None:
        line = self.fontMetrics().lineSpacing()
        lowest, highest = self._FEWEST * line, self._MOST * line
        # Letters from another font may make a line higher than most.
        needed, block = 0.0, self.document().begin()
        while block.isValid() and needed < highest:
            needed += self.blockBoundingRect(block).height()
            block = block.next()
        # If there is more text, no part of the next line shows at the bottom.
        margin = int(self.document().documentMargin())
        margins = 2 * self.frameWidth() + (margin if needed > highest else 2 * margin + 2)
        height = int(min(max(needed, lowest), highest)) + margins
        if height != self.height() or height != self.minimumHeight():
            self.setFixedHeight(height)
