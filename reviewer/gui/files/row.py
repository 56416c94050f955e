"""What the list knows of an article, and which articles a filter lets through."""

import os
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from enum import Enum
from pathlib import Path

from reviewer.gui.words.language import marked
from reviewer.lint.model import Severity
from reviewer.workspace.review_states import ReviewState

#: Findings kept once, to be shared by all articles with the same ones.
_known: dict[tuple[tuple[int, ...], frozenset[str]], "Found"] = {}
_known_counts: dict[tuple[int, ...], Mapping[Severity, int]] = {}
_known_rules: dict[frozenset[str], frozenset[str]] = {}


@dataclass(frozen=True, slots=True)
class Found:
    """How many diagnostics there are of each severity, and of which rules."""

    counts: Mapping[Severity, int]
    rules: frozenset[str]

    @classmethod
    def of_file(cls, counts: Mapping[Severity, int], rules: Iterable[str]) -> "Found":
        """What was found in a file; of thousands of files, equal parts are kept once."""
        names = frozenset(rules)
        numbers = tuple([counts.get(each, 0) for each in Severity])
        if (numbers, names) not in _known:
            counted = _known_counts.setdefault(numbers, dict(zip(Severity, numbers, strict=True)))
            names = _known_rules.setdefault(names, names)
            _known[numbers, names] = cls(counted, names)
        return _known[numbers, names]

    def of(self, severity: Severity) -> int:
        """The number of that severity."""
        return self.counts.get(severity, 0)


@dataclass(slots=True)
class ArticleRow:
    """One line of the list. ``counts`` is None until the article has been checked.

    ``counts`` and ``rules`` cover what was found in the article by itself and in comparison with
    the others; the two become known at different times.
    """

    file: str  # its path, as text: a Path takes six times the memory
    name_at: int  # where in it the name begins, which would take as much again
    counts: Mapping[Severity, int] | None = None
    rules: frozenset[str] = field(default_factory=frozenset)
    error: str | None = None  # why it could not be read
    is_modified: bool = False
    state: ReviewState = ReviewState.UNREVIEWED
    by_itself: Found | None = None
    among_others: Found | None = None
    place: int | None = None  # in the list, unless the filter hides it

    @classmethod
    def named(cls, file: str, name: str) -> "ArticleRow":
        """The row of a file by its name, which is how its path ends, but for the slashes."""
        return cls(file, len(file) - len(name))

    @property
    def name(self) -> str:
        """Its path relative to the workspace, with forward slashes."""
        return self.file[self.name_at :].replace(os.sep, "/")

    @property
    def path(self) -> Path:
        """The article's path."""
        return Path(self.file)

    def sum_up(self) -> bool:
        """Make counts and rules of both parts; whether they are others then."""
        former = self.counts, self.rules
        own, others = self.by_itself, self.among_others
        if own is None or others is None or not any(others.counts.values()):
            self.counts = own.counts if own is not None else None
            self.rules = own.rules if own is not None else frozenset()
        else:
            self.counts = {each: own.of(each) + others.of(each) for each in Severity}
            self.rules = own.rules | others.rules
        return former != (self.counts, self.rules)

    @property
    def is_clean(self) -> bool:
        """Whether it was checked and nothing was found."""
        return self.counts is not None and not any(self.counts.values()) and self.error is None

    def count(self, severity: Severity) -> int:
        """Number of diagnostics of that severity; 0 as long as it was not checked."""
        return self.counts.get(severity, 0) if self.counts else 0

    @property
    def badness(self) -> tuple[int, int, int, int]:
        """Sorts the worst articles first."""
        return (
            -(self.error is not None),
            -self.count(Severity.ERROR),
            -self.count(Severity.WARNING),
            -self.count(Severity.INFO),
        )


class StateFilter(Enum):
    """Which articles the list shows; the value is what the person reads, in English."""

    ALL = marked("StateFilter", "All articles")
    PROBLEMS = marked("StateFilter", "With problems")
    ERRORS = marked("StateFilter", "With errors")
    CLEAN = marked("StateFilter", "Clean")
    UNSAVED = marked("StateFilter", "Unsaved changes")
    UNREADABLE = marked("StateFilter", "Could not be read")
    UNREVIEWED = marked("StateFilter", "Unreviewed")
    APPROVED = marked("StateFilter", "Approved")
    NEEDS_WORK = marked("StateFilter", "Needs work")
    PENDING = marked("StateFilter", "Not checked yet")


_ACCEPTS: dict[StateFilter, Callable[[ArticleRow], bool]] = {
    StateFilter.ALL: lambda _row: True,
    StateFilter.PROBLEMS: lambda row: row.counts is not None and any(row.counts.values()),
    StateFilter.ERRORS: lambda row: row.count(Severity.ERROR) > 0,
    StateFilter.CLEAN: lambda row: row.is_clean,
    StateFilter.UNSAVED: lambda row: row.is_modified,
    StateFilter.UNREADABLE: lambda row: row.error is not None,
    StateFilter.UNREVIEWED: lambda row: row.state is ReviewState.UNREVIEWED,
    StateFilter.APPROVED: lambda row: row.state is ReviewState.APPROVED,
    StateFilter.NEEDS_WORK: lambda row: row.state is ReviewState.NEEDS_WORK,
    StateFilter.PENDING: lambda row: row.counts is None and row.error is None,
}


@dataclass(frozen=True, slots=True)
class ArticleFilter:
    """What the person typed and chose above the list; words are found in names in any order."""

    text: str = ""
    rule: str | None = None
    state: StateFilter = StateFilter.ALL

    @property
    def depends_on_findings(self) -> bool:
        """Whether it judges by more than names, which stay."""
        return self.rule is not None or self.state is not StateFilter.ALL

    def acceptor(self) -> Callable[[ArticleRow], bool]:
        """Tells of a row whether it is shown."""
        words = self.text.casefold().split()
        rule, has_state = self.rule, _ACCEPTS[self.state]
        if not words and not self.depends_on_findings:
            return lambda _row: True

        def accepts(row: ArticleRow) -> bool:
            if (rule is not None and rule not in row.rules) or not has_state(row):
                return False
            name = row.name.casefold()
            return all(word in name for word in words)

        return accepts
