"""The tree of a nested value: keys or numbers, and values, with its keyboard shortcuts."""

from PySide6.QtCore import (
    QSignalBlocker,
    Qt,
    Signal,
)
from PySide6.QtGui import QBrush, QFocusEvent, QKeyEvent, QPalette
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QTreeWidget,
    QTreeWidgetItem,
)

from reviewer.article.nested import Node, NodeKind, NodePath
from reviewer.gui.words.plain_words import shown_text, tool_tip

_CAN_EDIT = Qt.ItemDataRole.UserRole
_LINE_BREAK = " \N{DOWNWARDS ARROW WITH CORNER LEFTWARDS} "
#: How many rows are shown before the tree scrolls.
_MOST_ROWS = 12


class NodeTree(QTreeWidget):
    """Keys in the first column, or numbers in a list; values in the second."""

    removal_requested = Signal()
    addition_requested = Signal()
    move_requested = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.setColumnCount(2)
        self.setHeaderHidden(True)
        self.setUniformRowHeights(True)
        self.setTabKeyNavigation(False)
        # Not every column of an item can be edited, which Qt's own triggers do not know.
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.itemDoubleClicked.connect(self.edit_item)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.header().setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
        self.header().setStretchLastSection(True)
        self.setIndentation(14)
        keys = self.tr("Return edits a value, Shift+F2 its key, Ctrl+Up and Ctrl+Down move it.")
        self.setToolTip(keys)
        self.setAccessibleDescription(keys)
        self.itemExpanded.connect(lambda _item: self._fit())
        self.itemCollapsed.connect(lambda _item: self._fit())

    @property
    def path(self) -> NodePath:
        """The path of the chosen value; empty if none is chosen."""
        item = self.currentItem()
        return _path_of(item) if item is not None else ()

    def choose(self, path: NodePath) -> None:
        """Choose the value at a path, once it is shown."""
        item = self._item(path)
        if item is not None:
            self.setCurrentItem(item, 1)

    def edit_at(self, path: NodePath, column: int) -> None:
        """Let the person write at a path."""
        item = self._item(path)
        if item is not None:
            self.setCurrentItem(item, column)
            self.scrollToItem(item)
            self.edit_item(item, column)

    def edit_item(self, item: QTreeWidgetItem, column: int) -> None:
        """Let the person write a key (column 0) or a value, where it is not left to the text."""
        if item.data(0, _CAN_EDIT)[column]:
            self.editItem(item, column)

    def show_node(self, root: Node, text: str) -> None:
        """Show the members of the outermost map or list."""
        header, modes = self.header(), QHeaderView.ResizeMode
        # Otherwise all rows would be measured again for each one that changes or unfolds.
        header.setSectionResizeMode(0, modes.Fixed)
        with QSignalBlocker(self):
            self._show_children(self.invisibleRootItem(), root, text)
        header.setSectionResizeMode(0, modes.ResizeToContents)
        self._fit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        # Qt makes the first value the current one, but does not show that.
        item = self.currentItem()
        if item is not None and not self.selectedItems():
            self.setCurrentItem(item, 1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, control = event.key(), event.modifiers() & Qt.KeyboardModifier.ControlModifier
        item = self.currentItem()
        is_editing = self.state() == self.State.EditingState
        if key == Qt.Key.Key_Delete and not is_editing:
            self.removal_requested.emit()
        elif key == Qt.Key.Key_Insert and not is_editing:
            self.addition_requested.emit()
        elif control and key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.move_requested.emit(-1 if key == Qt.Key.Key_Up else 1)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2):
            # The Return that ends an edit arrives here as well.
            if item is not None and not is_editing:
                is_key = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
                self.edit_item(item, 0 if is_key else 1)
        else:
            super().keyPressEvent(event)

    def _show_children(self, item: QTreeWidgetItem, node: Node, text: str) -> None:
        while item.childCount() > len(node.children):
            item.takeChild(item.childCount() - 1)
        for number, child in enumerate(node.children):
            inner = item.child(number)
            if inner is None:
                inner = QTreeWidgetItem(item)
                inner.setExpanded(True)
            self._show_one(inner, child, number, text)

    def _show_one(self, item: QTreeWidgetItem, node: Node, number: int, text: str) -> None:
        is_member = node.key_span is not None
        key = shown_text(node.key) if is_member else str(number + 1)
        match node.kind:
            case NodeKind.SCALAR if node.scalar is not None:
                value = node.scalar.text
            case NodeKind.OTHER:
                value = node.span.of(text)
            case _:
                value = f"({len(node.children)})"
        item.setText(0, key)
        item.setText(1, shown_text(value[:400]).replace("\n", _LINE_BREAK))
        item.setToolTip(1, tool_tip(value))
        item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
        columns = (is_member and node.kind is not NodeKind.OTHER, node.kind is NodeKind.SCALAR)
        if any(columns):
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsEditable)
        item.setData(0, _CAN_EDIT, columns)
        faint = QBrush(self.palette().color(QPalette.ColorRole.PlaceholderText))
        item.setForeground(1, self.palette().text() if columns[1] else faint)
        self._show_children(item, node, text)

    def _item(self, path: NodePath) -> QTreeWidgetItem | None:
        item: QTreeWidgetItem | None = self.invisibleRootItem()
        for number in path:
            item = item.child(number) if item is not None else None
        return item if path else None

    def _fit(self) -> None:
        """Be as high as the rows need, within bounds."""
        rows, item = 0, self.topLevelItem(0)
        while item is not None and rows < _MOST_ROWS:
            rows, item = rows + 1, self.itemBelow(item)
        line = self.sizeHintForRow(0) if rows else self.fontMetrics().height() + 4
        self.setFixedHeight(max(rows, 1) * max(line, 1) + 2 * self.frameWidth() + 2)


def _path_of(item: QTreeWidgetItem) -> NodePath:
    path: list[int] = []
    while (parent := item.parent()) is not None:
        path.append(parent.indexOfChild(item))
        item = parent
    tree = item.treeWidget()
    path.append(tree.indexOfTopLevelItem(item) if tree is not None else 0)
    return tuple(reversed(path))
