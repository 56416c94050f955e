"""Front matter opened for a change: what it means now, and proof of what it will mean."""

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date
from functools import cached_property
from typing import Any, Protocol

from reviewer.article.events import (
    END,
    LIST,
    MAP,
    SCALAR,
    STRING,
    BlockError,
    Event,
    Events,
    Meaning,
    Pair,
)
from reviewer.article.fences import find_block
from reviewer.article.fields import Field, FrontMatter, Kind, Shape, Style
from reviewer.article.formats import read_events, speller_for
from reviewer.article.spelling import FieldEditError, Place, Value, Written
from reviewer.text import Edit, Span, apply_edits, minimal_edit

_UNREADABLE = "The front matter cannot be read as it stands: repair it as text first."
_UNPROVEN = "This change would alter other fields, too, so it was not made: edit it as text."

#: To Python these are sequences of numbers; no format has a spelling for them.
_BYTES = (bytes, bytearray, memoryview)

_COLON = re.compile(r"\s*[:=]")


class HasFields(Protocol):
    """What a change of the front matter starts from; an Article is one."""

    @property
    def text(self) -> str:
        """The whole text."""
        ...

    @property
    def front_matter(self) -> FrontMatter:
        """The front matter as spans of the text."""
        ...

    @property
    def metadata(self) -> Mapping[str, Any]:
        """The front matter's values."""
        ...


class Draft:
    """The front matter of a text, about to be changed."""

    def __init__(self, text: str, front_matter: FrontMatter) -> None:
        """Raises FieldEditError where the front matter cannot be read."""
        if front_matter.problem is not None:
            raise FieldEditError(_UNREADABLE)
        self.text = text
        self.front_matter = front_matter
        self.kind = Kind.YAML if front_matter.kind is Kind.NONE else front_matter.kind
        self.speller = speller_for(self.kind)
        self.events: Events = read_events(self.kind, front_matter.content.of(text))
        self.meanings = [event.meaning for event in self.events.all]
        self.has_brackets = bool(self.events.all and self.events.all[0].style)

    @classmethod
    def of(cls, article: HasFields) -> "Draft":
        """The draft of an article's front matter. Raises FieldEditError."""
        return cls(article.text, article.front_matter)

    def field(self, key: str) -> Field:
        """The field of that key. Raises FieldEditError."""
        found = self.front_matter.field(key)
        if found is None:
            raise FieldEditError(f"There is no field {key!r}.")
        return found

    def pair(self, field: Field) -> Pair:
        """The events of a field."""
        number = next(i for i, it in enumerate(self.front_matter.fields) if it is field)
        return self.events.pairs[number]

    def colon_end(self, field: Field) -> int:
        """The offset after the colon of a field. Raises FieldEditError for ``? key`` forms."""
        colon = _COLON.match(self.text, field.key_span.end)
        if colon is None:
            raise FieldEditError(
                f"The field {field.key!r} has a form that can only be edited as text."
            )
        return colon.end()

    def first_table(self) -> int:
        """The number of the first field that is a TOML table, after which no plain one may stand.

        The number of all fields where none is.
        """
        fields = self.front_matter.fields
        if self.kind is not Kind.TOML:
            return len(fields)
        tables = (i for i, it in enumerate(fields) if it.span.of(self.text).lstrip()[:1] == "[")
        return next(tables, len(fields))

    def column(self, offset: int) -> int:
        """The column of an offset, from 0."""
        return offset - self.text.rfind("\n", 0, offset) - 1

    def place(self, indent: int, column: int) -> Place:
        """A place for a new value, which is to be written like most values of the block."""
        return replace(self._usual_place, indent=indent, column=column)

    @cached_property
    def _usual_place(self) -> Place:
        lists = [it for it in self.front_matter.fields if it.shape is Shape.LIST and it.items]
        block = next((it for it in lists if not it.is_flow), None)
        step = 2
        if block is not None:
            first = block.items[0].scalar.span.start
            line_start = self.text.rfind("\n", 0, first) + 1
            dash = self.text.find("-", line_start)
            step = max(dash - line_start - self.column(block.key_span.start), 0)
        styles = Counter(it.style for it in self.front_matter.scalars() if it.is_string)
        prefers_double = styles[Style.DOUBLE_QUOTED] > styles[Style.SINGLE_QUOTED]
        quotes = Style.DOUBLE_QUOTED if prefers_double else Style.SINGLE_QUOTED
        return Place(
            in_brackets=self.has_brackets,
            quotes=quotes,
            # New strings are quoted only where every string of the block is.
            style=quotes if styles and set(styles) == {quotes} else Style.PLAIN,
            flow_lists=bool(lists) and block is None,
            list_step=step,
        )

    def written(self, value: Value, place: Place) -> Written:
        """The spelling of any value."""
        if isinstance(value, str):
            return Written(self.speller.string(value, place))
        if isinstance(value, Mapping | Sequence):
            return self.speller.collection(value, place)
        return Written(self.speller.plain(value))

    def meanings_of(self, value: Value) -> list[Meaning]:
        """What the events of a value must mean once it is written."""
        if isinstance(value, str):
            return [Event(SCALAR, 0, 0, value, type=STRING).meaning]
        if isinstance(value, Mapping):
            inside = [
                it for pair in value.items() for part in pair for it in self.meanings_of(part)
            ]
            return [Event(MAP, 0, 0).meaning, *inside, Event(END, 0, 0).meaning]
        if isinstance(value, Sequence) and not isinstance(value, _BYTES):
            inside = [it for part in value for it in self.meanings_of(part)]
            return [
                Event(LIST, 0, 0).meaning,
                *inside,
                Event(END, 0, 0).meaning,
            ]
        event = None
        # Other values that scripts may pass in have no spelling: they would come back changed.
        if value is None or isinstance(value, bool | int | float | date):
            event = self.speller.event(self.speller.plain(value), in_brackets=False)
        if event is None:
            raise FieldEditError(f"{value!r} cannot be written here.")
        return [event.meaning]

    def proven(self, edits: Iterable[Edit], wanted: list[Meaning]) -> tuple[Edit, ...]:
        """The edits, made as small as possible, if they make the front matter mean ``wanted``.

        Empty lines behind an edit may be removed along with it: they would become part of a text
        that ends in several line ends, as of `|+`. Raises FieldEditError if the meaning would be
        another one all the same, or the body's start would move.
        """
        edits = tuple(edits)
        if not self._means(wanted, edits):
            edits = (*edits, *self._empty_lines_behind(edits))
            if not self._means(wanted, edits):
                raise FieldEditError(_UNPROVEN)
        return tuple(
            Edit(small.span.shifted(edit.span.start), small.replacement)
            for edit in sorted(edits)
            if (small := minimal_edit(edit.span.of(self.text), edit.replacement)) is not None
        )

    def _means(self, wanted: list[Meaning], edits: Iterable[Edit]) -> bool:
        return self.read_again(apply_edits(self.text, edits)) == wanted

    def _empty_lines_behind(self, edits: tuple[Edit, ...]) -> set[Edit]:
        """Edits that remove the empty lines below the line on which each edit ends."""
        found = set()
        for edit in edits:
            start = edit.span.end
            if start and self.text[start - 1] != "\n":
                start = min(line_end(self.text, start) + 1, len(self.text))
            end = start
            while (newline := line_end(self.text, end)) < len(self.text):
                if self.text[end:newline].strip(" "):
                    break
                end = newline + 1
            if end > start and all(it.span.end <= start or end <= it.span.start for it in edits):
                found.add(Edit(Span(start, end), ""))
        return found

    def read_again(self, text: str) -> list[Meaning]:
        """What a changed text's front matter means. Raises FieldEditError if it cannot be read."""
        block = find_block(text)
        body = self.text[self.front_matter.span.end :]
        if block.kind is not self.kind or text[block.span.end :] != body:
            raise FieldEditError(_UNPROVEN)
        try:
            events = read_events(block.kind, block.content.of(text))
        except BlockError as error:
            raise FieldEditError(f"The front matter could no longer be read: {error}") from error
        return [event.meaning for event in events.all]


def line_end(text: str, offset: int) -> int:
    """The offset of the newline that ends the line."""
    end = text.find("\n", offset)
    return len(text) if end < 0 else end


def put(text: str, span: Span, source: str) -> Edit:
    """Spell a scalar again; a comment after it stays on the line where the value begins."""
    old = span.of(text)
    is_block, was_block = (it.lstrip(" ")[:1] in ("|", ">") for it in (source, old))
    tail = text[span.end : line_end(text, span.end)]
    if was_block and not is_block:
        header = old.partition("\n")[0]
        comment = header[header.find("#") :] if "#" in header else ""
        return Edit(span, f"{source} {comment}".rstrip(" ") if comment else source)
    if is_block and not was_block and tail:
        header, _, lines = source.partition("\n")
        return Edit(Span(span.start, span.end + len(tail)), f"{header}{tail.rstrip()}\n{lines}")
    return Edit(span, source)
