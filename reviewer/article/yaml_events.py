"""A YAML document as a flat list of events with their places, however corrupt its characters.

Events, and not a tree of nodes: they tell anchors, aliases and tags as they stand, they come in
text order, and no nesting can exhaust the stack nor any alias multiply what is read.
"""

import re
from dataclasses import dataclass
from enum import Enum
from typing import Any, NamedTuple

import yaml
from yaml.events import (
    AliasEvent,
    DocumentEndEvent,
    MappingEndEvent,
    MappingStartEvent,
    ScalarEvent,
    SequenceEndEvent,
    SequenceStartEvent,
    StreamEndEvent,
)

#: Beyond these nobody wrote the block by hand, and reading it is not worth the wait.
LARGEST_BLOCK = 256 * 1024
DEEPEST_NESTING = 100

STRING_TAG = "tag:yaml.org,2002:str"

# What libyaml refuses, and what it takes for the end of a line though nobody else does.
_REFUSED = re.compile(
    "[\\x00-\\x08\\x0b-\\x1f\\x7f-\\x9f\\u2028\\u2029\\ufeff\\ud800-\\udfff\\ufffe\\uffff]"
)
_PRIVATE_USE = range(0xE000, 0xF900)

BLOCK_STYLES = ("|", ">")


class Kind(Enum):
    """What an event tells."""

    SCALAR = "scalar"
    ALIAS = "alias"
    LIST = "list"
    MAP = "map"
    END = "end"  # of the list or map opened last


_KINDS = {
    ScalarEvent: Kind.SCALAR,
    AliasEvent: Kind.ALIAS,
    SequenceStartEvent: Kind.LIST,
    MappingStartEvent: Kind.MAP,
    SequenceEndEvent: Kind.END,
    MappingEndEvent: Kind.END,
}


class YamlEvent(NamedTuple):
    """One event, at ``[start, end)`` of the document; values are still masked.

    ``end`` is where the reader stood, which for block scalars is behind the blank lines below.
    """

    kind: Kind
    start: int
    end: int
    value: str = ""
    style: str = ""  # of a scalar: one of ' " | > or empty; of a collection in brackets: [
    tag: str | None = None
    anchor: str | None = None

    @property
    def is_bare(self) -> bool:
        """Whether neither an anchor nor a tag stands in front."""
        return self.tag is None and self.anchor is None


_RESOLVERS: dict[str, list[tuple[str, re.Pattern[str]]]] = yaml.SafeLoader.yaml_implicit_resolvers


class YamlError(ValueError):
    """The document cannot be read; ``start`` and ``end`` are offsets in it."""

    def __init__(self, message: str, start: int, end: int) -> None:
        super().__init__(message)
        self.message = message
        self.start = start
        self.end = end


class Mask(NamedTuple):
    """Stand-ins for the characters YAML refuses, one for one, so that offsets hold."""

    text: str
    originals: dict[int, str]  # stand-in to what it stands for, as str.translate wants it

    def unmask(self, text: str) -> str:
        """The text with its own characters again."""
        return text.translate(self.originals) if self.originals else text


def mask(text: str) -> Mask:
    """Put an unused private-use character in place of each one that YAML refuses."""
    refused = sorted(set(_REFUSED.findall(text)))
    if not refused:
        return Mask(text, {})
    free = (chr(code) for code in _PRIVATE_USE if chr(code) not in text)
    stand_ins = dict(zip(refused, free, strict=False))
    masked = text.translate({ord(char): stand_in for char, stand_in in stand_ins.items()})
    return Mask(masked, {ord(stand_in): char for char, stand_in in stand_ins.items()})


def implicit_tag(value: str) -> str:
    """The type that YAML 1.1, as PyYAML reads it, sees in an unquoted scalar."""
    for tag, pattern in _RESOLVERS.get(value[:1], ()):
        if pattern.match(value):
            return tag
    return STRING_TAG


def is_plain_string(value: str) -> bool:
    """Whether YAML 1.1 reads an unquoted scalar as a string."""
    return value[:1] not in _RESOLVERS or implicit_tag(value) == STRING_TAG


@dataclass(frozen=True, slots=True)
class YamlEvents:
    """The events of one document without those of stream and document: the root node's."""

    content: str  # masked
    events: list[YamlEvent]
    mask: Mask

    def skip(self, index: int) -> int:
        """The index behind the node that begins at ``index``."""
        depth = 0
        while True:
            kind = self.events[index].kind
            index += 1
            if kind is Kind.LIST or kind is Kind.MAP:
                depth += 1
            elif kind is Kind.END:
                depth -= 1
            if depth == 0:
                return index

    def end_of(self, first: int, behind: int) -> int:
        """Where the node of these events ends in the text, comments and blank lines left out.

        libyaml's own end of a block collection is the start of what follows it.
        """
        for event in reversed(self.events[first:behind]):
            if event.kind is Kind.SCALAR:
                return self.scalar_end(event)
            if event.kind is Kind.ALIAS or event.end > event.start:
                return event.end
        return self.events[first].end

    def scalar_end(self, event: YamlEvent) -> int:
        """Where a scalar's spelling ends, the last newline of a block scalar left out."""
        if event.style not in BLOCK_STYLES:
            return event.end
        source = self.content[event.start : event.end]
        header, _, body = source.partition("\n")
        indicators, _, _ = header.partition("#")
        if "+" in indicators:
            return event.end - source.endswith("\n")
        return event.start + len(header) + len(_without_blank_end(body, event.value))


def _without_blank_end(body: str, value: str) -> str:
    """A block scalar's lines, each with its newline in front, less the blank ones behind them.

    A line of more blanks than the indentation is content.
    """
    lines = body.split("\n")
    if not value.strip("\n"):
        return ""
    first = next(line for line in lines if line.strip(" "))
    first_read = next(line for line in value.split("\n") if line)
    indent = _leading_blanks(first) - _leading_blanks(first_read)
    while lines and len(lines[-1]) <= max(indent, 0) and not lines[-1].strip(" "):
        lines.pop()
    return "".join("\n" + line for line in lines)


def _leading_blanks(line: str) -> int:
    return len(line) - len(line.lstrip(" "))


def read_events(content: str) -> YamlEvents:
    """Read the events of a document.

    Raises YamlError where it is none, too large, too deep, or more than one.
    """
    if len(content) > LARGEST_BLOCK:
        raise YamlError("The front matter is larger than 256 KB.", 0, 0)
    masked = mask(content)
    loader = yaml.CSafeLoader(masked.text)
    try:
        return YamlEvents(masked.text, _collect(loader), masked)
    except yaml.MarkedYAMLError as error:
        raise _in_plain_words(error, masked.text) from error
    finally:
        loader.dispose()


def _collect(loader: Any) -> list[YamlEvent]:
    loader.get_event()  # the stream's start
    loader.get_event()  # the document's start, or the stream's end
    events: list[YamlEvent] = []
    anchors: set[str] = set()
    depth = 0
    while True:
        event = loader.get_event()
        kind = _KINDS.get(type(event))
        if kind is None:
            break
        start, end = event.start_mark.index, event.end_mark.index
        if kind is Kind.SCALAR:
            found = YamlEvent(kind, start, end, event.value, event.style, event.tag, event.anchor)
        elif kind is Kind.END:
            found = YamlEvent(kind, start, end)
            depth -= 1
        elif kind is Kind.ALIAS:
            found = YamlEvent(kind, start, end, event.anchor)
            if event.anchor not in anchors:
                raise YamlError(f"*{event.anchor} refers to no &{event.anchor} above.", start, end)
        else:
            style = "[" if event.flow_style else ""
            found = YamlEvent(kind, start, end, "", style, event.tag, event.anchor)
            depth += 1
            if depth > DEEPEST_NESTING:
                message = f"The front matter is nested more than {DEEPEST_NESTING} levels deep."
                raise YamlError(message, start, start)
        if found.anchor is not None:
            anchors.add(found.anchor)
        events.append(found)
    if isinstance(event, DocumentEndEvent):
        _expect_the_end(loader.get_event())
    return events


def _expect_the_end(event: Any) -> None:
    if not isinstance(event, StreamEndEvent):
        message = "The fields end at this line, but more follows it."
        raise YamlError(message, event.start_mark.index, event.start_mark.index)


#: libyaml's words, and what they mean to someone who never read the YAML specification.
_PLAIN_WORDS = (
    ("mapping values are not allowed", "A colon inside a value needs quotes around the value."),
    (
        "found character that cannot start any token",
        "A value cannot begin with this character (a tab, @, ` or %): put it in quotes.",
    ),
    ("could not find expected ':'", "This line has no colon behind its key."),
    ("did not find expected key", "A key is expected here: the indentation or a quote is wrong."),
    ("found unexpected end of stream", "A quote is opened here and never closed."),
    ("did not find expected ',' or ']'", "The list opened with [ needs a comma or ] here."),
    ("did not find expected ',' or '}'", "The group opened with { needs a comma or } here."),
    ("did not find expected '-' indicator", "An item of the list must begin with - here."),
    ("found a tab character", "A tab stands where only spaces may indent."),
    ("found unknown escape character", "A backslash in double quotes is no known escape here."),
    ("block sequence entries are not allowed", "A list must begin on a line of its own here."),
    ("did not find expected <document start>", "Only key: value may stand here, but text does."),
)


def _in_plain_words(error: yaml.MarkedYAMLError, content: str) -> YamlError:
    problem = error.problem or error.context or "it cannot be read"
    message = next(
        (plain for words, plain in _PLAIN_WORDS if words in problem), f"YAML says: {problem}."
    )
    mark = error.problem_mark or error.context_mark
    if "end of stream" in problem and error.context_mark is not None:
        mark = error.context_mark
    at = min(mark.index, len(content)) if mark is not None else 0
    if at == len(content) and at > 0:
        at -= 1
    start = content.rfind("\n", 0, at) + 1
    end = content.find("\n", start)
    return YamlError(message, start, len(content) if end < 0 else end)
