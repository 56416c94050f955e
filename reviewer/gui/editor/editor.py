"""The body of the open article as text, with its diagnostics marked."""

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, QPoint, QRect, Qt, QTimer, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QHelpEvent,
    QPaintEvent,
    QResizeEvent,
    QTextBlock,
    QTextCursor,
)
from PySide6.QtWidgets import QMenu, QToolTip, QWidget

from reviewer.gui.document.open_article import OpenArticle
from reviewer.gui.document.utf16 import Utf16Index
from reviewer.gui.editor.colors import EditorColors
from reviewer.gui.editor.cursor_highlight import CursorHighlight
from reviewer.gui.editor.diagnostic_help import add_fixes, open_fixes, tool_tip
from reviewer.gui.editor.found_marks import FoundMarks, paint_found
from reviewer.gui.editor.gutter import Gutter
from reviewer.gui.editor.gutter_rows import GutterRows
from reviewer.gui.editor.highlighter import Highlighter
from reviewer.gui.editor.in_sight import blocks_in_sight
from reviewer.gui.editor.marks import Marks
from reviewer.gui.editor.overview import Overview
from reviewer.gui.editor.spelling_edit import SpellingEdit
from reviewer.gui.looks.plain_menus import spelled
from reviewer.gui.start.start_gate import start_gate
from reviewer.lint.model import Diagnostic, Severity
from reviewer.text import Position, Span

#: Milliseconds until others learn where the cursor is: text and preview are shown first.
_CURSOR_TURN_MS = 40


class BodyEditor(SpellingEdit):
    """Shows and edits the Markdown of an article; makes no fix itself.

    ``summary_of`` gives the one-line explanation of a rule.
    """

    #: The text cursor is at another place. Carries its Position in the article's text.
    cursor_moved = Signal(object)
    #: The mouse rests on a diagnostic. Carries the Diagnostic.
    diagnostic_hovered = Signal(object)
    #: The person wants a fix made. Carries the Fix; its spans hold in the present text.
    fix_requested = Signal(object)
    #: The person wants to see what was lost on the source page.
    look_up_requested = Signal()
    #: Another article is shown, or none.
    article_changed = Signal()

    def __init__(
        self, summary_of: Callable[[str], str] = str, parent: QWidget | None = None
    ) -> None:
        self._marks = Marks()
        self._found = FoundMarks()
        self._marks_revision = -1
        self._places: dict[Path, tuple[int, int]] = {}
        super().__init__(parent)
        self.setObjectName("bodyEditor")
        self.setAccessibleName(self.tr("Body of the article"))
        self.setMouseTracking(True)
        self._summary_of = summary_of
        self._colors = EditorColors(self.palette())
        self._highlight = CursorHighlight(self)
        self._gutter = Gutter(self, self._colors, GutterRows(self, self._marks).between)
        self._overview = Overview(self._colors.signs, self)
        self.setVerticalScrollBar(self._overview)
        self._overview.valueChanged.connect(self._color_sight)
        self._overview.rangeChanged.connect(self._color_soon)
        self._highlighter: Highlighter | None = None
        self._cursor_turn = QTimer(self)
        self._cursor_turn.setSingleShot(True)
        self._cursor_turn.setInterval(_CURSOR_TURN_MS)
        self._cursor_turn.timeout.connect(self._tell_cursor)
        self.cursorPositionChanged.connect(self._note_cursor)
        self.cursorPositionChanged.connect(self._show_cursor_line)
        self.blockCountChanged.connect(self._widen_gutter)
        self.updateRequest.connect(self._update_gutter)
        self._gutter.line_clicked.connect(self.go_to_line)
        self._gutter.bulb_clicked.connect(self.show_fixes_of_line)
        self._widen_gutter()

    def set_article(self, article: OpenArticle | None) -> None:
        """Show another article, at the place where it was last left."""
        if self._article is not None:
            place = (self.textCursor().position(), self.verticalScrollBar().value())
            self._places[self._article.path] = place
        if self._highlighter is not None:
            self._highlighter.leave()
            self._highlighter = None
        self._marks.clear()
        self._found.clear()
        self._overview.show_places([])
        self._marks_revision = -1
        self._highlight.forget()
        self._gutter.paint_again()
        if article is not None:
            self._give_room(article.document.blockCount())  # so that its lines are laid out once
        super().set_article(article)
        self._widen_gutter()
        if article is not None:
            # Connected after the guard and the marks, so that both are up to date after a change.
            start_gate().when_open(self._color)
            position, scrolled = self._places.get(article.path, (0, 0))
            cursor = self.textCursor()
            cursor.setPosition(min(position, article.document.characterCount() - 1))
            self.setTextCursor(cursor)
            self.verticalScrollBar().setValue(scrolled)
        self._show_cursor_line()
        self._note_cursor()
        self.article_changed.emit()

    def _color(self) -> None:
        """Begin to colour the text, if that has not begun."""
        if self._article is not None and self._highlighter is None:
            self._highlighter = Highlighter(
                self._article.document, self._marks, self._colors, self._visible_blocks
            )

    def _color_sight(self) -> None:
        if self._highlighter is not None:
            self._highlighter.color_sight()

    def _color_soon(self) -> None:
        if self._highlighter is not None:
            self._highlighter.color_soon()

    def show_diagnostics(self, diagnostics: Sequence[Diagnostic], revision: int) -> None:
        """Mark the diagnostics of the text at that revision; late ones are dropped."""
        if self._article is None or revision != self._article.revision:
            return
        self._marks_revision = revision
        stretches = self._marks.replace(diagnostics, self._article.bridge.index)
        if self._highlighter is not None:
            self._highlighter.refresh(stretches)
        if stretches:
            self._gutter.paint_again()
        self._overview.show_places(self._shares())

    def show_found(self, spans: Sequence[Span]) -> None:
        """Mark these spans of the present text, in order, wherever they come in sight."""
        if self._article is not None:
            self._found.show(spans, self._article.bridge.index)
            self.viewport().update()

    def go_to(self, span: Span) -> bool:
        """Show a span and put the cursor before it; False if it is not in the body."""
        if self._article is None or self._guard is None:
            return False
        start, end = (self._article.bridge.position(offset) for offset in span)
        end = min(end, self.document().characterCount() - 1)
        if start < self._guard.start or start > end:
            return False
        cursor = self.textCursor()
        cursor.setPosition(end)
        cursor.setPosition(start, QTextCursor.MoveMode.KeepAnchor)
        self._highlight.lead_to(cursor)
        cursor.clearSelection()
        self.setTextCursor(cursor)
        self.centerCursor()
        self._show_cursor_line()
        return True

    def go_to_line(self, line: int) -> None:
        """Put the cursor into a line, counted from 0: at its first diagnostic, or its start."""
        block = self.document().findBlockByNumber(line)
        if not block.isValid():
            return
        marks = self._marks.between(block.position(), block.position() + block.length())
        first = next((mark.start for mark in marks), block.position())
        cursor = self.textCursor()
        cursor.setPosition(max(first, block.position()))
        self.setTextCursor(cursor)
        self.setFocus()

    @property
    def is_colored(self) -> bool:
        """Whether colours and underlines of what is in sight are up to date."""
        return self._highlighter is None or self._highlighter.is_done

    @property
    def selection(self) -> Span:
        """What is selected; empty at the cursor where nothing is."""
        return Span(0, 0) if self._article is None else self._article.bridge.span(self.textCursor())

    @property
    def cursor_offset(self) -> int:
        """Where the cursor is in the article's text."""
        return 0 if self._article is None else self._article.bridge.offset(self._position())

    @property
    def cursor_place(self) -> Position:
        """Line and column of the cursor, without reading the whole text."""
        cursor = self.textCursor()
        column = Utf16Index(cursor.block().text()).offset(cursor.positionInBlock())
        return Position(cursor.blockNumber(), column)

    @property
    def character(self) -> str:
        """The character after the cursor; empty at the end of a line."""
        if self._article is None:
            return ""
        block = self.textCursor().block()
        place = self.cursor_place.column
        return self._article.bridge.line_of(block)[place : place + 1]

    def diagnostics_at_cursor(self) -> list[Diagnostic]:
        """The diagnostics at the cursor, the worst first."""
        return [mark.diagnostic for mark in self._marks.at(self._position())]

    def show_fixes(self) -> bool:
        """Open a menu with the fixes at the cursor; return whether there are any.

        For a misspelled word these are the words that may have been meant.
        """
        place, position = self.cursorRect().bottomLeft(), self._position()

        def add(menu: QMenu) -> bool:
            is_misspelled = self.add_spelling(menu, position)
            return self.add_fixes(menu, position) or is_misspelled

        return open_fixes(self.viewport(), place, add)

    def show_fixes_of_line(self) -> bool:
        """Open the fixes at the cursor, or of the first problem in its line that has any.

        Return whether there are any.
        """
        block = self.textCursor().block()
        has_any = any(found.fixes for found in self.diagnostics_at_cursor())
        if not has_any and self.misspelled_at(self._position()) is None:
            in_line = self._marks.between(block.position(), block.position() + block.length())
            first = next((mark.start for mark in in_line if mark.diagnostic.fixes), None)
            if first is not None:
                cursor = self.textCursor()
                cursor.setPosition(max(first, block.position()))
                self.setTextCursor(cursor)
        return self.show_fixes()

    def add_fixes(self, menu: QMenu, position: int) -> bool:
        """Put the fixes at a document position at the top of a menu; whether there are any."""
        found = [mark.diagnostic for mark in self._marks.at(position)]
        is_true = self._article is not None and self._marks_revision == self._article.revision
        request, look_up = self.fix_requested.emit, self.look_up_requested.emit
        text = self._article.article.text if is_true and self._article else ""
        return add_fixes(menu, found, request, look_up, now=is_true, text=text)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer the fixes for what was clicked, before the usual entries."""
        menu = spelled(self.createStandardContextMenu(event.pos()))
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        is_mouse = event.reason() is QContextMenuEvent.Reason.Mouse
        position = self._position_at(event.pos()) if is_mouse else self._position()
        self.add_spelling(menu, position)
        self.add_fixes(menu, position)
        menu.popup(event.globalPos())

    def viewportEvent(self, event: QEvent) -> bool:
        """Explain the diagnostic under the mouse."""
        if event.type() is QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            marks = self._marks.at(self._position_at(event.pos()))
            if marks:
                found = [mark.diagnostic for mark in marks]
                QToolTip.showText(event.globalPos(), tool_tip(found, self._summary_of), self)
                self.diagnostic_hovered.emit(found[0])
            else:
                QToolTip.hideText()
            return True
        return super().viewportEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the text, and what was found in it."""
        super().paintEvent(event)
        paint_found(self, self._found, self._colors.found, event.rect())

    def changeEvent(self, event: QEvent) -> None:
        """Follow the palette and the font."""
        super().changeEvent(event)
        if not hasattr(self, "_gutter"):  # Qt calls this while it builds the widget
            return
        if event.type() is QEvent.Type.PaletteChange:
            self._colors = EditorColors(self.palette())
            self._gutter.set_colors(self._colors)
            self._overview.set_colors(self._colors.signs)
            if self._highlighter is not None:
                self._highlighter.set_colors(self._colors)
            self._show_cursor_line()
        elif event.type() is QEvent.Type.FontChange:
            self._gutter.setFont(self.font())
            self._widen_gutter()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the gutter the editor's height."""
        super().resizeEvent(event)
        inner = self.contentsRect()
        width = self._gutter.sizeHint().width()
        self._gutter.setGeometry(QRect(inner.left(), inner.top(), width, inner.height()))
        self._color_soon()

    def _follow_change(self, position: int, removed: int, added: int) -> None:
        self._marks.follow_change(position, removed, added)
        self._found.follow_change(position, removed, added)
        start = self._body_start
        super()._follow_change(position, removed, added)
        if self._body_start != start:
            self._color_soon()  # lines of the front matter may be the body's now

    def _shares(self) -> Iterator[tuple[float, Severity]]:
        """Where in the body the diagnostics are, each as a share of its length."""
        start = self._body_start
        length = max(1, self.document().characterCount() - start)
        for position, severity in self._marks.starts:
            if position >= start:
                yield (position - start) / length, severity

    def _position(self) -> int:
        return self.textCursor().position()

    def _position_at(self, point: QPoint) -> int:
        """The document position of the character at a point of the viewport."""
        cursor = self.cursorForPosition(point)
        is_behind = self.cursorRect(cursor).left() <= point.x()
        return cursor.position() if is_behind else max(0, cursor.position() - 1)

    def _note_cursor(self) -> None:
        if not self._cursor_turn.isActive():
            self._cursor_turn.start()

    def _tell_cursor(self) -> None:
        self.cursor_moved.emit(self.cursor_place)

    def _show_cursor_line(self) -> None:
        self._highlight.show(self._colors)

    def _widen_gutter(self) -> None:
        self._give_room(self.blockCount())

    def _give_room(self, line_count: int) -> None:
        self._gutter.set_line_count(line_count)
        width = self._gutter.sizeHint().width()
        if self.viewportMargins().left() != width:
            self.setViewportMargins(width, 0, 0, 0)

    def _update_gutter(self, rect: QRect, scrolled: int) -> None:
        self._gutter.follow(rect.y(), rect.height(), scrolled)

    def _visible_blocks(self) -> list[QTextBlock]:
        return [block for block, _top, _height in blocks_in_sight(self)]
