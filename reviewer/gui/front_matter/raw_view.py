"""The whole front matter as text, for when it cannot be read as fields."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QColor, QFontDatabase, QTextCursor, QTextFormat
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QTextEdit, QVBoxLayout, QWidget

from reviewer.article import Article
from reviewer.gui.front_matter.field_editor import route_undo_to_window
from reviewer.gui.naming import named
from reviewer.gui.severity_style import GLYPHS, severity_color
from reviewer.gui.text_bridge import TextBridge
from reviewer.lint.model import Severity
from reviewer.text import Edit, Span, minimal_edit


class RawFrontMatter(QWidget):
    """Shows what stands between the fences, with what is wrong at its line."""

    #: The person typed. Carries the Edit.
    edit_requested = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._problem = QLabel()
        self._problem.setWordWrap(True)
        self._text = named(QPlainTextEdit(), "rawFrontMatter", "Front matter as text")
        self._text.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self._text.setUndoRedoEnabled(False)
        self._text.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self._text.setTabChangesFocus(True)
        route_undo_to_window(self._text)
        self._bridge = TextBridge(self._text.document())
        self._content = Span(0, 0)
        self._shown = ""
        self._is_showing = False
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._problem)
        layout.addWidget(self._text, 1)
        self.setFocusProxy(self._text)
        self._text.textChanged.connect(self._ask)

    def show_article(self, article: Article) -> None:
        """Show the article's front matter as it is now."""
        front_matter = article.front_matter
        self._content = front_matter.content
        self._shown = front_matter.content.of(article.text)
        self._is_showing = True
        if self._bridge.text != self._shown:
            place = self._text.textCursor().position()
            self._bridge.set_text(self._shown)
            cursor = self._text.textCursor()
            cursor.setPosition(min(place, self._text.document().characterCount() - 1))
            self._text.setTextCursor(cursor)
        self._is_showing = False
        self._show_problem(article)

    def _show_problem(self, article: Article) -> None:
        problem = article.front_matter.problem
        self._problem.setVisible(problem is not None)
        self._text.setExtraSelections([])
        if problem is None:
            return
        line = article.lines.line_of(problem.span.start)
        glyph = GLYPHS[Severity.ERROR]
        self._problem.setText(f"{glyph} Line {line + 1}: {problem.message}")
        first = article.lines.line_of(self._content.start)
        block = self._text.document().findBlockByNumber(line - first)
        if not block.isValid():
            return
        mark = QTextEdit.ExtraSelection()
        mark.cursor = QTextCursor(block)
        color = QColor(severity_color(Severity.ERROR, self.palette()))
        color.setAlpha(60)
        mark.format.setBackground(color)
        mark.format.setProperty(QTextFormat.Property.FullWidthSelection, True)
        self._text.setExtraSelections([mark])

    def _ask(self) -> None:
        if self._is_showing:
            return
        edit = minimal_edit(self._shown, self._bridge.text)
        if edit is not None:
            moved = edit.span.shifted(self._content.start)
            self.edit_requested.emit(Edit(moved, edit.replacement))
