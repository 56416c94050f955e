"""What all editors of a field have in common, and the editors of plain text."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QLabel, QLineEdit, QMenu, QPlainTextEdit, QVBoxLayout, QWidget

from reviewer.article import Article
from reviewer.article.field_edits import set_field
from reviewer.article.front_matter import Field, Style
from reviewer.gui.editor.diagnostic_help import add_fixes
from reviewer.gui.front_matter.field_texts import FieldLine, GrowingText
from reviewer.gui.front_matter.manners import teach_manners
from reviewer.gui.naming import named
from reviewer.gui.plain_words import shown_text
from reviewer.gui.severity_style import GLYPHS, severity_color
from reviewer.lint.model import Diagnostic, Severity
from reviewer.text import Edit

#: Computes the edits of a change from the article as it is when the change is made.
Change = Callable[[Article], Sequence[Edit]]

#: The focus only seemed to go: a menu or another window was in front for a moment.
_NOT_A_NEW_GO = (
    Qt.FocusReason.PopupFocusReason,
    Qt.FocusReason.MenuBarFocusReason,
    Qt.FocusReason.ActiveWindowFocusReason,
)


class FieldEditor(QWidget):
    """Edits one field. Shows what the text says and asks for changes; keeps no value of its own."""

    #: The person changed the value. Carries a Change, and a key under which changes of one go
    #: become one undo step (empty: a step of its own).
    change_requested = Signal(object, str)
    #: The person wants a fix made. Carries the Fix.
    fix_requested = Signal(object)
    #: The person wants to see what was lost here on the source page.
    look_up_requested = Signal()

    def __init__(self, key: str) -> None:
        super().__init__()
        self.key = key
        self._go = 0
        self._error = ""
        self._diagnostics: Sequence[Diagnostic] = ()
        self._notes = QLabel()
        self._notes.setTextFormat(Qt.TextFormat.PlainText)
        self._notes.setWordWrap(True)
        self._notes.hide()
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(2)
        self._layout.addWidget(self._notes)

    def show_field(self, article: Article, field: Field) -> None:
        """Show the field as the text has it now."""
        raise NotImplementedError

    def show_refusal(self, sentence: str, article: Article, field: Field | None) -> None:
        """Tell why the last change was not made, and show what the text still says."""
        if field is not None:
            self.show_field(article, field)
        self._error = sentence
        self._show_notes()

    def clear_error(self) -> None:
        """The last change was made: what was said against one before is void."""
        if self._error:
            self._error = ""
            self._show_notes()

    def show_diagnostics(self, diagnostics: Sequence[Diagnostic]) -> None:
        """Tell what is wrong with this field."""
        if diagnostics != self._diagnostics:
            self._diagnostics = diagnostics
            self._show_notes()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.PaletteChange:
            self._color_notes()
        super().changeEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QFocusEvent) and event.gotFocus():
            self._go += event.reason() not in _NOT_A_NEW_GO
        return super().eventFilter(watched, event)

    @property
    def _merge_key(self) -> str:
        """What is typed from coming into the field to leaving it is one undo step."""
        return f"field:{self.key}:{self._go}"

    def _show_notes(self) -> None:
        lines = [f"{GLYPHS[Severity.ERROR]} {self._error}"] if self._error else []
        lines += [f"{GLYPHS[found.severity]} {found.message}" for found in self._diagnostics]
        self._notes.setText(shown_text("\n".join(lines)))
        self._notes.setVisible(bool(lines))
        self._color_notes()

    def _color_notes(self) -> None:
        shown = [found.severity for found in self._diagnostics]
        worst = min(shown, key=lambda one: one.rank, default=Severity.ERROR)
        color = severity_color(Severity.ERROR if self._error else worst, self.palette())
        palette = self._notes.palette()
        if palette.color(self._notes.foregroundRole()) != color:
            palette.setColor(self._notes.foregroundRole(), color)
            self._notes.setPalette(palette)

    def _hold(self, widget: QWidget, *, inside: QWidget | None = None) -> None:
        """Take in the widget that does the editing, and give it the field's name.

        ``inside`` is what is laid out, where the widget is not alone.
        """
        named(widget, f"field:{self.key}", shown_text(self.key))
        self._layout.insertWidget(0, inside or widget)
        self.setFocusProxy(widget)
        teach_manners(widget)
        widget.installEventFilter(self)
        widget.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        widget.customContextMenuRequested.connect(lambda place: self._show_menu(widget, place))

    def _diagnostics_at(self, _place: QPoint) -> Sequence[Diagnostic]:
        """What is wrong where the mouse is."""
        return self._diagnostics

    def _show_menu(self, widget: QWidget, place: QPoint) -> None:
        """Offer the fixes of what is clicked, before what every text field offers."""
        if isinstance(widget, QLineEdit | QPlainTextEdit):
            menu = widget.createStandardContextMenu()
        else:
            menu = QMenu(widget)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        found = self._diagnostics_at(place)
        add_fixes(menu, found, self.fix_requested.emit, self.look_up_requested.emit, now=True)
        if menu.isEmpty():
            menu.deleteLater()
        else:
            menu.popup(widget.mapToGlobal(place))


class TextField(FieldEditor):
    """One line of text."""

    def __init__(self, key: str) -> None:
        super().__init__(key)
        self._line = FieldLine()
        self._hold(self._line)
        self._is_string = True
        self._line.typed.connect(self._ask)

    def show_field(self, article: Article, field: Field) -> None:
        """Show the scalar's text."""
        self._is_string = field.scalar is None or field.scalar.is_string
        self._line.show_text(field.scalar.text if field.scalar else "")

    def _ask(self) -> None:
        text, as_written = self._line.written, not self._is_string
        self.change_requested.emit(
            lambda article: set_field(article, self.key, text, as_written=as_written),
            self._merge_key,
        )


class LongTextField(FieldEditor):
    """A paragraph or more; as high as its text, within bounds."""

    def __init__(self, key: str) -> None:
        super().__init__(key)
        self._text = GrowingText()
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
        self._is_showing = True
        self._text.show_text(text[:-1] if self._keeps_final_newline else text)
        self._is_showing = False

    def _ask(self) -> None:
        if self._is_showing:
            return
        text = self._text.written + ("\n" if self._keeps_final_newline else "")
        self.change_requested.emit(
            lambda article: set_field(article, self.key, text), self._merge_key
        )
