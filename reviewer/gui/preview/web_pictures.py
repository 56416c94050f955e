"""Whether the preview may load pictures from the web: the person decides, folder by folder."""

from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction

from reviewer.gui.preview.pane import PreviewPane
from reviewer.gui.window_state import WindowState


class WebPictures(QObject):
    """Keeps the decision with the window's settings: no file in the folder may make it."""

    def __init__(
        self, pane: PreviewPane, action: QAction, state: WindowState, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._pane = pane
        self._action = action
        self._state = state
        self._folder: Path | None = None
        action.setEnabled(False)
        action.toggled.connect(self._decide)
        pane.remote_pictures_wanted.connect(lambda: action.setChecked(True))

    @property
    def are_allowed(self) -> bool:
        """Whether the folder that is open has the person's consent."""
        return self._action.isChecked()

    def open(self, folder: Path | None) -> None:
        """Turn to another folder, and to what was decided of it."""
        self._folder = None  # else the decision of one folder would become that of the other
        allowed = folder is not None and self._state.allows_web_pictures(folder)
        self._action.setChecked(allowed)
        self._action.setEnabled(folder is not None)
        self._pane.allow_remote(allowed=allowed)
        self._folder = folder

    def _decide(self, allowed: bool) -> None:  # noqa: FBT001
        if self._folder is not None:
            self._state.remember_web_pictures(self._folder, allowed=allowed)
            self._pane.allow_remote(allowed=allowed)
