"""What the window and its helper processes say to each other.

The process that renders has messages of its own: ``preview_messages``.
"""

from dataclasses import dataclass, field
from pathlib import Path
from typing import NamedTuple

from reviewer.article.envelope import Envelope
from reviewer.lint.model import Diagnostic, Severity
from reviewer.review.bulk.messages import BulkRequest, BulkResults
from reviewer.review.index_messages import (
    Conclude,
    Concluded,
    Forget,
    Know,
    Learn,
    Part,
    Parted,
    Relearn,
    Remember,
)
from reviewer.review.judgement import OWN_BASELINE, BaselineUse
from reviewer.settings.model import DEFAULT_SETTINGS, Settings
from reviewer.text import Edit
from reviewer.workspace.baseline import Accepted
from reviewer.workspace.ignores import Ignore


@dataclass(frozen=True, slots=True)
class Analyze:
    """Check this text.

    A newer request with the same ``key`` replaces one that is still waiting. ``settings`` are those
    of the workspace.
    """

    key: str
    revision: int
    text: str
    path: Path | None = None
    envelope: Envelope | None = None
    settings: Settings = DEFAULT_SETTINGS


@dataclass(frozen=True, slots=True)
class Discover:
    """List the articles of the folder. ``job`` comes back with each answer."""

    job: int
    folder: Path
    settings: Settings = DEFAULT_SETTINGS


@dataclass(frozen=True, slots=True)
class Scan:
    """Check these files. ``job`` comes back with each answer."""

    job: int
    paths: tuple[Path, ...]
    settings: Settings = DEFAULT_SETTINGS
    baseline: BaselineUse = OWN_BASELINE


@dataclass(frozen=True, slots=True)
class Cancel:
    """Drop the requests that wait, and stop discovering and scanning."""


@dataclass(frozen=True, slots=True)
class Repair:
    """Work out all safe fixes of this text, or with ``rule`` the likeliest fixes of that rule."""

    key: str
    revision: int
    text: str
    path: Path | None = None
    envelope: Envelope | None = None
    settings: Settings = DEFAULT_SETTINGS
    baseline: BaselineUse = OWN_BASELINE
    rule: str | None = None


@dataclass(frozen=True, slots=True)
class Verify:
    """Try the patterns, examples and schema of some settings."""

    settings: Settings


@dataclass(frozen=True, slots=True)
class Accept:
    """Collect the problems of these files for a baseline with paths relative to ``root``."""

    job: int
    paths: tuple[Path, ...]
    root: Path
    settings: Settings = DEFAULT_SETTINGS


@dataclass(frozen=True, slots=True)
class Fetch:
    """Load a picture from the web: the person has asked for it."""

    address: str


Request = (
    Repair
    | Analyze
    | Discover
    | Scan
    | Verify
    | Accept
    | Fetch
    | Cancel
    | Learn
    | Relearn
    | Part
    | Remember
    | Forget
    | Conclude
    | Know
    | BulkRequest
)


class HeadingLine(NamedTuple):
    """A heading of an article: its line from 0, its level from 1, its words."""

    line: int
    level: int
    words: str


@dataclass(frozen=True, slots=True)
class Analysis:
    """The diagnostics and headings of one text at one revision, in text order.

    ``left_out`` is the number of milder diagnostics not sent, if a text has more than anyone can
    work through; they appear as others are repaired.
    """

    key: str
    revision: int
    diagnostics: tuple[Diagnostic, ...]
    left_out: int = 0
    headings: tuple[HeadingLine, ...] = ()


@dataclass(frozen=True, slots=True)
class FilesFound:
    """Some more articles of the folder. ``problems`` are sentences on what could not be listed.

    Paths are text: turning each into a Path would take half as long as showing it.
    """

    job: int
    files: tuple[str, ...]
    problems: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class FileSummary:
    """How many diagnostics a file has, by severity and by rule; or, in a sentence, why none.

    ``stale`` are judgements about this article that no longer match anything, ``used_everywhere``
    those about every article that matched here; ``accepted`` counts what the baseline left out.
    ``digest`` is that of the bytes that were checked.
    """

    path: Path
    counts: dict[Severity, int] = field(default_factory=dict)
    by_rule: dict[str, int] = field(default_factory=dict)
    problem: str | None = None
    stale: tuple[Ignore, ...] = ()
    used_everywhere: tuple[Ignore, ...] = ()
    accepted: int = 0
    record: bytes = b""  # for the workspace's index, packed
    digest: str = ""


@dataclass(frozen=True, slots=True)
class FilesChecked:
    """The summaries of some files."""

    job: int
    summaries: tuple[FileSummary, ...]


@dataclass(frozen=True, slots=True)
class FilesAccepted:
    """The entries of some files for a baseline."""

    job: int
    accepted: tuple[Accepted, ...]
    files: tuple[Path, ...]


@dataclass(frozen=True, slots=True)
class Verified:
    """What is wrong with some settings, in sentences that name file and line."""

    settings: Settings
    mistakes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Done:
    """The Discover, Scan or Accept is finished, or was cancelled."""

    job: int


@dataclass(frozen=True, slots=True)
class Failed:
    """An Analyze could not be done; a sentence says why."""

    key: str
    revision: int
    sentence: str


@dataclass(frozen=True, slots=True)
class Repaired:
    """The safe fixes of one text at one revision, as edits to be made one batch after the other."""

    key: str
    revision: int
    batches: tuple[tuple[Edit, ...], ...]
    count: int


@dataclass(frozen=True, slots=True)
class Fetched:
    """The picture's file as it came from the web; or why, in a few words, it did not."""

    address: str
    data: bytes = b""
    problem: str | None = None


Answer = (
    Repaired
    | Analysis
    | FilesFound
    | FilesChecked
    | FilesAccepted
    | Verified
    | Concluded
    | Parted
    | Done
    | Fetched
    | Failed
    | BulkResults
)
