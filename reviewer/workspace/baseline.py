"""Problems that a workspace had when somebody decided to look only at new ones.

``.reviewer/baseline.jsonl`` holds one JSON object a line, sorted, so that two people's versions
merge line by line: ``{"path": …, "rule": …, "text": …, "count": …}``. A problem is recognised by
its rule and its text, however far its line has moved; if an article has more of them than were
accepted, the first ones are left out.
"""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

from reviewer.workspace.digest import digest
from reviewer.workspace.json_lines import DecisionFileError, json_line, read_json_lines
from reviewer.workspace.root import STATE_FOLDER

_FILE = "baseline.jsonl"

#: Longest text that is kept in full, in code points; a longer one is known by its beginning and a
#: digest.
_LONGEST = 200
_BEGINNING = 60

#: A rule and the text that its diagnostic covers.
Problem = tuple[str, str]


class BaselineError(DecisionFileError):
    """The baseline cannot be read; the message says which line is at fault."""


@dataclass(frozen=True, slots=True, order=True)
class Accepted:
    """A number of problems of one rule with the same text in one article."""

    path: str
    rule: str
    text: str
    count: int


class Baseline:
    """The accepted problems of one workspace; immutable."""

    def __init__(self, accepted: Iterable[Accepted] = ()) -> None:
        self.accepted = tuple(sorted(accepted))

    @cached_property
    def _by_path(self) -> dict[str, Counter[Problem]]:
        by_path: dict[str, Counter[Problem]] = {}
        for one in self.accepted:
            counts = by_path.setdefault(one.path, Counter())
            key = (one.rule, one.text)
            # After a merge of two versions, both lines may be there.
            counts[key] = max(counts[key], one.count)
        return by_path

    def is_new(self, path: str, problems: Sequence[Problem]) -> list[bool]:
        """For each problem of an article, in text order, whether it is new."""
        known = self._by_path.get(path)
        if known is None:
            return [True] * len(problems)
        left = known.copy()
        verdicts: list[bool] = []
        for problem in problems:
            key = problem_key(problem)
            verdicts.append(left[key] <= 0)
            left[key] -= 1
        return verdicts

    def to_lines(self) -> str:
        """The file's content: sorted, one entry a line."""
        return "".join(json_line(asdict(one)) for one in self.accepted)


def accept(path: str, problems: Iterable[Problem]) -> list[Accepted]:
    """The entries for the problems of one article."""
    counts = Counter(map(problem_key, problems))
    return [Accepted(path, rule, text, count) for (rule, text), count in counts.items()]


def baseline_file(root: Path) -> Path:
    """Where a workspace keeps its baseline."""
    return root / STATE_FOLDER / _FILE


def baseline_root(file: Path) -> Path:
    """The folder that the paths in a baseline are relative to: the file's, or the workspace's."""
    folder = file.parent
    return folder.parent if folder.name == STATE_FOLDER else folder


def read_baseline(file: Path) -> Baseline:
    """Read a baseline; an empty one where there is no file. Raises OSError and BaselineError."""
    return Baseline(read_json_lines(file, _accepted, BaselineError))


def _accepted(entry: dict[str, Any]) -> Accepted:
    count = entry["count"]
    if type(count) is not int or count < 1:
        raise ValueError(count)
    return Accepted(str(entry["path"]), str(entry["rule"]), str(entry["text"]), count)


def problem_key(problem: Problem) -> Problem:
    """What identifies a problem; applying this twice changes nothing."""
    rule, text = problem
    if len(text) <= _LONGEST:
        return problem
    known_by = digest(text.encode("utf-8", "surrogatepass"))
    return rule, f"{text[:_BEGINNING]}\N{HORIZONTAL ELLIPSIS} sha256:{known_by}"
