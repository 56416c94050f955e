"""What the window and its helpers say to each other of the workspace as a whole."""

from dataclasses import dataclass
from pathlib import Path

from reviewer.index.field_facts import FieldFacts
from reviewer.review.judgement import OWN_BASELINE, BaselineUse
from reviewer.settings.model import DEFAULT_SETTINGS, Settings


@dataclass(frozen=True, slots=True)
class Learn:
    """Take these articles into the index: packed records, as a scan made them."""

    records: tuple[bytes, ...]


@dataclass(frozen=True, slots=True)
class Relearn:
    """Read a file again that was saved or has changed; one that is gone leaves the index."""

    path: Path


@dataclass(frozen=True, slots=True)
class Forget:
    """Empty the index: another folder was opened."""


@dataclass(frozen=True, slots=True)
class Conclude:
    """Tell what follows from the index. ``job`` comes back with each answer.

    A newer one takes the place of one that waits or is under way.
    """

    job: int
    settings: Settings = DEFAULT_SETTINGS
    baseline: BaselineUse = OWN_BASELINE


@dataclass(frozen=True, slots=True)
class Know:
    """From now on, judge articles by these facts as well, which are shrunk; empty: by none."""

    facts: bytes


@dataclass(frozen=True, slots=True)
class Part:
    """Tell all that is known, to be told it again by a ``Remember``: the process is to end."""


@dataclass(frozen=True, slots=True)
class Parted:
    """All that the helper knows, small enough to be kept by the window."""

    knowledge: bytes


@dataclass(frozen=True, slots=True)
class Remember:
    """Know what an earlier helper knew."""

    knowledge: bytes


@dataclass(frozen=True, slots=True)
class Concluded:
    """What the articles have in common: for those who check, shrunk, and for the form."""

    job: int
    facts: bytes
    fields: FieldFacts
