"""Two versions in one or two columns, with a way from change to change."""

from collections import deque
from collections.abc import Callable, Sequence

from PySide6.QtCore import QMimeData, QTimer, QUrl, Signal
from PySide6.QtGui import QKeySequence, QShortcut, QTextBlockFormat, QTextCursor, QTextOption
from PySide6.QtWidgets import (
    QAbstractButton,
    QCheckBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from reviewer.gui.compare.page import TAKE_BACK, PageStyle, as_written, comparison_page
from reviewer.gui.looks.naming import named
from reviewer.gui.words.language import number
from reviewer.review.alignment import LinePair, align


class ComparisonView(QWidget):
    """Shows the lines that differ, with the differing words marked.

    Unchanged lines are left out, except those around a change. F8 and Shift+F8 go to the next and
    the previous change. If there is a text for it, single changes can be undone.
    """

    #: The person wants a change taken back. Carries its number, from 0.
    take_back_requested = Signal(int)

    def __init__(self, take_back: str = "") -> None:
        """``take_back`` is the text of the button that undoes a change."""
        super().__init__()
        self._take_back_words = take_back
        self._pairs: Sequence[LinePair] = ()
        self._titles = ("", "")
        self._change_count = 0
        self._parts: deque[str] = deque()  # parts of the page that are still to be shown
        self._at = -1
        self._turn = QTimer(self)
        self._turn.setSingleShot(True)
        self._turn.timeout.connect(self._show_part)
        words = self.tr("Comparison of the two versions")
        self._view = named(_Page(), "comparison", words)
        self._view.setOpenLinks(False)
        self._view.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self._view.anchorClicked.connect(self._follow)
        self._count = named(QLabel(), "changeCount")
        self._one_column = named(QCheckBox(self.tr("In &one column")), "oneColumn")
        self._white_space = named(QCheckBox(self.tr("Show &white space")), "showWhiteSpace")
        self._previous = named(QPushButton(self.tr("&Previous change")), "previousChange")
        self._next = named(QPushButton(self.tr("&Next change")), "nextChange")
        self._next.setDefault(True)
        self._take_back = named(QPushButton(take_back), "takeBackChange")
        #: The row of controls above, to which a dialog adds its own.
        self.top = QHBoxLayout()
        #: The row of buttons below, likewise.
        self.bottom = QHBoxLayout()
        self._arrange()
        self._connect()
        self.setFocusProxy(self._view)

    @property
    def change_count(self) -> int:
        """Number of changed stretches of lines."""
        return self._change_count

    def compare(self, old: str, new: str, titles: tuple[str, str]) -> None:
        """Show how ``new`` differs from ``old``."""
        self.show_pairs(align(old, new), titles)

    def show_pairs(self, pairs: Sequence[LinePair], titles: tuple[str, str], at: int = -1) -> None:
        """Show two texts whose lines are already paired, starting at a change."""
        self._pairs, self._titles, self._at = pairs, titles, at
        self._show()

    @property
    def pairs(self) -> Sequence[LinePair]:
        """The lines shown, those that are left out as well."""
        return self._pairs

    @property
    def place(self) -> int:
        """The change at which the person is, from 0; before the first -1."""
        return self._at

    def _arrange(self) -> None:
        self.top.addWidget(self._one_column)
        self.top.addWidget(self._white_space)
        self.top.addStretch(1)
        self.bottom.addWidget(self._count, 1)
        for button in (self._take_back, self._previous, self._next):
            self.bottom.addWidget(button)
        self._take_back.setVisible(bool(self._take_back_words))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(self.top)
        layout.addWidget(self._view, 1)
        layout.addLayout(self.bottom)

    def _connect(self) -> None:
        self._call(self._previous, "Shift+F8", lambda: self._go(-1))
        self._call(self._next, "F8", lambda: self._go(1))
        self._call(self._take_back, "Ctrl+Backspace", lambda: self._request(self._at))
        for box in (self._one_column, self._white_space):
            box.toggled.connect(lambda _checked: self._show())

    def _call(self, button: QAbstractButton, key: str, slot: Callable[[], object]) -> None:
        keys = QKeySequence(key)
        shown = keys.toString(QKeySequence.SequenceFormat.NativeText)
        words = button.text().replace("&", "")
        button.setToolTip(f"{words} ({shown})")
        button.clicked.connect(lambda _checked=False: slot())
        QShortcut(keys, self).activated.connect(slot)

    def _show(self) -> None:
        words = self._take_back_words.replace("&", "")
        style = PageStyle(self._one_column.isChecked(), self._white_space.isChecked(), words)
        parts, self._change_count = comparison_page(
            self._pairs, self._titles, self.palette(), style
        )
        self._view.setHtml(parts[0])
        self._parts = deque(parts[1:])
        self._at = min(self._at, self._change_count - 1)
        self._go_to_change()
        self._tell_place()
        self._turn.start()

    def _show_part(self) -> None:
        """Show the next part of the page: a long page at once would block the window."""
        if not self._parts:
            return
        cursor = QTextCursor(self._view.document())
        cursor.movePosition(QTextCursor.MoveOperation.End)
        between = QTextBlockFormat()
        between.setLineHeight(1, QTextBlockFormat.LineHeightTypes.FixedHeight.value)
        cursor.setBlockFormat(between)
        cursor.insertHtml(self._parts.popleft())
        self._turn.start()

    def _go_to_change(self) -> None:
        if self._at < 0:
            return
        anchor = f"change{self._at}"
        while any(f'name="{anchor}"' in part for part in self._parts):
            self._show_part()
        self._view.scrollToAnchor(anchor)

    def _tell_place(self) -> None:
        self._count.setText(self._summary())
        for button in (self._previous, self._next):
            button.setEnabled(self._change_count > 0)
        self._take_back.setEnabled(self._at >= 0)

    def _summary(self) -> str:
        if not self._change_count:
            return self.tr("Nothing has changed.")
        changed = sum(pair.is_change for pair in self._pairs)
        lines = self.tr("%Ln line(s) changed", "", changed)
        if self._at < 0:
            return f"{self.tr('%Ln place(s)', '', self._change_count)}, {lines}"
        place = self.tr("Change {number} of %Ln", "", self._change_count)
        return f"{place.format(number=number(self._at + 1))}, {lines}"

    def _go(self, step: int) -> None:
        self._at = min(max(self._at + step, 0), self._change_count - 1)
        self._go_to_change()
        self._tell_place()

    def _follow(self, link: QUrl) -> None:
        number = link.toString().removeprefix(TAKE_BACK)
        if number.isdecimal():
            self._request(int(number))

    def _request(self, change: int) -> None:
        if self._take_back_words and 0 <= change < self._change_count:
            self._at = change
            self.take_back_requested.emit(change)


class _Page(QTextBrowser):
    """From which nothing is copied that neither version has."""

    def createMimeDataFromSelection(self) -> QMimeData:
        copied = QMimeData()
        copied.setText(as_written(self.textCursor().selection().toPlainText()))
        return copied
