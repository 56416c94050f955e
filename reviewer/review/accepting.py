"""Accepting the present problems, so that later checks show only new ones."""

import os
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from reviewer.review.judgement import JudgedLinter
from reviewer.review.reading import UnreadableArticleError, read_article
from reviewer.workspace.baseline import Accepted, Baseline, accept


@dataclass(frozen=True, slots=True)
class AcceptedFile:
    """The problems of one file; or why there are none, in a sentence without the path."""

    path: str
    accepted: tuple[Accepted, ...] = ()
    error: str | None = None


def name_in(root: Path, path: Path) -> str:
    """The name of an article in a baseline whose paths are relative to ``root``."""
    return Path(os.path.relpath(os.path.realpath(path), root)).as_posix()


def accept_file(linter: JudgedLinter, root: Path, path: Path) -> AcceptedFile:
    """All problems of a file that nobody has judged to be right. Never raises."""
    try:
        _, article = read_article(path)
        found = linter.analyze(article)
    except UnreadableArticleError as error:
        return AcceptedFile(str(path), error=str(error))
    problems = ((each.rule, each.span.of(article.text)) for each in found)
    return AcceptedFile(str(path), tuple(accept(name_in(root, path), problems)))


def renewed(
    former: Baseline, root: Path, files: Iterable[str], accepted: Iterable[Accepted]
) -> Baseline:
    """The baseline with what was accepted now; ``files`` are the names of the articles checked.

    Other articles keep their entries as long as they exist.
    """
    judged = frozenset(files)
    kept = (one for one in former.accepted if one.path not in judged and (root / one.path).exists())
    return Baseline((*kept, *accepted))
