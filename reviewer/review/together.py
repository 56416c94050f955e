"""Checking articles as one workspace, by what all of them have in common."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import partial
from pathlib import Path
from typing import Protocol, TypeVar

from reviewer.index.facts import Facts, WorkspaceIndex
from reviewer.index.lost_words import Found, Wanted, likeliest
from reviewer.index.record import packed, record_of, unpacked
from reviewer.index.rule import WorkspaceRule
from reviewer.review.pool import Prepare
from reviewer.review.reading import UnreadableArticleError, read_article
from reviewer.review.report import Rendered

R = TypeVar("R")


class MapFiles(Protocol):
    """``pool.map_files`` with a number of processes."""

    def __call__(
        self, prepare: Prepare[R], paths: Iterable[Path], *, failed: Callable[[Path, str], R]
    ) -> Iterator[R]:
        """What ``prepare()`` gives for each path, in order."""
        ...


class PrepareCheck(Protocol):
    """``check.prepare_check`` with everything but what only a workspace needs."""

    def __call__(self, *, facts: Facts | None = None) -> Callable[[Path], Rendered]:
        """Make what checks one file."""
        ...


def check_together(
    prepare: PrepareCheck,
    paths: Iterable[Path],
    rules: Sequence[WorkspaceRule],
    map_files: MapFiles,
    failed: Callable[[Path, str], Rendered],
) -> Iterator[Rendered]:
    """Each article's part of the report, in order.

    Every file is read twice: first for what the articles have in common, which takes a tenth of the
    time, then to be checked. So no file is checked twice, however many look suspect beside the
    others, and no diagnostics have to be kept until the last file is done.
    """
    paths = list(paths)
    facts = facts_about(paths, rules, map_files)
    yield from map_files(partial(prepare, facts=facts), paths, failed=failed)


def facts_about(
    paths: Iterable[Path], rules: Sequence[WorkspaceRule], map_files: MapFiles
) -> Facts:
    """What some files have in common, before anything else is done with them."""
    records = map_files(_prepare_record, paths, failed=lambda _path, _sentence: b"")
    index = WorkspaceIndex(unpacked(record) for record in records if record)
    return facts_of(index, rules, map_files)


def facts_of(index: WorkspaceIndex, rules: Sequence[WorkspaceRule], map_files: MapFiles) -> Facts:
    """What follows from the index; looks for whole words only if any article has a broken one."""
    facts = index.facts()
    broken = index.lost_words() if any(rule.needs_words for rule in rules) else ()
    if not broken:
        return facts
    look = partial(_prepare_look, tuple(sorted(broken)))
    paths = (Path(record.path) for record in index if not record.is_ascii)
    found: Counter[tuple[str, str]] = Counter()
    for pairs in map_files(look, paths, failed=lambda _path, _sentence: frozenset()):
        found.update(pairs)
    return facts.with_twins(likeliest(found))


def _prepare_record() -> Callable[[Path], bytes]:
    return _record_at


def _record_at(path: Path) -> bytes:
    try:
        return packed(record_of(read_article(path)[1]))
    except UnreadableArticleError:
        return b""


def _prepare_look(broken: tuple[str, ...]) -> Callable[[Path], Found]:
    return partial(_look, Wanted(broken))


def _look(wanted: Wanted, path: Path) -> Found:
    try:
        return wanted.found_in(read_article(path)[1].utf8)
    except UnreadableArticleError:
        return frozenset()
