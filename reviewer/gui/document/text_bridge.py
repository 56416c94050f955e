"""The only place where Qt's positions meet spans, and Qt's text meets ours.

Qt counts UTF-16 units, spans count code points: after each character above U+FFFF the two differ by
one more. And since a QTextDocument cannot hold every character a file can, some are replaced by
stand-ins, which ``StandIns`` chooses.
"""

import logging
import re
from collections.abc import Iterable, Iterator

from PySide6.QtCore import QObject
from PySide6.QtGui import QTextBlock, QTextCursor, QTextDocument

from reviewer.gui.document.document_text import DocumentText
from reviewer.gui.document.utf16 import Utf16Index
from reviewer.text import Edit, Span, minimal_edit

_log = logging.getLogger(__name__)

#: What a document cannot hold, found by putting every code point through one (PySide6 6.11): line
#: ends of other systems, the frame marks of rich text, lone surrogates (undecodable bytes), and
#: byte order marks, which vanish at the start.
_NOT_FOR_QT = re.compile("[\r\u2029\ufdd0\ufdd1\ufeff\ufffe\ud800-\udfff]")

#: Private-use characters that common fonts do not use: the first choice as stand-ins.
_PRIVATE_USE = (*range(0xE800, 0xF000), *range(0xE000, 0xE800), *range(0xF000, 0xF900))
_PRIVATE_USE_CHARS = re.compile("[\ue000-\uf8ff]")

# Both of these at once, as UTF-8. Nearly every text has none, and is long; that there are none of
# these bytes is found in a tenth of the time.
_ALWAYS_UNUSUAL = (b"\r", b"\xe2\x80\xa9", b"\xee")
_UNUSUAL = re.compile(rb"\xef(?:[\x80-\xa3]|\xb7[\x90\x91]|\xbb\xbf|\xbf\xbe)")


class UnshowableTextError(ValueError):
    """A text holds more kinds of characters that Qt cannot hold than there are stand-ins."""


class StandIns:
    """Which private-use character replaces which character that Qt cannot hold.

    A private-use character of the text that is used as a stand-in gets a stand-in itself, so that
    the text always comes back unchanged.
    """

    def __init__(self) -> None:
        self._to_qt: dict[int, str] = {}
        self._to_text: dict[int, str] = {}
        self._seen: set[str] = set()

    def to_qt(self, text: str) -> str:
        """The text as a document can hold it. Raises UnshowableTextError."""
        if not _has_unusual(text):
            return text
        private = set(_PRIVATE_USE_CHARS.findall(text))
        self._seen |= private
        needed = set(_NOT_FOR_QT.findall(text)) | {c for c in private if ord(c) in self._to_text}
        for char in sorted(needed):
            self._choose_for(char)
        return text.translate(self._to_qt) if needed else text

    def to_text(self, held: str) -> str:
        """The article's text for a document's text."""
        if self._to_text and _PRIVATE_USE_CHARS.search(held):
            return held.translate(self._to_text)
        return held

    def _choose_for(self, char: str) -> None:
        if ord(char) in self._to_qt:
            return
        free = (c for c in map(chr, _PRIVATE_USE) if c not in self._seen)
        stand_in = next(free, None)
        if stand_in is None:
            raise UnshowableTextError(char)
        self._seen.add(stand_in)
        self._to_qt[ord(char)] = stand_in
        self._to_text[ord(stand_in)] = char


def _has_unusual(text: str) -> bool:
    try:
        data = text.encode()
    except UnicodeEncodeError:  # there are surrogates
        return True
    return any(part in data for part in _ALWAYS_UNUSUAL) or _UNUSUAL.search(data) is not None


class TextBridge(QObject):
    """A document's text, read and changed in spans. Offsets count code points, newlines as one."""

    def __init__(self, document: QTextDocument) -> None:
        super().__init__()
        self._document = document
        self._stand_ins = StandIns()
        self._held = DocumentText(document)
        self._text: str | None = None
        self._index: Utf16Index | None = None
        self._revision = 0
        document.contentsChange.connect(self._forget_text)

    @property
    def revision(self) -> int:
        """Counts the changes of the text, those by undo and redo included."""
        return self._revision

    @property
    def text(self) -> str:
        """The document's text, character for character."""
        if self._text is None:
            self._text = self._stand_ins.to_text(self._held.text)
        return self._text

    def read_again(self) -> None:
        """Read the whole document, to be sure of the text before it is written to a file."""
        if not self._held.read_again():
            _log.error("the text of the document was not what was made of its changes")
            self._revision += 1
        self._text = self._index = None

    def line_of(self, block: QTextBlock) -> str:
        """The text of one line, without reading the whole text."""
        return self._stand_ins.to_text(block.text())

    def lines(self, first: QTextBlock, count: int) -> tuple[str, ...]:
        """The text of some lines, character for character, without reading the others."""
        found: list[str] = []
        while len(found) < count and first.isValid():
            found.append(self._stand_ins.to_text(first.text()))
            first = first.next()
        return tuple(found)

    @property
    def length(self) -> int:
        """The text's length in UTF-16 units, without reading it."""
        return self._document.characterCount() - 1

    def set_text(self, text: str) -> None:
        """Replace text and undo history. Raises UnshowableTextError."""
        self._document.setPlainText(self._stand_ins.to_qt(text))

    def apply_edits(self, edits: Iterable[Edit], *, join_previous: bool = False) -> None:
        """Make the edits as one undo step, or as part of the step before.

        Spans refer to the text as it is. The edits must be disjoint. Raises UnshowableTextError
        before anything has changed.
        """
        index = self.index
        steps = [
            (
                index.position(edit.span.start),
                index.position(edit.span.end),
                self._stand_ins.to_qt(edit.replacement),
            )
            for edit in sorted(self._trimmed(edits))
        ]
        cursor = QTextCursor(self._document)
        if join_previous:
            cursor.joinPreviousEditBlock()
        else:
            cursor.beginEditBlock()
        # From last to first, so that the earlier positions stay valid.
        for start, end, replacement in reversed(steps):
            cursor.setPosition(start)
            cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
            cursor.insertText(replacement)
        cursor.endEditBlock()

    def _trimmed(self, edits: Iterable[Edit]) -> Iterator[Edit]:
        """The edits without what they leave unchanged, which need not be laid out again."""
        for edit in edits:
            change = minimal_edit(edit.span.of(self.text), edit.replacement)
            if change is not None:
                start, end = change.span
                at = edit.span.start
                yield Edit(Span(at + start, at + end), change.replacement)

    @property
    def index(self) -> Utf16Index:
        """Code points to Qt's positions and back, for the present text."""
        if self._index is None:
            # A text without surrogate pairs needs no conversion.
            has_pairs = len(self.text) < self.length
            self._index = Utf16Index(self.text if has_pairs else "")
        return self._index

    def position(self, offset: int) -> int:
        """Qt's position of an offset."""
        return self.index.position(offset)

    def offset(self, position: int) -> int:
        """The offset at one of Qt's positions."""
        return self.index.offset(position)

    def span(self, cursor: QTextCursor) -> Span:
        """What a cursor has selected."""
        return Span(self.offset(cursor.selectionStart()), self.offset(cursor.selectionEnd()))

    def selected_text(self, cursor: QTextCursor) -> str:
        """What a cursor has selected, as text of the article."""
        return self._stand_ins.to_text(cursor.selectedText().replace("\u2029", "\n"))

    def insert(self, cursor: QTextCursor, text: str) -> None:
        """Put text in place of what a cursor has selected. Raises UnshowableTextError."""
        cursor.insertText(self._stand_ins.to_qt(text))

    def _forget_text(self, position: int, removed: int, added: int) -> None:
        self._held.note(position, removed, added)
        self._revision += 1
        self._text = None
        self._index = None
