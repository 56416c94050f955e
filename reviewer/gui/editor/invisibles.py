"""Signs for invisible characters: no-break spaces, joiners, direction marks."""

import re

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QPainter, QTextBlock
from PySide6.QtWidgets import QPlainTextEdit

from reviewer.gui.document.utf16 import Utf16Index
from reviewer.gui.editor.in_sight import blocks_in_sight, x_in

#: Blanks that look like a space, and characters without any width.
_INVISIBLE = re.compile(
    "[\u00a0\u00ad\u1680\u180e\u2000-\u200f\u2028-\u202f\u205f-\u2064\u2066-\u206f\u3000\ufe00-\ufe0f\ufeff]"
)
_LEAST_WIDTH = 3.0


def paint_invisibles(edit: QPlainTextEdit, color: QColor) -> None:
    """Paint the signs over the lines in sight, on the edit's viewport."""
    painter = QPainter(edit.viewport())
    painter.setPen(color)
    for block, top, _height in blocks_in_sight(edit):
        for box in _boxes(block):
            box.translate(QPointF(edit.contentOffset().x(), top))
            if box.width() < _LEAST_WIDTH:
                # Nothing is there to frame: a post with a flag stands between its neighbours.
                painter.drawLine(box.bottomLeft(), box.topLeft())
                painter.fillRect(QRectF(box.left(), box.top(), _LEAST_WIDTH, _LEAST_WIDTH), color)
            else:
                painter.drawRect(box.adjusted(0.5, box.height() * 0.55, -1, -2))
    painter.end()


def invisible_places(text: str) -> list[int]:
    """Where in a line the invisible characters are."""
    return [match.start() for match in _INVISIBLE.finditer(text)]


def _boxes(block: QTextBlock) -> list[QRectF]:
    layout, boxes = block.layout(), list[QRectF]()
    text = block.text()
    index = Utf16Index(text)
    for place in invisible_places(text):
        unit = index.position(place)
        line = layout.lineForTextPosition(unit)
        if line.isValid():
            left, right = x_in(line, unit), x_in(line, unit + 1)
            boxes.append(QRectF(min(left, right), line.y(), abs(right - left), line.height()))
    return boxes
