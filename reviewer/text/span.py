"""A stretch of an article's text."""

from typing import NamedTuple


class Span(NamedTuple):
    r"""Half-open range ``[start, end)`` of code points, counted from 0, newlines as ``\n``.

    An empty span (``start == end``) is the place between two characters. Spans order by start, then
    by end. A named tuple, because scanning a folder makes hundreds of thousands of them.
    """

    start: int
    end: int

    @property
    def length(self) -> int:
        """Number of code points covered."""
        return self.end - self.start

    def holds(self, offset: int) -> bool:
        """Whether the character at ``offset`` lies inside."""
        return self.start <= offset < self.end

    def encloses(self, other: "Span") -> bool:
        """Whether ``other`` lies completely inside (equal spans enclose each other)."""
        return self.start <= other.start and other.end <= self.end

    def overlaps(self, other: "Span") -> bool:
        """Whether the two share a character. Spans that merely touch do not overlap."""
        return self.start < other.end and other.start < self.end

    def shifted(self, distance: int) -> "Span":
        """The same range, moved by ``distance`` code points."""
        return Span(self.start + distance, self.end + distance)

    def of(self, text: str) -> str:
        """The characters of ``text`` that the span covers."""
        return text[self.start : self.end]
