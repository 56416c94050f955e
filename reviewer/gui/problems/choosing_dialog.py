"""The dialog in which a person picks the values into which one front-matter value is split."""

from html import escape

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPalette
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QScrollArea,
    QStyle,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from reviewer.article import Article
from reviewer.gui.looks.naming import named
from reviewer.gui.looks.plain_buttons import without_icons
from reviewer.gui.looks.ticks import TickDelegate
from reviewer.gui.words.engine_words import said
from reviewer.gui.words.plain_words import shown_text
from reviewer.lint.choosing import values_after
from reviewer.lint.model import Choice, Choices

_NOTE = Qt.ItemDataRole.UserRole
_MOST_ROWS = 12
#: Values shown of what the field will say; laying out thousands would hold up the window.
_MOST_PREVIEWED = 200
#: Between two values in the line that shows what comes of it.
_SEPARATOR = " &nbsp;·&nbsp; "

_Index = QModelIndex | QPersistentModelIndex


class ChoosingDialog(QDialog):
    """Lists the choices with tick boxes, and shows what the field will say.

    Changes nothing itself: ``texts`` is what was picked. Raises OutdatedChoicesError where the
    choices do not fit the article.
    """

    def __init__(self, article: Article, choices: Choices, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("choosingDialog")
        noun = said(choices.noun)
        self.setWindowTitle(self.tr("Split a {noun}").format(noun=noun))
        self._article = article
        self._choices = choices
        values_after(article, choices, ())
        parts = self.tr("What the {noun} consists of").format(noun=noun)
        self._list = named(_ChoiceList(), "choiceList", parts)
        for choice in choices.entries:
            self._list.add(choice)
        self._list.setCurrentRow(0)
        self._list.itemChanged.connect(self._follow_change)
        self._preview = named(QLabel(), "choicePreview", self.tr("What the field will say"))
        self._preview.setTextFormat(Qt.TextFormat.RichText)
        self._preview.setWordWrap(True)
        self._preview.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self._preview.setContentsMargins(4, 4, 4, 4)
        self._buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        without_icons(self._buttons)
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)
        self._lay_out()
        self._list.setFocus()
        self._show_preview()

    @property
    def texts(self) -> tuple[str, ...]:
        """What is taken, in its order, each once, as it is worded now."""
        return tuple(dict.fromkeys(self._list.taken()))

    def _lay_out(self) -> None:
        noun = said(self._choices.noun)
        lead = QLabel(self.tr("Which of these become {noun}s?").format(noun=noun))
        hint = QLabel(self.tr("Space ticks or unticks an item, F2 edits it, Return accepts."))
        hint.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        scroll = named(QScrollArea(), "choicePreviewArea", self.tr("What the field will say"))
        scroll.setWidgetResizable(True)
        scroll.setWidget(self._preview)
        scroll.setMinimumHeight(self.fontMetrics().lineSpacing() * 4)
        scroll.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        layout = QVBoxLayout(self)
        layout.addWidget(lead)
        layout.addWidget(self._list, 1)
        layout.addWidget(hint)
        layout.addWidget(QLabel(self.tr("The field will say:")))
        layout.addWidget(scroll, 1)
        layout.addWidget(self._buttons)
        self.resize(560, self.sizeHint().height())

    def _follow_change(self, item: QListWidgetItem) -> None:
        self._list.take_what_was_reworded(item)
        self._show_preview()

    def _show_preview(self) -> None:
        new = self.texts
        taken = frozenset(new)
        values = values_after(self._article, self._choices, new)
        shown = [
            f"<b>{escape(shown_text(value))}</b>" if value in taken else escape(shown_text(value))
            for value in values[:_MOST_PREVIEWED]
        ]
        if len(values) > _MOST_PREVIEWED:
            shown.append(self.tr("and %Ln more", "", len(values) - _MOST_PREVIEWED))
        self._preview.setText(_SEPARATOR.join(shown) or f"<i>{self.tr('nothing')}</i>")


class _ChoiceList(QListWidget):
    """The choices, each with a tick box, its words, and why it is not taken."""

    def __init__(self) -> None:
        super().__init__()
        self.setItemDelegate(_ChoiceDelegate(self))
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.DoubleClicked
            | QAbstractItemView.EditTrigger.EditKeyPressed
        )
        #: The texts, character for character; an item shows a sign for what is no text.
        self._texts: list[str] = []

    def add(self, choice: Choice) -> None:
        """Add a choice to the list."""
        # Before the item is the list's, so that nobody takes its making for a change.
        item = QListWidgetItem(shown_text(choice.text))
        item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable | Qt.ItemFlag.ItemIsEditable)
        state = Qt.CheckState.Checked if choice.is_taken else Qt.CheckState.Unchecked
        item.setCheckState(state)
        item.setData(_NOTE, choice.note)
        note = f", {choice.note}" if choice.note else ""
        item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{shown_text(choice.text)}{note}")
        self._texts.append(choice.text)
        self.addItem(item)
        height = self.sizeHintForRow(0) * min(self.count(), _MOST_ROWS)
        self.setMinimumHeight(height + 2 * self.frameWidth())

    def taken(self) -> list[str]:
        """The words of what is ticked."""
        return [
            words
            for row, text in enumerate(self._texts)
            if self.item(row).checkState() is Qt.CheckState.Checked and (words := text.strip())
        ]

    def take_what_was_reworded(self, item: QListWidgetItem) -> None:
        """Tick a choice that was reworded: whoever does that wants it."""
        row = self.row(item)
        if item.text() != shown_text(self._texts[row]):
            self._texts[row] = item.text()
            item.setData(_NOTE, "")
            item.setData(Qt.ItemDataRole.AccessibleTextRole, item.text())
            item.setCheckState(Qt.CheckState.Checked)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            # The Return that ends an edit arrives here as well, and must not reach the dialog.
            event.setAccepted(self.state() == self.State.EditingState)
        else:
            super().keyPressEvent(event)


class _ChoiceDelegate(TickDelegate):
    """Outlines the tick box, and writes the note after the words, dim."""

    def __init__(self, view: QListWidget) -> None:
        super().__init__(view)
        self._view = view

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        super().paint(painter, option, index)
        painter.save()
        painter.setPen(option.palette.color(QPalette.ColorRole.PlaceholderText))
        # On a dark ground some styles draw no edge that one can see.
        painter.drawRect(self._tick_box(option, index))
        note = str(index.data(_NOTE) or "")
        if note:
            area: QRect = option.rect.adjusted(8, 0, -8, 0)
            place = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(area, int(place), note)
        painter.restore()

    def _tick_box(self, option: QStyleOptionViewItem, index: _Index) -> QRect:
        look = QStyleOptionViewItem(option)
        self.initStyleOption(look, index)
        box = QStyle.SubElement.SE_ItemViewItemCheckIndicator
        return self._view.style().subElementRect(box, look, self._view).adjusted(0, 0, -1, -1)

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        return super().sizeHint(option, index) + QSize(0, 4)
