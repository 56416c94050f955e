"""Editor of an article's description, beside the first paragraph of its body."""

from html import escape

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeyEvent, QPalette
from PySide6.QtWidgets import QLabel, QToolButton, QVBoxLayout, QWidget

from reviewer.gui.front_matter.manners import teach_manners
from reviewer.gui.front_matter.plain_fields import LongTextField
from reviewer.gui.looks.naming import named
from reviewer.gui.words.plain_words import shown_text, tool_tip

#: How many characters of the lead are shown; the tool tip has all of it.
_MOST_SHOWN = 320
#: Milliseconds without a key after which the words are compared.
_REST = 300


class DescriptionField(LongTextField):
    """The description, and below it the lead as plain words, which can be taken over with one key.

    Where one was made of the other, the words in which they differ are underlined.
    """

    def __init__(self, key: str) -> None:
        super().__init__(key)
        self._lead = ""
        self._box = QWidget()
        self._words = named(QLabel(), f"lead:{key}")
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self._words.setWordWrap(True)
        self._words.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self._words.setAccessibleName(self.tr("First paragraph of the body"))
        self._take = named(QToolButton(), f"takeLead:{key}")
        self._take.setText(self.tr("Take over"))
        self._take.setToolTip(
            self.tr("Use the first paragraph of the body as the description (Ctrl+Return)")
        )
        self._take.clicked.connect(self.take_lead)
        teach_manners(self._take)
        below = QVBoxLayout(self._box)
        below.setContentsMargins(4, 0, 0, 0)
        below.setSpacing(2)
        below.addWidget(self._words)
        below.addWidget(self._take, 0, Qt.AlignmentFlag.AlignLeft)
        self._box.hide()
        self._layout.insertWidget(1, self._box)
        self._text_edit.textChanged.connect(self._compare)
        # Words are compared once the person rests: it takes longer than a key may.
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_REST)
        self._rest.timeout.connect(self._mark_words)

    def show_lead(self, words: str) -> None:
        """Show the body's first paragraph; nothing if there is none."""
        if words != self._lead:
            self._lead = words
            self._words.setToolTip(tool_tip(words))
            self._compare()

    def take_lead(self) -> None:
        """Ask for the first paragraph as the description."""
        if self._lead and self._lead != self._said:
            self._set(self._lead, "")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_return = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if is_return and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.take_lead()
        else:
            super().keyPressEvent(event)

    @property
    def _said(self) -> str:
        return " ".join(self._text_edit.written.split())

    def _compare(self) -> None:
        is_same = self._lead == self._said
        if is_same:
            shown = self.tr("\N{CHECK MARK} The same as the first paragraph of the body.")
        else:
            words = _beginning(self._lead)
            if len(words) < len(self._lead):
                words += "\N{HORIZONTAL ELLIPSIS}"
            shown = self.tr("The body begins: {words}").format(words=words)
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self._words.setText(shown_text(shown))
        self._take.setVisible(not is_same)
        self._box.setVisible(bool(self._lead))
        self._text_edit.underline(())
        if self._lead and not is_same:
            self._rest.start()
        else:
            self._rest.stop()

    def _mark_words(self) -> None:
        """Underline the words in which description and lead differ, where they are one text."""
        from reviewer.review.lead_difference import differing_words

        here, in_lead = differing_words(self._text_edit.written, self._lead)
        self._text_edit.underline(here)
        shown = _beginning(self._lead)
        places = [it for it in in_lead if it.end <= len(shown)]
        if not places:
            return
        words, done = "", 0
        for start, end in places:
            words += f"{_escaped(shown[done:start])}<u>{_escaped(shown[start:end])}</u>"
            done = end
        words += _escaped(shown[done:])
        if len(self._lead) > len(shown):
            words += "\N{HORIZONTAL ELLIPSIS}"
        self._words.setTextFormat(Qt.TextFormat.RichText)
        self._words.setText(self.tr("The body begins: {words}").format(words=words))


def _beginning(words: str) -> str:
    """The part that is shown, up to the end of a word."""
    if len(words) <= _MOST_SHOWN:
        return words
    return words[: _MOST_SHOWN + 1].rsplit(maxsplit=1)[0][:_MOST_SHOWN]


def _escaped(text: str) -> str:
    return escape(shown_text(text))
