"""An open article's file: its content as far as this program knows, and what others do to it."""

from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal

from reviewer.gui.document.editable import ReadOnlyError, read_editable
from reviewer.workspace.digest import digest

#: Milliseconds to wait for more news of the file: programs write it in several steps.
_DELAY = 200


class WatchedFile(QObject):
    """Knows which bytes the text came from, and reports when the file no longer has them."""

    #: Another program changed, removed or brought back the file.
    changed = Signal()

    def __init__(self, path: Path, data: bytes, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.path = path
        #: Digest of the bytes that the text was made from; None for a file that is to be made.
        self.base: str | None = digest(data)
        self._reported: str | None = self.base
        self._watcher = QFileSystemWatcher(self)
        self._turn = QTimer(self)
        self._turn.setSingleShot(True)
        self._turn.setInterval(_DELAY)
        self._turn.timeout.connect(self.check)
        self._watcher.fileChanged.connect(self._await_more)
        self._watcher.directoryChanged.connect(self._await_more)

    @property
    def is_missing(self) -> bool:
        """Whether the file was gone when last looked for."""
        return self._reported is None

    @property
    def is_outdated(self) -> bool:
        """Whether the file held something else, or was gone, when last looked at."""
        return self._reported != self.base

    def watch(self) -> None:
        """Begin to watch, or continue after the file was replaced by another one."""
        # When a program saves by replacing the file, Qt forgets it, so the folder is watched, too.
        watched = {*self._watcher.files(), *self._watcher.directories()}
        for path in (self.path, self.path.parent):
            if str(path) not in watched and path.exists():
                self._watcher.addPath(str(path))

    def note(self, data: bytes) -> None:
        """The file now holds these bytes, and the text is theirs."""
        self.base = self._reported = digest(data)

    def accept_as_it_is(self) -> None:
        """Treat the file's present content, or its absence, as what the text was made from."""
        self.base = self._reported = self._look()

    def check(self) -> None:
        """Look whether another program changed the file, and tell once for each change."""
        self.watch()
        found = self._look()
        if found != self._reported:
            self._reported = found
            self.changed.emit()

    def _await_more(self) -> None:
        self._turn.start()

    def _look(self) -> str | None:
        try:
            return digest(read_editable(self.path))
        except ReadOnlyError:
            return "no article any more"
        except OSError:
            return None
