"""The articles that are open, one of them in front."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from reviewer.gui.document.open_article import OpenArticle, Writer
from reviewer.workspace.storage import remove_abandoned

#: How many articles without unsaved changes are kept open, for their undo history.
_MOST_UNMODIFIED = 20


class Desk(QObject):
    """Opens articles and keeps those with unsaved changes; one is in front, the others wait.

    Raises whatever opening and saving raise: informing the person is the window's task.
    """

    #: Another article is in front. Carries the OpenArticle, or None.
    front_changed = Signal(object)
    #: An article began or ceased to differ from its file. Carries its Path and which.
    modified_changed = Signal(object, bool)
    #: Another program changed the file of an open article. Carries the OpenArticle.
    changed_on_disk = Signal(object)
    #: An article was written to its file. Carries the OpenArticle.
    saved = Signal(object)
    #: The text of an open article changed. Carries the OpenArticle.
    text_changed = Signal(object)
    #: All articles were closed, unsaved changes included.
    emptied = Signal()

    def __init__(self, write: Writer, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._write = write
        self._open: dict[Path, OpenArticle] = {}
        self._taken: OpenArticle | None = None
        self._front: OpenArticle | None = None

    @property
    def front(self) -> OpenArticle | None:
        """The article that the window shows."""
        return self._front

    @property
    def modified(self) -> Sequence[OpenArticle]:
        """The articles with unsaved changes."""
        return [article for article in self._open.values() if article.is_modified]

    def find(self, path: Path) -> OpenArticle | None:
        """The article of a path, if it is open."""
        return self._open.get(path)

    def bring_to_front(self, path: Path) -> OpenArticle:
        """Show an article, opening it first if necessary. Raises OSError."""
        article = self.open(path)
        self._front = article
        self._put_away_old_ones()
        self.front_changed.emit(article)
        return article

    def open(self, path: Path) -> OpenArticle:
        """Open an article, if it is not open, without showing it. Raises OSError."""
        article = self._open.pop(path, None) or self._read(path)
        self._open[path] = article  # as the one used last
        return article

    def take(self, article: OpenArticle) -> None:
        """Use this article when its file is opened: it was read and shown before."""
        article.setParent(self)
        self._taken = article

    def save(self, article: OpenArticle) -> None:
        """Write one article. Raises what OpenArticle.save raises."""
        article.save(self._write)

    def close_all(self) -> None:
        """Close all articles, unsaved changes included: the person was asked before."""
        if self._front is not None:
            self._front = None
            self.front_changed.emit(None)
        for article in self._open.values():
            article.deleteLater()
        self._open.clear()
        self.emptied.emit()

    def _read(self, path: Path) -> OpenArticle:
        remove_abandoned(path)
        taken, self._taken = self._taken, None
        is_here = taken is not None and taken.path == path
        article = taken if taken and is_here else OpenArticle.read(path, self)
        article.modified_changed.connect(
            lambda is_modified: self.modified_changed.emit(path, is_modified)
        )
        article.text_changed.connect(lambda: self.text_changed.emit(article))
        article.saved.connect(lambda: self.saved.emit(self._open.get(path)))
        article.file_changed_on_disk.connect(
            lambda: self.changed_on_disk.emit(self._open.get(path))
        )
        return article

    def _put_away_old_ones(self) -> None:
        unmodified = [
            article
            for article in self._open.values()
            if article is not self._front and not article.is_modified
        ]
        for article in unmodified[:-_MOST_UNMODIFIED]:
            del self._open[article.path]
            article.deleteLater()
