"""Opening folders and articles, however the person asks for it."""

import shutil
from pathlib import Path

from platformdirs import user_documents_path
from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget

from reviewer.gui.document.desk import Desk
from reviewer.gui.document.saving import Saver
from reviewer.gui.folder.folder_view import FolderView
from reviewer.gui.looks import file_dialogs
from reviewer.gui.panels import Panels
from reviewer.gui.resources import resource
from reviewer.gui.window_state import WindowState
from reviewer.gui.words.engine_words import reason_of
from reviewer.gui.words.language import marked
from reviewer.workspace.discovery import is_article_name
from reviewer.workspace.root import workspace_root

#: The folder, among the person's documents, for their copy of the sample articles.
_SAMPLE = marked("Opener", "Article Reviewer sample")
#: How many articles are tried in a row when the next one cannot be opened.
_MOST_TRIES = 20


class Opener(QObject):
    """Opens what was chosen, dropped, named on the command line, or open last time."""

    def __init__(
        self,
        desk: Desk,
        folder: FolderView,
        saver: Saver,
        panels: Panels,
        state: WindowState,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._window = parent
        self._desk = desk
        self._folder = folder
        self._saver = saver
        self._panels = panels
        self._state = state
        folder.first_found.connect(self._open_first)
        folder.opened.connect(state.remember_folder)

    def open_path(self, path: Path) -> None:
        """Open a folder, or an article together with its folder."""
        if path.is_dir():
            self.open_folder(path)
        elif is_article_name(path.name):
            root = workspace_root(path)
            # The folder need not be left for another article of it.
            if self._folder.folder == root or self._open_folder(root):
                self.open_article(path)
        else:
            words = self.tr(
                "{name} is not an article. Articles end in .md, .markdown, .mdown or .mdx."
            )
            self._panels.messages.tell(words.format(name=path.name))

    def open_folder(self, folder: Path) -> bool:
        """Open a folder, once the person has decided about unsaved changes.

        The article that was open last time is shown at once, before the folder is listed.
        """
        if not self._open_folder(folder):
            return False
        last = self._state.last_article(folder)
        if last is not None:
            self.open_article(last)
        return True

    def _open_folder(self, folder: Path) -> bool:
        if not self._saver.may_close():
            return False
        return self._folder.open_folder(folder, self._desk.close_all)

    def open_last_folder(self) -> None:
        """Open the folder that was open last time, if it still exists."""
        recent = self._state.recent_folders
        if recent:
            self.open_folder(recent[0])

    def open_sample(self) -> None:
        """Open the sample articles, in a copy of the person's own to play with."""
        copy = user_documents_path() / self.tr(_SAMPLE)
        try:
            if not copy.exists():
                shutil.copytree(resource("sample"), copy)
        except OSError as error:
            words = self.tr("{folder} could not be created: {reason}.")
            self._panels.messages.tell(words.format(folder=copy, reason=reason_of(error)))
            return
        self.open_folder(copy)

    def open_article(self, path: Path) -> bool:
        """Bring an article to the front; return whether it could be opened."""
        try:
            self._desk.bring_to_front(path)
        except OSError as error:
            words = self.tr("{file} could not be opened: {reason}.")
            self._panels.messages.tell(words.format(file=path, reason=reason_of(error)))
            # Whoever chose it in the list is not done with that yet.
            QTimer.singleShot(0, self, self._show_front)
            if self._folder.lists(path):
                self._folder.check_again(path)
            return False
        if self._folder.folder is not None:
            self._state.remember_article(self._folder.folder, path)
        return True

    def _show_front(self) -> None:
        front = self._desk.front
        self._panels.articles.show_current(front.path if front else None)

    def open_neighbour(self, step: int) -> None:
        """Open the article ``step`` rows below the open one, or the next that can be opened.

        Gives up after a few: if the folder was deleted, none of its articles can be opened.
        """
        for distance in range(1, _MOST_TRIES + 1):
            path = self._panels.articles.neighbour(step * distance)
            if path is None or self.open_article(path):
                return

    def choose_folder(self) -> None:
        """Let the person choose a folder."""
        chosen = file_dialogs.ask_for_folder(
            self._window, self.tr("Open a folder of articles"), self._start()
        )
        if chosen:
            self.open_path(Path(chosen))

    def choose_file(self) -> None:
        """Let the person choose an article."""
        kinds = f"{self.tr('Articles')} (*.md *.markdown *.mdown *.mdx)"
        chosen = file_dialogs.ask_for_file(
            self._window, self.tr("Open an article"), self._start(), kinds
        )
        if chosen:
            self.open_path(Path(chosen))

    def _start(self) -> str:
        return str(self._folder.folder or Path.home())

    def _open_first(self, first: Path) -> None:
        """The list begins to fill: open the article that was open last time, or the first."""
        folder = self._folder.folder
        if folder is not None and self._desk.front is None:
            self.open_article(self._state.last_article(folder) or first)
