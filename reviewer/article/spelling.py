"""How a value is written into front matter: what each format's speller is told and returns."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Protocol, TypeAlias

from reviewer.article.events import Event
from reviewer.article.fields import Scalar, Style

#: A single value that is not a string; a datetime is a date.
Plain: TypeAlias = bool | int | float | date | None
#: What a field may be set to.
Value: TypeAlias = "str | Plain | Collection"
Collection: TypeAlias = "Sequence[Value] | Mapping[str, Value]"


class FieldEditError(ValueError):
    """A change of a field that cannot be made; its text is a sentence for the person."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where a value is to be written.

    ``indent`` is the column of the key or dash in front of it, ``column`` its own. ``old`` is the
    scalar that is there now, if any, and ``old_source`` its spelling; without one the value is
    spelled in ``style``. ``quotes`` is the kind to use if nothing else decides.
    """

    indent: int = 0
    column: int = 3
    in_item: bool = False
    in_brackets: bool = False
    old: Scalar | None = None
    old_source: str = ""
    style: Style = Style.PLAIN
    quotes: Style = Style.SINGLE_QUOTED
    flow_lists: bool = False  # whether lists are written in brackets
    list_step: int = 2  # how many columns further in than its key a list's dash is


@dataclass(frozen=True, slots=True)
class Written:
    """A spelling: what follows the key on its line, and the whole lines below it."""

    inline: str
    below: str = ""


class Speller(Protocol):
    """Writes values in one format."""

    separator: str  # between key and value

    def string(self, text: str, place: Place) -> str:
        """The spelling of a string. Raises FieldEditError if it has none."""

    def plain(self, value: Plain) -> str:
        """The spelling of any other scalar. Raises FieldEditError if it has none."""

    def collection(self, value: Collection, place: Place) -> Written:
        """The spelling of a list or map. Raises FieldEditError if it has none."""

    def key(self, key: str) -> str:
        """The spelling of a key. Raises FieldEditError if it has none."""

    def event(self, source: str, *, in_brackets: bool) -> Event | None:
        """What an unquoted spelling is read as; None if it is not exactly one scalar."""
