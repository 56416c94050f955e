"""How a value is written into front matter: what every format's speller must know and give."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Protocol, TypeAlias

from reviewer.article.events import Event
from reviewer.article.fields import Scalar, Style

#: A single value that is no string; a datetime is a date.
Plain: TypeAlias = bool | int | float | date | None
#: What a field may be set to.
Value: TypeAlias = "str | Plain | Collection"
Collection: TypeAlias = "Sequence[Value] | Mapping[str, Value]"


class FieldEditError(ValueError):
    """A change of a field that cannot be made; its text is a sentence for the person."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where a value is to stand.

    ``indent`` is the column of the key or dash in front of it, ``column`` its own. ``old`` is the
    scalar that stands there now, if one does, and ``old_source`` its spelling; else the value is
    spelled in ``style``. ``quotes`` is what to use where nothing else says which.
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
    list_step: int = 2  # how much further in than its key a list's dash stands


@dataclass(frozen=True, slots=True)
class Written:
    """A spelling: what stands after the key, and the whole lines that stand below it."""

    inline: str
    below: str = ""


class Speller(Protocol):
    """Writes values in one format."""

    separator: str  # between key and value

    def string(self, text: str, place: Place) -> str:
        """The spelling of a string. Raises FieldEditError where there is none."""

    def plain(self, value: Plain) -> str:
        """The spelling of any other scalar. Raises FieldEditError where there is none."""

    def collection(self, value: Collection, place: Place) -> Written:
        """The spelling of a list or map. Raises FieldEditError where there is none."""

    def key(self, key: str) -> str:
        """The spelling of a key. Raises FieldEditError where there is none."""

    def event(self, source: str, *, in_brackets: bool) -> Event | None:
        """What an unquoted spelling is read as; None where it is not one scalar."""
