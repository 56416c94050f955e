"""Reads the events of front matter into fields with spans, whatever format it is written in."""

import re

from reviewer.article.events import (
    END,
    LIST,
    MAP,
    SCALAR,
    STRING,
    BlockError,
    Event,
    Events,
    Pair,
)
from reviewer.article.fields import Field, Item, Scalar, Shape, Style
from reviewer.text import Span

_STYLES = {
    "": Style.PLAIN,
    "'": Style.SINGLE_QUOTED,
    '"': Style.DOUBLE_QUOTED,
    "|": Style.LITERAL,
    ">": Style.FOLDED,
}

_DASH = re.compile(r"(?:[ \t]*(?:#[^\n]*)?\n)*[ ]*-")

_NO_FIELDS = "The front matter has no fields: every line must be of the form key: value."


def read_fields(
    events: Events, text: str, offset: int
) -> tuple[tuple[Field, ...], tuple[Scalar, ...]]:
    """The fields, and the scalars inside those that are nested.

    ``offset`` is where the block begins in ``text``; the events' offsets count from there. Raises
    BlockError if the block is not a mapping of keys to values.
    """
    if events.all and events.all[0].kind is not MAP:
        line_end = text.find("\n", offset) - offset
        raise BlockError(_NO_FIELDS, 0, max(line_end, 0))
    reader = _FieldReader(events, text, offset)
    return tuple(reader.field(pair) for pair in events.pairs), tuple(reader.nested)


class _FieldReader:
    """Turns the events of one pair after the other into fields."""

    def __init__(self, events: Events, text: str, offset: int) -> None:
        self.nested: list[Scalar] = []
        self._events = events
        self._text = text
        self._offset = offset
        self._in_brackets = bool(events.all and events.all[0].style)

    def field(self, pair: Pair) -> Field:
        """The field of a key and its value."""
        events, text = self._events.all, self._text
        key, value = events[pair.key], events[pair.value]
        key_end = self._events.end_of(pair.key, pair.value) + self._offset
        key_span = Span(key.start + self._offset, key_end)
        is_word = key.kind is SCALAR and key.is_bare
        value_span = self._value_span(value, pair, key_end)
        if self._in_brackets:
            span = Span(key_span.start, value_span.end)
        else:
            span = self._lines_of(key_span.start, value_span.end)
        shape, scalar = Shape.NESTED, None
        items: tuple[Item, ...] = ()
        if value.kind is SCALAR and value.is_bare:
            scalar = self._scalar(value) if value.style or value.value else None
            shape = Shape.SCALAR if scalar is not None else Shape.EMPTY
        elif self._is_list(pair):
            shape, items = Shape.LIST, self._items(pair)
        else:
            self._keep_nested(events[pair.value : pair.behind])
        is_flow = shape is Shape.LIST and bool(value.style)
        name = key.value if is_word else key_span.of(text)
        return Field(name, key_span, value_span, span, shape, scalar, items, is_flow)

    def _value_span(self, value: Event, pair: Pair, key_end: int) -> Span:
        start = value.start + self._offset
        end = self._events.end_of(pair.value, pair.behind) + self._offset
        line_start = self._text.rfind("\n", key_end, start) + 1
        if line_start and not self._text[line_start:start].strip(" "):
            # Values on lines of their own include their indentation, so that they read as they
            # look.
            start = line_start
        return Span(start, end)

    def _lines_of(self, start: int, end: int) -> Span:
        """Whole lines, the newline at their end included."""
        text = self._text
        return Span(text.rfind("\n", 0, start) + 1, text.index("\n", end) + 1)

    def _is_list(self, pair: Pair) -> bool:
        """Whether a value is a list of bare scalars only."""
        opening, *inside = self._events.all[pair.value : pair.behind]
        return (
            opening.kind is LIST
            and opening.is_bare
            and all(event.kind is SCALAR and event.is_bare for event in inside[:-1])
        )

    def _items(self, pair: Pair) -> tuple[Item, ...]:
        opening, *inside, _ = self._events.all[pair.value : pair.behind]
        if opening.style:
            return tuple(Item(scalar.span, scalar) for scalar in map(self._scalar, inside))
        text = self._text
        done = opening.start + self._offset
        items: list[Item] = []
        for scalar in map(self._scalar, inside):
            start, end = scalar.span
            line = text.rfind("\n", 0, start) + 1
            if "-" not in text[line:start]:
                # The dash stands on a line above.
                dash = _DASH.match(text, done)
                line = text.rfind("\n", 0, dash.end() if dash is not None else start) + 1
            items.append(Item(Span(line, text.index("\n", end) + 1), scalar))
            done = end
        return tuple(items)

    def _scalar(self, event: Event) -> Scalar:
        span = Span(event.start + self._offset, event.end + self._offset)
        return Scalar(span, event.value, _STYLES[event.style], event.type == STRING)

    def _keep_nested(self, events: list[Event]) -> None:
        """Keep the scalars that are values, not keys, at whatever depth."""
        awaits_key: list[bool | None] = []  # of each open collection; None: a list, without keys
        for event in events:
            if event.kind is END:
                awaits_key.pop()
                continue
            is_key = bool(awaits_key and awaits_key[-1])
            if awaits_key and awaits_key[-1] is not None:
                awaits_key[-1] = not is_key
            if event.kind is SCALAR and not is_key:
                self.nested.append(self._scalar(event))
            elif event.kind is MAP:
                awaits_key.append(True)
            elif event.kind is LIST:
                awaits_key.append(None)
