"""What became of many articles, so that it can be reported and undone."""

from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

from reviewer.review.bulk.messages import Written


class ChangedText(NamedTuple):
    """An open article changed and not saved: its text before, and the digest of that after."""

    path: Path
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class Outcome:
    """What was changed, and what could not be and why (sentences without the path).

    ``places`` is the number of repairs or replacements made.
    """

    written: tuple[Written, ...] = ()
    texts: tuple[ChangedText, ...] = ()
    problems: tuple[tuple[Path, str], ...] = ()
    places: int = 0
    was_stopped: bool = False

    @property
    def article_count(self) -> int:
        """Number of articles that were changed."""
        return len(self.written) + len(self.texts)

    def without(self, other: "Outcome") -> "Outcome":
        """What remains of this outcome after the other one, which undid what it could."""
        done = {one.path for one in other.written} | {one.path for one in other.texts}
        return Outcome(
            tuple(one for one in self.written if one.path not in done),
            tuple(one for one in self.texts if one.path not in done),
        )
