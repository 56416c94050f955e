"""Diagnostics that a person has judged to be right text, kept beside the articles.

``.reviewer/ignored.jsonl`` in the workspace's root holds one JSON object a line, sorted, so that
two people's lists merge line by line: ``{"path": …, "rule": …, "text": …}``. ``path`` is relative
to the root with forward slashes, ``text`` the exact text that the diagnostic covers.
"""

from collections.abc import Iterable
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from reviewer.workspace.json_lines import json_line, read_json_lines

STATE_FOLDER = ".reviewer"
_FILE = "ignored.jsonl"


class IgnoreListError(ValueError):
    """The list of ignored diagnostics cannot be read; the message says which line is at fault."""


@dataclass(frozen=True, slots=True, order=True)
class Ignore:
    """One judgement: in this article, this rule is wrong about this text."""

    path: str
    rule: str
    text: str


class IgnoreList:
    """The judgements of one workspace; immutable."""

    def __init__(self, ignores: Iterable[Ignore] = ()) -> None:
        self.ignores = frozenset(ignores)

    def covers(self, path: str, rule: str, text: str) -> bool:
        """Whether this finding of this rule is not to be reported."""
        return bool(self.ignores) and Ignore(path, rule, text) in self.ignores

    def with_ignore(self, ignore: Ignore) -> "IgnoreList":
        """The list with one judgement more."""
        return IgnoreList(self.ignores | {ignore})

    def without(self, ignore: Ignore) -> "IgnoreList":
        """The list with one judgement taken back."""
        return IgnoreList(self.ignores - {ignore})

    def to_lines(self) -> str:
        """The file's content: sorted, one judgement a line."""
        return "".join(json_line(asdict(one)) for one in sorted(self.ignores))


def ignore_file(root: Path) -> Path:
    """Where a workspace keeps its list."""
    return root / STATE_FOLDER / _FILE


def read_ignores(root: Path) -> IgnoreList:
    """Read a workspace's list; an empty one where there is none.

    Raises OSError, and IgnoreListError for a line that is no judgement.
    """
    return IgnoreList(read_json_lines(ignore_file(root), _ignore, IgnoreListError))


def _ignore(entry: dict[str, Any]) -> Ignore:
    return Ignore(str(entry["path"]), str(entry["rule"]), str(entry["text"]))


def workspace_root(path: Path) -> Path:
    """The workspace that an article or folder belongs to.

    The nearest folder above (or the folder itself) that holds ``.reviewer``; where there is none,
    the folder itself or the article's folder.
    """
    start = path if path.is_dir() else path.parent
    for folder in (start, *start.parents):
        if (folder / STATE_FOLDER).is_dir():
            return folder
    return start
