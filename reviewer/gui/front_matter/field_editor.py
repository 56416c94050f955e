"""What all editors of a field have in common, and the editors of plain text."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence, QResizeEvent, QTextOption
from PySide6.QtWidgets import QLabel, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from reviewer.article import Article
from reviewer.article.field_edits import set_field
from reviewer.article.front_matter import Field, Style
from reviewer.gui.naming import named
from reviewer.gui.severity_style import GLYPHS, severity_color
from reviewer.gui.text_bridge import TextBridge
from reviewer.lint.model import Diagnostic, Severity
from reviewer.text import Edit

#: Computes the edits of a change from the article as it is when the change is made.
Change = Callable[[Article], Sequence[Edit]]

_Standard = QKeySequence.StandardKey


class FieldEditor(QWidget):
    """Edits one field. Shows what the text says and asks for changes; keeps no value of its own."""

    #: The person changed the value. Carries a Change, and a key under which changes of one go
    #: become one undo step (empty: a step of its own).
    change_requested = Signal(object, str)

    def __init__(self, key: str) -> None:
        super().__init__()
        self.key = key
        self._notes = QLabel()
        self._notes.setWordWrap(True)
        self._notes.hide()
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(2)
        self._layout.addWidget(self._notes)

    def show_field(self, article: Article, field: Field) -> None:
        """Show the field as the text has it now."""
        raise NotImplementedError

    def show_diagnostics(self, diagnostics: Sequence[Diagnostic]) -> None:
        """Tell what is wrong with this field."""
        self._show_note("\n".join(_note(found) for found in diagnostics), diagnostics)

    def show_error(self, sentence: str) -> None:
        """Tell why the last change could not be made."""
        self._notes.setText(sentence)
        self._color_notes(Severity.ERROR)
        self._notes.show()

    def _show_note(self, text: str, diagnostics: Sequence[Diagnostic]) -> None:
        self._notes.setText(text)
        self._notes.setVisible(bool(text))
        if diagnostics:
            worst = min((found.severity for found in diagnostics), key=lambda one: one.rank)
            self._color_notes(worst)

    def _color_notes(self, severity: Severity) -> None:
        color = severity_color(severity, self.palette())
        palette = self._notes.palette()
        palette.setColor(self._notes.foregroundRole(), color)
        self._notes.setPalette(palette)

    def _hold(self, widget: QWidget) -> None:
        """Take in the widget that does the editing, and give it the field's name."""
        named(widget, f"field:{self.key}", self.key)
        self._layout.insertWidget(0, widget)
        self.setFocusProxy(widget)
        route_undo_to_window(widget)


def _note(found: Diagnostic) -> str:
    return f"{GLYPHS[found.severity]} {found.message}"


class _UndoRouter(QObject):
    """Leaves the undo and redo keys to the window, whose history is the only one."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and (event.matches(_Standard.Undo) or event.matches(_Standard.Redo))
        ):
            event.ignore()
            return True
        return super().eventFilter(watched, event)


def route_undo_to_window(widget: QWidget) -> None:
    """Make Ctrl+Z in ``widget`` take back the article's last change, not the widget's own."""
    widget.installEventFilter(_UndoRouter(widget))


class TextField(FieldEditor):
    """One line of text."""

    def __init__(self, key: str) -> None:
        super().__init__(key)
        self._line = QLineEdit()
        self._hold(self._line)
        self._is_string = True
        self._line.textEdited.connect(self._ask)

    def show_field(self, article: Article, field: Field) -> None:
        """Show the scalar's text."""
        text = field.scalar.text if field.scalar else ""
        self._is_string = field.scalar is None or field.scalar.is_string
        if self._line.text() != text:
            place = self._line.cursorPosition()
            self._line.setText(text)
            # A field that is not being edited shows its beginning.
            self._line.setCursorPosition(place if self._line.hasFocus() else 0)
        # A line edit cannot hold every character; what it cannot show it must not write either.
        self._line.setReadOnly(self._line.text() != text)

    def _ask(self, text: str) -> None:
        as_written = not self._is_string
        self.change_requested.emit(
            lambda article: set_field(article, self.key, text, as_written=as_written),
            f"field:{self.key}",
        )


class LongTextField(FieldEditor):
    """A paragraph or more; as high as its text, within bounds."""

    def __init__(self, key: str) -> None:
        super().__init__(key)
        self._text = GrowingTextEdit()
        self._hold(self._text)
        self._is_showing = False
        self._keeps_final_newline = False
        self._text.textChanged.connect(self._ask)

    def show_field(self, article: Article, field: Field) -> None:
        """Show the scalar's text."""
        text = field.scalar.text if field.scalar else ""
        # A block scalar's own last line end is part of its spelling, not of what one writes.
        is_block = field.scalar is not None and field.scalar.style in (Style.LITERAL, Style.FOLDED)
        self._keeps_final_newline = is_block and text.endswith("\n")
        shown = text[:-1] if self._keeps_final_newline else text
        self._is_showing = True
        self._text.show_text(shown)
        self._is_showing = False

    def _ask(self) -> None:
        if self._is_showing:
            return
        text = self._text.text + ("\n" if self._keeps_final_newline else "")
        self.change_requested.emit(
            lambda article: set_field(article, self.key, text), f"field:{self.key}"
        )


class GrowingTextEdit(QPlainTextEdit):
    """A text field that is as high as its text, from two lines to ten."""

    _FEWEST, _MOST = 2, 10

    def __init__(self) -> None:
        super().__init__()
        self._bridge = TextBridge(self.document())
        self.setTabChangesFocus(True)
        self.setUndoRedoEnabled(False)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.document().documentLayout().documentSizeChanged.connect(lambda _size: self._grow())
        self._grow()

    @property
    def text(self) -> str:
        """What is shown, character for character."""
        return self._bridge.text

    def show_text(self, text: str) -> None:
        """Show a text, the cursor staying where it is."""
        if text == self.text:
            return
        place = self.textCursor().position()
        self._bridge.set_text(text)
        cursor = self.textCursor()
        cursor.setPosition(min(place, self.document().characterCount() - 1))
        self.setTextCursor(cursor)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._grow()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.verticalScrollBar().setValue(0)

    def _grow(self) -> None:
        lines = int(self.document().size().height())
        shown = min(max(lines, self._FEWEST), self._MOST)
        margins = 2 * (int(self.document().documentMargin()) + self.frameWidth())
        height = shown * self.fontMetrics().lineSpacing() + margins
        if height != self.height():
            self.setFixedHeight(height)
