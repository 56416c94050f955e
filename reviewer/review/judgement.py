"""A linter that leaves out what people have judged to be right."""

import os
from pathlib import Path

from reviewer.article import Article
from reviewer.lint.engine import Linter
from reviewer.lint.model import Diagnostic
from reviewer.review.reading import UnreadableArticleError, explain
from reviewer.workspace.ignores import (
    IgnoreList,
    IgnoreListError,
    ignore_file,
    read_ignores,
    workspace_root,
)


class JudgedLinter(Linter):
    """Runs another linter and drops the diagnostics that the article's workspace ignores.

    Reads each workspace's list once. Raises UnreadableArticleError where one is unreadable: without
    it, right text would be reported and changed.
    """

    def __init__(self, linter: Linter) -> None:
        self.rules = linter.rules
        self._linter = linter
        self._lists: dict[str, tuple[Path, IgnoreList]] = {}  # by the article's folder

    def analyze(self, article: Article) -> list[Diagnostic]:
        """The article's diagnostics that nobody has judged, in text order."""
        found = self._linter.analyze(article)
        if not found or article.path is None:
            return found
        root, ignores = self._list_for(article.path)
        if not ignores.ignores:
            return found
        path = article.path.resolve().relative_to(root).as_posix()
        return [
            each
            for each in found
            if not ignores.covers(path, each.rule, each.span.of(article.text))
        ]

    def _list_for(self, path: Path) -> tuple[Path, IgnoreList]:
        folder, _name = os.path.split(path)
        if folder not in self._lists:
            root = workspace_root(path.resolve())
            try:
                self._lists[folder] = (root, read_ignores(root))
            except IgnoreListError as error:
                raise UnreadableArticleError(str(error)) from error
            except OSError as error:
                sentence = f"its list {ignore_file(root)} cannot be used: {explain(error)}"
                raise UnreadableArticleError(sentence) from error
        return self._lists[folder]
