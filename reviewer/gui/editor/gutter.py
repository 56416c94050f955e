"""The strip beside the text: line numbers, and a sign for each line with a diagnostic."""

from collections.abc import Callable, Iterable
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QWidget

from reviewer.gui.editor.colors import EditorColors
from reviewer.lint.model import Severity

_PADDING = 4


class Row(NamedTuple):
    """A line in sight: its number in the file from 0, where it stands, and its worst diagnostic."""

    line: int
    top: int
    height: int
    severity: Severity | None
    is_current: bool
    has_fix: bool  # known for the current line only


class Gutter(QWidget):
    """Numbers the lines as they stand in the file, the hidden front matter counted.

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
        # It fills all of itself: nothing need be painted below it.
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self._colors = colors
        self._rows = rows
        self._digits = 2

    def set_colors(self, colors: EditorColors) -> None:
        """Paint in other colours."""
        self._colors = colors
        self.update()

    def set_line_count(self, count: int) -> None:
        """Be wide enough for that many lines."""
        self._digits = max(2, len(str(count)))

    def sizeHint(self) -> QSize:
        """Room for a sign and the widest number."""
        digit = self.fontMetrics().horizontalAdvance("9")
        return QSize(self._sign_size() + self._digits * digit + 3 * _PADDING, 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the lines that the event asks for."""
        painter = QPainter(self)
        painter.fillRect(event.rect(), self._colors.gutter)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        metrics = self.fontMetrics()
        height, ascent, digit = metrics.height(), metrics.ascent(), metrics.horizontalAdvance("9")
        for row in self._rows(event.rect().top(), event.rect().bottom()):
            colors = self._colors
            painter.setPen(colors.current_line_number if row.is_current else colors.line_number)
            number = str(row.line + 1)
            left = self.width() - _PADDING - digit * len(number)
            painter.drawText(left, row.top + ascent, number)
            if row.severity is not None:
                size = self._sign_size()
                box = QRectF(_PADDING, row.top + (height - size) / 2, size, size)
                color = self._colors.signs[row.severity]
                if row.has_fix:
                    paint_bulb(painter, box, color)
                else:
                    paint_sign(painter, row.severity, box, color)
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


def paint_sign(painter: QPainter, severity: Severity, box: QRectF, color: QColor) -> None:
    """Paint a severity's sign: a cross, a triangle or a disc, told apart without colour too."""
    painter.save()
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
    painter.restore()


def paint_bulb(painter: QPainter, box: QRectF, color: QColor) -> None:
    """Paint a light bulb: here is a fix."""
    painter.save()
    painter.setPen(QPen(color, 1.4))
    size = box.width()
    painter.drawEllipse(box.adjusted(size * 0.12, 0, -size * 0.12, -size * 0.24))
    for share in (0.84, 1.0):
        y = box.top() + size * share
        painter.drawLine(
            QPointF(box.left() + size * 0.34, y), QPointF(box.right() - size * 0.34, y)
        )
    painter.restore()
