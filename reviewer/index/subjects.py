"""Which articles are about the same subject."""

import re
from array import array
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import combinations
from posixpath import basename, dirname

from reviewer.index.grouping import Groups, Paths, digest_of
from reviewer.index.names import same_subject
from reviewer.index.record import Record

#: The key under which a scraper keeps what an article is about. A title is less certain.
CERTAIN_KEY = "subject"

#: How many articles may share a subject or a lead by mistake; what more share comes from a
#: template.
_MOST_TWINS = 3
#: A doubled title is suspect only in a folder with at least so many titles of which this share is
#: unique: on many sites each part has its own "Overview".
_UNIQUE, _FEWEST = 0.95, 20

#: Shared leads are mistakes if there are at most so many, or so many in a hundred.
_FEW_SHARED = 2
#: With so many articles of the same subject and name, two folders mirror each other on purpose.
_PARALLEL_ARTICLES = 20
#: How many times as long as the other one copy may be.
_SAME_LENGTH = 1.02

#: Names of folders, and middle parts of file names, that hold the same articles in another language
#: or for another version.
_PARALLEL = re.compile(
    r"[a-z]{2,3}([-_][a-z]{2,4})?|v?\d+([._-](\d+|x))*|latest|next|current|stable|main|master"
    r"|translations?|old|archived?",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class SubjectFacts:
    """The articles by their subject, and by their lead.

    ``paths`` and ``sizes`` are those of the articles that have a subject, by number. ``doubled``
    are the paths of those that share their subject or lead with another. ``parallel`` are pairs of
    folders that hold the same articles under the same names.
    """

    paths: Paths = field(default_factory=Paths)
    sizes: "array[int]" = field(default_factory=lambda: array("Q"))
    by_subject: Groups = field(default_factory=Groups)
    by_lead: Groups = field(default_factory=Groups)
    telling_folders: frozenset[str] = frozenset()
    do_leads_tell: bool = False
    parallel: frozenset[tuple[str, str]] = frozenset()
    doubled: frozenset[str] = frozenset()

    @classmethod
    def of(cls, records: Iterable[Record]) -> "SubjectFacts":
        """Gather the facts."""
        subjects: dict[tuple[str, str], list[str]] = defaultdict(list)
        leads: dict[bytes, list[str]] = defaultdict(list)
        titles: dict[str, list[str]] = defaultdict(list)
        about = sorted((record for record in records if record.subject), key=_path)
        for record in about:
            scope = scope_of(record)
            subject = same_subject(record.subject)
            subjects[scope, subject].append(record.path)
            if record.subject_key != CERTAIN_KEY:
                titles[scope].append(subject)
            if record.lead:
                leads[record.lead].append(record.path)
        return cls(
            Paths.of(map(_path, about)),
            array("Q", [record.size for record in about]),
            Groups.of((_subject_digest(record), at) for at, record in enumerate(about)),
            Groups.of((record.lead, at) for at, record in enumerate(about) if record.lead),
            frozenset(_telling(titles)),
            _are_rare([len(paths) for paths in leads.values()]),
            frozenset(_parallel_folders(subjects.values())),
            frozenset(
                path
                for paths in (*subjects.values(), *leads.values())
                if len(paths) > 1
                for path in paths
            ),
        )

    def twins(self, record: Record) -> tuple[str, ...]:
        """The paths of the other articles with the record's subject."""
        scope = scope_of(record)
        if not record.subject or (
            record.subject_key != CERTAIN_KEY and scope not in self.telling_folders
        ):
            return ()
        return self._others(record, self.by_subject.get(_subject_digest(record)))

    def lead_twins(self, record: Record) -> tuple[str, ...]:
        """The paths of the other articles that begin with the record's paragraph.

        Pages that have only a title, not a subject, must also be of similar length: parts of a
        series may begin with the same notice.
        """
        if not record.subject or not record.lead:
            return ()
        found = self.by_lead.get(record.lead)
        if record.subject_key != CERTAIN_KEY:
            if not self.do_leads_tell:
                return ()
            found = [each for each in found if _are_as_long(self.sizes[each], record.size)]
        return self._others(record, found)

    def _others(self, record: Record, found: Sequence[int]) -> tuple[str, ...]:
        paths = [self.paths[each] for each in found]
        others = [path for path in paths if path != record.path]
        if len(others) > _MOST_TWINS:
            return ()
        return tuple([path for path in others if not self._are_parallel(path, record.path)])

    def _are_parallel(self, one: str, other: str) -> bool:
        if basename(one) == basename(other):
            first, second = sorted((dirname(one), dirname(other)))
            if (first, second) in self.parallel:
                return True
        return _are_translations(one, other)


def scope_of(record: Record) -> str:
    """Where a subject must be unique: everywhere, but a mere title only in its folder."""
    return "" if record.subject_key == CERTAIN_KEY else dirname(record.path) + "/"


def _path(record: Record) -> str:
    return record.path


def _subject_digest(record: Record) -> bytes:
    return digest_of(f"{scope_of(record)}\0{same_subject(record.subject)}")


def _parallel_folders(groups: Iterable[list[str]]) -> Iterator[tuple[str, str]]:
    """Pairs of folders with many articles of the same subject and name: one mirrors the other."""
    pairs: Counter[tuple[str, str]] = Counter()
    for paths in groups:
        if 1 < len(paths) <= _MOST_TWINS + 1:
            pairs.update(
                (dirname(one), dirname(other))
                for one, other in combinations(sorted(paths), 2)
                if basename(one) == basename(other)
            )
    for pair, number in pairs.items():
        if number >= _PARALLEL_ARTICLES:
            yield pair


def _are_rare(groups: Sequence[int]) -> bool:
    """Whether so few paragraphs are shared that those must be mistakes."""
    shared = sum(number > 1 for number in groups)
    return shared <= max(_FEW_SHARED, _FEW_SHARED * len(groups) // 100)


def _are_as_long(size: int, other: int) -> bool:
    return max(size, other) <= _SAME_LENGTH * min(size, other)


def _are_translations(one: str, other: str) -> bool:
    """Whether two paths differ only in the names of languages or versions."""
    (folders, stem, parts), (other_folders, other_stem, other_parts) = _split(one), _split(other)
    if stem != other_stem:
        return False
    if len(folders) != len(other_folders):
        longer, shorter = sorted((folders, other_folders), key=len, reverse=True)
        differing = [folder for folder in longer if folder not in shorter]
    else:
        pairs = zip(folders, other_folders, strict=True)
        differing = [folder for pair in pairs if pair[0] != pair[1] for folder in pair]
    if parts != other_parts:
        differing += [part for part in (*parts, *other_parts) if part]
    return all(map(_PARALLEL.fullmatch, differing))


def _split(path: str) -> tuple[list[str], str, list[str]]:
    """Folders, name, and what comes before the extension: `ohrid.de.md` is German."""
    *folders, name = path.split("/")
    stem, *parts = name.split(".")
    return folders, stem, parts[:-1]


def _telling(titles: dict[str, list[str]]) -> Iterable[str]:
    for scope, subjects in titles.items():
        if len(subjects) >= _FEWEST and len(set(subjects)) >= _UNIQUE * len(subjects):
            yield scope
