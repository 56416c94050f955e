"""The list of articles as Qt sees it.

A plain list with its own filter: a proxy model over 100,000 rows takes most of a second, a
comprehension over them two milliseconds.
"""

from collections.abc import Container, Iterable, Sequence
from operator import is_
from pathlib import Path

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from reviewer.gui.files.row import ArticleFilter, ArticleRow
from reviewer.gui.looks.severity_style import count_phrase
from reviewer.gui.words.engine_words import said, state_name
from reviewer.gui.words.language import translate
from reviewer.gui.words.plain_words import shown_text, tool_tip
from reviewer.lint.model import Severity
from reviewer.workspace.review_states import ReviewState

#: The role under which a row's ArticleRow is found, for the delegate.
ROW_ROLE = Qt.ItemDataRole.UserRole

_Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


class ArticleListModel(QAbstractListModel):
    """All articles of the workspace, of which it shows those that the filter accepts."""

    def __init__(self) -> None:
        super().__init__()
        self._rows: dict[str, ArticleRow] = {}  # by file
        self._shown: list[ArticleRow] = []
        self._filter = ArticleFilter()
        self._worst_first = False

    @property
    def total(self) -> int:
        """Number of articles, shown or not."""
        return len(self._rows)

    @property
    def rows(self) -> Iterable[ArticleRow]:
        """All articles, shown or not."""
        return self._rows.values()

    @property
    def shown(self) -> Sequence[ArticleRow]:
        """The articles shown, in the list's order."""
        return self._shown

    def clear(self) -> None:
        """Forget all articles."""
        self._rows = {}
        self._arrange()

    def keep_only(self, files: Container[str]) -> None:
        """Forget all articles but these."""
        self._rows = {file: row for file, row in self._rows.items() if file in files}
        self._arrange()

    def add(self, rows: Iterable[ArticleRow]) -> None:
        """Append articles; one that is there already is left as it is."""
        fresh = [row for row in rows if row.file not in self._rows]
        self._rows.update((row.file, row) for row in fresh)
        accepted = list(filter(self._filter.acceptor(), fresh))
        if not accepted:
            return
        first = len(self._shown)
        self.beginInsertRows(_ROOT, first, first + len(accepted) - 1)
        self._shown += accepted
        _number(accepted, first)
        self.endInsertRows()

    def row_of(self, path: Path) -> ArticleRow | None:
        """What is known of an article."""
        return self._rows.get(str(path))

    def index_of(self, path: Path) -> QModelIndex:
        """The article's place in the list; an invalid index where the filter hides it."""
        row = self._rows.get(str(path))
        return _ROOT if row is None or row.place is None else self.index(row.place)

    def path_at(self, index: _Index) -> Path | None:
        """The article at a place of the list."""
        return self._shown[index.row()].path if index.isValid() else None

    def refresh(self, paths: Iterable[Path]) -> None:
        """Draw the rows of these articles again: what is known of them has changed."""
        for path in paths:
            index = self.index_of(path)
            if index.isValid():
                self.dataChanged.emit(index, index)

    def set_filter(self, wanted: ArticleFilter, *, worst_first: bool) -> None:
        """Show what the filter accepts, in the order found or the worst first."""
        self._filter = wanted
        self._worst_first = worst_first
        self._arrange()

    def _arrange(self) -> None:
        shown = list(filter(self._filter.acceptor(), self._rows.values()))
        if self._worst_first:
            shown.sort(key=lambda row: row.badness)
        if len(shown) == len(self._shown) and all(map(is_, shown, self._shown)):
            return
        self.beginResetModel()
        for row in self._shown:
            row.place = None
        self._shown = shown
        _number(shown, 0)
        self.endResetModel()

    def rearrange(self) -> None:
        """Filter and sort again, as what is known of the articles has changed."""
        if self._worst_first or self._filter.depends_on_findings:
            self._arrange()

    def rowCount(self, parent: _Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._shown)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row = self._shown[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return shown_text(row.name)
        if role == ROW_ROLE:
            return row
        if role == Qt.ItemDataRole.ToolTipRole:
            return tool_tip(f"{row.name}\n{_state_in_words(row)}")
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return shown_text(f"{row.name}: {_state_in_words(row)}")
        return None


def _number(rows: Iterable[ArticleRow], first: int) -> None:
    for place, row in enumerate(rows, first):
        row.place = place


def _state_in_words(row: ArticleRow) -> str:
    if row.error is not None:
        return said(row.error)
    if row.counts is None:
        return translate("StateFilter", "Not checked yet")
    found = [
        count_phrase(severity, row.counts[severity])
        for severity in Severity
        if row.counts.get(severity)
    ]
    parts = [", ".join(found) or translate("ArticleListModel", "Nothing found")]
    if row.state is not ReviewState.UNREVIEWED:
        parts.append(state_name(row.state))
    if row.is_modified:
        parts.append(translate("ArticleListModel", "unsaved changes"))
    return "; ".join(parts)
