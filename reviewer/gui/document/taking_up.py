"""Restores unsaved texts when their folder is opened, and says which ones."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject

from reviewer.gui.document.recovery import Recovery
from reviewer.gui.folder.folder_view import FolderView
from reviewer.gui.folder.opener import Opener
from reviewer.gui.message_bar import MessageBar

#: How many articles are named; the others are only counted.
_MOST_NAMED = 5


class TakingUp(QObject):
    """Looks for what an earlier run did not save, once the first articles of a folder are there.

    Created after the opener, because opening an article clears the message bar.
    """

    def __init__(
        self,
        recovery: Recovery,
        folder: FolderView,
        opener: Opener,
        messages: MessageBar,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._recovery = recovery
        self._folder = folder
        self._opener = opener
        self._messages = messages
        folder.first_found.connect(self._take_up)

    def _take_up(self, _first: Path) -> None:
        folder = self._folder.folder
        if folder is None:
            return
        restored = [article.path for article in self._recovery.take_up(folder)]
        if not restored:
            return
        names = ", ".join(self._folder.name_of(path) for path in restored[:_MOST_NAMED])
        if len(restored) > _MOST_NAMED:
            names += " " + self.tr("and %Ln more", "", len(restored) - _MOST_NAMED)
        words = self.tr(
            "The program ended before these texts were saved; they have been restored: {names}."
        )
        self._messages.tell(
            words.format(names=names),
            [(self.tr("Show"), partial(self._opener.open_article, restored[0]))],
        )
