"""The scroll bar with a mark for each place in the article that has a diagnostic."""

from collections.abc import Iterable, Mapping

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QScrollBar, QStyle, QStyleOptionSlider, QWidget

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
        self._rects: dict[Severity, list[QRect]] = {}

    def set_colors(self, colors: Mapping[Severity, QColor]) -> None:
        """Paint in other colours."""
        self._colors = colors
        self.update()

    def show_places(self, places: Iterable[tuple[float, Severity]]) -> None:
        """Mark these places, each a share of the whole height from 0 to 1."""
        # The worst last, so that it is painted over the others.
        shown = sorted(set(places), key=lambda place: -place[1].rank)
        if shown != self._places:
            self._places = shown
            self._groove_marked = QRect()
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._places:
            return
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
        for rect, severity in self.marks(groove):
            self._rects.setdefault(severity, []).append(rect)

    def marks(self, groove: QRect) -> list[tuple[QRect, Severity]]:
        """What is painted in a groove: one mark for all places that fall on the same dots."""
        height = max(1, groove.height() - _MARK_HEIGHT)
        worst = {
            groove.top() + round(share * height) // _MARK_HEIGHT * _MARK_HEIGHT: severity
            for share, severity in self._places
        }
        return [
            (
                QRect(groove.left(), top, groove.width() * _WIDTHS[severity] // 12, _MARK_HEIGHT),
                severity,
            )
            for top, severity in worst.items()
        ]

    def _groove(self) -> QRect:
        option = QStyleOptionSlider()
        self.initStyleOption(option)
        return self.style().subControlRect(
            QStyle.ComplexControl.CC_ScrollBar,
            option,
            QStyle.SubControl.SC_ScrollBarGroove,
            self,
        )
