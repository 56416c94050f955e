"""What people have decided about articles: approved, or needs work.

``.reviewer/states.jsonl`` in the workspace's root holds one JSON object a line, sorted by path, so
that two people's decisions merge line by line. A decision is about one content: it lapses when the
article's bytes are no longer those that were judged.
"""

from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass
from enum import Enum
from pathlib import Path
from types import MappingProxyType
from typing import Any

from reviewer.workspace.digest import digest
from reviewer.workspace.json_lines import DecisionFileError, json_line, read_json_lines
from reviewer.workspace.root import STATE_FOLDER

_FILE = "states.jsonl"


class ReviewState(Enum):
    """How far the review of an article has come."""

    UNREVIEWED = "unreviewed"
    APPROVED = "approved"
    NEEDS_WORK = "needs work"


class ReviewStatesError(DecisionFileError):
    """The decisions cannot be read; the message says which line is at fault."""


@dataclass(frozen=True, slots=True)
class Decision:
    """A person's decision on one content of an article; ``digest`` is the SHA-256 of its bytes."""

    path: str
    state: str
    digest: str
    note: str = ""


class ReviewStates:
    """The decisions of one workspace; immutable."""

    def __init__(self, decisions: Iterable[Decision] = ()) -> None:
        self._decisions: Mapping[str, Decision] = MappingProxyType(
            {decision.path: decision for decision in decisions}
        )

    def decision(self, path: str) -> Decision | None:
        """The last decision on an article, whether or not its content is still the same."""
        return self._decisions.get(path)

    def state(self, path: str, data: bytes) -> ReviewState:
        """The state of an article with this content."""
        return self.state_known_by(path, digest(data))

    def state_known_by(self, path: str, content: str) -> ReviewState:
        """The state of an article with the content of this digest."""
        decision = self._decisions.get(path)
        if decision is None or decision.digest != content:
            return ReviewState.UNREVIEWED
        return ReviewState(decision.state)

    def decided(self, path: str, state: ReviewState, data: bytes, note: str = "") -> "ReviewStates":
        """The decisions with this one added, or taken back by ``UNREVIEWED``."""
        others = [one for one in self._decisions.values() if one.path != path]
        if state is not ReviewState.UNREVIEWED:
            others.append(Decision(path, state.value, digest(data), note))
        return ReviewStates(others)

    def to_lines(self) -> str:
        """The file's content: sorted by path, one decision a line."""
        return "".join(
            json_line(asdict(one))
            for one in sorted(self._decisions.values(), key=lambda one: one.path)
        )


def states_file(root: Path) -> Path:
    """Where a workspace keeps its decisions."""
    return root / STATE_FOLDER / _FILE


def read_review_states(root: Path) -> ReviewStates:
    """Read a workspace's decisions; none where there is no file.

    Raises OSError, and ReviewStatesError for a line that is not a decision.
    """
    return ReviewStates(read_json_lines(states_file(root), _decision, ReviewStatesError))


def _decision(entry: dict[str, Any]) -> Decision:
    return Decision(
        str(entry["path"]),
        ReviewState(entry["state"]).value,
        str(entry["digest"]),
        str(entry.get("note", "")),
    )
