"""Editor of a list of texts, such as tags: add, change, remove, move, split."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPersistentModelIndex, QPoint, QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from reviewer.article import Article
from reviewer.article.field_edits import insert_item, move_item, remove_item, set_field, set_item
from reviewer.article.front_matter import Field, Item
from reviewer.gui.front_matter.field_editor import FieldEditor
from reviewer.gui.front_matter.field_texts import FieldLine, FieldText
from reviewer.gui.front_matter.manners import teach_manners
from reviewer.gui.naming import named
from reviewer.gui.plain_words import shown_text, tool_tip
from reviewer.gui.severity_style import GLYPHS, severity_color
from reviewer.lint.model import Diagnostic

_LINE_BREAK = " \N{DOWNWARDS ARROW WITH CORNER LEFTWARDS} "
_MOST_ROWS = 8

_Index = QModelIndex | QPersistentModelIndex


class ListField(FieldEditor):
    """A list of texts.

    Return or F2 edits an item, Delete removes it, Ctrl+Up and Ctrl+Down (or dragging) move it; an
    item of several lines can be split into one for each line.
    """

    def __init__(self, key: str) -> None:
        super().__init__(key)
        self._texts: list[str] = []
        self._found: Sequence[Diagnostic] = ()
        self._items: Sequence[Item] = ()
        self._list = _ItemList(self)
        self._new = named(FieldLine(), f"newItem:{key}", f"New item of {shown_text(key)}")
        self._new.setPlaceholderText("Add an item, then Return")
        self._new.returnPressed.connect(self._add)
        teach_manners(self._new, self._new.isUndoAvailable)
        self._buttons = QHBoxLayout()
        self._buttons.addWidget(self._new, 1)
        self._split_button = self._add_button("split", "Split", "Make an item of each line", "")
        self._split_button.clicked.connect(self.split_current)
        for name, sign, tip, step in (
            ("moveUp", "\N{BLACK UP-POINTING SMALL TRIANGLE}", "Move the item up (Ctrl+Up)", -1),
            ("moveDown", "\N{BLACK DOWN-POINTING SMALL TRIANGLE}", "Move down (Ctrl+Down)", 1),
        ):
            button = self._add_button(name, sign, tip, tip)
            button.clicked.connect(lambda _checked=False, step=step: self.move_current(step))
        remove = self._add_button(
            "remove", "\N{MULTIPLICATION SIGN}", "Remove the item (Delete)", "Remove the item"
        )
        remove.clicked.connect(self.remove_current)
        holder = QWidget()
        inner = QVBoxLayout(holder)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(2)
        inner.addWidget(self._list)
        inner.addLayout(self._buttons)
        self._hold(self._list, inside=holder)
        self._list.currentRowChanged.connect(lambda _row: self._show_split())

    def show_field(self, article: Article, field: Field) -> None:
        """Show the items; the chosen one stays chosen where there still is one at its place."""
        self._items = field.items
        texts = [item.scalar.text for item in field.items]
        if texts == self._texts and self._list.count() == len(texts):
            return
        row = self._list.currentRow()
        grown = len(texts) > len(self._texts)
        self._texts = texts
        self._list.show_texts(texts)
        if row >= 0 and texts:
            self._list.setCurrentRow(min(row, len(texts) - 1))
        elif grown and self._new.hasFocus():
            self._list.scrollToBottom()
        self._show_split()

    def show_refusal(self, sentence: str, article: Article, field: Field | None) -> None:
        """Tell why the last change was not made; a dragged item goes back to its place."""
        self._texts = []
        super().show_refusal(sentence, article, field)

    def text_at(self, row: int) -> str:
        """The text of an item, character for character."""
        return self._texts[row]

    def show_diagnostics(self, diagnostics: Sequence[Diagnostic]) -> None:
        """Mark the items that have problems; what concerns the whole list is told below."""
        marked: set[int] = set()
        self._found = diagnostics
        for row in range(self._list.count()):
            mine = self._found_in(row)
            marked.update(id(found) for found in mine)
            self._list.mark(row, mine)
        super().show_diagnostics([found for found in diagnostics if id(found) not in marked])

    def _found_in(self, row: int) -> list[Diagnostic]:
        if not 0 <= row < len(self._items):
            return []
        return [found for found in self._found if self._items[row].span.overlaps(found.span)]

    def _diagnostics_at(self, place: QPoint) -> Sequence[Diagnostic]:
        return self._found_in(self._list.indexAt(place).row()) or self._diagnostics

    def go_to(self, offset: int) -> None:
        """Choose the item that holds an offset of the text."""
        for row, item in enumerate(self._items):
            if item.span.holds(offset):
                self._list.setCurrentRow(row)
                self._list.scrollToItem(self._list.item(row))

    def change_item(self, row: int, text: str) -> None:
        """Ask for another text for an item; an empty one removes it."""
        if row >= len(self._texts) or text == self._texts[row]:
            return
        if not text.strip():
            self._ask_removal(row)
            return
        self.change_requested.emit(lambda article: set_item(article, self.key, row, text), "")

    def remove_current(self) -> None:
        """Ask to remove the chosen item."""
        row = self._list.currentRow()
        if row >= 0:
            self._ask_removal(row)

    def move_current(self, step: int) -> None:
        """Ask to move the chosen item up (-1) or down (1)."""
        row = self._list.currentRow()
        if row >= 0 and 0 <= row + step < len(self._texts):
            self.move_row(row, row + step)

    def move_row(self, old: int, new: int) -> None:
        """Ask to move an item to another place."""
        if old != new:
            self.change_requested.emit(lambda article: move_item(article, self.key, old, new), "")
            self._list.setCurrentRow(new)

    def split_current(self) -> None:
        """Ask to make an item of each line of the chosen one, blanks at the ends trimmed."""
        row = self._list.currentRow()
        if row < 0:
            return
        lines = [line.strip() for line in self._texts[row].split("\n")]
        parts = [line for line in lines if line]
        texts = [*self._texts[:row], *parts, *self._texts[row + 1 :]]
        if len(parts) > 1:
            self.change_requested.emit(lambda article: set_field(article, self.key, texts), "")

    def _add(self) -> None:
        text = self._new.written.strip()
        if text:
            # Unlike clear(), this leaves nothing for the line's own undo: the article's is meant.
            self._new.setText("")
            place = len(self._texts)
            self.change_requested.emit(
                lambda article: insert_item(article, self.key, place, text), ""
            )

    def _ask_removal(self, row: int) -> None:
        self.change_requested.emit(lambda article: remove_item(article, self.key, row), "")

    def _show_split(self) -> None:
        row = self._list.currentRow()
        lines = self._texts[row].strip().count("\n") if 0 <= row < len(self._texts) else 0
        self._split_button.setVisible(lines > 0)

    def _add_button(self, name: str, sign: str, tip: str, spoken: str) -> QToolButton:
        button = named(QToolButton(), f"{name}:{self.key}", spoken)
        button.setText(sign)
        button.setToolTip(tip)
        button.setAutoRaise(True)
        teach_manners(button)
        self._buttons.addWidget(button)
        return button


class _ItemList(QListWidget):
    """The items, edited in place."""

    def __init__(self, field: ListField) -> None:
        super().__init__()
        self._field = field
        self.setItemDelegate(_ItemDelegate(field, self))
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.DoubleClicked
            | QAbstractItemView.EditTrigger.EditKeyPressed
        )
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setTabKeyNavigation(False)
        self.model().rowsMoved.connect(self._tell_move)

    def show_texts(self, texts: Sequence[str]) -> None:
        """Show these items instead."""
        self.clear()
        for text in texts:
            item = QListWidgetItem(_in_one_line(text))
            item.setToolTip(tool_tip(text))
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsEditable)
            self.addItem(item)
        rows = min(max(len(texts), 1), _MOST_ROWS)
        height = self.sizeHintForRow(0) if texts else self.fontMetrics().height() + 6
        self.setFixedHeight(rows * height + 2 * self.frameWidth())

    def mark(self, row: int, diagnostics: Sequence[Diagnostic]) -> None:
        """Show that an item has problems, or none."""
        item = self.item(row)
        text = self._field.text_at(row)
        if not diagnostics:
            item.setText(_in_one_line(text))
            item.setToolTip(tool_tip(text))
            item.setData(Qt.ItemDataRole.ForegroundRole, None)
            return
        worst = min((found.severity for found in diagnostics), key=lambda one: one.rank)
        item.setText(f"{GLYPHS[worst]} {_in_one_line(text)}")
        item.setForeground(severity_color(worst, self.palette()))
        messages = (it.message for it in diagnostics)
        fixes = (f"\N{WRENCH} {fix.title}" for it in diagnostics for fix in it.fixes)
        item.setToolTip(tool_tip("\n".join([text, "", *messages, *fixes])))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        match event.key():
            case Qt.Key.Key_Delete:
                self._field.remove_current()
            case Qt.Key.Key_Up if control:
                self._field.move_current(-1)
            case Qt.Key.Key_Down if control:
                self._field.move_current(1)
            case Qt.Key.Key_Return | Qt.Key.Key_Enter if not control:
                # The Return that ends an edit arrives here as well.
                if self.currentItem() and self.state() != self.State.EditingState:
                    self.editItem(self.currentItem())
            case _:
                super().keyPressEvent(event)

    def _tell_move(
        self, _parent: QModelIndex, first: int, _last: int, _target: QModelIndex, row: int
    ) -> None:
        # Qt names the row in front of which the item is put, counted before it is taken out.
        self._field.move_row(first, row - 1 if row > first else row)


class _ItemDelegate(QStyledItemDelegate):
    """Edits an item's whole text, in several lines where it has several."""

    def __init__(self, field: ListField, parent: QWidget) -> None:
        super().__init__(parent)
        self._field = field

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        # As wide as the list: a long item is cut, and its tool tip has it whole.
        return QSize(0, super().sizeHint(option, index).height())

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: _Index) -> QWidget:
        text = self._field.text_at(index.row())
        editor = FieldText(parent) if "\n" in text else FieldLine(parent)
        editor.setAccessibleName(f"Item {index.row() + 1} of {shown_text(self._field.key)}")
        editor.show_text(text)
        return editor

    def setEditorData(self, editor: QWidget, index: _Index) -> None:
        """Leave what is being written: Qt would have it read again when a check marks the item."""

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: _Index) -> None:
        if isinstance(editor, FieldLine | FieldText):
            self._field.change_item(index.row(), editor.written)

    def updateEditorGeometry(
        self, editor: QWidget, option: QStyleOptionViewItem, index: _Index
    ) -> None:
        area = option.rect
        frame = editor.parentWidget()
        if isinstance(editor, FieldText) and frame is not None:
            area.setHeight(option.fontMetrics.lineSpacing() * 7)
            viewport = frame.rect()
            area.moveBottom(min(area.bottom(), viewport.bottom()))
            area.moveTop(max(area.top(), viewport.top()))
        editor.setGeometry(area)


def _in_one_line(text: str) -> str:
    return shown_text(text).replace("\n", _LINE_BREAK)
