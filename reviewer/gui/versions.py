"""The versions of the open article: the saved one and those before it."""

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QDialog, QWidget

from reviewer.article import Article
from reviewer.gui.compare.dialog import CompareDialog
from reviewer.gui.compare.history_dialog import HistoryDialog
from reviewer.gui.desk import Desk
from reviewer.gui.main_window import Panels
from reviewer.text import minimal_edit
from reviewer.workspace.history import History, Version


class Versions(QObject):
    """Compares the present text with others, and brings a former one back when asked."""

    def __init__(self, desk: Desk, history: History, panels: Panels, parent: QWidget) -> None:
        super().__init__(parent)
        self._window = parent
        self._desk = desk
        self._history = history
        self._panels = panels

    def compare_changes(self) -> None:
        """Show what changed since the article was saved."""
        article = self._desk.front
        if article is None:
            return
        try:
            saved = Article.read(article.path).text
        except OSError as error:
            self._panels.messages.tell(f"{article.path} could not be read: {error.strerror}.")
            return
        titles = ("Saved on disk", "Now in the window")
        self._open(CompareDialog(saved, article.article.text, titles, self._window))

    def show_history(self) -> None:
        """Show what the article was before each save, to compare with and to go back to."""
        article = self._desk.front
        if article is None:
            return
        versions = self._history.versions(article.path)
        if not versions:
            self._panels.status.showMessage(
                "There is no former version: this article was not saved here yet.", 5000
            )
            return
        dialog = HistoryDialog(versions, self._text_of, article.article.text, self._window)
        dialog.restore_requested.connect(self._restore)
        self._open(dialog)

    def _text_of(self, version: Version) -> str:
        return Article.from_bytes(self._history.read(version)).text

    def _restore(self, text: str) -> None:
        article = self._desk.front
        edit = minimal_edit(article.article.text, text) if article else None
        if article is not None and edit is not None:
            article.apply_edits([edit])
            self._panels.status.showMessage(
                "The former text is back, not saved yet. Ctrl+Z undoes it.", 8000
            )

    def _open(self, dialog: QDialog) -> None:
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()
