"""The list of articles that would be changed, as Qt sees it."""

from collections.abc import Callable, Iterable, Sequence
from collections.abc import Set as AbstractSet
from pathlib import Path

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal

from reviewer.gui.words.engine_words import said
from reviewer.gui.words.language import number
from reviewer.gui.words.plain_words import shown_text, tool_tip
from reviewer.review.bulk.kinds import Kind
from reviewer.review.bulk.messages import PlannedChange

_Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
_Role = Qt.ItemDataRole


class ChangesModel(QAbstractTableModel):
    """One article per row: whether to change it, its name, and in how many places.

    An article that cannot be changed has no box, and says why.
    """

    #: The person wants other articles changed than before.
    choice_changed = Signal()

    def __init__(self, name_of: Callable[[Path], str]) -> None:
        super().__init__()
        self._name_of = name_of
        self._changes: list[PlannedChange] = []
        self._place: dict[Path, int] = {}
        self._refused: set[Path] = set()
        self._kind: Kind | None = None

    @property
    def kind(self) -> Kind | None:
        """The kind of repair that all listed articles have; None means any."""
        return self._kind

    def change_at(self, index: _Index) -> PlannedChange | None:
        """The change in a row."""
        return self._changes[index.row()] if index.isValid() else None

    def index_of(self, path: Path) -> QModelIndex:
        """An article's row; an invalid index where it is not listed."""
        place = self._place.get(path)
        return _ROOT if place is None else self.index(place, 0)

    @property
    def refused(self) -> AbstractSet[Path]:
        """The articles that are not to be changed."""
        return self._refused

    def is_wanted(self, path: Path) -> bool:
        """Whether an article is to be changed."""
        return path not in self._refused

    def show(self, changes: Iterable[PlannedChange], kind: Kind | None = None) -> None:
        """List these changes; with a kind, only those with such repairs."""
        self.beginResetModel()
        self._kind = kind
        self._changes = [one for one in changes if self._is_listed(one)]
        self._place = {one.path: row for row, one in enumerate(self._changes)}
        self.endResetModel()

    def add(self, changes: Iterable[PlannedChange]) -> None:
        """List more changes, and update those of articles that are listed already."""
        fresh: list[PlannedChange] = []
        for change in changes:
            row = self._place.get(change.path)
            if row is not None:
                self._changes[row] = change
                self.dataChanged.emit(self.index(row, 0), self.index(row, 1))
            elif self._is_listed(change):
                fresh.append(change)
        if fresh:
            first = len(self._changes)
            self.beginInsertRows(_ROOT, first, first + len(fresh) - 1)
            self._changes += fresh
            self._place.update((one.path, first + row) for row, one in enumerate(fresh))
            self.endInsertRows()

    def want(self, rows: Sequence[int], *, wanted: bool) -> None:
        """Change the articles of these rows, or leave them as they are."""
        paths = {self._changes[row].path for row in rows if self._changes[row].count}
        self._refused = self._refused - paths if wanted else self._refused | paths
        if rows:
            self.dataChanged.emit(self.index(min(rows), 0), self.index(max(rows), 0))
        self.choice_changed.emit()

    def rowCount(self, parent: _Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._changes)

    def columnCount(self, parent: _Index = _ROOT) -> int:
        return 0 if parent.isValid() else 2

    def flags(self, index: _Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        change = self.change_at(index)
        if change is not None and change.count and index.column() == 0:
            flags |= Qt.ItemFlag.ItemIsUserCheckable
        return flags

    def setData(self, index: _Index, value: object, role: int = _Role.EditRole) -> bool:
        if role != _Role.CheckStateRole or not index.isValid():
            return False
        self.want([index.row()], wanted=Qt.CheckState(value) == Qt.CheckState.Checked)
        return True

    def data(self, index: _Index, role: int = _Role.DisplayRole) -> object:
        change = self.change_at(index)
        if change is None:
            return None
        if role == _Role.DisplayRole:
            return self._words(change, index.column())
        if role == _Role.CheckStateRole and index.column() == 0 and change.count:
            wanted = self.is_wanted(change.path)
            return Qt.CheckState.Checked if wanted else Qt.CheckState.Unchecked
        if role == _Role.TextAlignmentRole and index.column() == 1 and change.problem is None:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        if role == _Role.ToolTipRole:
            name = self._name_of(change.path)
            return tool_tip(f"{name}: {said(change.problem)}" if change.problem else name)
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = _Role.DisplayRole
    ) -> object:
        if orientation == Qt.Orientation.Horizontal and role == _Role.DisplayRole:
            return (self.tr("Article"), self.tr("Changes"))[section]
        return None

    def _words(self, change: PlannedChange, column: int) -> str:
        if column == 0:
            return shown_text(self._name_of(change.path))
        if change.problem:
            return shown_text(said(change.problem))
        if change.spared:
            words = self.tr("{count} (%Ln left out)", "", change.spared)
            return words.format(count=number(change.count))
        return number(change.count)

    def _is_listed(self, change: PlannedChange) -> bool:
        if self._kind is not None:
            return self._kind in change.made or bool(change.spared)
        return bool(change.count or change.problem or change.spared)
