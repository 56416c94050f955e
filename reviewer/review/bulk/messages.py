"""What the window and its helpers say to each other about changing and searching many articles."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from reviewer.article.envelope import Envelope
from reviewer.review.bulk.kinds import SAFE_KINDS, Kind, Kinds
from reviewer.review.judgement import OWN_BASELINE, BaselineUse
from reviewer.settings.model import DEFAULT_SETTINGS, Settings
from reviewer.writing.searching import Search

if TYPE_CHECKING:
    from reviewer.review.alignment import LinePair


@dataclass(frozen=True, slots=True)
class OpenText:
    """An article whose text in the window differs from its file."""

    path: Path
    text: str
    envelope: Envelope


#: Where an article's text is: in its file, or not saved yet.
Source = Path | OpenText


@dataclass(frozen=True, slots=True)
class Spared:
    """Lines of one article, from 0, that are to stay as they are; none of them: what is before one.

    ``before`` is the digest of what the article was when a person said so.
    """

    before: str
    lines: tuple[range, ...]


@dataclass(frozen=True, slots=True)
class PlannedChange:
    """What one article is to become; nothing is written yet.

    ``before`` is the digest of the file's bytes (of an ``OpenText``: of its text) for which
    ``edits``, packed batches, were made; ``after`` is that of the result. ``place`` is the file
    that the path led to: if links lead elsewhere by now, nothing is written. ``made`` counts the
    repairs by kind, ``left`` those of kinds that are not wanted. ``spared`` is the number of
    changes that a person left out. ``problem`` says, in a sentence without the path, why there is
    no change.
    """

    path: Path
    before: str = ""
    after: str = ""
    place: str = ""
    edits: bytes = b""
    made: dict[Kind, int] = field(default_factory=dict)
    left: dict[Kind, int] = field(default_factory=dict)
    spared: int = 0
    problem: str | None = None

    @property
    def count(self) -> int:
        """Number of repairs."""
        return sum(self.made.values())


@dataclass(frozen=True, slots=True)
class Written:
    """What became of one article's file: digests of its bytes before and after.

    ``problem`` says, in a sentence without the path, why nothing was written.
    """

    path: Path
    before: str = ""
    after: str = ""
    problem: str | None = None


@dataclass(frozen=True, slots=True)
class Looked:
    """An article before and after a planned change, line by line; or why that cannot be shown."""

    path: Path
    pairs: "tuple[LinePair, ...]" = ()
    problem: str | None = None


class SearchIn(Enum):
    """The part of each article in which to search."""

    ARTICLE = "article"
    BODY = "body"
    FRONT_MATTER = "front matter"


class Hit(NamedTuple):
    """A place where something was found: its line and column, from 0, and the text around it."""

    line: int
    column: int
    start: int
    before: str
    found: str
    after: str
    length: int


@dataclass(frozen=True, slots=True)
class Searched:
    """What was found in one article; ``hits`` are the first of ``count`` places."""

    path: Path
    count: int = 0
    hits: tuple[Hit, ...] = ()
    problem: str | None = None


@dataclass(frozen=True, slots=True)
class Stopped:
    """The request cannot be done for any article; a sentence says why."""

    sentence: str


@dataclass(frozen=True, slots=True)
class PlanFixes:
    """Plan the repair of these articles."""

    job: int
    articles: tuple[Source, ...]
    kinds: Kinds = SAFE_KINDS
    settings: Settings = DEFAULT_SETTINGS
    baseline: BaselineUse = OWN_BASELINE
    spared: Mapping[Path, Spared] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class PlanReplacing:
    """Plan the replacement of everything that is found in these articles."""

    job: int
    articles: tuple[Source, ...]
    search: Search
    part: SearchIn = SearchIn.ARTICLE
    spared: Mapping[Path, Spared] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class SearchArticles:
    """Search these articles."""

    job: int
    articles: tuple[Source, ...]
    search: Search
    part: SearchIn = SearchIn.ARTICLE


@dataclass(frozen=True, slots=True)
class LookAt:
    """Show what a change makes of an article; ``source`` is where it stands."""

    job: int
    source: Source
    change: PlannedChange


@dataclass(frozen=True, slots=True)
class WriteChanges:
    """Make these changes in the files; ``history`` is the folder that keeps the former versions."""

    job: int
    changes: tuple[PlannedChange, ...]
    history: Path


@dataclass(frozen=True, slots=True)
class TakeBack:
    """Bring the former bytes back wherever nobody changed the file since."""

    job: int
    written: tuple[Written, ...]
    history: Path


BulkRequest = PlanFixes | PlanReplacing | SearchArticles | LookAt | WriteChanges | TakeBack
BulkResult = PlannedChange | Written | Looked | Searched | Stopped


@dataclass(frozen=True, slots=True)
class BulkResults:
    """Some more results of a request, one an article."""

    job: int
    results: tuple[BulkResult, ...]


def failed(request: BulkRequest, path: Path, sentence: str) -> BulkResult:
    """The result for an article at which the work was given up."""
    if isinstance(request, LookAt):
        return Looked(path, problem=sentence)
    if isinstance(request, SearchArticles):
        return Searched(path, problem=sentence)
    if isinstance(request, WriteChanges | TakeBack):
        return Written(path, problem=sentence)
    return PlannedChange(path, problem=sentence)
