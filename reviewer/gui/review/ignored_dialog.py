"""The dialog that lists the ignored problems."""

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from reviewer.gui.looks.naming import named
from reviewer.gui.looks.plain_buttons import without_icons
from reviewer.gui.words.plain_words import shown_text
from reviewer.workspace.ignores import Ignore

_NOTE = 3
_IGNORE = Qt.ItemDataRole.UserRole

#: Code points of a text that are shown.
_LONGEST = 200


class IgnoredDialog(QDialog):
    """Lists the judgements of a workspace; changes nothing itself."""

    #: The person wants these reported again. Carries a list of Ignore.
    taken_back = Signal(object)
    #: The person wrote a note. Carries the Ignore and the note.
    noted = Signal(object, str)

    def __init__(
        self, ignores: Iterable[Ignore], stale: frozenset[Ignore], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("ignoredDialog")
        self.setWindowTitle(self.tr("Ignored problems"))
        self.resize(900, 420)
        self._stale = stale
        self._lead = QLabel()
        self._lead.setWordWrap(True)
        heads = [
            self.tr("Article"),
            self.tr("Rule"),
            self.tr("Text"),
            self.tr("Note"),
            self.tr("State"),
        ]
        table = QTableWidget(0, len(heads))
        self._table = named(table, "ignoredList", self.tr("Ignored problems"))
        self._table.setHorizontalHeaderLabels(heads)
        self._table.verticalHeader().hide()
        self._table.setShowGrid(False)
        self._table.setWordWrap(False)
        self._table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self._table.setTabKeyNavigation(False)
        head = self._table.horizontalHeader()
        head.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        head.setStretchLastSection(True)
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        head.setHighlightSections(False)
        for column, width in enumerate((190, 190, 210, 150)):
            self._table.setColumnWidth(column, width)
        self._again = named(QPushButton(self.tr("&Report again")), "reportAgain")
        self._again.setToolTip(self.tr("Report the selected texts again (Delete)"))
        self._remove_stale = named(QPushButton(self.tr("Remove what is &gone")), "removeStale")
        self._remove_stale.setToolTip(self.tr("Remove all entries that no longer match anything"))
        self._lay_out()
        for ignore in sorted(ignores, key=lambda one: (one not in stale, one)):
            self._add(ignore)
        for button in (self._again, self._remove_stale):
            button.setAutoDefault(False)  # Return ends a note
        delete = QShortcut(QKeySequence(Qt.Key.Key_Delete), self._table)
        delete.setContext(Qt.ShortcutContext.WidgetShortcut)
        delete.activated.connect(self._take_back_chosen)
        self._table.itemChanged.connect(self._take_note)
        self._table.itemSelectionChanged.connect(self._show_what_can_be_done)
        self._again.clicked.connect(self._take_back_chosen)
        self._remove_stale.clicked.connect(self._take_back_stale)
        if self._table.rowCount():
            self._table.setCurrentCell(0, _NOTE)
        self._show_what_can_be_done()

    def _lay_out(self) -> None:
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        without_icons(buttons)
        buttons.rejected.connect(self.reject)
        row = QHBoxLayout()
        row.addWidget(self._again)
        row.addWidget(self._remove_stale)
        row.addStretch(1)
        row.addWidget(buttons)
        layout = QVBoxLayout(self)
        layout.addWidget(self._lead)
        layout.addWidget(self._table, 1)
        layout.addLayout(row)

    def _add(self, ignore: Ignore) -> None:
        row = self._table.rowCount()
        self._table.insertRow(row)
        article = self.tr("every article") if ignore.is_everywhere else ignore.path
        state = self.tr("no longer there") if ignore in self._stale else ""
        for column, text in enumerate(
            (article, ignore.rule, _shown(ignore.text), ignore.note, state)
        ):
            item = QTableWidgetItem(text if column == _NOTE else shown_text(text))
            item.setToolTip(shown_text(text))
            if column != _NOTE:
                item.setFlags(item.flags() & ~Qt.ItemFlag.ItemIsEditable)
            item.setData(_IGNORE, ignore)
            self._table.setItem(row, column, item)

    def _take_note(self, item: QTableWidgetItem) -> None:
        if item.column() == _NOTE:
            self.noted.emit(item.data(_IGNORE), item.text().strip())

    def _take_back_chosen(self) -> None:
        self._take_back(sorted({index.row() for index in self._table.selectedIndexes()}))

    def _take_back_stale(self) -> None:
        rows = range(self._table.rowCount())
        self._take_back([row for row in rows if self._ignore(row) in self._stale])

    def _take_back(self, rows: list[int]) -> None:
        if not rows:
            return
        self.taken_back.emit([self._ignore(row) for row in rows])
        for row in reversed(rows):
            self._table.removeRow(row)
        self._show_what_can_be_done()

    def _ignore(self, row: int) -> Ignore:
        ignore: Ignore = self._table.model().index(row, 0).data(_IGNORE)
        return ignore

    def _show_what_can_be_done(self) -> None:
        rows = self._table.rowCount()
        self._lead.setText(
            self.tr(
                "These texts are not reported. Note why a text is right in “Note”, or report "
                "it again."
            )
            if rows
            else self.tr("Nothing is ignored. Use “Ignore problem” for what is right as it is.")
        )
        self._again.setEnabled(bool(self._table.selectedIndexes()))
        self._remove_stale.setEnabled(any(self._ignore(row) in self._stale for row in range(rows)))


def _shown(text: str) -> str:
    """The text, made visible even if it consists of spaces."""
    return text[:_LONGEST] if text.strip() else text.replace(" ", "\N{MIDDLE DOT}")
