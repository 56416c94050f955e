"""A layout for plain text that repaints what has changed, and no more."""

from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QPlainTextDocumentLayout


class DocumentLayout(QPlainTextDocumentLayout):
    """Qt's plain text layout, told exactly which blocks have changed.

    Qt takes the sum of the characters removed and added for the length of what changed. A syntax
    highlighter reports a whole block as both, so each key would lay out the blocks behind it too
    and repaint the window: measured 8 ms a key against 0.6.
    """

    def __init__(self, document: QTextDocument) -> None:
        super().__init__(document)
        self._block_count = document.blockCount()

    def documentChanged(self, position: int, removed: int, added: int) -> None:
        """Lay out the blocks from ``position`` to the end of what stands there now."""
        document = self.document()
        former_count, self._block_count = self._block_count, document.blockCount()
        has_same_lines = self._block_count == former_count
        block = document.findBlock(position)
        is_in_block = position + added < block.position() + block.length()
        if is_in_block and not block.isVisible() and has_same_lines:
            block.clearLayout()  # Qt would repaint everything, for the place of what is hidden
            return
        # Text that ends with a line's end changes the line behind it too: that lost its start.
        reaches_on = removed != added or not has_same_lines
        super().documentChanged(position, 0, max(added + reaches_on, 1))
