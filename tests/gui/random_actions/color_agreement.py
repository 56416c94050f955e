"""What must hold of the colours of the text in sight."""

from collections.abc import Iterator

from PySide6.QtGui import QTextBlock, QTextCharFormat, QTextLayout

from reviewer.gui.document.utf16 import Utf16Index
from reviewer.gui.editor.colors import EditorColors
from reviewer.gui.editor.editor import BodyEditor
from reviewer.gui.editor.in_sight import blocks_in_sight
from reviewer.gui.editor.markdown_tokens import PLAIN, tokens_of

_WAVE = QTextCharFormat.UnderlineStyle.WaveUnderline


def colors_amiss(editor: BodyEditor) -> Iterator[str]:
    """What of the text in sight looks otherwise than it would if all were coloured anew."""
    colors = EditorColors(editor.palette())
    in_sight = {block.blockNumber() for block, _top, _height in blocks_in_sight(editor)}
    state, block = PLAIN, editor.document().begin()
    while block.isValid() and in_sight:
        before = state
        state = tokens_of(block.text(), before)[1] if block.isVisible() else PLAIN
        if block.blockNumber() in in_sight:
            in_sight.discard(block.blockNumber())
            expected, shown = _expected(block, before, colors), _shown(block)
            if expected != shown:
                yield f"line {block.blockNumber()} {block.text()!r}: {shown}, not {expected}"
            marks = editor._marks.between(block.position(), block.position() + block.length())
            bounds = [_inside(block, mark.start, mark.end) for mark in marks]
            if any(at not in _waves(block) for start, end in bounds for at in range(start, end)):
                yield f"line {block.blockNumber()} {block.text()!r} lacks a mark of {bounds}"
        block = block.next()


def _expected(block: QTextBlock, state: int, colors: EditorColors) -> dict[int, str]:
    """The colour of each character that has one of its own."""
    index = Utf16Index(block.text())
    return {
        at: colors.format(token.style).foreground().color().name()
        for token in tokens_of(block.text(), state)[0]
        for at in range(index.position(token.start), index.position(token.end))
    }


def _shown(block: QTextBlock) -> dict[int, str]:
    return {
        at: look.foreground().color().name()
        for start, end, look in _looks(block)
        if look.hasProperty(QTextCharFormat.Property.ForegroundBrush)
        for at in range(start, end)
    }


def _waves(block: QTextBlock) -> set[int]:
    return {
        at
        for start, end, look in _looks(block)
        if look.underlineStyle() is _WAVE
        for at in range(start, end)
    }


def _looks(block: QTextBlock) -> Iterator[tuple[int, int, QTextCharFormat]]:
    for piece in block.layout().formats():
        assert isinstance(piece, QTextLayout.FormatRange)
        yield piece.start, piece.start + piece.length, QTextCharFormat(piece.format)


def _inside(block: QTextBlock, start: int, end: int) -> tuple[int, int]:
    length = block.length() - 1
    return max(start - block.position(), 0), min(end - block.position(), length)
