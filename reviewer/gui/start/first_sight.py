"""Tells when a window has been shown, so that whatever is not seen at first can come later."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QWidget

#: Milliseconds after which it happens anyway, as for a minimised window.
_LONGEST = 2_000


class FirstSight(QObject):
    """Calls ``then`` once, when the window has been painted for the first time."""

    def __init__(self, window: QWidget, then: Callable[[], None]) -> None:
        super().__init__(window)
        self._then = then
        self._turn = QTimer(self)
        self._turn.setSingleShot(True)
        self._turn.timeout.connect(self._go)
        self._turn.start(_LONGEST)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            watched.removeEventFilter(self)
            self._turn.start(0)  # when all parts are painted and on the screen
        return False

    def _go(self) -> None:
        self._then()
        self.deleteLater()
