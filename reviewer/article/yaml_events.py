"""Reads YAML into events with their places, however corrupt its characters are."""

import re
from typing import Any

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
    ALIAS,
    BLOCK_STYLES,
    DEEPEST_NESTING,
    END,
    LIST,
    MAP,
    SCALAR,
    STRING,
    BlockError,
    Event,
    Events,
    check_size,
    line_at,
)
from reviewer.article.masking import mask

_KINDS = {
    ScalarEvent: SCALAR,
    AliasEvent: ALIAS,
    SequenceStartEvent: LIST,
    MappingStartEvent: MAP,
    SequenceEndEvent: END,
    MappingEndEvent: END,
}
_RESOLVERS: dict[str, list[tuple[str, re.Pattern[str]]]] = yaml.SafeLoader.yaml_implicit_resolvers

#: Characters with which an unquoted scalar that is not a string may begin.
TYPED_STARTS = frozenset(_RESOLVERS)


def implicit_type(value: str) -> str:
    """The type that YAML 1.1, as read by PyYAML, gives an unquoted scalar."""
    for tag, pattern in _RESOLVERS.get(value[:1], ()):
        if pattern.match(value):
            return tag
    return STRING


def read_yaml(content: str) -> Events:
    """Read the events of a document.

    Raises BlockError if it is invalid, too large, too deep, or more than one document.
    """
    check_size(content)
    if content.startswith("\ufeff"):
        # Readers drop it there, and libyaml does not count it; an empty line does no harm.
        content = "\n" + content[1:]
    masked = mask(content)
    loader = yaml.CSafeLoader(masked.text)
    try:
        events = _collect(loader, masked.text)
    except yaml.MarkedYAMLError as error:
        raise _in_plain_words(error, masked.text) from error
    finally:
        loader.dispose()
    return Events(masked.unmasked(events))


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
        if kind is SCALAR:
            value, style = event.value, event.style
            if style in BLOCK_STYLES:
                end = _block_scalar_end(content, start, end, value)
            elif start == end:
                start = end = _place_of_nothing(content, start)
            may_be_typed = not style and value[:1] in TYPED_STARTS
            type_ = implicit_type(value) if may_be_typed else STRING
            found = Event(kind, start, end, value, style, type_, event.tag, event.anchor)
        elif kind is END:
            # libyaml ends a block collection where the next thing starts, and one in brackets after
            # the bracket.
            found = Event(kind, start, end if end > start else 0)
            depth -= 1
        elif kind is ALIAS:
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
        message = "The fields end at this line, but there is more after it."
        raise BlockError(message, event.start_mark.index, event.start_mark.index)


def _place_of_nothing(content: str, start: int) -> int:
    """Where a missing value would be: libyaml puts it after the lines below."""
    end = start
    while end and content[end - 1] in " \n":
        end -= 1
    is_below = "\n" in content[end:start] and content[start : start + 1] != ":"
    return end if is_below else start


def _block_scalar_end(content: str, start: int, end: int, value: str) -> int:
    """Where a block scalar's last line ends. libyaml goes on over the blank lines below it.

    A line of more spaces than the indentation is content, and so is any where ``+`` keeps them.
    """
    source = content[start:end]
    header, _, body = source.partition("\n")
    indicators, _, _ = header.partition("#")
    if "+" in indicators:
        return end - source.endswith("\n")
    if not value.strip("\n"):
        return start + len(header)
    lines = body.split("\n")
    indent = _block_scalar_indent(lines, value.split("\n"))
    while len(lines[-1]) <= indent and not lines[-1].strip(" "):
        lines.pop()
    return start + len(header) + sum(1 + len(line) for line in lines)


def _block_scalar_indent(lines: list[str], read: list[str]) -> int:
    """How many spaces of each line are indentation, judged by the first line that has words."""
    first = next((line for line in lines if line.strip(" ")), None)
    if first is None:
        return max(map(len, lines)) - max(map(len, read))
    return leading_blanks(first) - leading_blanks(next(line for line in read if line))


def leading_blanks(line: str) -> int:
    """How many spaces a line begins with."""
    return len(line) - len(line.lstrip(" "))


#: libyaml's messages, and what they mean to someone who never read the YAML specification.
_PLAIN_WORDS = (
    ("mapping values are not allowed", "A value that contains a colon needs quotes around it."),
    (
        "found character that cannot start any token",
        "A value cannot begin with this character (a tab, @, ` or %): put it in quotes.",
    ),
    ("could not find expected ':'", "There is no colon after the key in this line."),
    ("did not find expected key", "A key is expected here: the indentation or a quote is wrong."),
    ("found unexpected end of stream", "This quote is never closed."),
    ("did not find expected ',' or ']'", "The list opened with [ needs a comma or ] here."),
    ("did not find expected ',' or '}'", "The group opened with { needs a comma or } here."),
    ("did not find expected '-' indicator", "An item of the list must begin with - here."),
    ("found a tab character", "This line is indented with a tab; only spaces are allowed."),
    (
        "found unknown escape character",
        "This backslash in double quotes does not begin a known escape.",
    ),
    ("block sequence entries are not allowed", "A list must begin on a line of its own here."),
    (
        "did not find expected <document start>",
        "Only key: value is allowed here, but there is text.",
    ),
)


#: Contexts in which libyaml gives up far after the place at fault: they began at that place.
_BEGUN_BEFORE = ("while scanning a simple key", "while scanning a quoted scalar")


def _in_plain_words(error: yaml.MarkedYAMLError, content: str) -> BlockError:
    problem = error.problem or error.context or "it cannot be read"
    message = next(
        (plain for words, plain in _PLAIN_WORDS if words in problem), f"YAML says: {problem}."
    )
    mark = error.problem_mark or error.context_mark
    if error.context_mark is not None and error.context in _BEGUN_BEFORE:
        mark = error.context_mark
    return BlockError(message, *line_at(content, mark.index if mark is not None else 0))
