"""Where the diagnostics are in the document, kept up to date while it changes."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from itertools import accumulate
from typing import NamedTuple

from reviewer.gui.document.utf16 import Utf16Index
from reviewer.lint.model import Diagnostic, Severity

#: Where a mark starts and ends, and how bad it is.
_Look = tuple[int, int, Severity]


class Mark(NamedTuple):
    """A diagnostic and the document positions (UTF-16 units) it covers at present."""

    start: int
    end: int
    diagnostic: Diagnostic


class Marks:
    """The marks of one document, in text order."""

    def __init__(self) -> None:
        self._starts: list[int] = []
        self._ends: list[int] = []
        self._reach: list[int] = []  # the furthest end of all marks up to this one
        self._diagnostics: list[Diagnostic] = []

    def clear(self) -> None:
        """Forget all marks, for another document."""
        for kept in (self._starts, self._ends, self._reach, self._diagnostics):
            kept.clear()

    def replace(
        self, diagnostics: Iterable[Diagnostic], index: Utf16Index
    ) -> list[tuple[int, int]]:
        """Show other diagnostics; return the stretches of the document whose look changes.

        An empty span is shown at the character after it.
        """
        before = self._looks()
        self._diagnostics = sorted(diagnostics, key=lambda found: found.span)
        self._starts = [index.position(found.span.start) for found in self._diagnostics]
        self._ends = [
            max(index.position(found.span.end), start + 1)
            for start, found in zip(self._starts, self._diagnostics, strict=True)
        ]
        self._reach = list(accumulate(self._ends, max))
        return _differing(before, self._looks())

    def follow_change(self, position: int, removed: int, added: int) -> None:
        """Move the marks as the text moved. What was written over loses its mark."""
        delta = added - removed
        end_of_removed = position + removed

        def moved(at: int) -> int:
            return at + delta if at >= end_of_removed else min(at, position)

        first = bisect_right(self._reach, position)
        behind = bisect_left(self._starts, end_of_removed, first)
        for number in range(first, behind):
            # Text typed right after a mark does not belong to it.
            start, end = self._starts[number], self._ends[number]
            self._starts[number] = moved(start)
            self._ends[number] = moved(end) if end > position else end
            previous = self._reach[number - 1] if number else 0
            self._reach[number] = max(self._ends[number], previous)
        for positions in (self._starts, self._ends, self._reach):
            positions[behind:] = [at + delta for at in positions[behind:]]

    @property
    def starts(self) -> Iterator[tuple[int, Severity]]:
        """Where each mark starts, and how bad it is."""
        severities = (found.severity for found in self._diagnostics)
        return zip(self._starts, severities, strict=True)

    def between(self, start: int, end: int) -> Iterator[Mark]:
        """The marks that share a character with the stretch, in text order."""
        for number in range(bisect_right(self._reach, start), bisect_left(self._starts, end)):
            if self._ends[number] > max(start, self._starts[number]):
                yield Mark(self._starts[number], self._ends[number], self._diagnostics[number])

    def at(self, position: int) -> Sequence[Mark]:
        """The marks on the character after or before a position, the worst first."""
        found = list(self.between(position, position + 1))
        if not found and position > 0:
            found = list(self.between(position - 1, position))
        return sorted(found, key=lambda mark: mark.diagnostic.severity.rank)

    def worst_between(self, start: int, end: int) -> Severity | None:
        """The worst severity in a stretch."""
        severities = {mark.diagnostic.severity for mark in self.between(start, end)}
        return min(severities, key=lambda severity: severity.rank) if severities else None

    def _looks(self) -> list[_Look]:
        severities = (found.severity for found in self._diagnostics)
        return list(zip(self._starts, self._ends, severities, strict=True))


def _differing(old: list[_Look], new: list[_Look]) -> list[tuple[int, int]]:
    """The stretches that look different; after most keys, few or none do."""
    limit = min(len(old), len(new))
    same = tail = 0
    while same < limit and old[same] == new[same]:
        same += 1
    while tail < limit - same and old[-1 - tail] == new[-1 - tail]:
        tail += 1
    different = set(old[same : len(old) - tail]) ^ set(new[same : len(new) - tail])
    return [(start, end) for start, end, _ in different]
