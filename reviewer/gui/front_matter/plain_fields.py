"""Editors of plain values: a line, a number, yes or no, a paragraph."""

import re
from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QMenu, QToolButton, QWidget

from reviewer.article import Article
from reviewer.article.field_edits import FieldEditError, set_field, set_raw
from reviewer.article.front_matter import Field, Style
from reviewer.gui.front_matter.field_editor import FieldEditor
from reviewer.gui.front_matter.field_texts import FieldLine, GrowingText
from reviewer.gui.front_matter.suggestions import Suggestions
from reviewer.gui.front_matter.yes_or_no import OPPOSITE, YES
from reviewer.gui.looks.naming import named
from reviewer.gui.words.plain_words import shown_text
from reviewer.settings.model import Widget
from reviewer.text import Edit

#: What is written without quotes, also where it is no such thing yet.
_UNQUOTED = (Widget.NUMBER, Widget.DATE, Widget.DATE_TIME)

_QUOTED = (Style.SINGLE_QUOTED, Style.DOUBLE_QUOTED)

#: Digits of the longest number that the arrow keys count up.
_LONGEST_NUMBER = 30
#: The numbers that they count: what else there is would mean, or look like, another one
#: (``010`` is eight to some readers, ``1_000`` would lose its bar).
_COUNTABLE = re.compile(r"(?a:[-+]?(?:0|[1-9]\d*)(?:\.\d+)?)")


class TextField(FieldEditor):
    """One line of text; where the workspace has few values for the key, they can be chosen."""

    def __init__(self, key: str) -> None:
        super().__init__(key)
        self._line = self._make_line()
        self._suggestions = Suggestions(self._line)
        self._suggestions.chosen.connect(self._ask)
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        row.addWidget(self._line, 1)
        self._open = named(QToolButton(), f"choose:{key}", self.tr("Choose a value"))
        self._open.setArrowType(Qt.ArrowType.DownArrow)
        self._open.setAutoRaise(True)
        self._open.setToolTip(self.tr("Choose from the values of the other articles (Down)"))
        # Down does the same in the line, so that Tab goes on to the next field.
        self._open.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._open.clicked.connect(self._list_values)
        self._open.hide()
        row.addWidget(self._open)
        self._hold(self._line, inside=holder)
        self._is_string = True
        # How the value was written when editing began: on the way from "No" to "Notes", quotes come
        # and go.
        self._was_plain: bool | None = None
        self._line.typed.connect(self._ask)

    def show_field(self, article: Article, field: Field) -> None:
        """Show the scalar's text."""
        is_typed = self._guide.widget in _UNQUOTED
        self._is_string = not is_typed and (field.scalar is None or field.scalar.is_string)
        if self._was_plain is None or not self._line.hasFocus():
            self._was_plain = field.scalar is None or field.scalar.style is Style.PLAIN
        self._line.show_text(field.scalar.text if field.scalar else "")

    def begin(self) -> None:
        """Look again how the value is written."""
        self._was_plain = None
        super().begin()

    def _make_line(self) -> FieldLine:
        return FieldLine()

    def _follow_guide(self) -> None:
        self._suggestions.offer(self._guide.values)
        self._open.setVisible(self._suggestions.are_there)

    def _fill_menu(self, menu: QMenu, place: QPoint) -> None:
        if self._guide.widget is Widget.LIST and self._line.text():
            words = self.tr("Turn it into a list, as in other articles")
            menu.addAction(words).triggered.connect(lambda _=False: self._make_list())

    def _make_list(self) -> None:
        texts = [self._line.written]
        self.change_requested.emit(lambda article: set_field(article, self.key, texts), "")

    def _list_values(self) -> None:
        self._line.setFocus(Qt.FocusReason.OtherFocusReason)
        self._suggestions.open()

    def _ask(self) -> None:
        text, as_written = self._line.written, not self._is_string

        def change(article: Article) -> Sequence[Edit]:
            unquoted = None
            if self._was_plain:
                unquoted = _unquoted(article, self.key, text, as_written=as_written)
            if unquoted is not None:
                return unquoted
            return set_field(article, self.key, text, as_written=as_written)

        self.change_requested.emit(change, self._merge_key)


def _unquoted(article: Article, key: str, text: str, *, as_written: bool) -> Sequence[Edit] | None:
    """Edits that take away quotes that a text no longer needs; None where there are none.

    ``as_written``: as no text, for a number or a date.
    """
    field = article.front_matter.field(key)
    if field is None or field.scalar is None or field.scalar.style not in _QUOTED or not text:
        return None
    try:
        edits = set_raw(article, key, text)
    except FieldEditError:
        return None
    changed = article.apply(edits)
    after = changed.front_matter.field(key)
    is_same = (
        after is not None
        and after.scalar is not None
        and after.scalar[1:3] == (text, Style.PLAIN)
        and (after.scalar.is_string or (as_written and key in changed.metadata))
    )
    return edits if is_same else None


class NumberField(TextField):
    """A number as it is written; Up and Down count in the last place that is written."""

    def _make_line(self) -> FieldLine:
        return _NumberLine()


class _NumberLine(FieldLine):
    def __init__(self) -> None:
        super().__init__()
        self.setToolTip(self.tr("A number; Up and Down change it"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1}.get(Qt.Key(event.key()))
        counted = _counted(self.written, step) if step is not None else None
        if counted is None:
            super().keyPressEvent(event)
        else:
            self.show_text(counted)
            self.typed.emit()


def _counted(text: str, step: int) -> str | None:
    """A number one further in its last place: 1.50 is 1.51. None where it is left as it is."""
    if len(text) > _LONGEST_NUMBER or _COUNTABLE.fullmatch(text or "0") is None:
        return None
    # Few count, and what it takes would stay.
    from decimal import Decimal

    number = Decimal(text or "0")
    counted = number + Decimal((0, (1,), int(number.as_tuple().exponent))) * step
    return f"{counted:+}" if text.startswith("+") else str(counted)


class BooleanField(FieldEditor):
    """Yes or no, in the words in which it is written."""

    def __init__(self, key: str) -> None:
        super().__init__(key)
        self._box = QCheckBox()
        self._hold(self._box)
        self._written = ""
        self._box.clicked.connect(self._ask)

    def show_field(self, article: Article, field: Field) -> None:
        """Show the word and what it means."""
        self._written = field.scalar.text if field.scalar else ""
        self._box.setText(shown_text(self._written) or self.tr("not set"))
        self._box.setChecked(self._written in YES)

    def _ask(self) -> None:
        text = OPPOSITE.get(self._written, "true")
        # Until the text has changed, it is what it was.
        self._box.setChecked(self._written in YES)
        self.change_requested.emit(
            lambda article: set_field(article, self.key, text, as_written=True), ""
        )


class LongTextField(FieldEditor):
    """A paragraph or more; as high as its text, within bounds."""

    def __init__(self, key: str) -> None:
        super().__init__(key)
        self._text_edit = GrowingText()
        self._hold(self._text_edit)
        self._is_showing = False
        self._keeps_final_newline = False
        self._text_edit.textChanged.connect(self._ask)

    def show_field(self, article: Article, field: Field) -> None:
        """Show the scalar's text."""
        text = field.scalar.text if field.scalar else ""
        # The last line end of a block scalar is part of its spelling, not of the text.
        is_block = field.scalar is not None and field.scalar.style in (Style.LITERAL, Style.FOLDED)
        self._keeps_final_newline = is_block and text.endswith("\n")
        self._is_showing = True
        self._text_edit.show_text(text[:-1] if self._keeps_final_newline else text)
        self._is_showing = False

    def _ask(self) -> None:
        if not self._is_showing:
            self._set(self._text_edit.written, self._merge_key)

    def _set(self, written: str, merge_key: str) -> None:
        text = written + ("\n" if self._keeps_final_newline else "")
        self.change_requested.emit(lambda article: set_field(article, self.key, text), merge_key)
