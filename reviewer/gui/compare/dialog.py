"""The comparison of two versions of an article, side by side."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QKeySequence, QShortcut, QTextOption
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from reviewer.gui.compare.alignment import align
from reviewer.gui.compare.page import comparison_page
from reviewer.gui.naming import named


class CompareDialog(QDialog):
    """Shows the lines that differ in two columns, with the differing words marked.

    Unchanged lines are left out but for those around a change. F8 and Shift+F8 go to the next and
    the previous change.
    """

    def __init__(
        self, old: str, new: str, titles: tuple[str, str], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("compareDialog")
        self.setWindowTitle("Compare")
        pairs = align(old, new)
        html, self._change_count = comparison_page(pairs, titles, self.palette())
        self._changed_lines = sum(pair.is_change for pair in pairs)
        self._at = -1
        self._view = named(QTextBrowser(), "comparison", "Comparison of the two versions")
        self._view.setOpenLinks(False)
        self._view.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self._view.setHtml(html)
        self._arrange()
        self.resize(self.sizeHint())
        for key, step in (("F8", 1), ("Shift+F8", -1)):
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.activated.connect(lambda step=step: self._go(step))

    @property
    def change_count(self) -> int:
        """Number of changed stretches of lines."""
        return self._change_count

    def sizeHint(self) -> QSize:
        parent = self.parentWidget()
        return parent.size() * 0.9 if parent is not None else QSize(1100, 700)

    def _arrange(self) -> None:
        previous = named(QPushButton("&Previous change"), "previousChange")
        previous.setToolTip("Shift+F8")
        previous.clicked.connect(lambda: self._go(-1))
        following = named(QPushButton("&Next change"), "nextChange")
        following.setToolTip("F8")
        following.clicked.connect(lambda: self._go(1))
        following.setDefault(True)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        bottom = QHBoxLayout()
        bottom.addWidget(named(QLabel(self._summary()), "changeCount"), 1)
        for button in (previous, following):
            button.setEnabled(self._change_count > 0)
            bottom.addWidget(button)
        bottom.addWidget(buttons)
        layout = QVBoxLayout(self)
        layout.addWidget(self._view, 1)
        layout.addLayout(bottom)

    def _summary(self) -> str:
        if not self._change_count:
            return "Nothing has changed."
        places = "1 place" if self._change_count == 1 else f"{self._change_count:,} places"
        lines = "1 line" if self._changed_lines == 1 else f"{self._changed_lines:,} lines"
        return f"{places}, {lines} changed"

    def _go(self, step: int) -> None:
        self._at = min(max(self._at + step, 0), self._change_count - 1)
        self._view.scrollToAnchor(f"change{self._at}")
