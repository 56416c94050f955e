"""The table in which the articles are listed."""

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView

from reviewer.gui.looks.quiet_table import QuietTable


class ArticleTable(QuietTable):
    """A list of one column. QListView would take a second to lay out 100,000 rows."""

    #: The person pressed Return, to work in the article that is chosen.
    entered_by_key = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.horizontalHeader().hide()
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        rows = self.verticalHeader()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(self.fontMetrics().height() + 10)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the open article in sight in a smaller window."""
        index = self.currentIndex()
        place = self.visualRect(index)
        was_seen = index.isValid() and 0 <= place.top() < event.oldSize().height()
        super().resizeEvent(event)
        if was_seen:
            self.scrollTo(index)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered_by_key.emit()
        else:
            super().keyPressEvent(event)

    def moveCursor(
        self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        # In a table these two go to the ends of the row, of which there is one.
        rows = self.model().rowCount()
        match action:
            case QAbstractItemView.CursorAction.MoveHome if rows:
                return self.model().index(0, 0)
            case QAbstractItemView.CursorAction.MoveEnd if rows:
                return self.model().index(rows - 1, 0)
        return super().moveCursor(action, modifiers)
