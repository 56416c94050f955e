"""A text whose misspelled words are underlined, with what may have been meant in its menu."""

from collections.abc import Callable
from functools import lru_cache

from PySide6.QtCore import Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QTextBlock, QTextCursor
from PySide6.QtWidgets import QMenu, QWidget

from reviewer.gui.document.utf16 import Utf16Index
from reviewer.gui.editor.in_sight import blocks_in_sight, x_in
from reviewer.gui.editor.markdown_tokens import PLAIN
from reviewer.gui.editor.writing_edit import WritingEdit
from reviewer.gui.looks.palettes import is_dark
from reviewer.gui.words.plain_words import button_words
from reviewer.text import Span
from reviewer.writing.spelling import Speller

#: Lines whose mistakes are remembered, so that scrolling asks no dictionary again.
_REMEMBERED = 1_000
_LONGEST = 20_000
_COLORS = {False: "#0b7a75", True: "#5fd4cd"}


class SpellingEdit(WritingEdit):
    """Underlines what the speller does not know, in the lines in sight only."""

    #: The person wants a word known from now on. Carries the word, and whether everywhere.
    word_accepted = Signal(str, bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        self._speller: Speller | None = None
        self._mistakes: Callable[[str], tuple[Span, ...]] = _none
        super().__init__(parent)

    def set_speller(self, speller: Speller | None) -> None:
        """Check by another dictionary, or by one that has learned a word; None: do not check."""
        self._speller = speller
        self._mistakes = _none if speller is None else _remembering(speller)
        self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the text, and the lines under what nobody knows."""
        super().paintEvent(event)
        if self._speller is not None and self._article is not None:
            self._underline()

    def add_spelling(self, menu: QMenu, position: int) -> bool:
        """Put what is known about a misspelled word at the top of a menu; whether there is one."""
        speller, article = self._speller, self._article
        block = self.document().findBlock(position)
        if speller is None or article is None or not _is_prose(block):
            return False
        line = article.bridge.line_of(block)
        column = Utf16Index(line).offset(position - block.position())
        touched = (span for span in self._mistakes(line) if span.start <= column <= span.end)
        span = next(touched, None)
        if span is None:
            return False
        word = span.of(line)
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

    def _underline(self) -> None:
        if self._article is None:
            return
        painter = QPainter(self.viewport())
        painter.setPen(QPen(QColor(_COLORS[is_dark(self.palette())]), 1.5))
        typed = self.textCursor()
        for block, top, _height in blocks_in_sight(self):
            if not _is_prose(block):
                continue
            line = self._article.bridge.line_of(block)
            index = Utf16Index(line)
            for span in self._mistakes(line):
                start, end = index.position(span.start), index.position(span.end)
                # A word is not wrong as long as it is being typed.
                if block != typed.block() or typed.positionInBlock() != end or not self.hasFocus():
                    _draw_line(painter, block, (start, end), self.contentOffset().x(), top)
        painter.end()


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


def _draw_line(
    painter: QPainter, block: QTextBlock, ends: tuple[int, int], left: float, top: float
) -> None:
    """A dotted line under a word: the squiggles of the diagnostics are others."""
    line = block.layout().lineForTextPosition(ends[0])
    if not line.isValid():
        return
    last = min(ends[1], line.textStart() + line.textLength())
    y = round(top + line.y() + line.height()) - 1
    x, end = (round(left + x_in(line, at)) for at in (ends[0], last))
    while x < end:
        painter.drawPoint(x, y)
        x += 3
