"""The stretches of a text beyond ASCII, which contain all evidence of mojibake."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from reviewer.text import Span

#: For each byte of UTF-8 what it is: ASCII, the first of a character beyond it (H), or one more.
_BYTE_KINDS = b" " * 0x80 + b"m" * 0x40 + b"H" * 0x40


class HighPart:
    """The stretches beyond ASCII of a text that have a length at least.

    They are a hundredth of an article. ``text`` has them all, a newline between each two.
    """

    def __init__(self, whole: str, shortest: int) -> None:
        # Searching UTF-8 for the class of a byte is ten times as fast as searching text for a set.
        data = whole.encode("utf-8", "surrogatepass")
        kinds = data.translate(_BYTE_KINDS)
        self._starts: list[int] = []  # in the text of all stretches
        self._places: list[int] = []  # in the whole text
        pieces: list[str] = []
        length = more = done = 0
        for match in re.finditer(b"Hm+(?:Hm+){%d,}" % (shortest - 1), kinds):
            start, end = match.span()
            more += kinds.count(b"m", done, start)
            self._starts.append(length)
            self._places.append(start - more)
            pieces.append(data[start:end].decode("utf-8", "surrogatepass"))
            length += len(pieces[-1]) + 1
            done = start
        self.text = "\n".join(pieces)

    def in_whole(self, bounds: tuple[int, int]) -> Span:
        """The place in the whole text of a part of ``text`` that contains no newline."""
        index = bisect_right(self._starts, bounds[0]) - 1
        shift = self._places[index] - self._starts[index]
        return Span(bounds[0] + shift, bounds[1] + shift)

    def all_in_whole(self, bounds: Sequence[tuple[int, int]]) -> list[Span]:
        """The places of many parts, given in order."""
        spans: list[Span] = []
        index = -1
        last = len(self._starts)
        shift = 0
        for start, end in bounds:
            while index + 1 < last and self._starts[index + 1] <= start:
                index += 1
                shift = self._places[index] - self._starts[index]
            spans.append(Span(start + shift, end + shift))
        return spans


def count_high(text: str) -> int:
    """Number of characters beyond ASCII, replacement characters left out."""
    return len(text) - len(text.encode("ascii", "ignore")) - text.count("\ufffd")


def overlaps(taken: Sequence[Span], span: Span) -> bool:
    """Whether a span overlaps any of the sorted ones."""
    at = bisect_left(taken, span)
    return (at < len(taken) and taken[at].start < span.end) or (
        at > 0 and span.start < taken[at - 1].end
    )
