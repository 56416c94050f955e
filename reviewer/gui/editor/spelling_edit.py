"""A text whose misspelled words are underlined, with what may have been meant in its menu."""

from collections.abc import Callable, Iterable, Sequence
from functools import lru_cache
from typing import NamedTuple

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
    QTextBlock,
    QTextCursor,
    QTextLayout,
)
from PySide6.QtWidgets import QMenu, QWidget

from reviewer.gui.document.utf16 import Utf16Index
from reviewer.gui.editor.in_sight import blocks_in_sight, x_in
from reviewer.gui.editor.markdown_tokens import PLAIN
from reviewer.gui.editor.writing_edit import WritingEdit
from reviewer.gui.looks.palettes import is_dark
from reviewer.gui.words.plain_words import button_words
from reviewer.text import Span
from reviewer.writing.spelling import Speller

#: For how many lines mistakes are remembered, so that scrolling need not ask the dictionary again.
_REMEMBERED = 1_000
_LONGEST = 20_000
_DOT, _DOT_ROOM = 1.5, 3
_COLORS = {False: "#0b7a75", True: "#5fd4cd"}


class _Stroke(NamedTuple):
    """A line under a word, within its block, and the position in the block behind the word."""

    left: float
    right: float
    bottom: float
    behind: int


class SpellingEdit(WritingEdit):
    """Underlines what the speller does not know, only in visible lines."""

    #: The person wants to add a word. Carries the word, and whether for all articles.
    word_accepted = Signal(str, bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        self._speller: Speller | None = None
        self._mistakes: Callable[[str], tuple[Span, ...]] = _none
        #: By the text of the line, with the widths of the rows into which it was wrapped.
        self._strokes: dict[str, tuple[Sequence[float], Sequence[_Stroke]]] = {}
        super().__init__(parent)

    def set_speller(self, speller: Speller | None) -> None:
        """Check by another dictionary, or by one that has learned a word; None: do not check."""
        self._speller = speller
        self._mistakes = _none if speller is None else _remembering(speller)
        self._strokes.clear()
        self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the text, and the lines under unknown words."""
        super().paintEvent(event)
        if self._speller is not None and self._article is not None:
            self._underline(event.rect())

    def add_spelling(self, menu: QMenu, position: int) -> bool:
        """Put what is known about a misspelled word at the top of a menu; whether there is one."""
        speller, article = self._speller, self._article
        span = self.misspelled_at(position)
        if speller is None or article is None or span is None:
            return False
        block = self.document().findBlock(position)
        word = span.of(article.bridge.line_of(block))
        first = next(iter(menu.actions()), None)

        def add(words: str, act: Callable[[], object]) -> None:
            action = menu.addAction(button_words(words))
            action.triggered.connect(lambda _checked=False: act())
            menu.insertAction(first, action)  # type: ignore[arg-type]

        for meant in speller.suggestions(word):
            add(meant, lambda meant=meant: self._put(block, span, meant))  # type: ignore[misc]
        keep, here = (
            self.tr("Add “{word}” to my dictionary"),
            self.tr("“{word}” is right in this article"),
        )
        add(keep.format(word=word), lambda: self.word_accepted.emit(word, True))
        add(here.format(word=word), lambda: self.word_accepted.emit(word, False))
        menu.insertSeparator(first)  # type: ignore[arg-type]
        return True

    def misspelled_at(self, position: int) -> Span | None:
        """The columns of the misspelled word at a position of the document, if there is one."""
        block = self.document().findBlock(position)
        if self._article is None or not _is_prose(block):
            return None
        line = self._article.bridge.line_of(block)
        column = Utf16Index(line).offset(position - block.position())
        touched = (span for span in self._mistakes(line) if span.start <= column <= span.end)
        return next(touched, None)

    def _put(self, block: QTextBlock, span: Span, word: str) -> None:
        cursor = self._cursor_over(block, span)
        if cursor is not None and not self.isReadOnly():
            cursor.insertText(word)

    def _cursor_over(self, block: QTextBlock, span: Span) -> QTextCursor | None:
        if not block.isValid() or self._article is None:
            return None
        index = Utf16Index(self._article.bridge.line_of(block))
        cursor = QTextCursor(block)
        cursor.setPosition(block.position() + index.position(span.start))
        cursor.setPosition(
            block.position() + index.position(span.end), QTextCursor.MoveMode.KeepAnchor
        )
        return cursor

    def _underline(self, area: QRect) -> None:
        if self._article is None:
            return
        painter = QPainter(self.viewport())
        dots = _dots(QColor(_COLORS[is_dark(self.palette())]), self.devicePixelRatioF())
        left = self.contentOffset().x()
        cursor = self.textCursor()
        typed = cursor.block() if self.hasFocus() else QTextBlock()
        for block, top, height in blocks_in_sight(self):
            if top > area.bottom():
                break
            if top + height <= area.top() or not _is_prose(block):
                continue
            for stroke in self._strokes_in(block, self._article.bridge.line_of(block)):
                # A word is not wrong as long as it is being typed.
                if block != typed or cursor.positionInBlock() != stroke.behind:
                    x, end = round(left + stroke.left), round(left + stroke.right)
                    y = round(top + stroke.bottom) - 1
                    painter.drawTiledPixmap(x - 1, y - 1, max(end - x, 0), _DOT_ROOM, dots)
        painter.end()

    def _strokes_in(self, block: QTextBlock, line: str) -> Sequence[_Stroke]:
        """The lines to be drawn in a block; found again where it is laid out otherwise."""
        layout = block.layout()
        shape = [layout.lineAt(it).naturalTextWidth() for it in range(layout.lineCount())]
        known_shape, strokes = self._strokes.get(line, ((), ()))
        if known_shape != shape:
            strokes = _strokes(layout, line, self._mistakes(line))
            if len(self._strokes) >= _REMEMBERED:
                self._strokes.clear()
            self._strokes[line] = shape, strokes
        return strokes


def _none(_line: str) -> tuple[Span, ...]:
    return ()


def _remembering(speller: Speller) -> Callable[[str], tuple[Span, ...]]:
    @lru_cache(_REMEMBERED)
    def mistakes(line: str) -> tuple[Span, ...]:
        return tuple(speller.mistakes(line)) if len(line) <= _LONGEST else ()

    return mistakes


def _is_prose(block: QTextBlock) -> bool:
    """Whether a line is neither within a fence nor within a comment, as far as it is coloured."""
    before = block.previous()
    return not before.isValid() or before.userState() in (PLAIN, -1)


def _strokes(layout: QTextLayout, text: str, mistakes: Iterable[Span]) -> list[_Stroke]:
    """Dotted lines under words: the squiggles of the diagnostics are others."""
    index = Utf16Index(text)
    found: list[_Stroke] = []
    for start, end in mistakes:
        first, behind = index.position(start), index.position(end)
        line = layout.lineForTextPosition(first)
        if line.isValid():
            last = min(behind, line.textStart() + line.textLength())
            bottom = line.y() + line.height()
            found.append(_Stroke(x_in(line, first), x_in(line, last), bottom, behind))
    return found


def _dots(color: QColor, ratio: float) -> QPixmap:
    """A dot with room around it, of which a line is made; drawing each takes ten times as long."""
    made = QPixmap(round(_DOT_ROOM * ratio), round(_DOT_ROOM * ratio))
    made.setDevicePixelRatio(ratio)
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    painter.setPen(QPen(color, _DOT))
    painter.drawPoint(1, 1)
    painter.end()
    return made
