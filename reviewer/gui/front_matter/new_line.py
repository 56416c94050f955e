"""A line for writing something new, which gets into the article at Return."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent

from reviewer.gui.front_matter.field_texts import FieldLine
from reviewer.gui.front_matter.manners import teach_manners


class NewLine(FieldLine):
    """Has its own undo, as what is written here is nowhere else yet; Escape discards it."""

    def __init__(self) -> None:
        super().__init__()
        teach_manners(self, self.isUndoAvailable)
        self.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if (
            isinstance(event, QKeyEvent)
            and event.type() in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress)
            and event.key() == Qt.Key.Key_Escape
            and self.text()
        ):
            if event.type() == QEvent.Type.KeyPress:
                self.setText("")
            event.accept()
            return True
        return super().eventFilter(watched, event)
