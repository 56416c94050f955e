"""Two versions side by side, with a way from change to change."""

from PySide6.QtGui import QKeySequence, QShortcut, QTextOption
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QTextBrowser, QVBoxLayout, QWidget

from reviewer.gui.compare.alignment import align
from reviewer.gui.compare.page import comparison_page
from reviewer.gui.naming import named


class ComparisonView(QWidget):
    """Shows the lines that differ in two columns, with the differing words marked.

    Unchanged lines are left out but for those around a change. F8 and Shift+F8 go to the next and
    the previous change.
    """

    def __init__(self) -> None:
        super().__init__()
        self._change_count = 0
        self._changed_lines = 0
        self._at = -1
        self._view = named(QTextBrowser(), "comparison", "Comparison of the two versions")
        self._view.setOpenLinks(False)
        self._view.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self._count = named(QLabel(), "changeCount")
        self._previous = named(QPushButton("&Previous change"), "previousChange")
        self._next = named(QPushButton("&Next change"), "nextChange")
        self._next.setDefault(True)
        #: The row of buttons below, to which a dialog adds its own.
        self.bottom = QHBoxLayout()
        self.bottom.addWidget(self._count, 1)
        for button, key, step in ((self._previous, "Shift+F8", -1), (self._next, "F8", 1)):
            button.setToolTip(key)
            button.clicked.connect(lambda _checked=False, step=step: self._go(step))
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.activated.connect(lambda step=step: self._go(step))
            self.bottom.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._view, 1)
        layout.addLayout(self.bottom)

    @property
    def change_count(self) -> int:
        """Number of changed stretches of lines."""
        return self._change_count

    def compare(self, old: str, new: str, titles: tuple[str, str]) -> None:
        """Show how ``new`` differs from ``old``."""
        pairs = align(old, new)
        html, self._change_count = comparison_page(pairs, titles, self.palette())
        self._changed_lines = sum(pair.is_change for pair in pairs)
        self._at = -1
        self._view.setHtml(html)
        self._count.setText(self._summary())
        for button in (self._previous, self._next):
            button.setEnabled(self._change_count > 0)

    def _summary(self) -> str:
        if not self._change_count:
            return "Nothing has changed."
        places = "1 place" if self._change_count == 1 else f"{self._change_count:,} places"
        lines = "1 line" if self._changed_lines == 1 else f"{self._changed_lines:,} lines"
        return f"{places}, {lines} changed"

    def _go(self, step: int) -> None:
        self._at = min(max(self._at + step, 0), self._change_count - 1)
        self._view.scrollToAnchor(f"change{self._at}")
