"""Checking articles as one workspace: each by itself first, then by what all have in common."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Protocol, TypeVar

from reviewer.index.facts import Facts, WorkspaceIndex
from reviewer.index.linter import suspects
from reviewer.index.lost_words import Found, Wanted, likeliest
from reviewer.index.record import packed, record_of, unpacked
from reviewer.index.rule import WorkspaceRule
from reviewer.review.pool import Prepare
from reviewer.review.reading import UnreadableArticleError, read_article
from reviewer.review.report import Rendered

R = TypeVar("R")

#: Bytes of output that are held back in memory; what is beyond them waits in a temporary file.
_HELD_IN_MEMORY = 32 << 20


class MapFiles(Protocol):
    """``pool.map_files`` with a number of processes."""

    def __call__(
        self, prepare: Prepare[R], paths: Iterable[Path], *, failed: Callable[[Path, str], R]
    ) -> Iterator[R]:
        """What ``prepare()`` gives for each path, in order."""
        ...


class PrepareCheck(Protocol):
    """``check.prepare_check`` with everything but what only a workspace needs."""

    def __call__(
        self, *, facts: Facts | None = None, with_record: bool = False
    ) -> Callable[[Path], Rendered]:
        """Make what checks one file."""
        ...


def check_together(
    prepare: PrepareCheck,
    paths: Iterable[Path],
    rules: Sequence[WorkspaceRule],
    map_files: MapFiles,
    failed: Callable[[Path, str], Rendered],
    note_checked: Callable[[int], None],
) -> Iterator[Rendered]:
    """Each article's part of the report, in order, once all of them are known.

    Every file is checked once, and what was found is held back. Only those that the records make
    suspect are checked again, with the facts. ``note_checked`` hears how far the first look is.
    """
    index = WorkspaceIndex()
    with _HeldBack() as held:
        first_look = map_files(partial(prepare, with_record=True), paths, failed=failed)
        for number, rendered in enumerate(first_look, 1):
            if rendered.record:
                index.put(unpacked(rendered.record))
            held.add(rendered)
            note_checked(number)
        facts = facts_of(index, rules, map_files)
        suspected = [str(Path(record.path)) for record in index if suspects(rules, record, facts)]
        again = map_files(partial(prepare, facts=facts), map(Path, suspected), failed=failed)
        is_suspect = frozenset(suspected).__contains__
        for rendered in held:
            yield next(again) if is_suspect(rendered.path) else rendered


def facts_about(
    paths: Iterable[Path], rules: Sequence[WorkspaceRule], map_files: MapFiles
) -> Facts:
    """What some files have in common, of which nothing else is wanted yet."""
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


class _HeldBack:
    """What was found in each file, in order, its output in as little memory as is sensible."""

    def __init__(self) -> None:
        # Only a check of a whole folder needs it, and it takes long to import.
        from tempfile import SpooledTemporaryFile

        self._output = SpooledTemporaryFile(_HELD_IN_MEMORY)  # noqa: SIM115 - closed by __exit__
        self._parts: list[tuple[Rendered, int]] = []

    def __enter__(self) -> "_HeldBack":
        return self

    def __exit__(self, *_error: object) -> None:
        self._output.close()

    def add(self, rendered: Rendered) -> None:
        """Hold one file's part back."""
        self._output.write(rendered.output)
        self._parts.append((replace(rendered, output=b"", record=b""), len(rendered.output)))

    def __iter__(self) -> Iterator[Rendered]:
        self._output.seek(0)
        for rendered, length in self._parts:
            yield replace(rendered, output=self._output.read(length))
