"""The kinds of repairs, to be ticked by a person."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QHeaderView, QTreeWidget, QTreeWidgetItem

from reviewer.gui.bulk.plan import KindCount
from reviewer.gui.looks.naming import named
from reviewer.gui.looks.ticks import TickDelegate
from reviewer.gui.words.engine_words import summary_of
from reviewer.gui.words.language import number
from reviewer.gui.words.plain_words import tool_tip, unmarked
from reviewer.lint.model import Rule
from reviewer.review.bulk.kinds import Kind, Kinds


class KindsTree(QTreeWidget):
    """Lists the kinds of repairs, the safe ones first, each with a tick box and its number."""

    #: The person ticked or unticked a kind. Carries the Kind and whether it is wanted.
    ticked = Signal(object, bool)
    #: The person wants to see the articles that have a kind. Carries the Kind, None for all.
    chosen = Signal(object)

    def __init__(self, rules: Mapping[str, Rule]) -> None:
        super().__init__()
        named(self, "bulkKinds", self.tr("Kinds of repairs"))
        self.setItemDelegate(TickDelegate(self))
        self._rules = rules
        self._items: dict[Kind, QTreeWidgetItem] = {}
        self.setColumnCount(3)
        self.setHeaderLabels([self.tr("Repairs"), self.tr("Places"), self.tr("Articles")])
        self.setAllColumnsShowFocus(True)
        self.setUniformRowHeights(True)
        self.setRootIsDecorated(False)
        self.setIndentation(8)
        self._all = self._group(self.tr("All kinds"))
        self._safe = self._group(self.tr("Safe: certainly right"))
        self._unsafe = self._group(self.tr("UNSAFE: probably right, check each result"))
        self._unsafe.setToolTip(
            0, tool_tip(self.tr("Made only if you tick them. Some may be wrong."))
        )
        header = self.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for column in (1, 2):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
            self.headerItem().setTextAlignment(column, Qt.AlignmentFlag.AlignRight)
        self.setCurrentItem(self._all)
        self.itemChanged.connect(self._tell_ticked)
        self.currentItemChanged.connect(lambda item, _old: self.chosen.emit(self._kind_of(item)))

    def show_counts(self, counts: Sequence[KindCount], kinds: Kinds) -> None:
        """Show how many repairs of each kind there are, and which are wanted."""
        with QSignalBlocker(self):
            for count in counts:
                item = self._items.get(count.kind) or self._add(count.kind)
                wanted = kinds.wants(count.kind)
                item.setCheckState(0, Qt.CheckState.Checked if wanted else Qt.CheckState.Unchecked)
                item.setText(1, number(count.places))
                item.setText(2, number(count.articles))
            there = {count.kind for count in counts}
            for kind, item in self._items.items():
                item.setHidden(kind not in there)
            for group, is_safe in ((self._safe, True), (self._unsafe, False)):
                group.setHidden(not any(kind.is_safe is is_safe for kind in there))

    def sort(self, counts: Sequence[KindCount]) -> None:
        """Put the kinds in this order; before the next ``show_counts``."""
        current: QTreeWidgetItem | None = self.currentItem()
        with QSignalBlocker(self):
            for count in counts:
                item = self._items.get(count.kind)
                group = self._safe if count.kind.is_safe else self._unsafe
                if item is not None:
                    group.removeChild(item)
                    group.addChild(item)
            if current is not None:
                self.setCurrentItem(current)

    def forget(self) -> None:
        """Start anew, for other articles."""
        with QSignalBlocker(self):
            self.setCurrentItem(self._all)
            for kind, item in self._items.items():
                (self._safe if kind.is_safe else self._unsafe).removeChild(item)
            self._items.clear()
            self._safe.setHidden(True)
            self._unsafe.setHidden(True)

    def _group(self, words: str) -> QTreeWidgetItem:
        item = QTreeWidgetItem(self, [words])
        item.setExpanded(True)
        font = item.font(0)
        font.setBold(True)
        item.setFont(0, font)
        item.setFirstColumnSpanned(True)
        return item

    def _add(self, kind: Kind) -> QTreeWidgetItem:
        group = self._safe if kind.is_safe else self._unsafe
        rule = self._rules.get(kind.rule)
        words = unmarked(summary_of(rule)) if rule is not None else kind.rule
        item = QTreeWidgetItem(group, [words])
        item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
        item.setToolTip(0, tool_tip(f"{words}\n{kind.rule}"))
        for column in (1, 2):
            item.setTextAlignment(
                column, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            )
        self._items[kind] = item
        return item

    def _tell_ticked(self, item: QTreeWidgetItem, column: int) -> None:
        kind = self._kind_of(item)
        if column == 0 and kind is not None:
            self.ticked.emit(kind, item.checkState(0) == Qt.CheckState.Checked)

    def _kind_of(self, item: QTreeWidgetItem | None) -> Kind | None:
        return next((kind for kind, one in self._items.items() if one is item), None)
