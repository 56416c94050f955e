"""What to replace, so that one list of pieces becomes another."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

#: HTML put in by one replacement, in characters and in pieces: a few milliseconds' worth.
_PORTION = 4_000
_PORTION_PIECES = 12


@dataclass(frozen=True, slots=True)
class Replacement:
    """``html`` takes the place of ``removed`` pieces from ``index`` on."""

    index: int
    removed: int
    html: tuple[str, ...]


def plan_update(old: Sequence[str], new: Sequence[str]) -> list[Replacement]:
    """The replacements, each small enough to be made between two keystrokes.

    They are to be made in this order; the index of each counts what those before it did.
    """
    limit = min(len(old), len(new))
    start = 0
    while start < limit and old[start] == new[start]:
        start += 1
    tail = 0
    while tail < limit - start and old[-1 - tail] == new[-1 - tail]:
        tail += 1
    old_end, new_end = len(old) - tail, len(new) - tail
    if old_end - start == new_end - start:
        # The usual case of several changes: footnotes numbered anew, a word replaced everywhere.
        return [
            Replacement(at, 1, (new[at],)) for at in range(start, new_end) if old[at] != new[at]
        ]
    removed = old_end - start
    replacements = []
    for portion in _portions(new[start:new_end]):
        replacements.append(Replacement(start, removed, portion))
        start += len(portion)
        removed = 0
    return replacements or [Replacement(start, removed, ())]


def _portions(pieces: Sequence[str]) -> Iterator[tuple[str, ...]]:
    portion: list[str] = []
    size = 0
    for piece in pieces:
        portion.append(piece)
        size += len(piece)
        if size >= _PORTION or len(portion) >= _PORTION_PIECES:
            yield tuple(portion)
            portion, size = [], 0
    if portion:
        yield tuple(portion)
