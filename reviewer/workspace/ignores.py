"""Diagnostics that a person has judged to be false alarms, kept beside the articles.

``.reviewer/ignored.jsonl`` in the workspace's root holds one JSON object a line, sorted, so that
two people's lists merge line by line: ``{"path": …, "rule": …, "text": …, "note": …}``. ``path`` is
relative to the root with forward slashes, or ``*`` for every article; ``text`` is the exact text
that the diagnostic covers; ``note`` says why, and may be left out.
"""

from collections.abc import Iterable
from dataclasses import asdict, dataclass, field, replace
from functools import cached_property
from pathlib import Path
from typing import Any

from reviewer.workspace.json_lines import DecisionFileError, json_line, read_json_lines
from reviewer.workspace.root import STATE_FOLDER

_FILE = "ignored.jsonl"

#: The path of a judgement that holds for every article.
EVERYWHERE = "*"


class IgnoreListError(DecisionFileError):
    """The list of ignored diagnostics cannot be read; the message says which line is at fault."""


@dataclass(frozen=True, slots=True, order=True)
class Ignore:
    """One judgement: in this article, or everywhere, this rule is wrong about this text."""

    path: str
    rule: str
    text: str
    note: str = field(default="", compare=False)

    @property
    def is_everywhere(self) -> bool:
        """Whether it holds for every article."""
        return self.path == EVERYWHERE


class IgnoreList:
    """The judgements of one workspace; immutable."""

    def __init__(self, ignores: Iterable[Ignore] = ()) -> None:
        known: dict[Ignore, Ignore] = {}
        for one in ignores:
            # Two people may have made the same judgement; the one with a note is kept.
            if one not in known or one.note:
                known[one] = one
        self._known = known

    def __bool__(self) -> bool:
        """Whether there is any judgement."""
        return bool(self._known)

    @property
    def ignores(self) -> frozenset[Ignore]:
        """All judgements."""
        return frozenset(self._known.values())

    def covering(self, path: str, rule: str, text: str) -> Ignore | None:
        """The judgement that keeps this finding of this rule from being reported."""
        if not self._known:
            return None
        here = self._known.get(Ignore(path, rule, text))
        return here or self._known.get(Ignore(EVERYWHERE, rule, text))

    def covers(self, path: str, rule: str, text: str) -> bool:
        """Whether a judgement keeps this finding of this rule from being reported."""
        return self.covering(path, rule, text) is not None

    def of_article(self, path: str) -> tuple[Ignore, ...]:
        """The judgements about this one article."""
        return self._by_path.get(path, ())

    @cached_property
    def _by_path(self) -> dict[str, tuple[Ignore, ...]]:
        by_path: dict[str, list[Ignore]] = {}
        for one in self._known.values():
            by_path.setdefault(one.path, []).append(one)
        return {path: tuple(found) for path, found in by_path.items()}

    def with_ignore(self, ignore: Ignore) -> "IgnoreList":
        """The list with one more judgement; its note replaces a former one."""
        return IgnoreList([*(one for one in self._known.values() if one != ignore), ignore])

    def without(self, *ignores: Ignore) -> "IgnoreList":
        """The list without some judgements."""
        return IgnoreList(one for one in self._known.values() if one not in ignores)

    def with_note(self, ignore: Ignore, note: str) -> "IgnoreList":
        """The list with another note on one judgement."""
        return self.with_ignore(replace(ignore, note=note))

    def to_lines(self) -> str:
        """The file's content: sorted, one judgement a line."""
        return "".join(json_line(_entry(one)) for one in sorted(self._known.values()))


def _entry(ignore: Ignore) -> dict[str, str]:
    entry: dict[str, str] = asdict(ignore)
    if not ignore.note:
        del entry["note"]
    return entry


def ignore_file(root: Path) -> Path:
    """Where a workspace keeps its list."""
    return root / STATE_FOLDER / _FILE


def read_ignores(root: Path) -> IgnoreList:
    """Read a workspace's list; an empty one where there is none.

    Raises OSError, and IgnoreListError for a line that is not a judgement.
    """
    return IgnoreList(read_json_lines(ignore_file(root), _ignore, IgnoreListError))


def _ignore(entry: dict[str, Any]) -> Ignore:
    values = entry["path"], entry["rule"], entry["text"], entry.get("note", "")
    if not all(isinstance(value, str) for value in values):
        raise TypeError(values)
    return Ignore(*values)
