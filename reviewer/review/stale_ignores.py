"""Judgements that no longer match anything, found by a check of some places."""

import os
from collections.abc import Collection, Iterable
from pathlib import Path
from posixpath import normpath

from reviewer.review.judgement import WorkspaceIgnore
from reviewer.review.report import Rendered
from reviewer.workspace.history import History
from reviewer.workspace.ignores import ignore_file, read_ignores
from reviewer.workspace.root import workspace_root
from reviewer.workspace.storage import save_decisions


class StaleIgnores:
    """Collects from the files of a check which judgements were used.

    A judgement about every article can be called stale only if all articles of its workspace were
    checked; one about a single article, if that was checked or is gone. One about a rule that is
    not ``known`` never matches; one about a rule that is switched off may.
    """

    def __init__(
        self, places: Iterable[Path], running: Collection[str], known: Iterable[str]
    ) -> None:
        self._places = [Path(os.path.realpath(place)) for place in places]
        self._running = running
        self._known = frozenset(known)
        self._stale: set[WorkspaceIgnore] = set()
        self._used: set[WorkspaceIgnore] = set()
        self._has_failed = False

    def add(self, rendered: Rendered) -> None:
        """Take one file more into account."""
        self._stale.update(rendered.stale)
        self._used.update(rendered.used_everywhere)
        self._has_failed |= rendered.error is not None

    def found(self) -> list[WorkspaceIgnore]:
        """The stale ones, sorted. Raises OSError and IgnoreListError."""
        stale = set(self._stale)
        for root in {workspace_root(place) for place in self._places}:
            ignores = read_ignores(root).ignores
            known = (WorkspaceIgnore(str(root), ignore) for ignore in ignores)
            stale |= {each for each in known if self._is_stale(root, each)}
        return sorted(stale)

    def _is_stale(self, root: Path, known: WorkspaceIgnore) -> bool:
        ignore = known.ignore
        is_known = ignore.rule in self._known
        if ignore.is_everywhere:
            is_sure = not self._has_failed and ignore.rule in self._running
            is_unused = is_sure and known not in self._used
            return self._has_all_below(root) and (is_unused or not is_known)
        if not _is_usual(ignore.path):
            return self._has_all_below(root)
        article = root / ignore.path
        return self._has_all_below(article) and not (is_known and article.exists())

    def _has_all_below(self, path: Path) -> bool:
        """Whether the check was of the path, or of a folder that holds it."""
        return any(path.is_relative_to(place) for place in self._places)


def _is_usual(path: str) -> bool:
    """Whether the path is spelled as that of an article in the workspace would be.

    With any other spelling, such as `./a.md`, no article would be found.
    """
    return normpath(path) == path and not path.startswith(("/", ".."))


def remove_ignores(stale: Iterable[WorkspaceIgnore], history: History) -> None:
    """Take judgements out of their lists. Raises OSError, IgnoreListError and SaveError."""
    by_root: dict[str, list[WorkspaceIgnore]] = {}
    for each in stale:
        by_root.setdefault(each.root, []).append(each)
    for root, found in by_root.items():
        ignores = read_ignores(Path(root)).without(*(each.ignore for each in found))
        save_decisions(ignore_file(Path(root)), ignores.to_lines(), history)
