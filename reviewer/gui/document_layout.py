"""A layout for plain text that repaints what has changed, and no more."""

from PySide6.QtWidgets import QPlainTextDocumentLayout


class DocumentLayout(QPlainTextDocumentLayout):
    """Qt's plain text layout, told exactly which blocks have changed.

    Qt takes the sum of the characters removed and added for the length of what changed. A syntax
    highlighter reports a whole block as both, so each key would lay out the blocks behind it too
    and repaint the window: measured 8 ms a key against 0.6.
    """

    def documentChanged(self, position: int, _removed: int, added: int) -> None:
        """Lay out the blocks from ``position`` to the end of what stands there now."""
        super().documentChanged(position, 0, max(added, 1))
