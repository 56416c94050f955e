"""Leaves out what people have judged to be right, or have accepted for now."""

import os
from collections.abc import Container
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

from reviewer.article import Article
from reviewer.lint.engine import Linter
from reviewer.lint.model import Diagnostic
from reviewer.review.reading import UnreadableArticleError, explain
from reviewer.workspace.baseline import (
    Baseline,
    BaselineError,
    baseline_file,
    baseline_root,
    read_baseline,
)
from reviewer.workspace.ignores import (
    Ignore,
    IgnoreList,
    IgnoreListError,
    ignore_file,
    read_ignores,
)
from reviewer.workspace.root import workspace_root


@dataclass(frozen=True, slots=True)
class BaselineUse:
    """Which accepted problems are left out: the workspace's, those of a file, or none."""

    is_on: bool = True
    file: Path | None = None


#: The workspace's own baseline, where it has one.
OWN_BASELINE = BaselineUse()
NO_BASELINE = BaselineUse(is_on=False)


class WorkspaceIgnore(NamedTuple):
    """A judgement, and the workspace in whose list it is."""

    root: str
    ignore: Ignore


class Judged(NamedTuple):
    """What remains of an article's diagnostics, and what became of the judgements about it.

    ``stale`` are judgements about this article that no longer match anything, of rules that ran on
    it; ``used_everywhere`` are judgements about every article that matched here. ``ignored`` and
    ``accepted`` count the diagnostics left out.
    """

    kept: list[Diagnostic]
    ignored: int = 0
    accepted: int = 0
    stale: tuple[WorkspaceIgnore, ...] = ()
    used_everywhere: tuple[WorkspaceIgnore, ...] = ()


class _Lists(NamedTuple):
    """What people decided about the articles of a folder."""

    root: Path
    ignores: IgnoreList
    baseline: Baseline
    baseline_root: Path

    @property
    def are_empty(self) -> bool:
        return not self.ignores and not self.baseline.accepted


class Judge:
    """Knows what people decided about articles; reads each workspace's lists once."""

    def __init__(self, baseline: BaselineUse = OWN_BASELINE) -> None:
        self._use = baseline
        self._lists: dict[str, _Lists] = {}  # by the article's folder

    def judge(self, article: Article, found: list[Diagnostic], linter: Linter) -> Judged:
        """What remains of the diagnostics that a linter found in an article.

        Raises UnreadableArticleError if a list is unreadable: without it, right text would be
        reported and changed.
        """
        if article.path is None:
            return Judged(found)
        lists = self._lists_for(article.path)
        if lists.are_empty:
            return Judged(found)
        path = article.path.resolve()
        kept, used = _without_ignored(lists.ignores, _name(path, lists.root), article, found)
        new = _without_accepted(lists.baseline, _name(path, lists.baseline_root), article, kept)
        root = str(lists.root)
        unused = [
            one for one in lists.ignores.of_article(_name(path, lists.root)) if one not in used
        ]
        running = linter.running_on(article.path) if unused else frozenset()
        return Judged(
            new,
            len(found) - len(kept),
            len(kept) - len(new),
            tuple(WorkspaceIgnore(root, one) for one in unused if one.rule in running),
            tuple(WorkspaceIgnore(root, one) for one in used if one.is_everywhere),
        )

    def complaint_at(self, place: Path) -> str:
        """Which list of the workspace at a place is unreadable, and why; empty if none is."""
        try:
            # Not resolve(), which raises RuntimeError for a link that leads to itself.
            self._read(workspace_root(Path(os.path.realpath(place))))
        except UnreadableArticleError as error:
            return str(error)
        return ""

    def _lists_for(self, path: Path) -> _Lists:
        folder, _name = os.path.split(path)
        if folder not in self._lists:
            self._lists[folder] = self._read(workspace_root(path.resolve()))
        return self._lists[folder]

    def _read(self, root: Path) -> _Lists:
        file = self._use.file or baseline_file(root)
        try:
            baseline = read_baseline(file) if self._use.is_on else Baseline()
            return _Lists(root, read_ignores(root), baseline, baseline_root(file).resolve())
        except (IgnoreListError, BaselineError) as error:
            raise UnreadableArticleError(str(error)) from error
        except OSError as error:
            sentence = f"{error.filename or ignore_file(root)}: {explain(error)}"
            raise UnreadableArticleError(sentence) from error


class JudgedLinter(Linter):
    """Runs another linter and drops the diagnostics that people have judged or accepted.

    Raises UnreadableArticleError where their lists are unreadable.
    """

    def __init__(self, linter: Linter, judge: Judge | None = None) -> None:
        self.rules = linter.rules
        self._linter = linter
        self._judge = judge or Judge()

    def running_on(self, path: Path | None) -> frozenset[str]:
        """The ids of the rules that can find anything in the article at a path."""
        return self._linter.running_on(path)

    def analyze(self, article: Article, among: Container[str] | None = None) -> list[Diagnostic]:
        """The article's diagnostics that nobody has judged, in text order."""
        return self._judged(article, among).kept

    def judged(self, article: Article) -> Judged:
        """The same, with what became of the judgements."""
        return self._judged(article, None)

    def _judged(self, article: Article, among: Container[str] | None) -> Judged:
        found = self._linter.analyze(article, among)
        return self._judge.judge(article, found, self._linter)


def _name(path: Path, root: Path) -> str:
    return Path(os.path.relpath(path, root)).as_posix()


def _without_ignored(
    ignores: IgnoreList, name: str, article: Article, found: list[Diagnostic]
) -> tuple[list[Diagnostic], set[Ignore]]:
    kept: list[Diagnostic] = []
    used: set[Ignore] = set()
    for each in found:
        ignore = ignores.covering(name, each.rule, each.span.of(article.text))
        if ignore is None:
            kept.append(each)
        else:
            used.add(ignore)
    return kept, used


def _without_accepted(
    baseline: Baseline, name: str, article: Article, found: list[Diagnostic]
) -> list[Diagnostic]:
    if not baseline.accepted:
        return found
    verdicts = baseline.is_new(name, [(each.rule, each.span.of(article.text)) for each in found])
    return [each for each, is_new in zip(found, verdicts, strict=True) if is_new]
