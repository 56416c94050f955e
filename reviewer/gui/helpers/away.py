"""Lets helper processes go while the person is at another program."""

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication

from reviewer.gui.helpers.nursery import nursery
from reviewer.gui.preview.renderer import Renderer

#: Milliseconds that a person must be away, so that a look at another window costs nothing.
LEAVE_MS = 30_000


class Away(QObject):
    """Ends what waits for the person's next key, and has it there again when they come back.

    That is the process that renders and the one that helpers are forked from: a quarter of what
    the program takes. Both are back within half a second of the window being activated.
    """

    def __init__(
        self, renderer: Renderer, parent: QObject | None = None, *, leave_ms: int = LEAVE_MS
    ) -> None:
        super().__init__(parent)
        self._renderer = renderer
        # Goes on as long as they are away: something may still be at work, or come to be.
        self._timer = QTimer(self)
        self._timer.setInterval(leave_ms)
        self._timer.timeout.connect(self.leave)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.applicationStateChanged.connect(self.follow)
            self.follow(application.applicationState())

    def follow(self, state: Qt.ApplicationState) -> None:
        """Take up whether the person is here."""
        if state == Qt.ApplicationState.ApplicationActive:
            self._timer.stop()
            self._renderer.come_back()
        elif not self._timer.isActive():
            self._timer.start()

    def leave(self) -> None:
        """Let go what has nothing to do."""
        self._renderer.let_go()
        origin = nursery()
        if origin is not None:
            origin.let_go()
