"""A block of front matter as a flat list of events, whatever format it is written in.

Events rather than a tree of nodes: they show anchors, aliases and tags as written, they come in
text order, and neither can nesting exhaust the stack nor can aliases multiply what is read.
"""

import re
from dataclasses import dataclass, field
from enum import Enum
from typing import NamedTuple, TypeAlias

#: Nobody writes larger or deeper blocks by hand, and reading them is not worth the wait.
LARGEST_BLOCK = 256 * 1024
DEEPEST_NESTING = 100

#: The type of every string; the others are names of YAML's or the format's own.
STRING = "tag:yaml.org,2002:str"

#: The styles of scalars that are written as lines below a header.
BLOCK_STYLES = ("|", ">")

#: What Python refuses to read as a number, because it would take quadratic time.
_HUGE_NUMBER = re.compile(r"(?:^|[\s:=,\[])([+-]?[0-9_]{4301})")


class BlockError(ValueError):
    """The block cannot be read; ``start`` and ``end`` are offsets in it, of the place at fault."""

    def __init__(self, message: str, start: int, end: int) -> None:
        super().__init__(message)
        self.message = message
        self.start = start
        self.end = end


def check_size(content: str) -> None:
    """Raises BlockError for a block too large to be read."""
    if len(content) > LARGEST_BLOCK:
        message = f"The front matter is larger than {LARGEST_BLOCK // 1024} KB."
        raise BlockError(message, 0, 0)


def huge_number(content: str) -> BlockError:
    """What is wrong with a block in which a number has more digits than Python reads."""
    found = _HUGE_NUMBER.search(content)
    at = 0 if found is None else found.start(1)
    return BlockError("This number has too many digits to be read.", *line_at(content, at))


def line_at(content: str, offset: int) -> tuple[int, int]:
    """Start and end of the line at an offset; past the text's end, of the last one."""
    offset = min(offset, max(len(content) - 1, 0))
    start = content.rfind("\n", 0, offset) + 1
    end = content.find("\n", start)
    return start, len(content) if end < 0 else end


class EventKind(Enum):
    """What an event tells."""

    SCALAR = "scalar"
    ALIAS = "alias"
    LIST = "list"
    MAP = "map"
    END = "end"  # of the list or map opened last


# As globals: looking a member up costs more than everything else that is done with an event.
SCALAR, ALIAS, LIST, MAP, END = EventKind


class Event(NamedTuple):
    """One event, at ``[start, end)`` of the block, without the newline after it."""

    kind: EventKind
    start: int
    end: int
    value: str = ""  # of a scalar what it says; of an alias its name
    style: str = ""  # of a scalar ' or " or | or > or, when unquoted, nothing; [ for brackets
    type: str = ""  # of a scalar: STRING or another
    tag: str | None = None
    anchor: str | None = None

    @property
    def is_bare(self) -> bool:
        """Whether it has neither a tag nor an anchor."""
        return self.tag is None and self.anchor is None

    @property
    def meaning(self) -> "Meaning":
        """Everything about the event that an edit elsewhere must not change."""
        return self.kind, self.tag or self.type, self.value, self.anchor


Meaning: TypeAlias = tuple[EventKind, str, str, str | None]


class Pair(NamedTuple):
    """The events of one top-level key and its value: ``[key, value)`` and ``[value, behind)``."""

    key: int
    value: int
    behind: int


@dataclass(frozen=True, slots=True)
class Events:
    """The root node's events and, where it is a mapping, its pairs."""

    all: list[Event]
    pairs: list[Pair] = field(init=False)

    def __post_init__(self) -> None:
        pairs: list[Pair] = []
        if self.all and self.all[0].kind is MAP:
            index, last = 1, len(self.all) - 1
            while index < last:
                value = self.skip(index)
                behind = self.skip(value)
                pairs.append(Pair(index, value, behind))
                index = behind
        object.__setattr__(self, "pairs", pairs)

    def skip(self, index: int) -> int:
        """The index after the node that begins at ``index``."""
        depth = 0
        while True:
            kind = self.all[index].kind
            index += 1
            if kind is END:
                depth -= 1
            elif kind is LIST or kind is MAP:
                depth += 1
            if depth == 0:
                return index

    def end_of(self, first: int, behind: int) -> int:
        """Where the node of these events ends in the text."""
        if behind == first + 1:
            return self.all[first].end
        return max([event.end for event in self.all[first:behind]])
