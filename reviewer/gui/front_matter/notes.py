"""What is wrong with a field, in lines below it, each with its repair."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from reviewer.gui.front_matter.manners import teach_manners
from reviewer.gui.looks.naming import named
from reviewer.gui.looks.severity_style import GLYPHS, severity_color
from reviewer.gui.words.engine_words import message_of, title_of
from reviewer.gui.words.plain_words import button_words, shown_text, tool_tip
from reviewer.lint.model import Diagnostic, Fix, Severity
from reviewer.lint.showing import preview

#: How many problems are shown below a field; the others are marked, and in the list of problems.
_MOST_NOTES = 4


class FieldNotes(QWidget):
    """The refusal of the last change, if there is one, and the field's diagnostics."""

    #: The person wants a fix made. Carries the Fix.
    fix_requested = Signal(object)
    #: There are more buttons than before, which Tab is to reach in their place.
    buttons_added = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._lines: list[_Note] = []
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(1)
        self.hide()

    def show_notes(
        self,
        error: str,
        diagnostics: Sequence[Diagnostic],
        text: str,
        hint: tuple[str, Severity | None],
    ) -> None:
        """Tell these; ``text`` is the article's, ``hint`` what is no finding in the text."""
        told: list[tuple[str, Severity | None, Fix | None]] = []
        if error:
            told.append((error, Severity.ERROR, None))
        shown = diagnostics[:_MOST_NOTES]
        told += [(message_of(it), it.severity, next(iter(it.fixes), None)) for it in shown]
        more = len(diagnostics) - len(shown)
        if more > 0:
            told.append((self.tr("… and %n more", "", more), None, None))
        if hint[0]:
            told.append((*hint, None))
        are_more = len(self._lines) < len(told)
        while len(self._lines) < len(told):
            note = _Note()
            note.fix_requested.connect(self.fix_requested)
            self._layout.addWidget(note)
            self._lines.append(note)
        for note, (words, severity, fix) in zip(self._lines, told, strict=False):
            note.tell(words, severity, fix, text)
        for note in self._lines[len(told) :]:
            note.hide()
        self.setVisible(bool(told))
        if are_more:
            self.buttons_added.emit()


class _Note(QWidget):
    """One line: its sign, its words, and a button that mends it."""

    fix_requested = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._severity: Severity | None = None
        self._fix: Fix | None = None
        self._words = QLabel()
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self._words.setWordWrap(True)
        self._button = named(QToolButton(), "fixHere")
        # A long title is cut; otherwise the form would become too wide.
        self._button.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._button.setMinimumWidth(1)
        self._button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        self._button.clicked.connect(lambda _=False: self.fix_requested.emit(self._fix))
        teach_manners(self._button)
        self._layout = QHBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(4)
        self._layout.addWidget(self._words, 1)
        self._layout.addWidget(self._button, 0, Qt.AlignmentFlag.AlignTop)

    def tell(self, words: str, severity: Severity | None, fix: Fix | None, text: str) -> None:
        self._severity, self._fix = severity, fix
        sign = f"{GLYPHS[severity]} " if severity is not None else ""
        self._words.setText(shown_text(f"{sign}{words}"))
        self._button.setVisible(fix is not None)
        if fix is not None:
            title = title_of(fix)
            self._button.setText(button_words(title))
            would_be = "\n\N{DOWNWARDS ARROW}\n".join(preview(text, fix)) if text else title
            self._button.setToolTip(tool_tip(would_be))
            self._button.setAccessibleName(shown_text(f"{title}: {words}"))
        self._color()
        self._arrange()
        self.show()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        """Have the button below the words where it would leave too little room for them."""
        is_wide = self._fix is not None and 2 * self._button.sizeHint().width() > self.width()
        direction = (
            QBoxLayout.Direction.TopToBottom if is_wide else QBoxLayout.Direction.LeftToRight
        )
        if direction is not self._layout.direction():
            self._layout.setDirection(direction)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.PaletteChange:
            self._color()
        super().changeEvent(event)

    def _color(self) -> None:
        palette, role = self._words.palette(), self._words.foregroundRole()
        base = self.palette()
        color = (
            severity_color(self._severity, base) if self._severity is not None else base.color(role)
        )
        if palette.color(role) != color:
            palette.setColor(role, color)
            self._words.setPalette(palette)
