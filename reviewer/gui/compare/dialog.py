"""The comparison of an article with another version of it, in a window of its own."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QComboBox, QDialog, QDialogButtonBox, QLabel, QVBoxLayout, QWidget

from reviewer.gui.compare.view import ComparisonView
from reviewer.gui.looks.naming import named
from reviewer.gui.looks.plain_buttons import without_icons
from reviewer.review.alignment import without_change


@dataclass(frozen=True, slots=True)
class Source:
    """A version to compare with: its name, and how to get its text (None if the person cancels)."""

    name: str
    read: Callable[[], tuple[str, str] | None]  # the column's title, and the text


class CompareDialog(QDialog):
    """Shows how the present text differs from a version that the person chooses."""

    #: The person undid a change. Carries the text that is wanted now.
    text_wanted = Signal(str)

    def __init__(
        self, sources: Sequence[Source], present: str, parent: QWidget | None = None
    ) -> None:
        """The first source is shown first."""
        super().__init__(parent)
        self.setObjectName("compareDialog")
        self.setWindowTitle(self.tr("Compare"))
        self._sources = sources
        self._present = present
        self._old = ("", "")
        self._shown = 0
        self._view = ComparisonView(self.tr("&Take back"))
        self._view.take_back_requested.connect(self._take_back)
        self._choice = named(QComboBox(), "compareWith", self.tr("Version to compare with"))
        self._choice.addItems([source.name for source in sources])
        label = QLabel(self.tr("&Compare with:"))
        label.setBuddy(self._choice)
        self._view.top.insertWidget(0, label)
        self._view.top.insertWidget(1, self._choice)
        self._view.top.insertSpacing(2, 16)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        without_icons(buttons)
        buttons.rejected.connect(self.reject)
        self._view.bottom.addWidget(buttons)
        QVBoxLayout(self).addWidget(self._view)
        self.resize(self.sizeHint())
        self._choice.activated.connect(self._choose)
        self._choose(0)

    @property
    def change_count(self) -> int:
        """Number of changed stretches of lines."""
        return self._view.change_count

    def show_present(self, text: str) -> None:
        """Compare with another present text."""
        self._present = text
        self._compare()

    def sizeHint(self) -> QSize:
        parent = self.parentWidget()
        return parent.size() * 0.9 if parent is not None else QSize(1100, 700)

    def _choose(self, index: int) -> None:
        found = self._sources[index].read()
        if found is None:
            self._choice.setCurrentIndex(self._shown)
            return
        self._shown, self._old = index, found
        self._compare()

    def _take_back(self, change: int) -> None:
        self.text_wanted.emit(without_change(self._view.pairs, change))

    def _compare(self) -> None:
        title, text = self._old
        self._view.compare(text, self._present, (title, self.tr("Now in the window")))
