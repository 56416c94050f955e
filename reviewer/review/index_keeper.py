"""Keeps the index of the opened folder, in a helper process, and judges its articles by it."""

import logging
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from itertools import islice
from pathlib import Path
from typing import cast

from reviewer.index.facts import Facts, WorkspaceIndex
from reviewer.index.field_facts import FieldFacts
from reviewer.index.linter import WorkspaceLinter, suspects, workspace_rules
from reviewer.index.lost_words import Found, Wanted, likeliest
from reviewer.index.record import Record, packed, record_of, unpacked
from reviewer.index.rule import WorkspaceRule
from reviewer.lint.engine import Linter
from reviewer.lint.model import Rule
from reviewer.review.index_messages import Conclude, Concluded, Learn, Parted, Relearn, Remember
from reviewer.review.judgement import Judge, JudgedLinter
from reviewer.review.messages import Done, FilesChecked, FileSummary
from reviewer.review.reading import UnreadableArticleError, read_article
from reviewer.review.shrinking import restored, shrunk
from reviewer.rules import ALL_RULES
from reviewer.settings.choosing import linter_for, rules_for

_log = logging.getLogger(__name__)

#: How many files are reported at a time: few, because each has to be read and the person waits.
_BATCH = 25

#: The packed records; the broken words that were looked for, and found; what was told.
_Knowledge = tuple[list[bytes], frozenset[str], dict[str, Found], dict[str, FileSummary]]


class IndexKeeper:
    """The index, and what was last concluded from it."""

    def __init__(self) -> None:
        self._index = WorkspaceIndex()
        self._looked_for: frozenset[str] = frozenset()
        self._found: dict[str, Found] = {}  # in the texts of articles, by path
        self._told: dict[str, FileSummary] = {}

    @classmethod
    def remembering(cls, request: Remember) -> "IndexKeeper":
        """A keeper that continues where an earlier one left off."""
        keeper = cls()
        known = cast("_Knowledge", restored(request.knowledge))
        records, keeper._looked_for, keeper._found, keeper._told = known
        for data in records:
            keeper._index.put(unpacked(data))
        return keeper

    def part(self) -> Parted:
        """Everything known, for a later keeper; articles are alike, so it compresses well."""
        records = [packed(record) for record in self._index]
        known: _Knowledge = (records, self._looked_for, self._found, self._told)
        return Parted(shrunk(known))

    def learn(self, request: Learn) -> None:
        """Take articles into the index."""
        for data in request.records:
            self._put(unpacked(data))

    def relearn(self, request: Relearn) -> None:
        """Read one article again."""
        try:
            self._put(record_of(read_article(request.path)[1]))
        except UnreadableArticleError:
            self._index.remove(request.path.as_posix())

    def conclude(
        self, request: Conclude, is_outdated: Callable[[], bool]
    ) -> Iterator[Concluded | FilesChecked | Done]:
        """What follows from the index, then what its rules find, for files where that changed.

        Ends early if nobody waits for the answer any more; the next one continues from there.
        """
        rules = workspace_rules(rules_for(request.settings, ALL_RULES))
        facts = self._facts(rules, is_outdated)
        if facts is None:
            return
        yield Concluded(request.job, shrunk(facts), FieldFacts.of(facts))
        judged = JudgedLinter(
            linter_for(request.settings, ALL_RULES, partial(_judging_linter, facts)),
            Judge(request.baseline),
        )
        for batch in _batches(self._changes(facts, rules, judged, is_outdated)):
            yield FilesChecked(request.job, batch)
        yield Done(request.job)

    def _changes(
        self,
        facts: Facts,
        rules: Sequence[WorkspaceRule],
        judged: JudgedLinter,
        is_outdated: Callable[[], bool],
    ) -> Iterator[FileSummary]:
        """The present findings of each file that was reported with other ones."""
        suspected = {record.path for record in self._index if suspects(rules, record, facts)}
        for path in sorted(suspected | set(self._told)):
            if is_outdated():
                return
            found = _judged(Path(path), judged) if path in suspected else None
            if found != self._told.get(path):
                self._note_told(path, found)
                yield found or FileSummary(Path(path))

    def _put(self, record: Record) -> None:
        self._found.pop(record.path, None)
        self._index.put(record)

    def _note_told(self, path: str, found: FileSummary | None) -> None:
        if found is None:
            del self._told[path]
        else:
            self._told[path] = found

    def _facts(
        self, rules: Sequence[WorkspaceRule], is_outdated: Callable[[], bool]
    ) -> Facts | None:
        """The facts; None if nobody waits for them any more.

        Texts are searched only once for broken words, unless new ones come up.
        """
        broken = self._index.lost_words()
        if not any(rule.needs_words for rule in rules) or not broken:
            return self._index.facts()
        if not broken <= self._looked_for:
            self._looked_for = broken
            self._found.clear()
        wanted = Wanted(self._looked_for)
        for record in self._index:
            if is_outdated():
                return None
            if not record.is_ascii and record.path not in self._found:
                self._found[record.path] = _looked(Path(record.path), wanted)
        known = (self._found.get(record.path, frozenset()) for record in self._index)
        counts = Counter(pair for found in known for pair in found if pair[0] in broken)
        return self._index.facts().with_twins(likeliest(counts))


def _batches(summaries: Iterator[FileSummary]) -> Iterator[tuple[FileSummary, ...]]:
    while batch := tuple(islice(summaries, _BATCH)):
        yield batch


def _judging_linter(facts: Facts, rules: Sequence[Rule]) -> Linter:
    return WorkspaceLinter(workspace_rules(rules), facts)


def _looked(path: Path, wanted: Wanted) -> Found:
    try:
        return wanted.found_in(read_article(path)[1].utf8)
    except UnreadableArticleError:
        return frozenset()


def _judged(path: Path, linter: JudgedLinter) -> FileSummary | None:
    """What the rules find in a file; None if nothing."""
    try:
        diagnostics = linter.analyze(read_article(path)[1])
    except UnreadableArticleError:
        return None
    except Exception:  # noqa: BLE001 - one file must not end the helper
        _log.exception("judging %s failed", path)
        return None
    counts = Counter(found.severity for found in diagnostics)
    by_rule = Counter(found.rule for found in diagnostics)
    return FileSummary(path, dict(counts), dict(by_rule)) if diagnostics else None
