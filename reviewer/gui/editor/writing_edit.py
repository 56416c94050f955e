"""A text edit for Markdown: lists continue by themselves, commands work on lines and words."""

from collections.abc import Callable

from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QKeyEvent, QTextCursor

from reviewer.gui.document.utf16 import Utf16Index
from reviewer.gui.editor.comfortable_edit import ComfortableEdit
from reviewer.text import Edit, Span, minimal_edit
from reviewer.writing import Passage
from reviewer.writing.blocks import continuation
from reviewer.writing.inline import is_address, link_to
from reviewer.writing.rich_text import markdown_of

Command = Callable[[Passage], Passage]

_RETURNS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class WritingEdit(ComfortableEdit):
    """Makes the changes that a writer asks for, each as one undo step."""

    def apply(self, command: Command, *, above: int = 0, below: int = 0) -> None:
        """Let a command change the lines of the selection, with some lines around them.

        Does nothing if there are not so many lines, and never touches the front matter.
        """
        article = self._article
        lines = self._lines(above, below)
        if article is None or lines is None or self.isReadOnly():
            return
        selected = article.bridge.span(self.textCursor())
        passage = Passage(
            lines.of(article.article.text),
            Span(selected.start - lines.start, selected.end - lines.start),
        )
        changed = command(passage)
        edit = minimal_edit(passage.text, changed.text)
        if edit is not None:
            start, end = edit.span
            moved = Span(start + lines.start, end + lines.start)
            article.apply_edits([Edit(moved, edit.replacement)])
        # A selection that ended after its lines' end has nowhere to end below the last line.
        length = len(article.article.text)
        start, end = (min(place + lines.start, length) for place in changed.selection)
        self.select(Span(start, end))

    def delete_lines(self) -> None:
        """Delete the lines of the selection, and their line ends."""
        article = self._article
        lines = self._lines(0, 0)
        if article is None or lines is None or self.isReadOnly():
            return
        text = article.article.text
        start, end = lines
        if end < len(text):
            end += 1
        elif start > article.article.body_start:
            start -= 1
        article.apply_edits([Edit(Span(start, end), "")])

    def select(self, span: Span) -> None:
        """Select a span of the body, in sight."""
        if self._article is not None:
            start, end = (self._article.bridge.position(offset) for offset in span)
            cursor = self.textCursor()
            cursor.setPosition(start)
            cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
            self.setTextCursor(cursor)
            self.ensureCursorVisible()

    def paste_plain(self) -> None:
        """Paste the clipboard's text without converting it to Markdown."""
        from PySide6.QtWidgets import QApplication

        plain = QMimeData()
        plain.setText(QApplication.clipboard().text())
        super().insertFromMimeData(plain)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Continue a list at Return, otherwise type."""
        is_plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if event.key() in _RETURNS and is_plain and self._continue_list():
            event.accept()
        else:
            super().keyPressEvent(event)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Paste; formatted text becomes Markdown, an address over words their link."""
        words, address = self.textCursor().selectedText(), source.text()
        is_one_line = words.strip() and "\u2029" not in words and not is_address(words)
        if self.is_own(source):
            super().insertFromMimeData(source)
        elif is_one_line and is_address(address):
            self.apply(lambda passage: link_to(passage, address))
        else:
            markdown = markdown_of(source.html()) if source.hasHtml() else None
            if markdown is None:
                super().insertFromMimeData(source)
            else:
                self._insert(markdown)

    def _continue_list(self) -> bool:
        cursor = self.textCursor()
        if self._article is None or cursor.hasSelection() or self.isReadOnly():
            return False
        line = self._article.bridge.line_of(cursor.block())
        following = continuation(line, Utf16Index(line).offset(cursor.positionInBlock()))
        if following is None:
            return False
        cursor.beginEditBlock()
        if following.removed:
            cursor.setPosition(cursor.block().position(), QTextCursor.MoveMode.KeepAnchor)
            cursor.removeSelectedText()
        if following.inserted:
            self._article.bridge.insert(cursor, following.inserted)
        cursor.endEditBlock()
        self.setTextCursor(cursor)
        self.ensureCursorVisible()
        return True

    def _lines(self, above: int, below: int) -> Span | None:
        """The lines of the selection and so many around them; None where there are not so many."""
        if self._article is None or self._guard is None:
            return None
        cursor, document = self.textCursor(), self.document()
        first = document.findBlock(max(cursor.selectionStart(), self._guard.start))
        last = document.findBlock(cursor.selectionEnd())
        if cursor.hasSelection() and last.position() == cursor.selectionEnd() and last != first:
            # Nothing of the line is selected that the selection ends before.
            last = last.previous()
        for _line in range(above):
            first = first.previous()
        for _line in range(below):
            last = last.next()
        if not (first.isValid() and last.isValid()) or first.position() < self._guard.start:
            return None
        bridge = self._article.bridge
        return Span(
            bridge.offset(first.position()), bridge.offset(last.position() + last.length() - 1)
        )
