"""Fields that an article does not have: those that most others have, and any other."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QVBoxLayout

from reviewer.gui.front_matter.key_label import WIDEST_LABEL, FormRow, label_words
from reviewer.gui.front_matter.manners import teach_manners
from reviewer.gui.front_matter.new_line import NewLine
from reviewer.gui.front_matter.notes import FieldNotes
from reviewer.gui.front_matter.suggestions import Counted, Suggestions
from reviewer.gui.looks.naming import named
from reviewer.gui.words.plain_words import shown_text, tool_tip
from reviewer.lint.model import Diagnostic
from reviewer.review.form_guide import FieldGuide
from reviewer.settings.model import SCHEMA_RULE
from reviewer.settings.schema_words import says_lacking


class MissingField(FormRow):
    """A button to add a field that most articles have and this one lacks, in the field's place."""

    #: The person wants the field. Carries its key.
    addition_requested = Signal(object)

    def __init__(self, key: str) -> None:
        self.label = QLabel()
        self.label.setText(label_words(key, self.label.fontMetrics()))
        super().__init__(self.label)
        self.key = key
        self.label.setTextFormat(Qt.TextFormat.PlainText)
        self.label.setMaximumWidth(WIDEST_LABEL)
        self.label.setContentsMargins(0, 4, 0, 0)  # level with the words of the button
        self.label.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self._button = named(QToolButton(), f"addField:{key}")
        self._button.setText(self.tr("+ Add"))
        self._button.setAutoRaise(True)
        words = self.tr("Add the field {key}").format(key=shown_text(key))
        self._button.setAccessibleName(words)
        self._button.clicked.connect(lambda _=False: self.addition_requested.emit(self.key))
        teach_manners(self._button)
        self._diagnostics: Sequence[Diagnostic] = ()
        self._notes = FieldNotes()
        self._notes.buttons_added.connect(self.controls_added)
        row = QHBoxLayout()
        row.addWidget(self._button)
        row.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        layout.addLayout(row)
        layout.addWidget(self._notes)

    def setFocus(self, reason: Qt.FocusReason = Qt.FocusReason.OtherFocusReason, /) -> None:
        """Go to the button. With a focus proxy instead, Tab would come here twice."""
        self._button.setFocus(reason)

    def is_told_by(self, found: Diagnostic) -> bool:
        """Whether a diagnostic says that this very field is not there."""
        return found.rule == SCHEMA_RULE and says_lacking(found.message, self.key)

    def show_diagnostics(self, diagnostics: Sequence[Diagnostic], text: str) -> None:
        """Tell that the field should be there, where something says so."""
        if diagnostics != self._diagnostics:
            self._diagnostics = diagnostics
            self._notes.show_notes("", diagnostics, text, ("", None))

    def take_guide(self, guide: FieldGuide) -> None:
        """Tell what the workspace says of the key."""
        lines = [
            self.key,
            guide.description,
            self.tr("This article lacks it; %n other article(s) have it.", "", guide.articles),
        ]
        for widget in (self.label, self._button):
            widget.setToolTip(tool_tip("\n".join(filter(None, lines))))


class NewField(NewLine):
    """The line in which the key of a new field is written."""

    #: The person wants a field. Carries its key.
    addition_requested = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        named(self, "newField", self.tr("New field"))
        self.setPlaceholderText(self.tr("Add a field, then Return"))
        self.setToolTip(self.tr("Return adds the field, Down lists the fields of other articles."))
        self._suggestions = Suggestions(self)
        self._suggestions.chosen.connect(self._ask)
        self.returnPressed.connect(self._ask)

    def offer(self, keys: Sequence[Counted]) -> None:
        """Offer these keys."""
        self._suggestions.offer(keys)

    def _ask(self) -> None:
        key = self.written.strip()
        if key:
            # Unlike clear(), this leaves nothing for the line's own undo: the article's is meant.
            self.setText("")
            self.addition_requested.emit(key)
