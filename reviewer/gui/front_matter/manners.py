"""What every field leaves to the window: undo, redo, and dropped files."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QDragEnterEvent, QKeyEvent, QKeySequence, QWheelEvent
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

_Key = QKeySequence.StandardKey


class _Manners(QObject):
    """Filters the events of one field."""

    def __init__(self, field: QWidget, has_own_undo: Callable[[], bool]) -> None:
        super().__init__(field)
        self._field = field
        self._has_own_undo = has_own_undo

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        match event.type():
            case QEvent.Type.ShortcutOverride if isinstance(event, QKeyEvent):
                # Not claimed by the field, so that the keys reach the window's actions.
                is_undo = event.matches(_Key.Undo) or event.matches(_Key.Redo)
                is_left = is_undo and not self._has_own_undo()
            case QEvent.Type.DragEnter if isinstance(event, QDragEnterEvent):
                is_left = event.mimeData().hasUrls()
            case QEvent.Type.Wheel if isinstance(event, QWheelEvent):
                is_left = not self._field.hasFocus()
            case _:
                return super().eventFilter(watched, event)
        if is_left:
            event.ignore()
        return is_left


def teach_manners(
    field: QWidget, has_own_undo: Callable[[], bool] = lambda: False, *, is_in_form: bool = False
) -> None:
    """Make Ctrl+Z in ``field`` take back the article's last change, not the field's own.

    Unless ``has_own_undo``: what is written there is not in the article yet. Files dropped on the
    field are opened by the window, and the wheel scrolls the form: it changes a value only where
    somebody is at work on it. ``is_in_form``: it also scrolls itself there alone.
    """
    manners = _Manners(field, has_own_undo)
    field.installEventFilter(manners)
    if is_in_form and isinstance(field, QAbstractScrollArea):
        field.viewport().installEventFilter(manners)
