"""A line above the text for what a person should know but need not answer at once."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QToolButton

from reviewer.gui.looks.naming import named
from reviewer.gui.words.plain_words import shown_text

#: A button's words and what it does; the bar is closed afterwards.
Choice = tuple[str, Callable[[], object]]

#: Pixels of the stripe at the left, and how much of its colour the ground has, of 1.
_STRIPE, _TINT = 4, 0.12


class MessageBar(QFrame):
    """Shows one sentence with a few choices, until it is closed or replaced."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("messageBar")
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setAutoFillBackground(True)
        self._text = named(QLabel(), "messageText")
        self._text.setWordWrap(True)
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._choices = QHBoxLayout()
        close = named(QToolButton(), "closeMessage", self.tr("Close the message"))
        close.setText("\N{MULTIPLICATION SIGN}")
        close.setAutoRaise(True)
        close.setToolTip(self.tr("Close the message"))
        close.clicked.connect(self.clear)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(8 + _STRIPE, 4, 6, 4)
        layout.addWidget(self._text, 1)
        layout.addLayout(self._choices)
        layout.addWidget(close)
        self.hide()

    @property
    def text(self) -> str:
        """The sentence shown; empty where there is none."""
        return "" if self.isHidden() else self._text.text()

    def tell(self, sentence: str, choices: Sequence[Choice] = ()) -> None:
        """Show a sentence in place of the one before."""
        self._remove_choices()
        self._text.setText(shown_text(sentence))
        for words, action in choices:
            button = QPushButton(words)
            button.clicked.connect(lambda _checked=False, action=action: self._take(action))
            self._choices.addWidget(button)
        self.show()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, shown_text(sentence)))

    def withdraw(self, sentence: str) -> None:
        """Take a sentence away that is not true any more, if it is the one shown."""
        if self.text == shown_text(sentence):
            self.clear()

    def clear(self) -> None:
        """Take the sentence away."""
        self.hide()
        self._text.clear()
        self._remove_choices()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Stand out from what is around it, as it often comes unexpected."""
        super().paintEvent(event)
        painter = QPainter(self)
        color = self.palette().highlight().color()
        painter.fillRect(0, 0, _STRIPE, self.height(), color)
        color.setAlphaF(_TINT)
        painter.fillRect(_STRIPE, 0, self.width() - _STRIPE, self.height(), color)
        painter.end()

    def _take(self, action: Callable[[], object]) -> None:
        self.clear()
        action()

    def _remove_choices(self) -> None:
        while (entry := self._choices.takeAt(0)) is not None:
            widget = entry.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
