"""Reads YAML front matter into fields with spans."""

import re

from reviewer.article.fences import Block
from reviewer.article.fields import (
    Field,
    FrontMatter,
    FrontMatterProblem,
    Item,
    ProblemKind,
    Scalar,
    Shape,
    Style,
)
from reviewer.article.yaml_events import (
    BLOCK_STYLES,
    YamlError,
    YamlEvent,
    YamlEvents,
    is_plain_string,
    read_events,
)
from reviewer.article.yaml_events import Kind as EventKind
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


def read_yaml(text: str, block: Block) -> FrontMatter:
    """Read the block's fields; a block that is no YAML comes back with its problem told."""
    content = block.content.of(text)
    try:
        document = read_events(content)
        fields, nested = _FieldReader(document, text, block.content.start).read()
    except YamlError as error:
        span = Span(error.start, error.end).shifted(block.content.start)
        problem = FrontMatterProblem(ProblemKind.UNPARSABLE, error.message, span)
        return FrontMatter(block.kind, block.span, block.content, problem=problem)
    return FrontMatter(block.kind, block.span, block.content, fields, nested_scalars=nested)


class _FieldReader:
    """Walks the root mapping's events once."""

    def __init__(self, document: YamlEvents, text: str, offset: int) -> None:
        self._document = document
        self._events = document.events
        self._text = text
        self._offset = offset
        self._nested: list[Scalar] = []

    def read(self) -> tuple[tuple[Field, ...], tuple[Scalar, ...]]:
        """The fields, and the scalars inside those that are nested."""
        events = self._events
        if not events:
            return (), ()
        if events[0].kind is not EventKind.MAP:
            raise YamlError(_NO_FIELDS, 0, max(self._document.content.find("\n"), 0))
        is_flow = bool(events[0].style)
        fields: list[Field] = []
        index = 1
        while events[index].kind is not EventKind.END:
            value_index = self._document.skip(index)
            behind = self._document.skip(value_index)
            fields.append(self._field(index, value_index, behind, is_flow=is_flow))
            index = behind
        return tuple(fields), tuple(self._nested)

    def _field(self, index: int, value_index: int, behind: int, *, is_flow: bool) -> Field:
        key = self._events[index]
        key_end = self._document.end_of(index, value_index) + self._offset
        key_span = Span(key.start + self._offset, key_end)
        if key.kind is EventKind.SCALAR and key.is_bare:
            name = self._document.mask.unmask(key.value)
        else:
            name = key_span.of(self._text)
        value_span = self._value_span(value_index, behind, key_end)
        if is_flow:
            span = Span(key_span.start, value_span.end)
        else:
            span = self._lines_of(key_span.start, value_span.end)
        value = self._events[value_index]
        scalar = None
        items: tuple[Item, ...] = ()
        if value.kind is EventKind.SCALAR and value.is_bare:
            shape = Shape.SCALAR if value.style or value.value else Shape.EMPTY
            scalar = self._scalar(value) if shape is Shape.SCALAR else None
        elif value.kind is EventKind.LIST and self._is_list(value_index, behind):
            shape = Shape.LIST
            items = self._items(value_index, behind)
        else:
            shape = Shape.NESTED
            self._keep_nested(value_index, behind)
        is_flow_list = shape is Shape.LIST and bool(value.style)
        return Field(name, key_span, value_span, span, shape, scalar, items, is_flow_list)

    def _value_span(self, index: int, behind: int, key_end: int) -> Span:
        start = self._events[index].start + self._offset
        end = max(self._document.end_of(index, behind) + self._offset, start)
        line_start = self._text.rfind("\n", 0, start) + 1
        if key_end < line_start and not self._text[line_start:start].strip(" "):
            # Values below their key begin with their indentation, so that they read as they look.
            start = line_start
        return Span(start, end)

    def _lines_of(self, start: int, end: int) -> Span:
        """Whole lines, the newline at their end included."""
        text = self._text
        return Span(text.rfind("\n", 0, start) + 1, text.index("\n", end) + 1)

    def _is_list(self, index: int, behind: int) -> bool:
        """Whether a sequence holds bare scalars only."""
        return self._events[index].is_bare and all(
            event.kind is EventKind.SCALAR and event.is_bare
            for event in self._events[index + 1 : behind - 1]
        )

    def _items(self, index: int, behind: int) -> tuple[Item, ...]:
        opening = self._events[index]
        done = opening.start + self._offset
        items: list[Item] = []
        for event in self._events[index + 1 : behind - 1]:
            scalar = self._scalar(event)
            span = scalar.span
            if not opening.style:
                dash = _DASH.match(self._text, done)
                done = span.end
                span = self._lines_of(dash.end() - 1 if dash else span.start, span.end)
            items.append(Item(span, scalar))
        return tuple(items)

    def _scalar(self, event: YamlEvent) -> Scalar:
        style = event.style
        end = self._document.scalar_end(event) if style in BLOCK_STYLES else event.end
        return Scalar(
            Span(event.start + self._offset, end + self._offset),
            self._document.mask.unmask(event.value),
            _STYLES[style],
            bool(style) or is_plain_string(event.value),
        )

    def _keep_nested(self, index: int, behind: int) -> None:
        """Keep the scalars that are values, at whatever depth; keys are none."""
        awaits_key: list[bool | None] = []  # of each open collection; None: a list, without keys
        for event in self._events[index:behind]:
            if event.kind is EventKind.END:
                awaits_key.pop()
                continue
            is_key = bool(awaits_key and awaits_key[-1])
            if awaits_key and awaits_key[-1] is not None:
                awaits_key[-1] = not is_key
            if event.kind is EventKind.SCALAR and not is_key:
                self._nested.append(self._scalar(event))
            elif event.kind is EventKind.MAP:
                awaits_key.append(True)
            elif event.kind is EventKind.LIST:
                awaits_key.append(None)
