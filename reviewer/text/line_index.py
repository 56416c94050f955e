"""From offsets to lines and columns, and back."""

from array import array
from bisect import bisect_left, bisect_right
from itertools import accumulate
from typing import NamedTuple

from reviewer.text.span import Span


class Position(NamedTuple):
    """A place in a text: line and column, both counted from 0, columns in code points.

    What people are shown counts from 1: add one to both at the outermost edge only.
    """

    line: int
    column: int


#: Size of the blocks in which lines are counted, in characters; an ordinary article has one.
_BLOCK = 1 << 16


class LineIndex:
    r"""The line starts of one text. Only ``\n`` ends a line, so U+2028 and U+0085 do not.

    Newlines are counted block by block; their offsets are looked up only in the blocks asked for.
    """

    def __init__(self, text: str) -> None:
        self._text = text
        counts = [text.count("\n", at, at + _BLOCK) for at in range(0, len(text), _BLOCK)]
        self._newlines_before = list(accumulate(counts, initial=0))
        self._last_block = max(0, len(counts) - 1)
        self._starts_by_block: dict[int, array[int]] = {}

    def __len__(self) -> int:
        """Number of lines; a text that ends in a newline has an empty last line."""
        return self._newlines_before[-1] + 1

    def line_of(self, offset: int) -> int:
        """The line that holds ``offset``. A newline belongs to the line it ends."""
        block = min(offset // _BLOCK, self._last_block)
        return self._newlines_before[block] + bisect_right(self._starts_behind(block), offset)

    def position(self, offset: int) -> Position:
        """Line and column of ``offset``, which may be the end of the text."""
        line = self.line_of(offset)
        return Position(line, offset - self._start_of(line))

    def offset(self, position: Position) -> int:
        """The offset of a position. Raises IndexError past the last line."""
        return self._start_of(position.line) + position.column

    def line_span(self, line: int) -> Span:
        """The line's characters without its newline. Raises IndexError past the last line."""
        start = self._start_of(line)
        if line + 1 < len(self):
            return Span(start, self._start_of(line + 1) - 1)
        return Span(start, len(self._text))

    def _start_of(self, line: int) -> int:
        if not 0 < line < len(self):
            if line:
                raise IndexError(line)
            return 0
        block = bisect_left(self._newlines_before, line) - 1
        return self._starts_behind(block)[line - self._newlines_before[block] - 1]

    def _starts_behind(self, block: int) -> "array[int]":
        """Where the lines begin that follow a newline of a block."""
        starts = self._starts_by_block.get(block)
        if starts is None:
            begin = block * _BLOCK
            lengths = map(len, self._text[begin : begin + _BLOCK].split("\n"))
            # Runs for every article with a finding, so the loop is one in C.
            ends = array("q", accumulate(map((1).__add__, lengths), initial=begin))
            starts = self._starts_by_block[block] = ends[1:-1]
        return starts

    def lines_touching(self, span: Span) -> range:
        """The lines that ``span`` touches, the line of an empty span included."""
        last = span.end - 1 if span.end > span.start else span.start
        return range(self.line_of(span.start), self.line_of(last) + 1)
