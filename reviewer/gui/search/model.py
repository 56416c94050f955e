"""What was found in the folder, as Qt sees it: each article, and below it its places."""

from collections.abc import Callable, Iterable
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from reviewer.gui.words.engine_words import said
from reviewer.gui.words.language import number
from reviewer.gui.words.plain_words import shown_text, tool_tip
from reviewer.review.bulk.messages import Hit, Searched

#: The role under which a row's Found is, for the delegate.
FOUND_ROLE = Qt.ItemDataRole.UserRole

_Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
_Role = Qt.ItemDataRole


class Found(NamedTuple):
    """A row: an article with what was found in it, folded or not; or one place of it."""

    article: Searched
    hit: Hit | None = None
    is_folded: bool = False


class FoundModel(QAbstractTableModel):
    """A plain list that folds by itself: Qt's tree lays out every row at each change."""

    def __init__(self, name_of: Callable[[Path], str]) -> None:
        super().__init__()
        self._name_of = name_of
        self._rows: list[Found] = []
        self._paths: list[Path] = []
        self.place_count = 0

    @property
    def paths(self) -> list[Path]:
        """The articles in which something was found."""
        return list(self._paths)

    def clear(self) -> None:
        """Forget what was found."""
        self.beginResetModel()
        self._rows, self._paths, self.place_count = [], [], 0
        self.endResetModel()

    def add(self, found: Iterable[Searched]) -> None:
        """Append the articles in which something was found, or that could not be searched."""
        fresh: list[Found] = []
        for article in found:
            if article.count or article.problem:
                fresh += [Found(article), *(Found(article, hit) for hit in article.hits)]
                self.place_count += article.count
                self._paths += [article.path] if article.count else []
        if fresh:
            first = len(self._rows)
            self.beginInsertRows(_ROOT, first, first + len(fresh) - 1)
            self._rows += fresh
            self.endInsertRows()

    def found_at(self, index: _Index) -> Found | None:
        """What stands in a row."""
        return self._rows[index.row()] if index.isValid() else None

    def article_row(self, row: int) -> int:
        """The row of the article to which a row belongs."""
        while self._rows[row].hit is not None:
            row -= 1
        return row

    def next_place(self, row: int) -> int:
        """The row of the next place below a row, from the top again; -1 where there is none."""
        count = len(self._rows)
        below = (at % count for at in range(row + 1, row + 1 + count))
        return next((at for at in below if self._rows[at].hit is not None), -1)

    def fold(self, row: int, *, folded: bool) -> None:
        """Hide the places of an article, or show them again."""
        found = self._rows[row]
        hits = found.article.hits
        if found.hit is not None or found.is_folded is folded or not hits:
            return
        self._rows[row] = found._replace(is_folded=folded)
        first, last = row + 1, row + len(hits)
        if folded:
            self.beginRemoveRows(_ROOT, first, last)
            del self._rows[first : last + 1]
            self.endRemoveRows()
        else:
            self.beginInsertRows(_ROOT, first, last)
            self._rows[first:first] = [Found(found.article, hit) for hit in hits]
            self.endInsertRows()
        index = self.index(row, 0)
        self.dataChanged.emit(index, index)

    def rowCount(self, parent: _Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: _Index = _ROOT) -> int:
        return 0 if parent.isValid() else 1

    def data(self, index: _Index, role: int = _Role.DisplayRole) -> object:
        found = self.found_at(index)
        if found is None:
            return None
        if role in (_Role.DisplayRole, _Role.AccessibleTextRole):
            return self._words(found)
        if role == FOUND_ROLE:
            return found
        if role == _Role.ToolTipRole and found.hit is None:
            return tool_tip(self._words(found))
        return None

    def _words(self, found: Found) -> str:
        article, hit, _is_folded = found
        if hit is not None:
            words = shown_text(hit.before + hit.found + hit.after).replace("\t", " ")
            return f"{number(hit.line + 1)}: {words}"
        told = said(article.problem) if article.problem else number(article.count)
        return f"{shown_text(self._name_of(article.path))} \N{EN DASH} {told}"
