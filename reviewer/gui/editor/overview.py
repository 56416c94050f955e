"""The scroll bar with a mark for each place in the article that has a diagnostic."""

from collections.abc import Iterable, Iterator, Mapping

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QScrollBar, QStyleOptionSlider, QWidget

from reviewer.lint.model import Severity

_MARK_HEIGHT = 2
#: A worse one is also longer, so that it is told without its colour; in twelfths of the bar.
_WIDTHS = {Severity.ERROR: 12, Severity.WARNING: 8, Severity.INFO: 4}


class Overview(QScrollBar):
    """Shows at a glance where in the text the problems are."""

    def __init__(self, colors: Mapping[Severity, QColor], parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Vertical, parent)
        self._colors = colors
        self._places: list[tuple[float, Severity]] = []
        #: What was painted last: finding it takes longer than painting it.
        self._groove_marked = QRect()
        self._worst_shown: dict[int, Severity] = {}
        self._rects: dict[Severity, list[QRect]] = {}

    def set_colors(self, colors: Mapping[Severity, QColor]) -> None:
        """Paint in other colours."""
        self._colors = colors
        self.update()

    def show_places(self, places: Iterable[tuple[float, Severity]]) -> None:
        """Mark these places, each a share of the whole height from 0 to 1."""
        self._places = list(places)
        # Each key moves all places, but few of them by a dot.
        if self._worst(self._groove_marked) != self._worst_shown:
            self._groove_marked = QRect()
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._places:
            self._paint_marks()

    def _paint_marks(self) -> None:
        self._find_rects(self._groove())
        painter = QPainter(self)
        painter.setPen(Qt.PenStyle.NoPen)
        for severity, rects in self._rects.items():
            painter.setBrush(self._colors[severity])
            painter.drawRects(rects)
        painter.end()

    def _find_rects(self, groove: QRect) -> None:
        if groove == self._groove_marked:
            return
        self._groove_marked, self._rects = groove, {}
        self._worst_shown = self._worst(groove)
        for rect, severity in _rects(self._worst_shown, groove):
            self._rects.setdefault(severity, []).append(rect)

    def marks(self, groove: QRect) -> list[tuple[QRect, Severity]]:
        """What is painted in a groove: one mark for all places that fall on the same dots."""
        return list(_rects(self._worst(groove), groove))

    def _worst(self, groove: QRect) -> dict[int, Severity]:
        """The worst severity of each row of dots that has a place, by its distance from the top."""
        height = max(1, groove.height() - _MARK_HEIGHT)
        worst: dict[int, Severity] = {}
        for share, severity in self._places:
            top = round(share * height) // _MARK_HEIGHT * _MARK_HEIGHT
            known = worst.get(top, severity)
            worst[top] = severity if known is severity or severity.rank < known.rank else known
        return worst

    def _groove(self) -> QRect:
        from PySide6.QtWidgets import QStyle

        option = QStyleOptionSlider()
        self.initStyleOption(option)
        return self.style().subControlRect(
            QStyle.ComplexControl.CC_ScrollBar,
            option,
            QStyle.SubControl.SC_ScrollBarGroove,
            self,
        )


def _rects(worst: Mapping[int, Severity], groove: QRect) -> Iterator[tuple[QRect, Severity]]:
    for top, severity in worst.items():
        width = groove.width() * _WIDTHS[severity] // 12
        yield QRect(groove.left(), groove.top() + top, width, _MARK_HEIGHT), severity
