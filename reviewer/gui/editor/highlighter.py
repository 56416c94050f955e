"""Colours the Markdown and underlines the diagnostics, as far as they are visible."""

from collections.abc import Callable, Iterable
from weakref import WeakMethod

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QSyntaxHighlighter, QTextBlock, QTextCharFormat, QTextDocument

from reviewer.gui.document.utf16 import Utf16Index
from reviewer.gui.editor.colors import EditorColors
from reviewer.gui.editor.markdown_tokens import PLAIN, Token, state_after, tokens_of
from reviewer.gui.editor.marks import Mark, Marks

#: Characters coloured at once, in about 2 ms; the rest is coloured when it becomes visible.
_AT_ONCE = 6_000

#: The cost of a line besides its characters, in characters.
_LINE_COST = 60

#: Longer lines are not coloured, only underlined: nobody reads them.
_LONGEST_COLORED = 10_000

#: Lines of which Qt tells so slowly that a longer document is shown before it is coloured.
_MANY_LINES = 3_000


class Highlighter(QSyntaxHighlighter):
    """Colours blocks as they change, and the rest of the document as it becomes visible.

    Qt calls ``highlightBlock`` for all blocks of a new document in one go, and for all below one
    that opens a code fence. There it only reads how each block begins and ends, and lets the
    colouring wait: a block that is coloured is laid out too, which keeps 60 bytes a character.
    """

    def __init__(
        self,
        document: QTextDocument,
        marks: Marks,
        colors: EditorColors,
        visible_blocks: Callable[[], Iterable[QTextBlock]],
    ) -> None:
        # The document is the owner: an editor would end its highlighter while it could still be
        # told of the changes that makes, but not take them any more. As parent, it would be
        # coloured from now on.
        self._owner = QObject(document)
        super().__init__(self._owner)
        self._target = document
        self._marks = marks
        self._colors = colors
        self._visible_blocks = WeakMethod(visible_blocks)
        self._colored: set[int] = set()  # the blocks, by their indices as fragments
        self._is_behind = False  # as blocks lost their colours, or others have come in sight
        self._spent = 0
        self._has_begun = document.isEmpty()  # Qt waits for the event loop before it begins
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._go_on)
        self._start = QTimer(self)
        self._start.setSingleShot(True)
        self._start.timeout.connect(self._begin)
        if document.blockCount() > _MANY_LINES:
            self._start.start()
        else:
            self._begin()

    def leave(self) -> None:
        """Leave the document, without colours."""
        self._timer.stop()
        self._start.stop()
        document = self._target
        # Removing the colours does not change the text, though Qt reports it as a change.
        blocked = document.blockSignals(True)
        self.setDocument(None)
        document.blockSignals(blocked)
        self._owner.deleteLater()

    def _begin(self) -> None:
        self.setDocument(self._target)

    def set_colors(self, colors: EditorColors) -> None:
        """Colour everything again."""
        self._colors = colors
        self.rehighlight()

    def refresh(self, stretches: Iterable[tuple[int, int]]) -> None:
        """Colour the blocks of these document positions again, when they are in sight."""
        document = self._target
        done = -1
        for start, end in sorted(stretches):
            if end <= done:
                continue
            block = document.findBlock(max(start, done))
            while block.isValid() and block.position() < end:
                self._colored.discard(block.fragmentIndex())
                done = block.position() + block.length()
                block = block.next()
        self.color_soon()

    @property
    def is_done(self) -> bool:
        """Whether no block in sight waits for its colours."""
        return self._has_begun and not self._timer.isActive()

    def color_soon(self) -> None:
        """Colour what is in sight, once that is settled."""
        self._is_behind = True
        self._timer.start()

    def color_sight(self) -> None:
        """Colour what is in sight and waits for it."""
        visible_blocks = self._visible_blocks()
        if visible_blocks is None or not self._has_begun:
            return
        self._is_behind = False
        for block in visible_blocks():
            if block.fragmentIndex() not in self._colored:
                self._spent = 0
                self.rehighlightBlock(block)

    def highlightBlock(self, text: str) -> None:
        """Colour one block, or note how it ends and let the colours wait."""
        self._has_begun = True
        self._timer.start()
        block = self.currentBlock()
        if not block.isVisible():
            self.setCurrentBlockState(PLAIN)
            self._colored.discard(block.fragmentIndex())
            return
        state = max(self.previousBlockState(), PLAIN)
        if self._spent > _AT_ONCE:
            self.setCurrentBlockState(state_after(text, state))
            self._colored.discard(block.fragmentIndex())
            self._is_behind = True
            return
        self._spent += len(text) + _LINE_COST
        self._colored.add(block.fragmentIndex())
        tokens: list[Token] = []
        if len(text) > _LONGEST_COLORED:
            state = state_after(text, state)
        else:
            tokens, state = tokens_of(text, state)
        self.setCurrentBlockState(state)
        runs = _runs_in_units(tokens, text, block)
        for start, end, style in runs:
            self.setFormat(start, end - start, self._colors.format(style))
        start = block.position()
        marks = self._marks.between(start, start + block.length())
        # The worst last, so that it is the visible one.
        for mark in sorted(marks, key=lambda mark: -mark.diagnostic.severity.rank):
            self._underline(mark, start, block.length() - 1, runs)

    def _underline(self, mark: Mark, origin: int, length: int, runs: list[Token]) -> None:
        start, end = max(mark.start - origin, 0), min(mark.end - origin, length)
        severity = mark.diagnostic.severity
        at = start
        for run in runs:
            if run.end <= at:
                continue
            if run.start >= end:
                break
            if run.start > at:
                self._set(at, run.start, self._colors.format(None, severity))
                at = run.start
            self._set(at, min(run.end, end), self._colors.format(run.style, severity))
            at = min(run.end, end)
        self._set(at, end, self._colors.format(None, severity))

    def _set(self, start: int, end: int, look: QTextCharFormat) -> None:
        if end > start:
            self.setFormat(start, end - start, look)

    def _go_on(self) -> None:
        self._spent = 0
        if self._is_behind:
            self.color_sight()


def _runs_in_units(tokens: list[Token], text: str, block: QTextBlock) -> list[Token]:
    """The tokens counted in UTF-16 units, as Qt does."""
    if block.length() - 1 == len(text):
        return tokens
    index = Utf16Index(text)
    return [Token(index.position(t.start), index.position(t.end), t.style) for t in tokens]
