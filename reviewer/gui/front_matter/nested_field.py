"""Editor of a value that holds maps and lists: a tree whose keys and values are edited in place."""

from PySide6.QtCore import (
    QAbstractItemModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    Signal,
)
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QHBoxLayout,
    QMenu,
    QStyleOptionViewItem,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from reviewer.article import Article
from reviewer.article.front_matter import Field
from reviewer.article.nested import Node, NodeKind, NodePath
from reviewer.article.nested_edits import add_node, move_node, remove_node, rename_node, set_node
from reviewer.article.spelling import Value
from reviewer.gui.front_matter.field_editor import FieldEditor
from reviewer.gui.front_matter.field_texts import FieldLine, FieldText
from reviewer.gui.front_matter.in_place import end_editing
from reviewer.gui.front_matter.manners import teach_manners
from reviewer.gui.front_matter.node_tree import NodeTree
from reviewer.gui.looks.naming import named
from reviewer.gui.looks.roomy_rows import RoomyDelegate
from reviewer.gui.words.plain_words import shown_text

_Index = QModelIndex | QPersistentModelIndex
_Hint = QAbstractItemDelegate.EndEditHint


class NestedField(FieldEditor):
    """Maps and lists inside one another.

    Return or F2 edits a value, Shift+F2 its key, Insert adds one after it, Delete removes it,
    Ctrl with Up or Down moves it.
    """

    def __init__(self, key: str) -> None:
        super().__init__(key)
        self._root: Node | None = None
        self._source = ""
        self._to_edit: tuple[NodePath, int] | None = None
        #: What was added and is being filled in; all of that is one step for undo.
        self._begun: NodePath | None = None
        self._additions = 0
        self._tree = NodeTree()
        self._delegate = _NodeDelegate(self)
        self._delegate.changed.connect(self._change)
        self._tree.setItemDelegate(self._delegate)
        self._delegate.closeEditor.connect(self._go_on)
        self._tree.removal_requested.connect(self._remove)
        self._tree.move_requested.connect(self._move)
        self._tree.addition_requested.connect(self._add)
        holder = QWidget()
        buttons = QHBoxLayout()
        for name, words, tip, do in (
            ("addInside", self.tr("Add"), self.tr("Add a value here (Insert)"), self._add),
            ("removeInside", self.tr("Remove"), self.tr("Remove it (Delete)"), self._remove),
        ):
            button = named(QToolButton(), f"{name}:{key}", tip)
            button.setText(words)
            button.setToolTip(tip)
            button.setAutoRaise(True)
            button.clicked.connect(lambda _=False, do=do: do())
            teach_manners(button)
            buttons.addWidget(button)
        buttons.addStretch(1)
        inner = QVBoxLayout(holder)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(2)
        inner.addWidget(self._tree)
        inner.addLayout(buttons)
        self._hold(self._tree, inside=holder)

    def show_node(self, article: Article, field: Field, root: Node) -> None:
        """Show the tree of the value; whatever is open or chosen stays so."""
        source = field.value_span.of(article.text)
        self._root = root
        if source == self._source:
            return
        self._source = source
        end_editing(self._tree, taking_over=False)  # it was of another value
        self._tree.show_node(root, article.text)
        if self._to_edit is not None:
            (path, column), self._to_edit = self._to_edit, None
            self._tree.edit_at(self._first_scalar(path), column)

    def show_field(self, article: Article, field: Field) -> None:
        """The tree was read before, to know whether there is one: see ``show_node``."""

    def finish(self) -> None:
        """Take over what is being written in the tree."""
        end_editing(self._tree, taking_over=True)

    def begin(self) -> None:
        """Show another article's value from its top."""
        self._to_edit = self._begun = None
        self._tree.setCurrentIndex(QModelIndex())
        super().begin()

    def text_at(self, path: NodePath, column: int) -> str:
        """The key (column 0) or value at a path, character for character."""
        node = self._node(path)
        if node is None:
            return ""
        return node.key if column == 0 else node.scalar.text if node.scalar is not None else ""

    def _node(self, path: NodePath) -> Node | None:
        try:
            return self._root.at(path) if self._root is not None else None
        except IndexError:
            return None

    def _change(self, path: NodePath, column: int, text: str) -> None:
        node = self._node(path)
        if node is None or text == self.text_at(path, column):
            return
        as_written = node.scalar is not None and not node.scalar.is_string
        self.change_requested.emit(
            (lambda article: rename_node(article, self.key, path, text))
            if column == 0
            else lambda article: set_node(article, self.key, path, text, as_written=as_written),
            self._addition_key if self._is_begun(path) else "",
        )
        if column == 0 and self._is_begun(path) and not self._error:
            self._to_edit = (path, 1)

    def _go_on(self, _editor: QWidget, hint: _Hint) -> None:
        """Ask for the value of what was just named; whoever thinks better of it has added nothing.

        Qt tells that an editor was closed: by Return, by Escape, or by going elsewhere.
        """
        begun, (path, column) = self._begun, self._delegate.edited
        self._begun = None
        if begun is None or path[: len(begun)] != begun:
            return
        if hint is _Hint.RevertModelCache:
            key = self._addition_key
            self.change_requested.emit(lambda article: remove_node(article, self.key, begun), key)
        elif hint is _Hint.NoHint:
            self._to_edit = None
        elif column == 0:
            self._begun = begun
            if self._to_edit is None:  # the name is not another, or cannot be had
                self._tree.edit_at(self._first_scalar(begun), 0 if self._error else 1)

    def _is_begun(self, path: NodePath) -> bool:
        """Whether a path is what was just added, or in it."""
        return self._begun is not None and path[: len(self._begun)] == self._begun

    @property
    def _addition_key(self) -> str:
        return f"addition:{self.key}:{self._additions}"

    def _first_scalar(self, path: NodePath) -> NodePath:
        """The path of what is edited first: of a new map, the value of its first key."""
        node = self._node(path)
        has_members = node is not None and node.kind is NodeKind.MAP and node.children
        return (*path, 0) if has_members else path

    def _remove(self) -> None:
        path = self._tree.path
        if path:
            self.change_requested.emit(lambda article: remove_node(article, self.key, path), "")

    def _move(self, step: int) -> None:
        path = self._tree.path
        parent = self._node(path[:-1]) if path else None
        if parent is None or not 0 <= path[-1] + step < len(parent.children):
            return
        new = path[-1] + step
        self.change_requested.emit(lambda article: move_node(article, self.key, path, new), "")
        self._tree.choose((*path[:-1], new))

    def _add(self) -> None:
        """Add a value to what is chosen, if that can hold values, or else to its parent."""
        path = self._tree.path
        node = self._node(path)
        if node is not None and node.kind not in (NodeKind.MAP, NodeKind.LIST):
            path = path[:-1]
            node = self._node(path)
        if node is None:
            return
        there = {child.key for child in node.children}
        is_map = node.kind is NodeKind.MAP
        number = next(n for n in range(1, len(there) + 2) if f"key{n}" not in there)
        key = f"key{number}" if is_map else None
        value = _like(node)
        self._begun = (*path, len(node.children))
        self._additions += 1
        self._to_edit = (self._begun, 0 if is_map else 1)
        self.change_requested.emit(
            lambda article: add_node(article, self.key, path, key, value), self._addition_key
        )

    def _fill_menu(self, menu: QMenu, place: QPoint) -> None:
        item = self._tree.itemAt(place) or self._tree.currentItem()
        if item is None:
            return
        self._tree.setCurrentItem(item)
        for words, do in (
            (self.tr("Edit the value"), lambda: self._tree.edit_item(item, 1)),
            (self.tr("Rename the key"), lambda: self._tree.edit_item(item, 0)),
            (self.tr("Add a value here"), self._add),
            (self.tr("Move up"), lambda: self._move(-1)),
            (self.tr("Move down"), lambda: self._move(1)),
            (self.tr("Remove it"), self._remove),
        ):
            menu.addAction(words).triggered.connect(lambda _=False, do=do: do())


def _like(node: Node) -> Value:
    """A new value for a list of maps has their keys."""
    first = node.children[0] if node.children else None
    if node.kind is NodeKind.LIST and first is not None and first.kind is NodeKind.MAP:
        return {child.key: "" for child in first.children if child.scalar is not None}
    return ""


class _NodeDelegate(RoomyDelegate):
    """Edits a key or a value, in several lines where it has several."""

    #: The person changed one. Carries its path, the column and the text (which would lose
    #: characters as Qt's).
    changed = Signal(object, int, object)

    def __init__(self, field: NestedField) -> None:
        super().__init__(field)
        self._field = field
        #: The path and column that were last edited.
        self.edited: tuple[NodePath, int] = ((), 0)

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: _Index) -> QWidget:
        self.edited = (_path_at(index), index.column())
        text = self._field.text_at(*self.edited)
        editor = FieldText(parent) if "\n" in text else FieldLine(parent)
        words = (self.tr("Key in {key}"), self.tr("Value in {key}"))[index.column()]
        editor.setAccessibleName(words.format(key=shown_text(self._field.key)))
        editor.show_text(text)
        return editor

    def setEditorData(self, editor: QWidget, index: _Index) -> None:
        """Leave what is being written."""

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: _Index) -> None:
        if isinstance(editor, FieldLine | FieldText):
            self.changed.emit(_path_at(index), index.column(), editor.written)

    def updateEditorGeometry(
        self, editor: QWidget, option: QStyleOptionViewItem, index: _Index
    ) -> None:
        area = option.rect
        frame = editor.parentWidget()
        if isinstance(editor, FieldText) and frame is not None:
            area.setHeight(option.fontMetrics.lineSpacing() * 6)
            area.moveBottom(min(area.bottom(), frame.rect().bottom()))
            area.moveTop(max(area.top(), frame.rect().top()))
        editor.setGeometry(area)


def _path_at(index: _Index) -> NodePath:
    path: list[int] = []
    while index.isValid():
        path.append(index.row())
        index = index.parent()
    return tuple(reversed(path))
