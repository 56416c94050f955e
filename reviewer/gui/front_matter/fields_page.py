"""The page on which the editors of an article's fields stand."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QScrollArea, QWidget

from reviewer.gui.front_matter.field_editor import FieldEditor
from reviewer.gui.plain_words import shown_text, tool_tip

#: Pixels for the key beside its field; a longer one is cut, and its tool tip has it whole.
_WIDEST_LABEL = 150


class FieldsPage(QScrollArea):
    """The editors, one below the other, each beside its key."""

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName("Fields")
        self.setWidgetResizable(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def show_editors(self, editors: Sequence[FieldEditor]) -> None:
        """Show these editors in place of those before, as far down as before."""
        place = self.verticalScrollBar().value()
        page = QWidget()
        # A QFormLayout would squeeze long texts to make room for the notes of the other fields.
        layout = QGridLayout(page)
        layout.setContentsMargins(10, 8, 10, 8)
        layout.setColumnStretch(1, 1)
        layout.setRowStretch(len(editors), 1)
        for row, editor in enumerate(editors):
            label = QLabel(shown_text(editor.key))
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setBuddy(editor.focusProxy() or editor)
            label.setToolTip(tool_tip(editor.key))
            label.setMaximumWidth(_WIDEST_LABEL)
            label.setContentsMargins(0, 4, 0, 0)  # level with the text of a line beside it
            layout.addWidget(label, row, 0, Qt.AlignmentFlag.AlignTop)
            layout.addWidget(editor, row, 1)
        old = self.takeWidget()
        self.setWidget(page)
        if old is not None:
            old.deleteLater()
        self.verticalScrollBar().setValue(place)
