"""Highlights the line of the cursor, and the place to which a person was led."""

from PySide6.QtGui import QColor, QTextCursor, QTextFormat
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit

from reviewer.gui.editor.colors import EditorColors

_FULL_WIDTH = QTextFormat.Property.FullWidthSelection


class CursorHighlight:
    """Keeps both in an edit's extra selections; nobody else may use those."""

    def __init__(self, edit: QPlainTextEdit) -> None:
        self._edit = edit
        self._place: QTextCursor | None = None

    def lead_to(self, place: QTextCursor) -> None:
        """Highlight what is selected, too, until the cursor leaves it."""
        self._place = QTextCursor(place)

    def forget(self) -> None:
        """Highlight the cursor's line alone."""
        self._place = None

    def show(self, colors: EditorColors) -> None:
        """Follow the cursor."""
        if self._edit.isReadOnly():
            # There is nothing to edit, and the cursor would cover the sentence that says so.
            self._edit.setExtraSelections([])
            return
        line = _selection(self._edit.textCursor(), colors.current_line)
        line.format.setProperty(_FULL_WIDTH, True)
        line.cursor.clearSelection()
        shown = [line]
        place, position = self._place, self._edit.textCursor().position()
        if place is not None and place.selectionStart() <= position <= place.selectionEnd():
            shown.append(_selection(place, colors.current_mark))
        else:
            self._place = None
        self._edit.setExtraSelections(shown)


def _selection(cursor: QTextCursor, color: QColor) -> QTextEdit.ExtraSelection:
    selection = QTextEdit.ExtraSelection()
    selection.cursor = cursor
    selection.format.setBackground(color)
    return selection
