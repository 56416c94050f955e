"""Changes to a text, as data."""

from collections.abc import Iterable
from itertools import pairwise
from typing import NamedTuple

from reviewer.text.span import Span


class Edit(NamedTuple):
    """A span and the text to put in its place. An empty span inserts, an empty text deletes."""

    span: Span
    replacement: str


class OverlappingEditsError(ValueError):
    """Two edits of one batch change the same characters, or insert at the same place."""

    def __init__(self, first: Edit, second: Edit) -> None:
        super().__init__(f"edits overlap: {first} and {second}")
        self.first = first
        self.second = second


def _in_order(edits: Iterable[Edit]) -> list[Edit]:
    ordered = sorted(edits)
    for first, second in pairwise(ordered):
        if second.span.start < first.span.end or second.span == first.span:
            raise OverlappingEditsError(first, second)
    return ordered


def apply_edits(text: str, edits: Iterable[Edit]) -> str:
    """Return ``text`` with all edits made.

    Spans refer to ``text`` as given, never to a partly edited state.

    Raises OverlappingEditsError: it never guesses which edit should win.
    """
    done = 0
    pieces: list[str] = []
    for edit in _in_order(edits):
        pieces += (text[done : edit.span.start], edit.replacement)
        done = edit.span.end
    pieces.append(text[done:])
    return "".join(pieces)


def map_offset(offset: int, edits: Iterable[Edit]) -> int:
    """Where the character at ``offset`` is after the edits.

    An offset inside a replaced stretch moves to the end of the replacement; one at an insertion
    moves after the inserted text.
    """
    moved = offset
    for edit in _in_order(edits):
        if edit.span.end <= offset:
            moved += len(edit.replacement) - edit.span.length
        elif edit.span.start < offset:
            return moved - (offset - edit.span.start) + len(edit.replacement)
        else:
            break
    return moved


def minimal_edit(old: str, new: str) -> Edit | None:
    """The smallest single edit that turns ``old`` into ``new``; None where they are equal."""
    if old == new:
        return None
    limit = min(len(old), len(new))
    start = _common_prefix(old, new, limit)
    tail = _common_prefix(old[start:][::-1], new[start:][::-1], limit - start)
    return Edit(Span(start, len(old) - tail), new[start : len(new) - tail])


def _common_prefix(first: str, second: str, limit: int) -> int:
    """Length of the common beginning, at most ``limit``; by bisection, as slices compare fast."""
    low, high = 0, limit
    while low < high:
        middle = (low + high + 1) // 2
        if first[low:middle] == second[low:middle]:
            low = middle
        else:
            high = middle - 1
    return low
