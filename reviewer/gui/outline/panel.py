"""The tree of the article's headings: where one is, and the way to any other."""

from bisect import bisect_right
from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QStackedLayout, QTreeWidget, QTreeWidgetItem, QWidget

from reviewer.gui.looks.naming import named
from reviewer.gui.looks.roomy_rows import RoomyDelegate
from reviewer.gui.words.plain_words import shown_text
from reviewer.review.messages import HeadingLine

_LINE = Qt.ItemDataRole.UserRole


class OutlinePanel(QWidget):
    """Shows the headings as they are nested; opens none itself."""

    #: The person wants to see a heading. Carries its line from 0.
    line_chosen = Signal(int)
    #: The person wants to write there: Return was pressed, or the mouse clicked twice.
    heading_entered = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._headings: Sequence[HeadingLine] = ()
        self._items: list[QTreeWidgetItem] = []
        self._line = 0
        self._is_awaited = False
        self._tree = named(QTreeWidget(), "outline", self.tr("Headings of the article"))
        self._tree.setHeaderHidden(True)
        self._tree.setUniformRowHeights(True)
        self._tree.setItemDelegate(RoomyDelegate(self._tree))
        self._empty = QLabel(self.tr("This article has no headings."))
        self._empty.setWordWrap(True)
        self._empty.setMargin(10)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._layout = QStackedLayout(self)
        self._layout.addWidget(self._empty)
        self._layout.addWidget(self._tree)
        self._tree.itemClicked.connect(self._choose)
        self._tree.itemActivated.connect(self._enter)
        self.setFocusProxy(self._tree)

    def show_headings(self, headings: Sequence[HeadingLine]) -> None:
        """Show other headings; those of the same words and levels only get their new lines."""
        words = [heading[1:] for heading in headings]
        if self._is_awaited or words != [known[1:] for known in self._headings]:
            self._is_awaited = False
            self._build(headings)
        self._headings = tuple(headings)
        for item, heading in zip(self._items, headings, strict=True):
            item.setData(0, _LINE, heading.line)
        self.follow(self._line)

    def await_headings(self) -> None:
        """Show none until they are known; nor say that there are none."""
        self._is_awaited = True
        self._tree.clear()
        self._items, self._headings = [], ()

    def follow(self, line: int) -> None:
        """Mark the heading above a line, where the cursor is."""
        self._line = line
        above = bisect_right([heading.line for heading in self._headings], line) - 1
        item = self._items[above] if above >= 0 else None
        if item is not self._tree.currentItem():
            self._tree.setCurrentItem(item)  # type: ignore[arg-type]

    def _build(self, headings: Sequence[HeadingLine]) -> None:
        self._tree.clear()
        self._items = []
        open_ones: list[tuple[int, QTreeWidgetItem]] = []
        for heading in headings:
            while open_ones and open_ones[-1][0] >= heading.level:
                open_ones.pop()
            words = shown_text(heading.words) or self.tr("(a heading without text)")
            parent = open_ones[-1][1] if open_ones else self._tree.invisibleRootItem()
            item = QTreeWidgetItem(parent, [words])
            item.setToolTip(0, words)
            open_ones.append((heading.level, item))
            self._items.append(item)
        self._tree.expandAll()
        self._layout.setCurrentWidget(self._tree if headings else self._empty)

    def _enter(self, item: QTreeWidgetItem) -> None:
        self._choose(item)
        self.heading_entered.emit()

    def _choose(self, item: QTreeWidgetItem) -> None:
        self.line_chosen.emit(int(item.data(0, _LINE)))
