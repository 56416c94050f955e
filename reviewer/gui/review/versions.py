"""The versions of the open article: the saved one and those before it."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QDialog, QWidget

from reviewer.article import Article
from reviewer.gui.commands.key_words import key_of
from reviewer.gui.document.desk import Desk
from reviewer.gui.document.editable import ReadOnlyError, read_editable
from reviewer.gui.looks import file_dialogs
from reviewer.gui.panels import Panels
from reviewer.gui.words.engine_words import reason_of
from reviewer.workspace.history import History, Version


class Versions(QObject):
    """Compares the present text with others, and restores a former one when asked."""

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
        # Dialogs are imported when they are first opened: no start waits for them.
        from reviewer.gui.compare.dialog import CompareDialog, Source

        saved = partial(self._read, article.path, self.tr("Saved on disk"))
        sources = [Source(self.tr("The saved version"), saved)]
        before_fix = article.text_before_fix
        if before_fix is not None:
            title = self.tr("Before the last fix")
            name = self.tr("The text before the last fix")
            sources.append(Source(name, lambda: (title, before_fix)))
        another = partial(self._read_another, article.path)
        sources.append(Source(self.tr("Another file…"), another))
        dialog = CompareDialog(sources, article.article.text, self._window)

        def take_back(wanted: str) -> None:
            article.replace_text(wanted)
            dialog.show_present(article.article.text)

        dialog.text_wanted.connect(take_back)
        self._open(dialog)

    def show_history(self) -> None:
        """Show what the article was before each save, to compare with and to go back to."""
        article = self._desk.front
        if article is None:
            return
        versions = self._history.versions(article.path)
        if not versions:
            self._panels.status.showMessage(
                self.tr("There is no former version: this article has not been saved here yet."),
                5000,
            )
            return
        from reviewer.gui.compare.history_dialog import HistoryDialog

        dialog = HistoryDialog(versions, self._text_of, article.article.text, self._window)
        dialog.restore_requested.connect(self._restore)
        self._open(dialog)

    def _read(self, path: Path, title: str) -> tuple[str, str] | None:
        try:
            return title, Article.read(path).text
        except OSError as error:
            words = self.tr("{file} could not be read: {reason}.")
            self._panels.messages.tell(words.format(file=path, reason=reason_of(error)))
            return title, ""

    def _read_another(self, beside: Path) -> tuple[str, str] | None:
        chosen = file_dialogs.ask_for_file(
            self._window, self.tr("Compare with another file"), str(beside.parent)
        )
        return self._read_any(Path(chosen)) if chosen else None

    def _read_any(self, path: Path) -> tuple[str, str] | None:
        """The text of any file a person may choose; None, and why, if it is not text."""
        try:
            article = Article.from_bytes(read_editable(path), path)
        except OSError as error:
            words = self.tr("{file} could not be read: {reason}.")
            self._panels.messages.tell(words.format(file=path, reason=reason_of(error)))
            return None
        except ReadOnlyError:
            article = None
        if article is None or article.envelope.is_binary:
            words = self.tr(
                "{name} cannot be compared: it is not text, or too large. Choose another file."
            )
            self._panels.messages.tell(words.format(name=path.name))
            return None
        return path.name, article.text

    def _text_of(self, version: Version) -> str:
        return Article.from_bytes(self._history.read(version)).text

    def _restore(self, text: str) -> None:
        article = self._desk.front
        if article is not None:
            article.replace_text(text)
            words = self.tr("The former text is restored, but not saved yet. {key} undoes it.")
            self._panels.status.showMessage(words.format(key=key_of("undo")), 8000)

    def _open(self, dialog: QDialog) -> None:
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()
