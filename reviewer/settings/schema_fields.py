"""What a JSON Schema of front matter says about each key, as far as a form can use it."""

import json
from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

from reviewer.settings.model import FrontMatterSchema, Widget

#: How many references are followed before a schema counts as circular.
_MOST_REFERENCES = 20

_TYPES = {
    "number": Widget.NUMBER,
    "integer": Widget.NUMBER,
    "boolean": Widget.BOOLEAN,
    "array": Widget.LIST,
}
_FORMATS = {"date": Widget.DATE, "date-time": Widget.DATE_TIME}


class SchemaField(NamedTuple):
    """One key: ``values`` are those it may have, or that the items of its list may have."""

    widget: Widget | None = None
    values: tuple[str, ...] = ()
    description: str = ""
    is_required: bool = False


def schema_fields(schema: FrontMatterSchema) -> dict[str, SchemaField]:
    """The keys of a schema, in its order."""
    try:
        contents = json.loads(schema.text)
    except (ValueError, RecursionError):
        return {}
    top = _resolved(contents, contents)
    properties = top.get("properties")
    if not isinstance(properties, dict):
        return {}
    required = top.get("required")
    names = required if isinstance(required, list) else []
    return {
        key: _field(_resolved(found, contents), contents, is_required=key in names)
        for key, found in properties.items()
    }


def _field(found: Mapping[str, Any], contents: Any, *, is_required: bool) -> SchemaField:
    values = _values(found)
    widget = _FORMATS.get(str(found.get("format")))
    if widget is None:
        kind = found.get("type")
        kinds = kind if isinstance(kind, list) else [kind]
        widget = next((_TYPES[str(one)] for one in kinds if str(one) in _TYPES), None)
    if widget is Widget.LIST:
        values = _values(_resolved(found.get("items"), contents))
    elif values and widget is None:
        is_text = any(isinstance(value, str) for value in found["enum"])
        widget = Widget.CHOICE if is_text else Widget.NUMBER
    words = found.get("description") or found.get("title")
    return SchemaField(widget, values, words if isinstance(words, str) else "", is_required)


def _values(found: Mapping[str, Any]) -> tuple[str, ...]:
    values = found.get("enum")
    if not isinstance(values, Sequence) or isinstance(values, str):
        return ()
    numbers = (int, float)
    return tuple(
        str(value)
        for value in values
        if isinstance(value, str) or (isinstance(value, numbers) and not isinstance(value, bool))
    )


def _resolved(found: Any, contents: Any) -> Mapping[str, Any]:
    """A part of the schema, or what it refers to, or the only alternative that is not null."""
    for _ in range(_MOST_REFERENCES):
        if not isinstance(found, dict):
            return {}
        reference = found.get("$ref")
        if isinstance(reference, str):
            found = _at(reference, contents)
            continue
        choices = found.get("anyOf") or found.get("oneOf")
        choices = choices if isinstance(choices, list) else []
        real = [one for one in choices if one != {"type": "null"}]
        if "type" in found or len(real) != 1:
            return found
        found = real[0]
    return {}


def _at(reference: str, contents: Any) -> Any:
    """The part of the schema that a reference names; nothing for one of another form."""
    start, *parts = reference.split("/")
    found = contents if start == "#" else None
    for part in parts:
        name = part.replace("~1", "/").replace("~0", "~")
        found = found.get(name) if isinstance(found, dict) else None
    return found
