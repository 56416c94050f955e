"""How many articles are to be changed, worked out by helper processes while a person watches."""

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from reviewer.gui.bulk.file_jobs import FileJobs
from reviewer.gui.bulk.scope import Item, path_of_item
from reviewer.review.bulk.kinds import SAFE_KINDS, Kind, Kinds
from reviewer.review.bulk.messages import BulkRequest, PlannedChange, Source, Spared

#: Makes the request for some articles, given the number of the job, the articles, the wanted kinds,
#: and the lines to be left unchanged.
PlanRequest = Callable[[int, tuple[Source, ...], Kinds, Mapping[Path, Spared]], BulkRequest]


@dataclass(frozen=True, slots=True)
class KindCount:
    """How many repairs of a kind there are, and in how many articles."""

    kind: Kind
    places: int
    articles: int


class Plan(QObject):
    """The planned changes of some articles, for the kinds of repairs that are wanted.

    When a person wants other kinds, only the articles concerned are worked out again.
    """

    #: Some articles are worked out. Carries a list of PlannedChange.
    grew = Signal(object)
    #: Everything is worked out, or the person stopped it.
    settled = Signal()
    #: So many articles of so many are worked out.
    progressed = Signal(int, int)
    #: Nothing can be worked out. Carries a sentence.
    failed = Signal(str)

    def __init__(
        self,
        jobs: FileJobs,
        request: PlanRequest,
        source_of: Callable[[Path], Source],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._request = request
        self._source_of = source_of
        self._all: Sequence[Item] = ()
        self._sources: dict[Path, Source] = {}  # those handed out, the first of all
        self._changes: dict[Path, PlannedChange] = {}
        self._outdated: set[Path] = set()
        self._spared: dict[Path, Spared] = {}
        self._places = Counter[Kind]()
        self._articles = Counter[Kind]()
        #: Number of articles that would be changed.
        self.changed_count = 0
        self.kinds = SAFE_KINDS
        jobs.results_came.connect(self._take)
        jobs.finished.connect(self.settled)
        jobs.progressed.connect(self.progressed)
        jobs.failed.connect(self.failed)

    @property
    def is_settled(self) -> bool:
        """Whether nothing is being worked out."""
        return not self._jobs.is_busy

    @property
    def changes(self) -> list[PlannedChange]:
        """The changes worked out so far, in the order of the articles."""
        known = self._changes
        return [known[path] for path in self._sources if path in known]

    def changes_anything(self, path: Path) -> bool:
        """Whether an article is worked out and would be changed."""
        change = self._changes.get(path)
        return change is not None and change.count > 0

    def source_of(self, path: Path) -> Source:
        """Where an article's text is."""
        return self._sources[path]

    def begin(self, articles: Sequence[Item]) -> None:
        """Work out these articles, and forget the others."""
        self._all = articles
        self._sources.clear()
        self._changes.clear()
        self._places.clear()
        self._articles.clear()
        self.changed_count = 0
        self._outdated.clear()
        self._spared.clear()
        self._work()

    def want(self, kinds: Kinds) -> None:
        """Make repairs of these kinds, and of no other."""
        former, self.kinds = self.kinds, kinds
        for path, change in self._changes.items():
            there = (*change.made, *change.left)
            if any(kinds.wants(kind) is not former.wants(kind) for kind in there):
                self._outdated.add(path)
        self._work()

    def spare(self, path: Path, lines: range) -> None:
        """Also leave these lines of an article unchanged."""
        change = self._changes.get(path)
        if change is not None and path not in self._outdated:
            former = self._spared.get(path)
            there = former.lines if former is not None else ()
            self._spared[path] = Spared(change.before, (*there, lines))
            self._outdated.add(path)
            self._work()

    def spare_nothing(self, path: Path) -> None:
        """Change an article wherever the wanted kinds do."""
        if self._spared.pop(path, None) is not None:
            self._outdated.add(path)
            self._work()

    def stop(self) -> None:
        """Stop working; articles not yet worked out, or outdated, are not changed."""
        self._jobs.cancel()
        for path in self._outdated & self._changes.keys():
            self._count(self._changes.pop(path), -1)
        self._all = ()
        self.settled.emit()

    def counts(self) -> list[KindCount]:
        """The kinds there are, the most frequent first."""
        return [
            KindCount(kind, places, self._articles[kind])
            for kind, places in self._places.most_common()
            if places
        ]

    def _work(self) -> None:
        kinds, request = self.kinds, self._request

        def make(job: int, articles: tuple[Any, ...]) -> BulkRequest:
            spared = {
                path: self._spared[path]
                for path in map(path_of_item, articles)
                if path in self._spared
            }
            return request(job, tuple(map(self._source, articles)), kinds, spared)

        begun = [
            path for path in self._sources if path in self._outdated or path not in self._changes
        ]
        self._jobs.start(make, [*begun, *self._all[len(self._sources) :]])

    def _source(self, article: Item) -> Source:
        path = path_of_item(article)
        source = self._sources.get(path)
        if source is None:
            source = self._sources[path] = self._source_of(path)
        return source

    def _take(self, results: list[object]) -> None:
        changes = [one for one in results if isinstance(one, PlannedChange)]
        for change in changes:
            former = self._changes.get(change.path)
            if former is not None:
                self._count(former, -1)
            self._changes[change.path] = change
            self._outdated.discard(change.path)
            self._count(change, 1)
        self.grew.emit(changes)

    def _count(self, change: PlannedChange, sign: int) -> None:
        self.changed_count += sign * bool(change.count)
        places = Counter(change.made) + Counter(change.left)
        for kind, count in places.items():
            self._places[kind] += sign * count
            self._articles[kind] += sign
