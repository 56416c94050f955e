"""Reads YAML into events with their places, however corrupt its characters are."""

import re
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

from reviewer.article.events import (
    BLOCK_STYLES,
    DEEPEST_NESTING,
    LARGEST_BLOCK,
    STRING,
    BlockError,
    Event,
    EventKind,
    Events,
)

# What libyaml refuses, and what it takes for the end of a line though nobody else does.
REFUSED = re.compile(
    "[\\x00-\\x08\\x0b-\\x1f\\x7f-\\x9f\\u2028\\u2029\\ufeff\\ud800-\\udfff\\ufffe\\uffff]"
)
_PRIVATE_USE = range(0xE000, 0xF900)

_KINDS = {
    ScalarEvent: EventKind.SCALAR,
    AliasEvent: EventKind.ALIAS,
    SequenceStartEvent: EventKind.LIST,
    MappingStartEvent: EventKind.MAP,
    SequenceEndEvent: EventKind.END,
    MappingEndEvent: EventKind.END,
}
_RESOLVERS: dict[str, list[tuple[str, re.Pattern[str]]]] = yaml.SafeLoader.yaml_implicit_resolvers


class Mask(NamedTuple):
    """Stand-ins for the characters YAML refuses, one for one, so that offsets hold."""

    text: str
    originals: dict[int, str]  # stand-in to what it stands for, as str.translate wants it


def mask(text: str) -> Mask:
    """Put an unused private-use character in place of each one that YAML refuses."""
    refused = sorted(set(REFUSED.findall(text)))
    if not refused:
        return Mask(text, {})
    free = (chr(code) for code in _PRIVATE_USE if chr(code) not in text)
    stand_ins = dict(zip(refused, free, strict=False))
    masked = text.translate({ord(char): stand_in for char, stand_in in stand_ins.items()})
    return Mask(masked, {ord(stand_in): char for char, stand_in in stand_ins.items()})


def implicit_type(value: str) -> str:
    """The type that YAML 1.1, as PyYAML reads it, sees in an unquoted scalar."""
    for tag, pattern in _RESOLVERS.get(value[:1], ()):
        if pattern.match(value):
            return tag
    return STRING


def read_yaml(content: str) -> Events:
    """Read the events of a document.

    Raises BlockError where it is none, too large, too deep, or more than one.
    """
    if len(content) > LARGEST_BLOCK:
        message = f"The front matter is larger than {LARGEST_BLOCK // 1024} KB."
        raise BlockError(message, 0, 0)
    masked = mask(content)
    loader = yaml.CSafeLoader(masked.text)
    try:
        events = _collect(loader, masked.text)
    except yaml.MarkedYAMLError as error:
        raise _in_plain_words(error, masked.text) from error
    finally:
        loader.dispose()
    if masked.originals:
        events = [_unmasked(event, masked.originals) for event in events]
    return Events(events)


def _collect(loader: Any, content: str) -> list[Event]:
    loader.get_event()  # the stream's start
    loader.get_event()  # the document's start, or the stream's end
    events: list[Event] = []
    anchors: set[str] = set()
    depth = 0
    while True:
        event = loader.get_event()
        kind = _KINDS.get(type(event))
        if kind is None:
            break
        start, end = event.start_mark.index, event.end_mark.index
        if kind is EventKind.SCALAR:
            found = _scalar(event, start, end, content)
        elif kind is EventKind.END:
            # libyaml ends a block collection where the next thing starts, a bracket behind it.
            found = Event(kind, start, end if end > start else 0)
            depth -= 1
        elif kind is EventKind.ALIAS:
            found = Event(kind, start, end, event.anchor)
            if event.anchor not in anchors:
                raise BlockError(f"*{event.anchor} refers to no &{event.anchor} above.", start, end)
        else:
            style = "[" if event.flow_style else ""
            is_bare = event.anchor is None and event.tag is None
            end = start if is_bare else end
            found = Event(kind, start, end, "", style, "", event.tag, event.anchor)
            depth += 1
            if depth > DEEPEST_NESTING:
                message = f"The front matter is nested more than {DEEPEST_NESTING} levels deep."
                raise BlockError(message, start, start)
        if found.anchor is not None:
            anchors.add(found.anchor)
        events.append(found)
    if isinstance(event, DocumentEndEvent):
        _expect_the_end(loader.get_event())
    return events


def _expect_the_end(event: Any) -> None:
    if not isinstance(event, StreamEndEvent):
        message = "The fields end at this line, but more follows it."
        raise BlockError(message, event.start_mark.index, event.start_mark.index)


def _scalar(event: Any, start: int, end: int, content: str) -> Event:
    value, style = event.value, event.style
    if style in BLOCK_STYLES:
        end = _block_scalar_end(content, start, end, value)
    plain = not style and value[:1] in _RESOLVERS
    found_type = implicit_type(value) if plain else STRING
    return Event(EventKind.SCALAR, start, end, value, style, found_type, event.tag, event.anchor)


def _block_scalar_end(content: str, start: int, end: int, value: str) -> int:
    """Where a block scalar's last line ends. libyaml goes on over the blank lines below it.

    A line of more blanks than the indentation is content, and so is any where ``+`` keeps them.
    """
    source = content[start:end]
    header, _, body = source.partition("\n")
    indicators, _, _ = header.partition("#")
    if "+" in indicators:
        return end - source.endswith("\n")
    if not value.strip("\n"):
        return start + len(header)
    lines = body.split("\n")
    first = next(line for line in lines if line.strip(" "))
    first_read = next(line for line in value.split("\n") if line)
    indent = _leading_blanks(first) - _leading_blanks(first_read)
    while len(lines[-1]) <= indent and not lines[-1].strip(" "):
        lines.pop()
    return start + len(header) + sum(1 + len(line) for line in lines)


def _leading_blanks(line: str) -> int:
    return len(line) - len(line.lstrip(" "))


def _unmasked(event: Event, originals: dict[int, str]) -> Event:
    return event._replace(value=event.value.translate(originals))


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


def _in_plain_words(error: yaml.MarkedYAMLError, content: str) -> BlockError:
    problem = error.problem or error.context or "it cannot be read"
    message = next(
        (plain for words, plain in _PLAIN_WORDS if words in problem), f"YAML says: {problem}."
    )
    mark = error.problem_mark or error.context_mark
    if "end of stream" in problem and error.context_mark is not None:
        mark = error.context_mark
    at = min(mark.index, max(len(content) - 1, 0)) if mark is not None else 0
    start = content.rfind("\n", 0, at) + 1
    end = content.find("\n", start)
    return BlockError(message, start, len(content) if end < 0 else end)
