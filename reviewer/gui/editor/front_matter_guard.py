"""Keeps the front matter out of the body editor, although both are in one document."""

from PySide6.QtGui import QTextBlock, QTextCursor

from reviewer.gui.document.open_article import OpenArticle


class FrontMatterGuard:
    """Hides the blocks of the front matter, and knows where the body begins.

    Front matter that has no end is body (as the article says), so nothing is hidden then.
    """

    def __init__(self, article: OpenArticle) -> None:
        self._article = article
        self._hidden = 0
        self._block_count = article.document.blockCount()
        self._start = 0
        # Whether the front matter's last line ends the file, so that the body has no line yet. That
        # line then stays visible: an editor must show some line.
        self._lacks_newline = False
        self._hide()

    @property
    def start(self) -> int:
        """The document position at which the body begins."""
        return self._start

    def follow_change(self, position: int, _removed: int, added: int) -> None:
        """Hide the front matter again after a change at this document position."""
        # Closed front matter is determined only by what is before its end.
        if position < self._start or not self._start or self._lacks_newline:
            self._hide(position + added)

    def keep_out(self, cursor: QTextCursor) -> bool:
        """Move a cursor and its selection out of the front matter; whether that was needed."""
        anchor, position = cursor.anchor(), cursor.position()
        if min(anchor, position) >= self._start:
            return False
        cursor.setPosition(max(anchor, self._start))
        cursor.setPosition(max(position, self._start), QTextCursor.MoveMode.KeepAnchor)
        return True

    def give_body_a_line(self) -> None:
        """Add the body's first line, if the front matter ends the file without one."""
        if self._lacks_newline:
            cursor = QTextCursor(self._article.document)
            cursor.movePosition(QTextCursor.MoveOperation.End)
            cursor.insertText("\n")

    def _hide(self, changed_to: int = 0) -> None:
        document = self._article.document
        article = self._article.article
        end = article.body_start
        self._start = self._article.bridge.position(end)
        self._lacks_newline = 0 < end == len(article.text) and not article.text.endswith("\n")
        # Blocks that are new, or that came from the front matter, lie above this one: Qt may give
        # the last line of what was put there the block of the line whose place it took.
        new_blocks = max(document.blockCount() - self._block_count, 0)
        changed = document.findBlock(min(changed_to, document.characterCount() - 1))
        last = max(self._hidden + new_blocks, changed.blockNumber())
        is_other = document.blockCount() != self._block_count
        self._block_count = document.blockCount()
        self._hidden = 0
        block = document.begin()
        while block.isValid():
            is_body = block.position() >= self._start or not block.next().isValid()
            if is_body and block.blockNumber() > last and block.isVisible():
                break
            self._hidden += not is_body
            is_other |= _set_visible(block, is_visible=is_body)
            block = block.next()
        if not is_other:
            return  # most changes of a field need no other layout, hence no painting of the body
        document.markContentsDirty(0, self._start)
        layout = document.documentLayout()
        layout.documentSizeChanged.emit(layout.documentSize())


def _set_visible(block: QTextBlock, *, is_visible: bool) -> bool:
    """Show or hide a block; return whether that changed anything."""
    if block.isVisible() == is_visible:
        return False
    block.setVisible(is_visible)
    block.setLineCount(max(1, block.layout().lineCount()) if is_visible else 0)
    return True
