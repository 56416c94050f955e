"""The items of a list as chips, side by side in lines that wrap."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QDropEvent,
    QFocusEvent,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QListView, QListWidget, QListWidgetItem

from reviewer.gui.front_matter.in_place import end_editing
from reviewer.gui.looks.severity_style import GLYPHS, severity_color
from reviewer.gui.words.engine_words import message_of, title_of
from reviewer.gui.words.plain_words import shown_text, tool_tip
from reviewer.lint.model import Diagnostic

#: The role under which an item keeps the worst severity of what was found in it.
_WORST = Qt.ItemDataRole.UserRole + 1
_LINE_BREAK = " \N{DOWNWARDS ARROW WITH CORNER LEFTWARDS} "
#: Lines of chips that are shown before the list scrolls.
_MOST_LINES = 12
_SPACING = 2
_STEPS = {
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_Right: 1,
}


class ChipList(QListWidget):
    """Shows the texts; only reports what the person wants to do with them.

    Return or F2 edits a chip, Delete or its cross removes it, Ctrl with an arrow key, or dragging,
    moves it, Ctrl+V puts what is pasted after it.
    """

    #: The person wants a chip gone. Carries its row.
    removal_requested = Signal(int)
    #: The person wants a chip elsewhere. Carries its row, and the one it is to have.
    move_requested = Signal(int, int)
    #: The person pasted text after a chip. Carries the row for the first of its lines.
    paste_requested = Signal(int, str)
    #: The person wants to write a new chip.
    new_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        #: The texts, character for character.
        self.texts: list[str] = []
        self._crossed = -1
        #: Told with each chip, as nothing else does.
        self._keys = self.tr(
            "Return edits it, Delete removes it, Ctrl+Left and Ctrl+Right move it."
        )
        self.setAccessibleDescription(self._keys)
        self.setFlow(QListView.Flow.LeftToRight)
        self.setWrapping(True)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setSpacing(_SPACING)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.DoubleClicked
            | QAbstractItemView.EditTrigger.EditKeyPressed
        )
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setTabKeyNavigation(False)
        # Not at once: a layout that is at work overhears that a height has changed.
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self._fit)

    def show_texts(self, texts: Sequence[str]) -> None:
        """Show these texts; chips that stay the same are not touched."""
        row = self.currentRow()
        if list(texts[row : row + 1]) != self.texts[row : row + 1]:
            end_editing(self, taking_over=False)  # it was of another text
        for row, text in enumerate(texts):
            if row >= self.count():
                item = QListWidgetItem("")  # without words, an empty one would have no size
                item.setFlags(item.flags() | Qt.ItemFlag.ItemIsEditable)
                self.addItem(item)
            if row >= len(self.texts) or text != self.texts[row]:
                self._dress(self.item(row), text, ())
        while self.count() > len(texts):
            self.takeItem(self.count() - 1)
        self.texts = list(texts)
        self._soon.start()

    def mark(self, row: int, diagnostics: Sequence[Diagnostic]) -> None:
        """Show that a chip has problems, or none."""
        self._dress(self.item(row), self.texts[row], diagnostics)
        self._soon.start()

    def cross_at(self, row: int) -> QRect:
        """Where the cross of a chip is, in the viewport."""
        area = self.visualItemRect(self.item(row))
        return QRect(area.right() - area.height() + 2, area.top(), area.height() - 2, area.height())

    def widest(self) -> int:
        """How wide a chip may be."""
        return max(self.viewport().width() - 2 * _SPACING - 4, 40)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        # Qt makes the first chip the current one, but does not show that.
        if self.currentRow() >= 0 and not self.selectedItems():
            self.setCurrentRow(self.currentRow())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            for item in map(self.item, range(self.count())):
                worst = item.data(_WORST)
                if worst is not None:
                    color = severity_color(worst, self.palette())
                    item.setData(Qt.ItemDataRole.ForegroundRole, color)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        row, key = self.currentRow(), Qt.Key(event.key())
        control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            if row >= 0:
                self.removal_requested.emit(row)
        elif control and key in _STEPS:
            if row >= 0 and 0 <= row + _STEPS[key] < self.count():
                self.move_requested.emit(row, row + _STEPS[key])
        elif event.matches(QKeySequence.StandardKey.Copy):
            if row >= 0:
                QGuiApplication.clipboard().setText(shown_text(self.texts[row]))
        elif event.matches(QKeySequence.StandardKey.Paste):
            behind = row + 1 if row >= 0 else self.count()
            self.paste_requested.emit(behind, QGuiApplication.clipboard().text())
        elif key is Qt.Key.Key_Insert and not event.modifiers():
            self.new_requested.emit()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not control:
            # The Return that ends an edit arrives here as well.
            if self.currentItem() and self.state() != self.State.EditingState:
                self.editItem(self.currentItem())
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._crossed = self._cross_under(event.position().toPoint())
        if self._crossed < 0 or event.button() is not Qt.MouseButton.LeftButton:
            self._crossed = -1
            super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        crossed, self._crossed = self._crossed, -1
        if crossed < 0:
            super().mouseReleaseEvent(event)
        elif crossed == self._cross_under(event.position().toPoint()):
            self.removal_requested.emit(crossed)

    def dropEvent(self, event: QDropEvent) -> None:
        """Ask for the move; Qt would just move the chip, without changing the text."""
        if event.source() is not self or self.currentRow() < 0:
            event.ignore()
            return
        old, gap = self.currentRow(), self._gap_at(event.position().toPoint())
        # Otherwise Qt would remove what was dragged.
        event.setDropAction(Qt.DropAction.IgnoreAction)
        event.accept()
        self.stopAutoScroll()
        self.setState(self.State.NoState)
        self.viewport().update()
        new = gap - 1 if gap > old else gap
        if new != old:
            self.move_requested.emit(old, new)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._soon.start()

    def _cross_under(self, place: QPoint) -> int:
        row = self.indexAt(place).row()
        return row if row >= 0 and self.cross_at(row).contains(place) else -1

    def _gap_at(self, place: QPoint) -> int:
        """The number of the gap between chips that is nearest, counted from the front."""
        for row in range(self.count()):
            area = self.visualItemRect(self.item(row))
            is_in_line = area.top() - _SPACING <= place.y() <= area.bottom() + _SPACING
            if (is_in_line and place.x() < area.center().x()) or place.y() < area.top() - _SPACING:
                return row
        return self.count()

    def _dress(self, item: QListWidgetItem, text: str, diagnostics: Sequence[Diagnostic]) -> None:
        line = shown_text(text).replace("\n", _LINE_BREAK)
        if not diagnostics:
            words, told, color = line, [text], None
        else:
            worst = min((found.severity for found in diagnostics), key=lambda one: one.rank)
            messages = map(message_of, diagnostics)
            fixes = (f"\N{WRENCH} {title_of(fix)}" for it in diagnostics for fix in it.fixes)
            words = f"{GLYPHS[worst]} {line}"
            told = [text, "", *messages, *fixes]
            color = severity_color(worst, self.palette())
        tip = tool_tip("\n".join([*told, "", self._keys]))
        item.setData(_WORST, worst if diagnostics else None)
        if item.text() != words:
            item.setText(words)
        if item.toolTip() != tip:
            item.setToolTip(tip)
        item.setData(Qt.ItemDataRole.ForegroundRole, color)

    def _fit(self) -> None:
        """Be as high as the chips need, within bounds."""
        self.doItemsLayout()
        line = self.sizeHintForRow(0) if self.count() else self.fontMetrics().height() + 8
        most = _MOST_LINES * (line + 2 * _SPACING)
        needed = self.contentsSize().height() if self.count() else line
        height = min(max(needed, line), most) + 2 * self.frameWidth() + 2 * _SPACING
        if height != self.height() or height != self.minimumHeight():
            self.setFixedHeight(height)

    def sizeHint(self) -> QSize:
        return QSize(120, super().sizeHint().height())
