"""The list of articles that would be changed, to be ticked by a person."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView

from reviewer.gui.bulk.changes_model import ChangesModel
from reviewer.gui.looks.naming import named
from reviewer.gui.looks.quiet_table import QuietTable
from reviewer.gui.looks.ticks import TickDelegate


class ChangesTable(QuietTable):
    """Several articles can be selected; the space bar ticks or unticks all of them."""

    def __init__(self, changes: ChangesModel) -> None:
        super().__init__()
        named(self, "bulkArticles", self.tr("Articles that would be changed"))
        self._changes = changes
        self.setModel(changes)
        self.setItemDelegate(TickDelegate(self))
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        header = self.horizontalHeader()
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.Interactive)
        header.resizeSection(1, self.fontMetrics().averageCharWidth() * 15)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setHighlightSections(False)
        rows = self.verticalHeader()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(self.fontMetrics().height() + 8)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() != Qt.Key.Key_Space:
            super().keyPressEvent(event)
            return
        here = self._changes.change_at(self.currentIndex())
        if here is not None:
            rows = [index.row() for index in self.selectionModel().selectedRows()]
            self._changes.want(rows, wanted=not self._changes.is_wanted(here.path))

    def tick_all(self, *, wanted: bool) -> None:
        """Tick or untick every article listed."""
        self._changes.want(range(self._changes.rowCount()), wanted=wanted)
