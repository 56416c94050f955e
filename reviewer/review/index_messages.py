"""Messages between the window and its helpers about the workspace as a whole."""

from dataclasses import dataclass
from pathlib import Path

from reviewer.index.field_facts import FieldFacts
from reviewer.review.judgement import OWN_BASELINE, BaselineUse
from reviewer.settings.model import DEFAULT_SETTINGS, Settings


@dataclass(frozen=True, slots=True)
class Learn:
    """Add these articles to the index: packed records, made by a scan."""

    records: tuple[bytes, ...]


@dataclass(frozen=True, slots=True)
class Relearn:
    """Read a file again that was saved or has changed; if it is gone, remove it from the index."""

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
    """From now on, judge articles also by these facts (shrunk); empty means by none."""

    facts: bytes


@dataclass(frozen=True, slots=True)
class Part:
    """Hand over everything that is known, for a later ``Remember``: the process is about to end."""


@dataclass(frozen=True, slots=True)
class Parted:
    """Everything the helper knows, small enough for the window to keep."""

    knowledge: bytes


@dataclass(frozen=True, slots=True)
class Remember:
    """Take over what an earlier helper knew."""

    knowledge: bytes


@dataclass(frozen=True, slots=True)
class Concluded:
    """What the articles have in common: shrunk, for the checking processes, and for the form."""

    job: int
    facts: bytes
    fields: FieldFacts
