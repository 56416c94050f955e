"""The front matter of an article, found as spans."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import Enum
from typing import NamedTuple

from reviewer.text import Span


class Kind(Enum):
    """How front matter is written."""

    NONE = "none"
    YAML = "yaml"
    TOML = "toml"
    JSON = "json"


class Style(Enum):
    """How a scalar is spelled; a change of its text keeps the style."""

    PLAIN = "plain"
    SINGLE_QUOTED = "single-quoted"
    DOUBLE_QUOTED = "double-quoted"
    LITERAL = "literal"
    FOLDED = "folded"


class Shape(Enum):
    """What a field's value is made of."""

    EMPTY = "empty"  # `key:` with nothing after it
    SCALAR = "scalar"
    LIST = "list"  # of scalars only; lists that hold maps or lists are NESTED
    NESTED = "nested"


class Scalar(NamedTuple):
    """One single value.

    ``span`` covers its spelling in the article's text, quotes and block header included, without a
    trailing comment. ``text`` is its content, unquoted and unfolded but not yet converted to a
    type: ``No`` is "No" and ``12:30`` is "12:30".
    """

    span: Span
    text: str
    style: Style
    is_string: bool  # False where YAML 1.1 or the format reads it as a number, boolean, date, null


class Item(NamedTuple):
    """One item of a list; ``span`` covers its whole lines, newline included (block lists)."""

    span: Span
    scalar: Scalar


class Field(NamedTuple):
    """One top-level key with its value.

    ``span`` covers the whole lines of key and value, the last newline included; in a block that
    is one map in brackets, as JSON is, key and value alone. ``value_span`` covers the value alone
    (empty, after the colon, for Shape.EMPTY), with its first line's indentation where it stands
    on lines of its own, so that it can be shown as source.
    """

    key: str
    key_span: Span
    value_span: Span
    span: Span
    shape: Shape
    scalar: Scalar | None = None
    items: tuple[Item, ...] = ()
    is_flow: bool = False  # a list written as `[a, b]`


class ProblemKind(Enum):
    """Why front matter has no fields."""

    UNCLOSED = "unclosed"
    UNPARSABLE = "unparsable"


@dataclass(frozen=True, slots=True)
class FrontMatterProblem:
    """Why front matter cannot be read, as a sentence, and where."""

    kind: ProblemKind
    message: str
    span: Span


@dataclass(frozen=True, slots=True)
class FrontMatter:
    """The block at the article's head.

    ``span`` reaches from the text's start after the closing fence's newline: the body begins at
    ``span.end``. ``content`` is what is between the fences. Unclosed front matter has no fields and
    an empty span: all of the text is body. ``fields`` are in text order; a repeated key is there
    twice, and ``field()`` returns the last one, as YAML readers do. ``scalars()`` returns every
    scalar, also those inside nested values.
    """

    kind: Kind
    span: Span
    content: Span
    fields: tuple[Field, ...] = ()
    problem: FrontMatterProblem | None = None
    nested_scalars: tuple[Scalar, ...] = field(default=(), repr=False)

    def field(self, key: str) -> Field | None:
        """The field of that key, or None."""
        return next((found for found in reversed(self.fields) if found.key == key), None)

    def scalars(self) -> Iterator[Scalar]:
        """Every value scalar, keys left out, in no particular order."""
        for found in self.fields:
            if found.scalar is not None:
                yield found.scalar
            yield from (item.scalar for item in found.items)
        yield from self.nested_scalars
