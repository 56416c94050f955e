"""A text edit that shows an article's body; no key, mouse or drop reaches the rest of the file."""

from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QInputMethodEvent, QKeyEvent, QKeySequence, QTextDocument
from PySide6.QtWidgets import QPlainTextDocumentLayout, QPlainTextEdit, QWidget

from reviewer.gui.document.open_article import OpenArticle
from reviewer.gui.editor.front_matter_guard import FrontMatterGuard

#: A format for what is copied inside the program: keeps characters that no other program accepts.
_EXACT_TEXT = "application/x-article-reviewer-text"

_Key = QKeySequence.StandardKey


class GuardedEdit(QPlainTextEdit):
    """Edits the document of an OpenArticle after its front matter, character for character.

    Undo and redo are the article's: what the form or a fix changed is in the same history.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._article: OpenArticle | None = None
        self._guard: FrontMatterGuard | None = None
        self._blank = QTextDocument(self)
        self._blank.setDocumentLayout(QPlainTextDocumentLayout(self._blank))
        self.cursorPositionChanged.connect(self._keep_cursor_out)
        self.selectionChanged.connect(self._keep_cursor_out)
        self._show_document()

    @property
    def article(self) -> OpenArticle | None:
        """The article shown."""
        return self._article

    def set_article(self, article: OpenArticle | None) -> None:
        """Show another article, or none."""
        if self._article is not None:
            document = self._article.document
            document.contentsChange.disconnect(self._follow_change)
            document.contentsChanged.disconnect(self._keep_cursor_out)
            self._article.history_moved.disconnect(self._show_change)
        self._article = article
        self._guard = None if article is None else FrontMatterGuard(article)
        self._show_document()
        if article is not None:
            article.document.contentsChange.connect(self._follow_change)
            article.document.contentsChanged.connect(self._keep_cursor_out)
            article.history_moved.connect(self._show_change)
            self._keep_cursor_out()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Type, except for keys where Qt would do the wrong thing."""
        if self._article is None or self._guard is None:
            event.ignore()
        elif event.matches(_Key.Undo):
            self._article.undo()
        elif event.matches(_Key.Redo):
            self._article.redo()
        elif event.matches(_Key.InsertLineSeparator):
            # Qt would insert U+2028, which no other program treats as a line end.
            self._insert("\n")
        elif self._is_at_start() and _deletes_backwards(event):
            event.accept()
        else:
            if event.text().isprintable() and event.text() and not self.isReadOnly():
                self._guard.give_body_a_line()
            super().keyPressEvent(event)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """Take what an input method composed, but let it replace text of the body only."""
        if self._guard is None or self.isReadOnly():
            return
        if event.commitString():
            self._guard.give_body_a_line()
        cursor = self.textCursor()
        place, length = cursor.selectionStart(), cursor.selectionEnd() - cursor.selectionStart()
        # Qt first takes away what is selected, then counts from there.
        last = self.document().characterCount() - 1 - length
        start = min(max(place + event.replacementStart(), self._guard.start), last)
        end = max(min(place + event.replacementStart() + event.replacementLength(), last), start)
        start -= self._cuts_character(start + (length if start >= place else 0))
        end += self._cuts_character(end + (length if end >= place else 0))
        within = (start - place, end - start)
        if within != (event.replacementStart(), event.replacementLength()):
            bounded = QInputMethodEvent(event.preeditString(), event.attributes())
            bounded.setCommitString(event.commitString(), *within)
            event = bounded
        super().inputMethodEvent(event)

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """Take text only: files are dropped on the window."""
        return source.hasText() and not source.hasUrls()

    def createMimeDataFromSelection(self) -> QMimeData:
        """Copy the text unchanged; Qt would turn no-break spaces into spaces."""
        copied = QMimeData()
        if self._article is not None:
            text = self._article.bridge.selected_text(self.textCursor())
            # The clipboard cannot hold undecodable bytes.
            copied.setText(text.encode("utf-8", "replace").decode())
            copied.setData(_EXACT_TEXT, text.encode("utf-8", "surrogatepass"))
        return copied

    def is_own(self, source: QMimeData) -> bool:
        """Whether something was copied in an editor of this program."""
        return source.hasFormat(_EXACT_TEXT)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Insert what is pasted or dropped, as plain text with this program's line ends."""
        if source.hasFormat(_EXACT_TEXT):
            data = bytes(source.data(_EXACT_TEXT).data())
            self._insert(data.decode("utf-8", "surrogatepass"))
        else:
            text = source.text().replace("\r\n", "\n").replace("\r", "\n")
            self._insert(text.replace("\u2029", "\n"))

    def _cuts_character(self, position: int) -> bool:
        """Whether a document position is in the middle of a surrogate pair."""
        return "\udc00" <= self.document().characterAt(position) <= "\udfff"

    def _is_at_start(self) -> bool:
        cursor = self.textCursor()
        start = 0 if self._guard is None else self._guard.start
        return not cursor.hasSelection() and cursor.position() <= start

    def _insert(self, text: str) -> None:
        if self._article is None or self._guard is None or self.isReadOnly():
            return
        self._guard.give_body_a_line()
        cursor = self.textCursor()
        self._guard.keep_out(cursor)
        cursor.beginEditBlock()
        self._article.bridge.insert(cursor, text)
        cursor.endEditBlock()
        self.setTextCursor(cursor)
        self.ensureCursorVisible()

    @property
    def _body_start(self) -> int:
        """The document position at which the body begins."""
        return 0 if self._guard is None else self._guard.start

    def _show_document(self) -> None:
        document = self._blank if self._article is None else self._article.document
        document.setDefaultFont(self.font())
        self.setDocument(document)
        reason = None if self._article is None else self._article.read_only_reason
        self.setReadOnly(self._article is None or reason is not None)
        self.setPlaceholderText(reason or "")

    def _follow_change(self, position: int, removed: int, added: int) -> None:
        if self._guard is not None:
            self._guard.follow_change(position, removed, added)

    def _keep_cursor_out(self) -> None:
        cursor = self.textCursor()
        if self._guard is not None and self._guard.keep_out(cursor):
            self.setTextCursor(cursor)

    def _show_change(self, offset: int) -> None:
        """Go where undo or redo changed something, unless that is in the front matter."""
        if self._article is None or self._guard is None:
            return
        position = self._article.bridge.position(offset)
        if position >= self._guard.start:
            cursor = self.textCursor()
            cursor.setPosition(position)
            self.setTextCursor(cursor)


def _deletes_backwards(event: QKeyEvent) -> bool:
    # Qt names a standard key for Backspace on macOS only.
    keys = (_Key.Backspace, _Key.DeleteStartOfWord, _Key.DeleteCompleteLine)
    return event.key() == Qt.Key.Key_Backspace or any(map(event.matches, keys))
