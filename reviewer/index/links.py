"""Which pages exist, and which links to them can be judged at all."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from posixpath import basename, dirname, join, normpath

from reviewer.index.internal_links import form_of, without_ending
from reviewer.index.names import slug_of
from reviewer.index.record import Record

#: How many links of one form must lead to a page, and how many times as many as those that do not.
#: Many more if they have no extension, as they may lead to any file or folder.
_FEWEST, _TIMES, _TIMES_IF_ANYTHING = 3, 4, 20
_MAY_BE_ANYTHING = "relative page"

#: How many names are compared with a missing one, and how similar they must be.
_MOST_COMPARED, _ALIKE, _PREFIX = 500, 0.85, 3


@dataclass(frozen=True, slots=True)
class LinkFacts:
    """The pages that exist: by path without extension, and by name as written in an address.

    ``forms`` are those of which nearly all links lead to an article.
    """

    stems: frozenset[str] = frozenset()
    folders: frozenset[str] = frozenset()
    names: frozenset[str] = frozenset()
    forms: frozenset[str] = frozenset()
    by_prefix: dict[str, tuple[str, ...]] = field(default_factory=dict)

    @classmethod
    def of(cls, records: Iterable[Record]) -> "LinkFacts":
        """Gather the facts."""
        records = tuple(records)
        if not any(record.links for record in records):
            return cls()  # nothing can be judged where no links tell their form
        stems = frozenset(without_ending(record.path) for record in records)
        folders = frozenset(dirname(record.path) for record in records)
        addresses = [address for record in records for address in record.addresses]
        names = _names(stems, folders, addresses)
        pages = cls(stems, folders, names)
        tried: Counter[str] = Counter()
        found: Counter[str] = Counter()
        for record in records:
            for target in record.links:
                if pages._is_outside(record.path, target):
                    continue
                form = form_of(target)
                tried[form] += 1
                found[form] += pages.has(record.path, target)
        forms = frozenset(
            form
            for form, number in tried.items()
            if found[form] >= max(_FEWEST, _times(form) * (number - found[form]))
        )
        return cls(stems, folders, names, forms, _by_prefix(names) if forms else {})

    def is_broken(self, path: str, target: str) -> bool:
        """Whether a link of the article at ``path`` leads to an article that does not exist."""
        return (
            form_of(target) in self.forms
            and not self._is_outside(path, target)
            and not self.has(path, target)
        )

    def has(self, path: str, target: str) -> bool:
        """Whether there is a page at ``target``."""
        if not target.startswith("/"):
            places = [without_ending(normpath(join(base, target))) for base in _bases(path)]
            if any(place in self.stems for place in places):
                return True
            if form_of(target) != _MAY_BE_ANYTHING:
                return False
        return _name_of(target) in self.names

    def nearest(self, target: str) -> str | None:
        """The target that may be meant: the same address with the name of a page there is."""
        # Imported late: few articles have a broken link, but every start pays for the import.
        from difflib import get_close_matches

        stem = without_ending(target)
        name = basename(stem)
        known = self.by_prefix.get(slug_of(name)[:_PREFIX], ())[:_MOST_COMPARED]
        close = get_close_matches(slug_of(name), known, n=1, cutoff=_ALIKE)
        at = target.rfind(name)
        return target[:at] + close[0] + target[at + len(name) :] if close and name else None

    def _is_outside(self, path: str, target: str) -> bool:
        """Whether a relative link leads to a folder of which nothing is known."""
        if target.startswith("/"):
            return False
        places = [normpath(join(base, target.rstrip("/"))) for base in _bases(path)]
        return not any(dirname(place) in self.folders for place in places)


def _times(form: str) -> int:
    return _TIMES_IF_ANYTHING if form == _MAY_BE_ANYTHING else _TIMES


def _bases(path: str) -> tuple[str, str]:
    """Where a relative link may start: the file's folder, or the page as if it were a folder."""
    return dirname(path), without_ending(path)


def _names(
    stems: frozenset[str], folders: frozenset[str], addresses: Iterable[str]
) -> frozenset[str]:
    """The last parts of all addresses; those that begin with a date also without it."""
    names = {slug_of(basename(stem)) for stem in stems}
    names |= {name[11:] for name in names if name[:4].isdigit() and name[4:5] == "-"}
    names |= {slug_of(basename(folder)) for folder in folders}
    names |= {_name_of(address) for address in addresses}
    return frozenset(names - {""})


def _name_of(target: str) -> str:
    return slug_of(basename(without_ending(target)))


def _by_prefix(names: frozenset[str]) -> dict[str, tuple[str, ...]]:
    groups: dict[str, list[str]] = {}
    for name in sorted(names):
        groups.setdefault(name[:_PREFIX], []).append(name)
    return {prefix: tuple(group) for prefix, group in groups.items()}
