"""What an edit shows, and where on its viewport."""

from collections.abc import Iterator

from PySide6.QtGui import QTextBlock, QTextLine
from PySide6.QtWidgets import QPlainTextEdit


def blocks_in_sight(edit: QPlainTextEdit) -> Iterator[tuple[QTextBlock, float, float]]:
    """The blocks that an edit shows, with their top in the viewport and their height."""
    block = edit.firstVisibleBlock()
    top = edit.blockBoundingGeometry(block).translated(edit.contentOffset()).top()
    # Asked for the viewport itself, PySide first makes all classes of widgets there are.
    bottom = edit.maximumViewportSize().height()
    while block.isValid() and top <= bottom:
        height = edit.blockBoundingRect(block).height()
        if block.isVisible():
            yield block, top, height
        top += height
        block = block.next()


def x_in(line: QTextLine, position: int) -> float:
    """How far from the line's left edge a position of its block is."""
    place: object = line.cursorToX(position)
    # PySide returns the position that was found as well.
    return float(place[0] if isinstance(place, tuple) else place)  # type: ignore[arg-type]
