"""The comparison of two versions of an article in a window of its own."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from reviewer.gui.compare.view import ComparisonView


class CompareDialog(QDialog):
    """Shows how the new text differs from the old one."""

    def __init__(
        self, old: str, new: str, titles: tuple[str, str], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("compareDialog")
        self.setWindowTitle("Compare")
        self._view = ComparisonView()
        self._view.compare(old, new, titles)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        self._view.bottom.addWidget(buttons)
        QVBoxLayout(self).addWidget(self._view)
        self.resize(self.sizeHint())

    @property
    def change_count(self) -> int:
        """Number of changed stretches of lines."""
        return self._view.change_count

    def sizeHint(self) -> QSize:
        parent = self.parentWidget()
        return parent.size() * 0.9 if parent is not None else QSize(1100, 700)
