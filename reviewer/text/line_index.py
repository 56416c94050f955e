"""From offsets to lines and columns, and back."""

from array import array
from bisect import bisect_right
from itertools import accumulate
from typing import NamedTuple

from reviewer.text.span import Span


class Position(NamedTuple):
    """A place in a text: line and column, both counted from 0, columns in code points.

    What people are shown counts from 1: add one to both at the outermost edge only.
    """

    line: int
    column: int


class LineIndex:
    r"""The line starts of one text. Only ``\n`` ends a line, so U+2028 and U+0085 do not."""

    def __init__(self, text: str) -> None:
        lengths = map(len, text.split("\n"))
        # Every article with a finding comes by here, so the loop is one in C.
        self._starts = array("q", accumulate(map((1).__add__, lengths), initial=0))
        self._starts.pop()
        self._length = len(text)

    def __len__(self) -> int:
        """Number of lines; a text that ends in a newline has an empty last line."""
        return len(self._starts)

    def line_of(self, offset: int) -> int:
        """The line that holds ``offset``. A newline belongs to the line it ends."""
        return bisect_right(self._starts, offset) - 1

    def position(self, offset: int) -> Position:
        """Line and column of ``offset``, which may be the text's end."""
        line = self.line_of(offset)
        return Position(line, offset - self._starts[line])

    def offset(self, position: Position) -> int:
        """The offset of a position. Raises IndexError for a line that is not there."""
        return self._starts[position.line] + position.column

    def line_span(self, line: int) -> Span:
        """The line's characters without its newline. Raises IndexError past the last line."""
        start = self._starts[line]
        if line + 1 < len(self._starts):
            return Span(start, self._starts[line + 1] - 1)
        return Span(start, self._length)

    def lines_touching(self, span: Span) -> range:
        """The lines that ``span`` touches, the line of an empty span included."""
        last = span.end - 1 if span.end > span.start else span.start
        return range(self.line_of(span.start), self.line_of(last) + 1)
