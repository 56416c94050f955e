"""The list of what was found: articles that fold, and their places."""

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QHeaderView

from reviewer.gui.looks.naming import named
from reviewer.gui.looks.quiet_table import QuietTable
from reviewer.gui.search.delegate import ARROW_WIDTH, FoundDelegate
from reviewer.gui.search.model import FoundModel


class FoundView(QuietTable):
    """Return and a click go to a place; Left and Right fold, as a click on the arrow does."""

    #: The person wants to see a row's place. Carries its index and whether to work there.
    chosen = Signal(QModelIndex, bool)

    def __init__(self, model: FoundModel, name: str) -> None:
        """``name`` is what a screen reader calls it."""
        super().__init__()
        named(self, "searchResults", name)
        self._model = model
        self.setModel(model)
        self.setItemDelegate(FoundDelegate(self))
        self.horizontalHeader().hide()
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        rows = self.verticalHeader()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(self.fontMetrics().height() + 4)

    def go_to_first(self) -> None:
        """Choose the first row, if none is chosen."""
        if not self.currentIndex().isValid():
            self.setCurrentIndex(self._model.index(0, 0))

    def go_to_next_place(self) -> None:
        """Choose the next place, from the top again after the last, and ask to see it."""
        row = self._model.next_place(self.currentIndex().row())
        if row >= 0:
            self.setCurrentIndex(self._model.index(row, 0))
            self.chosen.emit(self.currentIndex(), False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        here = self.currentIndex()
        match event.key():
            case Qt.Key.Key_Return | Qt.Key.Key_Enter if here.isValid():
                self.chosen.emit(here, True)
            case Qt.Key.Key_Left if here.isValid():
                row = self._model.article_row(here.row())
                if row == here.row():
                    self._model.fold(row, folded=True)
                self.setCurrentIndex(self._model.index(row, 0))
            case Qt.Key.Key_Right if here.isValid():
                self._model.fold(here.row(), folded=False)
            case Qt.Key.Key_Escape:
                event.ignore()
            case _:
                super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        found = self._model.found_at(index)
        if found is None or event.button() != Qt.MouseButton.LeftButton:
            return
        if found.hit is None and event.position().x() < ARROW_WIDTH:
            self._model.fold(index.row(), folded=not found.is_folded)
        else:
            self.chosen.emit(index, False)
