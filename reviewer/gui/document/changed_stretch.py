"""What has changed between two texts, while one is turned into the other bit by bit."""

from typing import NamedTuple


class ChangedStretch(NamedTuple):
    """A stretch of the former text and its replacement, which begin at the same position."""

    start: int
    old_end: int
    end: int

    def then(self, position: int, removed: int, added: int) -> "ChangedStretch":
        """One stretch for this change and a later one."""
        reach = max(self.end, position + removed)
        return ChangedStretch(
            min(self.start, position), self.old_end + reach - self.end, reach + added - removed
        )
