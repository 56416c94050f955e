"""Lets helper processes go that only wait for a person who does nothing."""

from contextlib import suppress

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication

from reviewer.gui.helpers.nursery import nursery
from reviewer.gui.preview.renderer import Renderer

#: Milliseconds between two looks at whether the person does something.
_LOOK_MS = 2_000
#: So many looks in a row have to find nothing for the nursery to go, without which the next check
#: comes half a second later; and for the process that renders, which each key waits for.
_NURSERY_LOOKS, _RENDERER_LOOKS = 5, 15

_Type = QEvent.Type
_SIGNS = frozenset(
    {
        _Type.KeyPress,
        _Type.InputMethod,
        _Type.MouseButtonPress,
        _Type.MouseMove,
        _Type.NonClientAreaMouseMove,
        _Type.Wheel,
        _Type.TouchBegin,
        _Type.TabletMove,
        _Type.DragEnter,
    }
)


class Rest(QObject):
    """Ends what waits for the person's next deed, and has it there again at the first sign of one.

    That is the process that renders and the one that helpers are forked from: a quarter of what
    the program takes. Neither ends while it is at work.

    Whoever listens to all events costs some time at each, so this does so from each look on until
    the first sign, and not between that and the next look.
    """

    def __init__(
        self, renderer: Renderer, parent: QObject | None = None, *, look_ms: int = _LOOK_MS
    ) -> None:
        super().__init__(parent)
        self._renderer = renderer
        self._looks = 0  # in a row, without a sign since the first
        self._is_resting = False
        self._timer = QTimer(self)
        self._timer.setInterval(look_ms)
        self._timer.timeout.connect(self._look)
        self._timer.start()
        self._application = QApplication.instance()
        if isinstance(self._application, QApplication):
            self._application.applicationStateChanged.connect(self._follow)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take a key or the mouse for a sign of the person."""
        if event.type() in _SIGNS:
            self._note_sign()
        return False

    def _follow(self, state: Qt.ApplicationState) -> None:
        if state is Qt.ApplicationState.ApplicationActive:
            self._note_sign()

    def _look(self) -> None:
        self._looks += 1
        if self._looks == 1 and self._application is not None:
            self._application.installEventFilter(self)
        origin = nursery()
        if self._looks > _NURSERY_LOOKS and origin is not None:
            self._is_resting = True
            origin.let_go()
        if self._looks > _RENDERER_LOOKS:
            self._is_resting = True
            self._renderer.let_go()

    def _note_sign(self) -> None:
        if not self._looks:
            return
        self._looks = 0
        self._timer.start()
        if self._application is not None:
            self._application.removeEventFilter(self)
        if self._is_resting:
            self._is_resting = False
            QTimer.singleShot(0, self, self._come_back)  # what the person did comes first

    def _come_back(self) -> None:
        self._renderer.come_back()
        origin = nursery()
        if origin is not None:
            with suppress(OSError):  # it is tried again when a helper is wanted
                origin.warm_up()
