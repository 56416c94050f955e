"""Editor of a list of texts, such as tags: add, change, remove, move, split."""

import re
from bisect import bisect_right
from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QToolButton, QVBoxLayout, QWidget

from reviewer.article import Article
from reviewer.article.front_matter import Field, Item
from reviewer.article.item_edits import (
    insert_items,
    move_item,
    remove_item,
    set_item,
    split_item,
)
from reviewer.gui.front_matter.chip_delegate import ChipDelegate
from reviewer.gui.front_matter.chip_list import ChipList
from reviewer.gui.front_matter.field_editor import NOT_A_NEW_GO, FieldEditor
from reviewer.gui.front_matter.in_place import end_editing
from reviewer.gui.front_matter.manners import teach_manners
from reviewer.gui.front_matter.new_line import NewLine
from reviewer.gui.front_matter.suggestions import Suggestions
from reviewer.gui.looks.naming import named
from reviewer.gui.words.plain_words import shown_text
from reviewer.lint.model import Diagnostic

#: What a pasted line of a list begins with.
_BULLET = re.compile(r"[-*+\N{BULLET}][ \t]+")


class ListField(FieldEditor):
    """A list of texts as chips, and a line in which new ones are written.

    An item of several lines can be split into one for each line.
    """

    def __init__(self, key: str) -> None:
        super().__init__(key)
        self._found: Sequence[Diagnostic] = ()
        self._own: Sequence[Diagnostic] = ()
        self._by_row: dict[int, list[Diagnostic]] = {}
        self._items: Sequence[Item] = ()
        self._chips = ChipList()
        self._delegate = ChipDelegate(key, self._chips)
        self._delegate.changed.connect(self._change_item)
        self._chips.setItemDelegate(self._delegate)
        self._new = _NewItem(key)
        self._suggestions = Suggestions(self._new)
        self._suggestions.chosen.connect(self._add)
        self._split = named(QToolButton(), f"split:{key}")
        self._split.setText(self.tr("Split"))
        self._split.setToolTip(self.tr("Turn each line into an item"))
        self._split.clicked.connect(self.split_current)
        teach_manners(self._split)
        holder = QWidget()
        below = QHBoxLayout()
        below.addWidget(self._new, 1)
        below.addWidget(self._split)
        inner = QVBoxLayout(holder)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(2)
        inner.addWidget(self._chips)
        inner.addLayout(below)
        self._hold(self._chips, inside=holder)
        self._connect()
        self._follow_current()

    def _connect(self) -> None:
        chips, new = self._chips, self._new
        chips.currentRowChanged.connect(lambda _row: self._follow_current())
        chips.removal_requested.connect(self._remove)
        chips.move_requested.connect(self._move)
        chips.paste_requested.connect(lambda row, text: self._insert(row, _lines_of(text)))
        chips.new_requested.connect(lambda: new.setFocus(Qt.FocusReason.OtherFocusReason))
        new.returnPressed.connect(self._add)
        new.lines_pasted.connect(self._add)
        new.left.connect(self._add)
        new.left_behind.connect(self._go_to_last)

    def show_field(self, article: Article, field: Field) -> None:
        """Show the items; the chosen one stays chosen if there still is one at its place."""
        self._items = field.items
        texts = [item.scalar.text for item in field.items]
        if texts == self._chips.texts:
            return
        row, grown = self._chips.currentRow(), len(texts) > len(self._chips.texts)
        self._chips.show_texts(texts)
        self._suggestions.leave_out(texts)
        if row >= 0 and texts:
            self._chips.setCurrentRow(min(row, len(texts) - 1))
        if grown and self._new.hasFocus():
            self._chips.scrollToBottom()
        self._follow_current()

    def finish(self) -> None:
        """Take over what is written in a chip, or in the line for new items."""
        end_editing(self._chips, taking_over=True)
        self._add()

    def begin(self) -> None:
        """Show another article's items, none of them chosen."""
        self._new.setText("")
        self.show_diagnostics(())
        self._chips.setCurrentRow(-1)
        super().begin()

    def show_diagnostics(self, diagnostics: Sequence[Diagnostic], text: str = "") -> None:
        """Mark the items that have problems; what concerns the whole list is told below."""
        self._found, self._text = diagnostics, text
        self._by_row, self._own = _by_row(self._items, diagnostics)
        for row in range(self._chips.count()):
            self._chips.mark(row, self._found_in(row))
        self._tell()

    def go_to(self, offset: int) -> None:
        """Choose the item that holds an offset of the text."""
        for row, item in enumerate(self._items):
            if item.span.holds(offset) and row < self._chips.count():
                self._chips.setCurrentRow(row)
                self._chips.scrollToItem(self._chips.item(row))

    def split_current(self) -> None:
        """Ask to split the chosen item into its lines, trimmed."""
        row = self._chips.currentRow()
        parts = _lines_of(self._chips.texts[row]) if row >= 0 else []
        if len(parts) > 1:
            self.change_requested.emit(
                lambda article: split_item(article, self.key, row, parts), ""
            )

    def _follow_guide(self) -> None:
        self._suggestions.offer(self._guide.values)
        self._delegate.values = self._guide.values

    def _follow_current(self) -> None:
        row, texts = self._chips.currentRow(), self._chips.texts
        lines = texts[row].strip().count("\n") if 0 <= row < len(texts) else 0
        self._split.setVisible(lines > 0)
        self._tell()

    def _tell(self) -> None:
        """Tell what is wrong with the chosen item; with all of them where none is chosen."""
        here = self._found_in(self._chips.currentRow())
        super().show_diagnostics([*here, *self._own] if here else self._found, self._text)

    def _found_in(self, row: int) -> list[Diagnostic]:
        return self._by_row.get(row, [])

    def _diagnostics_at(self, place: QPoint) -> Sequence[Diagnostic]:
        row = self._row_at(place)
        return [*self._found_in(row), *self._own] if row >= 0 else self._diagnostics

    def _place_at_work(self) -> QPoint:
        chip = self._chips.currentItem()
        return (
            super()._place_at_work()
            if chip is None
            else self._chips.visualItemRect(chip).bottomLeft()
        )

    def _row_at(self, place: QPoint) -> int:
        row = self._chips.indexAt(place).row()
        return row if row >= 0 else self._chips.currentRow()

    def _fill_menu(self, menu: QMenu, place: QPoint) -> None:
        row, last = self._row_at(place), self._chips.count() - 1
        if row < 0:
            return
        item = self._chips.item(row)
        if not menu.isEmpty():
            menu.addSeparator()
        for words, is_possible, do in (
            (self.tr("Edit the item"), True, lambda: self._chips.editItem(item)),
            (
                self.tr("Split into one item per line"),
                "\n" in self._chips.texts[row],
                self.split_current,
            ),
            (self.tr("Move to the front"), row > 0, lambda: self._move(row, 0)),
            (self.tr("Move to the end"), row < last, lambda: self._move(row, last)),
            (self.tr("Remove the item"), True, lambda: self._remove(row)),
        ):
            if is_possible:
                menu.addAction(words).triggered.connect(lambda _=False, do=do: do())

    def _change_item(self, row: int, text: str) -> None:
        """Ask for another text for an item; an empty one removes it."""
        if row >= len(self._chips.texts) or text == self._chips.texts[row]:
            return
        if not text.strip():
            self._remove(row)
            return
        parts = _lines_of(text)
        if len(parts) > 1 and "\n" not in self._chips.texts[row]:  # several lines were pasted
            self.change_requested.emit(
                lambda article: split_item(article, self.key, row, parts), ""
            )
            return
        self.change_requested.emit(lambda article: set_item(article, self.key, row, text), "")

    def _remove(self, row: int) -> None:
        self.change_requested.emit(lambda article: remove_item(article, self.key, row), "")

    def _move(self, old: int, new: int) -> None:
        self.change_requested.emit(lambda article: move_item(article, self.key, old, new), "")
        self._chips.setCurrentRow(new)

    def _add(self) -> None:
        texts = _lines_of(self._new.written)
        # Unlike clear(), this leaves nothing for the line's own undo: the article's is meant.
        self._new.setText("")
        self._insert(len(self._chips.texts), texts)

    def _insert(self, row: int, texts: list[str]) -> None:
        """Ask for new items; one that is there already is shown instead."""
        there = self._chips.texts
        new = [text for text in dict.fromkeys(texts) if text not in there]
        if new:
            self.change_requested.emit(
                lambda article: insert_items(article, self.key, row, new), ""
            )
        elif texts:
            self._chips.setCurrentRow(there.index(texts[0]))
            self._chips.scrollToItem(self._chips.currentItem())

    def _go_to_last(self) -> None:
        if self._chips.count():
            self._chips.setCurrentRow(self._chips.count() - 1)
            self._chips.setFocus(Qt.FocusReason.OtherFocusReason)


class _NewItem(NewLine):
    """The line in which a new item is written."""

    #: Several lines were pasted.
    lines_pasted = Signal()
    #: The person turned to something else, with something written here.
    left = Signal()
    #: Backspace was pressed where nothing is written.
    left_behind = Signal()

    def __init__(self, key: str) -> None:
        super().__init__()
        named(self, f"newItem:{key}")
        self.setAccessibleName(self.tr("New item of {key}").format(key=shown_text(key)))
        self.setPlaceholderText(self.tr("Add an item, then Return"))
        self.setToolTip(self.tr("Return adds the item, Down lists the values of other articles."))
        self.typed.connect(self._look_for_lines)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Backspace and not self.text():
            self.left_behind.emit()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() not in NOT_A_NEW_GO and self.text():
            self.left.emit()

    def _look_for_lines(self) -> None:
        if "\n" in self.written:
            self.lines_pasted.emit()


def _by_row(
    items: Sequence[Item], diagnostics: Sequence[Diagnostic]
) -> tuple[dict[int, list[Diagnostic]], list[Diagnostic]]:
    """The diagnostics in each item, and those in none; quick even with hundreds of both."""
    starts = [item.span.start for item in items]
    rows: dict[int, list[Diagnostic]] = {}
    others: list[Diagnostic] = []
    for found in diagnostics:
        first = max(bisect_right(starts, found.span.start) - 1, 0)
        behind = bisect_right(starts, found.span.end)
        mine = [row for row in range(first, behind) if items[row].span.overlaps(found.span)]
        for row in mine:
            rows.setdefault(row, []).append(found)
        if not mine:
            others.append(found)
    return rows, others


def _lines_of(text: str) -> list[str]:
    """The lines that say something, without spaces around them or a list's marks."""
    lines = (line.strip() for line in text.replace("\r", "\n").split("\n"))
    return [bare for line in lines if (bare := _BULLET.sub("", line, count=1))]
