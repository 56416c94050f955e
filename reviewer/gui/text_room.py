"""Keeps the text wide enough to work in while the window is narrow."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QDockWidget, QMainWindow, QWidget

#: Letters of the text's font that fit into a line at least, and pixels for what is beside them.
_LETTERS, _MARGINS = 48, 60
#: The most that this may be, in percent of the window, whatever the size of the letters.
_MOST = 40
#: Pixels by which a width may differ from the one that was asked for.
_ROUNDING = 2
_DIRECT = Qt.FindChildOption.FindDirectChildrenOnly
_SIDES = (Qt.DockWidgetArea.LeftDockWidgetArea, Qt.DockWidgetArea.RightDockWidgetArea)


class TextRoom(QObject):
    """Lets the panels at the sides give way in a narrow window, and come back in a wider one.

    Qt keeps their widths as they are and takes all that is missing from the text.
    """

    def __init__(self, window: QMainWindow, text: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._text = text
        #: Widths as the person wants them, and as they were given to the panels in their stead.
        self._wanted: list[int] = []
        self._given: list[int] = []

    def share(self) -> None:
        """Share the window's width anew, which has just changed."""
        sides = [side for area in _SIDES if (side := self._side(area)) is not None]
        seen = [dock for dock, _least in sides]
        widths = [dock.width() for dock in seen]
        if not self._are_given(widths):
            self._wanted = widths
        self._given = self._fitting([least for _dock, least in sides])
        if self._given != widths:
            self._window.resizeDocks(seen, self._given, Qt.Orientation.Horizontal)

    def _are_given(self, widths: Sequence[int]) -> bool:
        """Whether nobody has changed the widths since."""
        return len(widths) == len(self._given) and all(
            abs(width - given) <= _ROUNDING
            for width, given in zip(widths, self._given, strict=True)
        )

    def _side(self, area: Qt.DockWidgetArea) -> tuple[QDockWidget, int] | None:
        """A panel that is seen on a side, and the least width of all there, also behind tabs."""
        docks = [
            dock
            for dock in self._window.findChildren(QDockWidget, options=_DIRECT)
            if self._window.dockWidgetArea(dock) == area
            and not dock.isFloating()
            and not dock.isHidden()
        ]
        seen = [dock for dock in docks if not dock.visibleRegion().isEmpty()]
        if not seen:
            return None
        return seen[0], max(dock.minimumSizeHint().width() for dock in docks)

    def _fitting(self, least: Sequence[int]) -> list[int]:
        """The widths that are wanted, or less, in proportion to what each panel can spare."""
        missing = sum(self._wanted) + self._needed() - self._window.width()
        spare = [max(want - low, 0) for want, low in zip(self._wanted, least, strict=True)]
        if missing <= 0 or not any(spare):
            return self._wanted
        part = min(missing / sum(spare), 1)
        return [want - round(part * it) for want, it in zip(self._wanted, spare, strict=True)]

    def _needed(self) -> int:
        letters = self._text.fontMetrics().horizontalAdvance("0") * _LETTERS + _MARGINS
        return min(letters, self._window.width() * _MOST // 100)
