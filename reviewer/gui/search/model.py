"""What was found in the folder, as Qt sees it: articles, and the places in each."""

from collections.abc import Callable, Iterable
from pathlib import Path
from typing import NamedTuple, overload

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from reviewer.gui.engine_words import said
from reviewer.gui.language import number
from reviewer.gui.plain_words import shown_text, tool_tip
from reviewer.review.bulk.messages import Hit, Searched

#: The role under which a row's Found is, for the delegate.
FOUND_ROLE = Qt.ItemDataRole.UserRole

_Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
_Role = Qt.ItemDataRole


class Found(NamedTuple):
    """A row: an article with what was found in it, or one place of it."""

    article: Searched
    hit: Hit | None = None


class FoundModel(QAbstractItemModel):
    """A tree of two levels, of which nothing but what is seen is made."""

    def __init__(self, name_of: Callable[[Path], str]) -> None:
        super().__init__()
        self._name_of = name_of
        self._articles: list[Searched] = []
        self.place_count = 0

    @property
    def paths(self) -> list[Path]:
        """The articles in which something was found."""
        return [article.path for article in self._articles if article.count]

    def clear(self) -> None:
        """Forget what was found."""
        self.beginResetModel()
        self._articles, self.place_count = [], 0
        self.endResetModel()

    def add(self, found: Iterable[Searched]) -> None:
        """Append the articles in which something was found, or that could not be searched."""
        fresh = [one for one in found if one.count or one.problem]
        if fresh:
            first = len(self._articles)
            self.beginInsertRows(_ROOT, first, first + len(fresh) - 1)
            self._articles += fresh
            self.place_count += sum(one.count for one in fresh)
            self.endInsertRows()

    def found_at(self, index: _Index) -> Found | None:
        """What stands in a row."""
        if not index.isValid():
            return None
        if not index.internalId():
            return Found(self._articles[index.row()])
        article = self._articles[index.internalId() - 1]
        return Found(article, article.hits[index.row()])

    def index(self, row: int, column: int, parent: _Index = _ROOT) -> QModelIndex:
        if not self.hasIndex(row, column, parent):
            return QModelIndex()
        # A place knows its article by the article's row, counted from 1.
        return self.createIndex(row, column, parent.row() + 1 if parent.isValid() else 0)

    @overload
    def parent(self) -> QObject: ...

    @overload
    def parent(self, index: _Index) -> QModelIndex: ...

    def parent(self, index: _Index | None = None) -> QModelIndex | QObject | None:
        if index is None:
            return super().parent()
        if not index.isValid() or not index.internalId():
            return QModelIndex()
        return self.createIndex(index.internalId() - 1, 0, 0)

    def rowCount(self, parent: _Index = _ROOT) -> int:
        if not parent.isValid():
            return len(self._articles)
        return 0 if parent.internalId() else len(self._articles[parent.row()].hits)

    def columnCount(self, _parent: _Index = _ROOT) -> int:
        return 1

    def data(self, index: _Index, role: int = _Role.DisplayRole) -> object:
        found = self.found_at(index)
        if found is None:
            return None
        if role in (_Role.DisplayRole, _Role.AccessibleTextRole):
            return self._words(found)
        if role == FOUND_ROLE:
            return found
        if role == _Role.ToolTipRole and found.hit is None:
            return tool_tip(self._name_of(found.article.path))
        return None

    def _words(self, found: Found) -> str:
        article, hit = found
        if hit is not None:
            return f"{number(hit.line + 1)}: {line_around(hit)}"
        name = shown_text(self._name_of(article.path))
        told = said(article.problem) if article.problem else number(article.count)
        return f"{name} \N{EN DASH} {told}"


def line_around(hit: Hit) -> str:
    """The line of a place, as far as it is shown."""
    return shown_text(hit.before + hit.found + hit.after).replace("\t", " ")
