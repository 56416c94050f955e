"""Reads TOML into events with their places.

The standard library's reader decides whether it is TOML and what a scalar means; this module only
finds where things are, in a text that is known to be valid.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from reviewer.article.events import (
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
    huge_number,
    line_at,
)
from reviewer.article.masking import mask
from reviewer.text import Span

_BLANK = re.compile(r"(?:[ \t\n]|#[^\n]*)*")
_COMMAS = re.compile(r"(?:[ \t\n,]|#[^\n]*)*")
_KEY_PART = re.compile(r"""[A-Za-z0-9_-]+|"(?:[^"\\\n]|\\.)*"|'[^'\n]*'""")
_DOT = re.compile(r"[ \t]*\.[ \t]*")
#: A dotted key with too many parts, which takes the standard library quadratic time. It cannot
#: begin inside a word, so that a long word is scanned only once.
_DEEP_KEY = re.compile(
    r"""(?<![A-Za-z0-9_-])(?:(?:[A-Za-z0-9_-]++|"[^"\n]*+"|'[^'\n]*+')[ \t]*+\.[ \t]*+)"""
    f"{{{DEEPEST_NESTING}}}"
)
_EQUALS = re.compile(r"[ \t]*=[ \t]*")
_STRING = re.compile(
    r'''"""(?:[^"\\]|\\.|"(?!""))*"""(?:"(?!")|""(?!"))?|\'\'\'(?:[^']|'(?!''))*\'\'\''''
    r"""'{0,2}|"(?:[^"\\\n]|\\.)*"|'[^'\n]*'""",
    re.DOTALL,
)
_WORD = re.compile(r"\d{4}-\d\d-\d\d \d\d:[^\s,\]}#]+|[^\s,\]}#]+")

_BRACKETS = re.compile(r"[ \t]*[\[\]]{1,2}[ \t]*")

#: The type of a key of several parts, whose field is a nested value.
KEY_OF_PARTS = "many"
_END = Event(END, 0, 0)

_PLACE = re.compile(r" \(at (?:line (\d+), column (\d+)|end of document)\)")
_TOO_DEEP = f"The front matter is nested more than {DEEPEST_NESTING} levels deep."


def read_toml(content: str) -> Events:
    """Read the events of a document. Raises BlockError if it is invalid, too large or too deep."""
    check_size(content)
    masked = mask(content)
    deep_key = _DEEP_KEY.search(masked.text)
    if deep_key is not None:
        raise BlockError(_TOO_DEEP, *line_at(content, deep_key.start()))
    import tomllib  # which few articles need

    try:
        tomllib.loads(masked.text)
    except tomllib.TOMLDecodeError as error:
        raise _in_plain_words(error, content) from error
    except RecursionError as error:
        raise BlockError(_TOO_DEEP, 0, 0) from error
    except ValueError as error:
        raise huge_number(content) from error
    return Events(masked.unmasked(_Scanner(masked.text).document()))


def first_part(text: str, start: int) -> Span:
    """The span of the first part of the key that begins at an offset."""
    found = _KEY_PART.match(text, start)
    return Span(start, start if found is None else found.end())


def _in_plain_words(error: ValueError, content: str) -> BlockError:
    place = _PLACE.search(str(error))
    what = _PLACE.sub("", str(error))
    at = len(content)
    if place is not None and place[1]:
        lines = content.split("\n")[: int(place[1]) - 1]
        at = sum(len(line) + 1 for line in lines) + int(place[2]) - 1
    return BlockError(f"TOML says: {what}.", *line_at(content, at))


@dataclass(slots=True)
class _Scanner:
    """Walks the text once; ``at`` is how far it has come."""

    text: str
    at: int = 0
    depth: int = 0

    def document(self) -> list[Event]:
        """The root map's events; all of one table or dotted key is one nested value."""
        events = [Event(MAP, 0, 0)]
        group: str | None = None  # whose nested value the last events are
        while self._skip(_BLANK):
            key, inside = self._table() if self.text[self.at] == "[" else self._pair()
            if key.type == STRING:
                events += (key, *inside)
                group = None
            elif key.value == group:
                events[-1:] = (key, *inside, _END)
            else:
                place = inside[0]
                events += (key, Event(MAP, place.start, place.start), key, *inside, _END)
                group = key.value
        return [*events, _END]

    def _table(self) -> tuple[Event, list[Event]]:
        """A header and the lines below it, as a key of many parts and a map."""
        self._skip(_BRACKETS)
        key = self._key()
        self._skip(_BRACKETS)
        header_end = self.at
        inside: list[Event] = []
        while self._skip(_BLANK) and self.text[self.at] != "[":
            inner_key, value = self._pair()
            inside += (inner_key, *value)
        start = inside[0].start if inside else header_end
        return key._replace(type=KEY_OF_PARTS), [Event(MAP, start, start), *inside, _END]

    def _pair(self) -> tuple[Event, list[Event]]:
        key = self._key()
        self._skip(_EQUALS)
        return key, list(self._value())

    def _key(self) -> Event:
        """A key; one of several parts gives only the first, and has the type KEY_OF_PARTS."""
        start = self.at
        first = self._take(_KEY_PART)
        end = self.at
        is_dotted = False
        while (dot := _DOT.match(self.text, self.at)) is not None:
            is_dotted = True
            self.at = dot.end()
            self._take(_KEY_PART)
            end = self.at
        name = _meaning(first) if first[0] in "\"'" else first
        return Event(SCALAR, start, end, str(name), type=KEY_OF_PARTS if is_dotted else STRING)

    def _value(self) -> Iterator[Event]:
        start = self.at
        opening = self.text[start]
        if opening in "[{":
            yield from self._collection(opening)
            return
        is_string = opening in "\"'"
        source = self._take(_STRING if is_string else _WORD)
        value = _meaning(source)
        if is_string:
            yield Event(SCALAR, start, self.at, str(value), opening, STRING)
        else:
            yield Event(SCALAR, start, self.at, source, type=type(value).__name__)

    def _collection(self, opening: str) -> Iterator[Event]:
        self.depth += 1
        if self.depth > DEEPEST_NESTING:
            raise BlockError(_TOO_DEEP, self.at, self.at)
        kind = LIST if opening == "[" else MAP
        yield Event(kind, self.at, self.at, style="[")
        self.at += 1
        while self._skip(_COMMAS) and self.text[self.at] not in "]}":
            if kind is MAP:
                yield self._key()
                self._skip(_EQUALS)
            yield from self._value()
        self.at += 1
        self.depth -= 1
        yield Event(END, self.at - 1, self.at)

    def _skip(self, pattern: re.Pattern[str]) -> bool:
        """Skip what the pattern matches; return whether anything is left after it."""
        self.at += len(self._matched(pattern))
        return self.at < len(self.text)

    def _take(self, pattern: re.Pattern[str]) -> str:
        found = self._matched(pattern)
        self.at += len(found)
        return found

    def _matched(self, pattern: re.Pattern[str]) -> str:
        found = pattern.match(self.text, self.at)
        return found[0] if found is not None else ""


def _meaning(source: str) -> object:
    import tomllib

    return tomllib.loads(f"x = {source}")["x"]
