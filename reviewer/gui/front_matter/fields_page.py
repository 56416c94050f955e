"""The page with the editors of an article's fields."""

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QGridLayout, QLabel, QScrollArea, QWidget

from reviewer.gui.front_matter.key_label import FormRow
from reviewer.gui.front_matter.missing_field import NewField
from reviewer.gui.front_matter.notes import FieldNotes
from reviewer.gui.looks.naming import named
from reviewer.gui.words.plain_words import shown_text

#: Width in average letters; a narrower page has each key above its field instead of beside it.
_FEWEST_BESIDE = 60


class FieldsPage(QScrollArea):
    """The rows, one below the other; above them a sentence, below them the line for a new field."""

    def __init__(self) -> None:
        super().__init__()
        named(self, "fieldsPage", self.tr("Fields"))
        self.setWidgetResizable(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.new_field = NewField()
        self._rows: list[FormRow] = []
        self._laid_out: list[QWidget] = []
        self._is_arranging = False
        self._is_narrow = False
        # Holds rows that wait to be used again; not part of the window, so that nobody finds them
        # there.
        self._waiting = QWidget()
        self._notice = QLabel()
        self._notice.setTextFormat(Qt.TextFormat.PlainText)
        self._notice.setWordWrap(True)
        self._notice.hide()
        page = self._page = QWidget()
        # A QFormLayout would squeeze long texts to make room for the notes of the other fields.
        self._grid = QGridLayout(page)
        self._grid.setContentsMargins(10, 8, 10, 8)
        self._grid.setColumnStretch(1, 1)
        self.setWidget(page)
        self._lay_out()

    def show_notice(self, sentence: str) -> None:
        """Say something above the rows; nothing where it is empty."""
        self._notice.setText(shown_text(sentence))
        self._notice.setVisible(bool(sentence))

    def show_rows(self, rows: Sequence[FormRow]) -> None:
        """Replace the rows by these; what is being looked at stays where it is."""
        if list(rows) == self._rows:
            return
        bar = self.verticalScrollBar()
        before = bar.value()
        at_work = next(filter(_is_at_work, self._rows), None)
        above = at_work.y() - before if at_work is not None else 0
        self._is_arranging = True
        for row in self._rows:
            if row not in rows:
                row.moved.disconnect(self._stay)
                row.controls_added.disconnect(self._chain_tab_order)
                row.row_label.setParent(self._waiting)
                row.setParent(self._waiting)
        for row in rows:
            if row not in self._rows:
                row.moved.connect(self._stay)
                row.controls_added.connect(self._chain_tab_order)
        self._rows = list(rows)
        self._lay_out()
        self._chain_tab_order()
        self._take_up_room()
        self._is_arranging = False
        bar.setValue(at_work.y() - above if at_work in self._rows else before)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        fewest = _FEWEST_BESIDE * self.fontMetrics().averageCharWidth()
        is_narrow = self.viewport().width() < fewest
        if is_narrow != self._is_narrow:
            self._is_narrow = is_narrow
            self._lay_out()

    def _stay(self, way: int) -> None:
        """Keep the field that has the focus where it is, whatever is added above it."""
        row = self.sender()
        if isinstance(row, FormRow) and not self._is_arranging and _is_at_work(row):
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() + way)

    def _lay_out(self) -> None:
        grid = self._grid
        grid.setEnabled(False)  # else all is laid out again for each row that is shown
        grid.setRowStretch(grid.rowCount() - 1, 0)
        # Not takeAt(): its item would live on and hear, in place of the next one, that the widget's
        # height is another.
        for widget in [self._notice, self.new_field, *self._laid_out]:
            grid.removeWidget(widget)
        self._laid_out = [each for row in self._rows for each in (row.row_label, row)]
        grid.addWidget(self._notice, 0, 0, 1, 2)
        for number, row in enumerate(self._rows):
            label = row.row_label
            if self._is_narrow:
                grid.addWidget(label, 2 * number + 1, 1)
                grid.addWidget(row, 2 * number + 2, 1)
            else:
                grid.addWidget(label, number + 1, 0, Qt.AlignmentFlag.AlignTop)
                grid.addWidget(row, number + 1, 1)
            label.show()
            row.show()
        last = len(self._rows) * (2 if self._is_narrow else 1) + 1
        grid.addWidget(self.new_field, last, 1)
        # The space below the rows, however many there were.
        grid.setRowStretch(max(last + 1, grid.rowCount() - 1), 1)
        grid.setEnabled(True)

    def _take_up_room(self) -> None:
        """Place the rows now, not in the next turn of the event loop."""
        room = self.viewport().size()
        for _ in range(2):  # how high it is follows from how wide, which the first time may change
            self._grid.activate()
            height = self._page.minimumSizeHint().height()
            self._page.resize(room.width(), max(room.height(), height))

    def _chain_tab_order(self) -> None:
        """Let Tab go through the rows in their order."""
        stops = [self, *(stop for row in self._rows for stop in _tab_stops(row)), self.new_field]
        for before, behind in pairwise(stops):
            QWidget.setTabOrder(before, behind)


def _is_at_work(row: FormRow) -> bool:
    focused = QApplication.focusWidget()
    return focused is not None and row.isAncestorOf(focused)


def _tab_stops(row: FormRow) -> list[QWidget]:
    """What Tab reaches in a row: first what does the editing, then the repairs below it."""
    stops = [
        widget
        for widget in row.findChildren(QWidget)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and widget.focusProxy() is None
        and widget.window() is row.window()  # a date's calendar is a window of its own
    ]
    notes = row.findChild(FieldNotes)
    return sorted(stops, key=notes.isAncestorOf) if isinstance(notes, FieldNotes) else stops
