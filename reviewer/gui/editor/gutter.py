"""The strip beside the text: line numbers, and a sign for each line with a diagnostic."""

from collections.abc import Callable, Iterable
from typing import NamedTuple

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
    QPolygonF,
    QResizeEvent,
)
from PySide6.QtWidgets import QWidget

from reviewer.gui.editor.colors import EditorColors
from reviewer.lint.model import Severity

_PADDING = 4
_RIM = 1  # dots around a sign, for the half of its pen that is outside
_MUCH = 3  # a stretch of that share of the height is other anyway


class Row(NamedTuple):
    """A visible line: its number in the file from 0, its place, and its worst diagnostic."""

    line: int
    top: int
    height: int
    severity: Severity | None
    is_current: bool
    has_fix: bool  # known for the current line only


class Gutter(QWidget):
    """Numbers the lines as in the file, counting the hidden front matter.

    ``rows`` gives the lines that touch the stretch between two heights of the viewport.
    """

    #: The person clicked beside a line. Carries its number from 0.
    line_clicked = Signal(int)
    #: The person clicked the light bulb, to see the fixes of the current line.
    bulb_clicked = Signal()

    def __init__(
        self, parent: QWidget, colors: EditorColors, rows: Callable[[int, int], Iterable[Row]]
    ) -> None:
        super().__init__(parent)
        self.setObjectName("lineNumbers")
        self.setAccessibleName(self.tr("Line numbers"))
        # It paints all of itself: nothing needs to be painted below it.
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self._colors = colors
        self._rows = rows
        self._digits = 2
        #: What is visible, by line: most keys do not change it.
        self._painted: dict[int, Row] = {}
        self._is_all_due = False
        #: Drawn signs, by severity and light bulb: copying is much faster than painting.
        self._signs: dict[tuple[Severity, bool], QPixmap] = {}

    def set_colors(self, colors: EditorColors) -> None:
        """Paint in other colours."""
        self._colors = colors
        self._paint_anew()

    def follow(self, top: int, height: int, scrolled: int) -> None:
        """The text is scrolled by so many dots, or something in this stretch of it is another."""
        if self._is_all_due:
            return
        if scrolled:
            self._painted.clear()
            self.scroll(0, scrolled)
        elif height * _MUCH >= self.height():
            self.update(0, top, self.width(), height)
        else:
            self._follow_few(top, top + height)

    def set_line_count(self, count: int) -> None:
        """Be wide enough for that many lines."""
        self._digits = max(2, len(str(count)))

    def sizeHint(self) -> QSize:
        """Room for a sign and the widest number."""
        digit = self.fontMetrics().horizontalAdvance("9")
        return QSize(self._sign_size() + self._digits * digit + 3 * _PADDING, 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Paint all again, as numbers stand at the right."""
        super().resizeEvent(event)
        self._paint_anew()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the font."""
        super().changeEvent(event)
        self._paint_anew()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the lines that the event asks for."""
        painter = QPainter(self)
        area, colors = event.rect(), self._colors
        is_one = event.region().rectCount() == 1  # else there are gaps in the area
        self._is_all_due &= not (is_one and area.contains(self.rect()))
        painter.fillRect(area, colors.gutter)
        metrics, size = self.fontMetrics(), self._sign_size()
        height, ascent, digit = metrics.height(), metrics.ascent(), metrics.horizontalAdvance("9")
        right = self.width() - _PADDING
        for row in self._rows(area.top(), area.bottom()):
            painter.setPen(colors.current_line_number if row.is_current else colors.line_number)
            number = str(row.line + 1)
            painter.drawText(right - digit * len(number), row.top + ascent, number)
            if row.severity is not None:
                place = QPoint(_PADDING - _RIM, row.top + (height - size) // 2 - _RIM)
                painter.drawPixmap(place, self._sign(row.severity, row.has_fix, size))
            if is_one and area.top() <= row.top and row.top + row.height <= area.bottom() + 1:
                self._painted[row.line] = row
            elif self._painted.get(row.line) != row:
                self._painted.pop(row.line, None)
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Keep the press, so that the release comes here too."""
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Tell which line was clicked."""
        at = int(event.position().y())
        for row in self._rows(at, at):
            if row.has_fix and event.position().x() < self._sign_size() + 2 * _PADDING:
                self.bulb_clicked.emit()
            else:
                self.line_clicked.emit(row.line)

    def _sign_size(self) -> int:
        return max(7, self.fontMetrics().height() * 5 // 9)

    def paint_again(self) -> None:
        """Paint all lines again, whatever else is told of them until then."""
        self._is_all_due = True
        self._painted.clear()
        self.update()

    def _paint_anew(self) -> None:
        self._signs.clear()
        self.paint_again()

    def _follow_few(self, top: int, bottom: int) -> None:
        """Paint the lines between two heights that look otherwise than they were painted."""
        rows = list(self._rows(top, bottom - 1))
        others = [row for row in rows if self._painted.get(row.line) != row]
        if others:
            # Of a wrapped line, all rows: its number stands beside the first.
            top = min(top, others[0].top)
            bottom = max(bottom, others[-1].top + others[-1].height)
        elif rows and rows[-1].top + rows[-1].height >= bottom - 1:
            return  # or there may have been others below
        self.update(0, top, self.width(), bottom - top)

    def _sign(self, severity: Severity, is_bulb: bool, size: int) -> QPixmap:  # noqa: FBT001
        ratio = self.devicePixelRatioF()
        known = self._signs.get((severity, is_bulb))
        if known is not None and known.devicePixelRatio() == ratio:
            return known
        side = round((size + 2 * _RIM) * ratio)
        made = QPixmap(side, side)
        made.setDevicePixelRatio(ratio)
        made.fill(Qt.GlobalColor.transparent)
        painter = QPainter(made)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box, color = QRectF(_RIM, _RIM, size, size), self._colors.signs[severity]
        if is_bulb:
            _paint_bulb(painter, box, color)
        else:
            _paint_sign(painter, severity, box, color)
        painter.end()
        self._signs[severity, is_bulb] = made
        return made


def _paint_sign(painter: QPainter, severity: Severity, box: QRectF, color: QColor) -> None:
    """Paint a severity's sign: a cross, a triangle or a disc, told apart without colour too."""
    if severity is Severity.ERROR:
        pen = QPen(color, box.width() / 4)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        inner = box.adjusted(1, 1, -1, -1)
        painter.drawLine(inner.topLeft(), inner.bottomRight())
        painter.drawLine(inner.topRight(), inner.bottomLeft())
    else:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color)
        if severity is Severity.WARNING:
            top = QPointF(box.center().x(), box.top())
            painter.drawPolygon(QPolygonF([top, box.bottomRight(), box.bottomLeft()]))
        else:
            painter.drawEllipse(box.adjusted(1, 1, -1, -1))


def _paint_bulb(painter: QPainter, box: QRectF, color: QColor) -> None:
    """Paint a light bulb: here is a fix."""
    painter.setPen(QPen(color, 1.4))
    size = box.width()
    painter.drawEllipse(box.adjusted(size * 0.12, 0, -size * 0.12, -size * 0.24))
    for share in (0.84, 1.0):
        y = box.top() + size * share
        painter.drawLine(
            QPointF(box.left() + size * 0.34, y), QPointF(box.right() - size * 0.34, y)
        )
