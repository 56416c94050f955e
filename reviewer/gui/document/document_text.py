"""The text of a document; only what has changed since the last time is read again."""

from PySide6.QtGui import QTextDocument

from reviewer.gui.document.changed_stretch import ChangedStretch
from reviewer.gui.document.utf16 import Utf16Index

#: Size of a change, in characters, above which it is faster to get the whole text from Qt than
#: lines.
_MUCH = 10_000


class DocumentText:
    """Keeps the text that a document had, and which stretch of it has changed since.

    ``note`` must be called for each change. If what Qt reports does not add up, everything is read.
    """

    def __init__(self, document: QTextDocument) -> None:
        self._document = document
        self._text = ""
        self._text_length = self._length = 0  # in UTF-16 units: of the text kept, and at present
        self._change: ChangedStretch | None = None
        self._read_all()

    def note(self, position: int, removed: int, added: int) -> None:
        """Remember what ``QTextDocument.contentsChange`` has told."""
        before, self._length = self._length, self._document.characterCount() - 1
        # Qt may count the end of the document's last line as well.
        removed, added = min(removed, before - position), min(added, self._length - position)
        if before - removed + added == self._length:
            change = self._change or ChangedStretch(position, position, position)
            self._change = change.then(position, removed, added)
        else:
            self._change = ChangedStretch(0, self._text_length, self._length)

    @property
    def text(self) -> str:
        """The present text."""
        change = self._change
        if self._length != self._document.characterCount() - 1:
            self._read_all()
        elif change is not None:
            if change.end - change.start > _MUCH:
                self._read_all()
            else:
                self._read_changed(change)
        return self._text

    def read_again(self) -> bool:
        """Read the whole document; return whether the text was as expected."""
        expected = self.text
        self._read_all()
        return self._text == expected

    def _read_all(self) -> None:
        # toPlainText() would turn no-break spaces into spaces.
        self._keep(self._document.toRawText().replace("\u2029", "\n"))

    def _read_changed(self, change: ChangedStretch) -> None:
        """Replace the former lines by those that changed."""
        block, last = (self._document.findBlock(at) for at in (change.start, change.end))
        start, end = block.position(), last.position() + last.length() - 1
        lines = [block.text()]
        while block != last and block.isValid():
            block = block.next()
            lines.append(block.text())
        known = self._text
        has_pairs = len(known) < self._text_length
        index = Utf16Index(known if has_pairs else "")
        before, behind = index.offset(start), index.offset(change.old_end + end - change.end)
        self._keep("".join((known[:before], "\n".join(lines), known[behind:])))

    def _keep(self, text: str) -> None:
        self._text = text
        self._text_length = self._length = self._document.characterCount() - 1
        self._change = None
