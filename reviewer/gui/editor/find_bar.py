"""Find and replace in the body of the open article."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QHideEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QWidget,
)

from reviewer.gui.editor.editor import BodyEditor
from reviewer.gui.editor.finder import Finder
from reviewer.gui.editor.search_fields import SearchFields
from reviewer.gui.looks.naming import named


class FindBar(QWidget):
    """A bar that finds text in the body, and replaces one or all as one undo step.

    While it is open, all places are marked in the text.
    """

    def __init__(self, editor: BodyEditor, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("findBar")
        self.editor = editor
        self._fields = SearchFields(
            _field("findText", self.tr("Find in the body")),
            _field("replaceText", self.tr("Replace with")),
            named(QCheckBox(self.tr("Match &case")), "matchCase"),
            named(QCheckBox(self.tr("&Whole words")), "wholeWords"),
            named(QCheckBox(self.tr("Regular e&xpression")), "isExpression"),
        )
        self._fields.is_expression.setToolTip(
            self.tr("In the replacement, \\1 stands for what the first pair of parentheses found")
        )
        self._count = named(QLabel(), "foundCount", self.tr("Places found"))
        self._finder = Finder(editor, lambda: self._fields.search, self)
        self._buttons = {
            name: self._button(name, label)
            for name, label in (
                ("findPrevious", self.tr("&Previous")),
                ("findNext", self.tr("&Next")),
                ("replaceOne", self.tr("Rep&lace")),
                ("replaceAll", self.tr("Replace &all")),
                ("closeFindBar", self.tr("Close")),
            )
        }
        self._arrange()
        self._connect()
        self.hide()

    def open(self) -> None:
        """Show the bar, ready to find what is selected."""
        article, selection = self.editor.article, self.editor.selection
        self._finder.start_at(selection.start)
        selected = "" if article is None else selection.of(article.article.text)
        if selected and "\n" not in selected:
            self._fields.wanted.setText(selected)
        self.show()
        self._fields.wanted.setFocus()
        self._fields.wanted.selectAll()
        self._finder.search()

    def close_bar(self) -> None:
        """Hide the bar and go back to the text."""
        self.hide()
        self.editor.setFocus()

    def find_next(self) -> None:
        """Select the next place, from the top again after the last."""
        self._finder.select_next()

    def find_previous(self) -> None:
        """Select the previous place, from the end again before the first."""
        self._finder.select_previous()

    @property
    def is_done(self) -> bool:
        """Whether everything that was asked for is found and done."""
        return self._finder.is_done

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape closes, Return goes on, Shift+Return back."""
        if event.key() == Qt.Key.Key_Escape:
            self.close_bar()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            is_back = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            (self.find_previous if is_back else self.find_next)()
        else:
            super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        """Mark what is found."""
        super().showEvent(event)
        self._finder.begin()

    def hideEvent(self, event: QHideEvent) -> None:
        """Mark nothing any more."""
        super().hideEvent(event)
        if not event.spontaneous():  # otherwise it is the whole window that was hidden
            self._finder.end()

    def _show_count(self) -> None:
        """Say how many places there are, and at which of them the person is."""
        finder = self._finder
        selected, count = finder.selected_number, len(finder.places)
        if finder.trouble:
            words = finder.trouble
        elif not self._fields.wanted.text():
            words = ""
        elif not finder.is_complete:
            words = self.tr("%n found so far", "", count)
        elif selected is not None:
            words = self.tr("{number} of {count}").format(number=selected + 1, count=count)
        else:
            words = self.tr("%n found", "", count)
        self._count.setText(words)

    def _show_replaced(self, count: int) -> None:
        self._count.setText(self.tr("%n replaced", "", count))

    def _button(self, name: str, label: str) -> QPushButton:
        button = named(QPushButton(label), name)
        button.setAutoDefault(False)
        return button

    def _arrange(self) -> None:
        fields, buttons = self._fields, self._buttons
        layout = QGridLayout(self)
        layout.setContentsMargins(6, 4, 6, 4)
        find = (fields.wanted, buttons["findPrevious"], buttons["findNext"])
        replace = (fields.replacement, buttons["replaceOne"], buttons["replaceAll"])
        for column, widget in enumerate((*find, self._count)):
            layout.addWidget(widget, 0, column)
        for column, widget in enumerate(replace):
            layout.addWidget(widget, 1, column)
        choices = QHBoxLayout()
        for box in fields.boxes:
            choices.addWidget(box)
        choices.addStretch(1)
        choices.addWidget(buttons["closeFindBar"])
        layout.addLayout(choices, 2, 0, 1, len(find) + 1)
        layout.setColumnStretch(0, 1)
        self._count.setMinimumWidth(self._count.fontMetrics().averageCharWidth() * 14)

    def _connect(self) -> None:
        finder = self._finder
        for name, act in (
            ("findPrevious", finder.select_previous),
            ("findNext", finder.select_next),
            ("replaceOne", finder.replace_one),
            ("replaceAll", finder.replace_all),
            ("closeFindBar", self.close_bar),
        ):
            self._buttons[name].clicked.connect(act)
        self._fields.wanted.textChanged.connect(finder.select_first)
        for box in self._fields.boxes:
            box.toggled.connect(finder.search)
        finder.changed.connect(self._show_count)
        finder.all_replaced.connect(self._show_replaced)


def _field(name: str, label: str) -> QLineEdit:
    field = named(QLineEdit(), name, label)
    field.setPlaceholderText(label)
    return field
