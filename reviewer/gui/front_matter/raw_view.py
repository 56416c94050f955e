"""The whole front matter as text, for when it cannot be read as fields."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QFontDatabase, QTextCursor, QTextFormat
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QTextEdit, QVBoxLayout, QWidget

from reviewer.article import Article
from reviewer.gui.front_matter.field_texts import FieldText
from reviewer.gui.front_matter.manners import teach_manners
from reviewer.gui.looks.naming import named
from reviewer.gui.looks.severity_style import GLYPHS, severity_color
from reviewer.gui.words.engine_words import said
from reviewer.gui.words.plain_words import shown_text
from reviewer.lint.model import Severity
from reviewer.text import Edit, Span, minimal_edit


class RawFrontMatter(QWidget):
    """Shows what is between the fences, with mistakes marked at their lines."""

    #: The person typed. Carries the Edit.
    edit_requested = Signal(object)

    def __init__(self, name: str = "rawFrontMatter") -> None:
        super().__init__()
        self._problem = QLabel()
        self._problem.setTextFormat(Qt.TextFormat.PlainText)
        self._problem.setWordWrap(True)
        self._text = named(FieldText(), name, self.tr("Front matter as text"))
        self._text.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self._text.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        teach_manners(self._text)
        self._content = Span(0, 0)
        self._shown = ""
        self._lacks_line_end = False
        self._is_showing = False
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 4, 8, 8)
        layout.addWidget(self._problem)
        layout.addWidget(self._text, 1)
        self.setFocusProxy(self._text)
        self._text.textChanged.connect(self._ask)

    @property
    def has_focus(self) -> bool:
        """Whether somebody is at work on the text."""
        return self._text.hasFocus()

    def show_article(self, article: Article) -> None:
        """Show the article's front matter as it is now."""
        content = article.front_matter.content
        # The last line end is not shown: text typed after it would break the fence.
        ends_line = content.of(article.text).endswith("\n")
        self._content = Span(content.start, content.end - ends_line)
        self._shown = self._content.of(article.text)
        self._lacks_line_end = content.length == 0
        self._is_showing = True
        self._text.show_text(self._shown)
        self._is_showing = False
        self._show_problem(article)

    def go_to(self, offset: int, *, takes_focus: bool) -> None:
        """Put the cursor at an offset of the article's text."""
        within = min(max(offset, self._content.start), self._content.end)
        self._text.go_to(within - self._content.start)
        if takes_focus:
            self._text.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_problem(self, article: Article) -> None:
        problem = article.front_matter.problem
        self._problem.setVisible(problem is not None)
        self._text.setExtraSelections([])
        if problem is None:
            return
        line = article.lines.line_of(problem.span.start)
        glyph = GLYPHS[Severity.ERROR]
        words = self.tr("Line {number}: {problem}").format(
            number=line + 1, problem=said(problem.message)
        )
        self._problem.setText(shown_text(f"{glyph} {words}"))
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
        typed = self._text.written
        edit = minimal_edit(self._shown, typed)
        if edit is None:
            return
        start = self._content.start
        # The next key may come before the text tells that it has changed.
        self._shown = typed
        self._content = Span(start, start + len(typed))
        line_end = "\n" if self._lacks_line_end else ""
        self._lacks_line_end = False
        self.edit_requested.emit(Edit(edit.span.shifted(start), edit.replacement + line_end))
