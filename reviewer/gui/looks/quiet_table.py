"""A table in which nothing is chosen until somebody does so, and that says why it is empty."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFocusEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractItemView, QTableView


class QuietTable(QTableView):
    """One row at a time. Unlike Qt's own, it does not choose a row just by getting the focus."""

    def __init__(self) -> None:
        super().__init__()
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        self._placeholder = ""

    def set_placeholder(self, words: str) -> None:
        """Say this wherever there is no row."""
        self._placeholder = words
        self.setAccessibleDescription(words)
        self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._placeholder and not self.model().rowCount():
            painter = QPainter(self.viewport())
            painter.setPen(self.palette().text().color())
            room = self.viewport().rect().adjusted(12, 8, -12, -8)
            painter.drawText(
                room, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, self._placeholder
            )
            painter.end()

    def focusInEvent(self, event: QFocusEvent) -> None:
        if self.currentIndex().isValid():
            super().focusInEvent(event)
        else:
            self.viewport().update()
