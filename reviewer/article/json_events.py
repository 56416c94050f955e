"""Reads a JSON object into events with their places."""

import json
import re
from collections.abc import Iterator

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

_TOKEN = re.compile(r'("(?:[^"\\]|\\.)*")|([{\[])|([}\]])|([^\s,:{}\[\]"]+)', re.DOTALL)

_TOO_DEEP = f"The front matter is nested more than {DEEPEST_NESTING} levels deep."

#: Messages of Python's reader, and what they mean to someone who does not know JSON.
_PLAIN_WORDS = {
    "Expecting ',' delimiter": "A comma is missing here, or a quote before it.",
    "Expecting property name enclosed in double quotes": "A key in double quotes must stand here.",
    "Illegal trailing comma before end of object": "There must be no comma after the last field.",
    "Illegal trailing comma before end of array": "There must be no comma after the last item.",
    "Expecting ':' delimiter": "There is no colon after this key.",
    "Expecting value": "A value is missing here, or it is text without quotes.",
    "Unterminated string starting at": "This quote is never closed.",
}


def read_json(content: str) -> Events:
    """Read the events of an object. Raises BlockError if it is invalid, too large or too deep."""
    check_size(content)
    try:
        json.loads(content, strict=False)
    except json.JSONDecodeError as error:
        message = _PLAIN_WORDS.get(error.msg, f"JSON says: {error.msg}.")
        raise BlockError(message, *line_at(content, error.pos)) from error
    except RecursionError as error:
        raise BlockError(_TOO_DEEP, 0, 0) from error
    except ValueError as error:
        raise huge_number(content) from error
    return Events(list(_events(content)))


def _events(content: str) -> Iterator[Event]:
    depth = 0
    for token in _TOKEN.finditer(content):
        start, end = token.span()
        source = token[0]
        if token[1]:
            value = json.loads(source, strict=False)
            yield Event(SCALAR, start, end, value, '"', STRING)
        elif token[2]:
            depth += 1
            if depth > DEEPEST_NESTING:
                raise BlockError(_TOO_DEEP, start, end)
            kind = MAP if source == "{" else LIST
            yield Event(kind, start, start, style="[")
        elif token[3]:
            depth -= 1
            yield Event(END, start, end)
        else:
            yield Event(SCALAR, start, end, source, type=type(json.loads(source)).__name__)
