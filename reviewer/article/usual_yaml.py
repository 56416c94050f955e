"""Reads YAML front matter of the usual shape, in a third of the time a full YAML reader takes.

The usual shape is a column of ``key: value`` and ``key:`` with ``- item`` below, where values are
plain words (on several lines, too), words in quotes without escapes, and literal blocks in lists.
Anything else is left to the full reader, which gives the same fields.
"""

import re

from reviewer.article.events import LARGEST_BLOCK, STRING
from reviewer.article.fields import Field, Item, Scalar, Shape, Style
from reviewer.article.masking import REFUSED
from reviewer.article.yaml_events import TYPED_STARTS, implicit_type
from reviewer.text import Span

# A colon before a space would begin a value, a number sign after one a comment.
_REST = r"[^\n\t:#]*+(?:(?::(?!\s)|(?<! )#)[^\n\t:#]*+)*+"
_PLAIN = rf"[^\s\-?:,\[\]{{}}#&*!|>'\"%@`]{_REST}"
_QUOTED = r"""'[^'\n\t]*+'|"[^"\\\n\t]*+\""""


def _scalar(indent: str) -> str:
    """A value whose further lines begin with ``indent`` and a space."""
    return rf"(?:(?P<plain>{_PLAIN}(?:\n{indent} ++[^\s#:]{_REST})*+)|(?P<quoted>{_QUOTED}))[ ]*+"


_VALUE = re.compile(
    rf"(?P<key>[A-Za-z_][\w-]{{0,60}}+):(?:[ ]++{_scalar('')}|[ ]*+)\n", re.ASCII
).match
_ITEM = re.compile(
    rf"(?P<indent>[ ]*+)-[ ]++(?:{_scalar('(?P=indent)')}\n"
    r"|(?P<literal>\|-)\n(?P<lines>(?P<inner>(?P=indent)[ ]++)[^\s][^\n]*+\n"
    r"(?:(?:(?P=inner)[^\n]*+)?\n)*+))"
).match


# As globals: looking them up in their classes costs more than everything else done with a value.
_EMPTY, _SCALAR, _LIST = Shape.EMPTY, Shape.SCALAR, Shape.LIST
_UNQUOTED, _LITERAL = Style.PLAIN, Style.LITERAL
_QUOTES = {"'": Style.SINGLE_QUOTED, '"': Style.DOUBLE_QUOTED}


def read_usual_fields(text: str, content: Span) -> tuple[Field, ...] | None:
    """The fields of the block at ``content``; None if anything in it is unusual."""
    at, end = content
    if at == end or end - at > LARGEST_BLOCK or REFUSED.search(text, at, end):
        return None
    fields: list[Field] = []
    while at < end:
        # Up to the block's end, so that the fence after it is never taken for a value.
        found = _VALUE(text, at, end)
        if found is None:
            return None
        start, at = found.span()
        key = found["key"]
        key_end = start + len(key)
        key_span = Span(start, key_end)
        if found.lastgroup != "key":
            scalar = _scalar_of(found)
            field = Field(key, key_span, scalar.span, Span(start, at), _SCALAR, scalar)
        elif items := _items(text, at, end):
            at = items[-1].span.end
            value = Span(items[0].span.start, items[-1].scalar.span.end)
            field = Field(key, key_span, value, Span(start, at), _LIST, None, items)
        else:
            nothing = Span(key_end + 1, key_end + 1)
            field = Field(key, key_span, nothing, Span(start, at), _EMPTY)
        fields.append(field)
    return tuple(fields)


def _items(text: str, at: int, end: int) -> tuple[Item, ...]:
    """The items of the list whose first one may begin at ``at``, as far as they are usual."""
    items: list[Item] = []
    indent: str | None = None
    while (found := _ITEM(text, at, end)) and indent in (None, found["indent"]):
        indent = found["indent"]
        start, at = found.span()
        if found.lastgroup == "lines":
            scalar = _literal_of(found)
            items.append(Item(Span(start, scalar.span.end + 1), scalar))
        else:
            items.append(Item(Span(start, at), _scalar_of(found)))
    return tuple(items)


def _scalar_of(found: re.Match[str]) -> Scalar:
    start, end = found.span(found.lastgroup or 0)
    words = found.string[start:end]
    if found.lastgroup == "quoted":
        return Scalar(Span(start, end), words[1:-1], _QUOTES[words[0]], is_string=True)
    words = words.rstrip(" ")
    span = Span(start, start + len(words))
    if "\n" in words:
        words = " ".join([line.strip(" ") for line in words.split("\n")])
    is_string = words[0] not in TYPED_STARTS or implicit_type(words) == STRING
    return Scalar(span, words, _UNQUOTED, is_string)


def _literal_of(found: re.Match[str]) -> Scalar:
    width = len(found["inner"])
    lines = found["lines"].split("\n")
    end = found.end()
    while len(lines[-1]) <= width:  # blank lines below belong to no item
        end -= len(lines.pop()) + 1
    words = "\n".join([line[width:] for line in lines])
    return Scalar(Span(found.start("literal"), end), words, _LITERAL, is_string=True)
