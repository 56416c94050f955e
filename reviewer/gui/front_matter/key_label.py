"""The key beside its field, and what can be done to the whole field."""

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QAction, QFontMetrics, QKeyEvent, QMouseEvent, QMoveEvent
from PySide6.QtWidgets import QLabel, QMenu, QWidget

from reviewer.gui.front_matter.field_texts import FieldLine
from reviewer.gui.front_matter.manners import teach_manners
from reviewer.gui.looks.naming import named
from reviewer.gui.words.plain_words import button_words, shown_text, tool_tip
from reviewer.review.form_guide import FieldGuide

#: Pixels for the key beside its field; a longer one is cut, and its tool tip has it whole.
WIDEST_LABEL = 150


def label_words(key: str, metrics: QFontMetrics) -> str:
    """A key as it stands beside its field, cut where it is too long."""
    mode = Qt.TextElideMode.ElideRight
    cut = metrics.elidedText(shown_text(key).replace("\n", " "), mode, WIDEST_LABEL)
    return button_words(cut)  # a label with a buddy makes an ampersand a mnemonic


class FormRow(QWidget):
    """A widget of the form, with the label that stands beside it."""

    #: It stands so many pixels further down than before.
    moved = Signal(int)
    #: There are more controls in it than before.
    controls_added = Signal()

    def __init__(self, label: QLabel) -> None:
        super().__init__()
        self.row_label = label

    def moveEvent(self, event: QMoveEvent) -> None:
        super().moveEvent(event)
        self.moved.emit(event.pos().y() - event.oldPos().y())


class KeyLabel(QLabel):
    """Shows a key; a click on it, or the menu of the field, offers to rename or remove it."""

    #: The person wants the key to be another. Carries the new one.
    rename_requested = Signal(object)
    #: The person wants the field gone.
    removal_requested = Signal()
    #: The person wants the value shown as it is written, or no longer so.
    as_text_requested = Signal()

    def __init__(self, key: str) -> None:
        super().__init__()
        self.setText(label_words(key, self.fontMetrics()) if key.strip() else self.tr("(no name)"))
        self.key = key
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setMaximumWidth(WIDEST_LABEL)
        self.setContentsMargins(0, 4, 0, 0)  # level with the text of a line beside it
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setToolTip(tool_tip(key))
        self._line: _KeyLine | None = None
        for name, words, ask in (
            ("renameField", self.tr("Rename the field…"), self.rename),
            ("fieldAsText", self.tr("Switch between text and form"), self.as_text_requested.emit),
            ("removeField", self.tr("Remove the field"), self.removal_requested.emit),
        ):
            action = named(QAction(words, self), f"{name}:{key}")
            action.triggered.connect(lambda _checked=False, ask=ask: ask())
            self.addAction(action)

    def show_guide(self, guide: FieldGuide) -> None:
        """Tell in the tool tip what the workspace says of the key."""
        lines = [self.key, guide.description]
        if guide.articles:
            lines.append(self.tr("In %n article(s) of this folder", "", guide.articles))
        self.setToolTip(tool_tip("\n".join(filter(None, lines))))

    def rename(self) -> None:
        """Let the person write another key in the place of this one."""
        if self._line is None:
            self._line = _KeyLine(self)
        self._line.begin()

    def end_renaming(self, text: str | None) -> None:
        """Take over what was written; None where the person thought better of it."""
        line, self._line = self._line, None
        if line is None:
            return
        line.hide()
        line.deleteLater()
        if text is not None and text and text != self.key:
            self.rename_requested.emit(text)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addActions(self.actions())
        menu.popup(self.mapToGlobal(QPoint(0, self.height())))
        event.accept()


class _KeyLine(FieldLine):
    """The line over the label in which a key is renamed. Escape leaves it as it was."""

    def __init__(self, label: KeyLabel) -> None:
        super().__init__(label.parentWidget())
        self._label = label
        self._before: QWidget | None = None
        named(self, f"newKey:{label.key}", self.tr("New name of the field"))
        teach_manners(self, lambda: True)

    def begin(self) -> None:
        label = self._label
        place = label.geometry()
        place.setWidth(max(place.width(), WIDEST_LABEL + 40))
        place.setHeight(self.sizeHint().height())
        self.setGeometry(place)
        self.show_text(label.key)
        self.selectAll()
        self.raise_()
        self.show()
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def event(self, event: QEvent) -> bool:
        # Escape must not reach a shortcut of the window.
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            if event.key() == Qt.Key.Key_Escape:
                event.accept()
                return True
        elif event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() == Qt.Key.Key_Escape:
                self._leave(None)
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._leave(self.written.strip())
                return True
        elif event.type() == QEvent.Type.FocusOut and self.isVisible():
            self._label.end_renaming(self.written.strip())
        return super().event(event)

    def _leave(self, text: str | None) -> None:
        field = self._label.buddy()
        self._label.end_renaming(text)
        if field is not None:
            field.setFocus(Qt.FocusReason.OtherFocusReason)
