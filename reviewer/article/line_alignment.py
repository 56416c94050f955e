"""Pairs the lines of a changed text with those of the former one."""

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Sequence


def align_lines(old: Sequence[str], new: Sequence[str]) -> list[int | None]:
    """For each line of ``new`` the line of ``old`` it is or replaces; None for an added one.

    The numbers are ascending. Equal beginnings and ends are paired first; then the lines between
    them that occur once on both sides, and equal lines around those (the idea of "patience diff");
    then what is left between two pairs, in order. Takes n log n time.
    """
    origins: list[int | None] = [None] * len(new)
    old_done = new_done = 0
    for old_at, new_at in [*_equal_lines(old, new), (len(old), len(new))]:
        for step in range(min(old_at - old_done, new_at - new_done)):
            origins[new_done + step] = old_done + step
        if new_at < len(new):
            origins[new_at] = old_at
        old_done, new_done = old_at + 1, new_at + 1
    return origins


def _equal_lines(old: Sequence[str], new: Sequence[str]) -> Iterator[tuple[int, int]]:
    """Pairs of equal lines, both numbers rising."""
    head = 0
    shorter = min(len(old), len(new))
    while head < shorter and old[head] == new[head]:
        yield head, head
        head += 1
    tail = 0
    while tail < shorter - head and old[-1 - tail] == new[-1 - tail]:
        tail += 1
    yield from _grown(old, new, range(head, len(old) - tail), range(head, len(new) - tail))
    yield from zip(range(len(old) - tail, len(old)), range(len(new) - tail, len(new)), strict=True)


def _grown(
    old: Sequence[str], new: Sequence[str], old_lines: range, new_lines: range
) -> Iterator[tuple[int, int]]:
    """The anchors between the given lines, and the equal lines around each."""
    anchors = _anchors(old, new, old_lines, new_lines)
    old_at, new_at = old_lines.start, new_lines.start
    for old_anchor, new_anchor in [*anchors, (old_lines.stop, new_lines.stop)]:
        back = 0
        room = min(old_anchor - old_at, new_anchor - new_at)
        while back < room and old[old_anchor - back - 1] == new[new_anchor - back - 1]:
            back += 1
        yield from ((old_anchor - step, new_anchor - step) for step in range(back, 0, -1))
        if room >= 0:
            old_at, new_at = old_anchor, new_anchor
        while old_at < old_lines.stop and new_at < new_lines.stop and old[old_at] == new[new_at]:
            yield old_at, new_at
            old_at, new_at = old_at + 1, new_at + 1


def _anchors(
    old: Sequence[str], new: Sequence[str], old_lines: range, new_lines: range
) -> list[tuple[int, int]]:
    """The longest ascending chain of lines that occur exactly once on each side."""
    old_counts = Counter(old[number] for number in old_lines)
    new_counts = Counter(new[number] for number in new_lines)
    places = {old[number]: number for number in old_lines if old_counts[old[number]] == 1}
    pairs = [
        (places[new[number]], number)
        for number in new_lines
        if new_counts[new[number]] == 1 and new[number] in places
    ]
    tops: list[int] = []
    piles: list[int] = []
    before: list[int | None] = []
    for index, (place, _) in enumerate(pairs):
        pile = bisect_left(tops, place)
        before.append(piles[pile - 1] if pile else None)
        tops[pile : pile + 1] = [place]
        piles[pile : pile + 1] = [index]
    chain: list[tuple[int, int]] = []
    at = piles[-1] if piles else None
    while at is not None:
        chain.append(pairs[at])
        at = before[at]
    return chain[::-1]
