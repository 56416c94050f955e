"""What a JSON Schema's errors mean, in words for people who write articles."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from jsonschema.exceptions import ValidationError

#: Code points of a value, and of a sentence of the library, that are shown.
_LONGEST_VALUE = 40
_LONGEST_SENTENCE = 200

_TYPES = {
    "string": "a text",
    "number": "a number",
    "integer": "a whole number",
    "boolean": "true or false",
    "array": "a list",
    "object": "a map of keys and values",
    "null": "empty",
}


def name_of(way: tuple[str | int, ...]) -> str:
    """What people call a value: “tags”, item 3."""
    if not way:
        return "the front matter"
    keys = " › ".join(f"“{_short(step)}”" for step in way if isinstance(step, str))
    numbers = [step for step in way if isinstance(step, int)]
    return f"{keys}, item {numbers[-1] + 1}" if numbers else keys


def sentence_of(error: "ValidationError") -> str:
    """What is wrong, in one sentence."""
    name = name_of(tuple(error.absolute_path))
    say = _SENTENCES.get(str(error.validator))
    if say is not None:
        return say(f"{name[:1].upper()}{name[1:]}", error.validator_value, error)
    words = error.message
    if len(words) > _LONGEST_SENTENCE:
        words = words[:_LONGEST_SENTENCE] + "\N{HORIZONTAL ELLIPSIS}"
    return f"The schema says about {name}: “{words}”."


def says_lacking(sentence: str, key: str) -> bool:
    """Whether a sentence says that the front matter has no field of that key."""
    return sentence == _lacks("The front matter", key)


def _of_type(name: str, value: Any, error: "ValidationError") -> str:
    wanted = [value] if isinstance(value, str) else list(value)
    words = ", ".join(_TYPES.get(each, str(each)) for each in wanted)
    if len(wanted) > 1:
        return f"{name} must be one of {words}, not {_kind(error.instance)}."
    return f"{name} must be {words}, not {_kind(error.instance)}."


def _kind(value: object) -> str:
    if isinstance(value, bool):
        return f"“{str(value).lower()}”"
    if isinstance(value, int | float):
        return f"the number {value}"
    if isinstance(value, str):
        return f"the text “{_short(value)}”"
    return {list: "a list", dict: "a map", type(None): "empty"}.get(type(value), "this")


def _choices(name: str, values: Any, error: "ValidationError") -> str:
    shown = ", ".join(_short(value) for value in list(values)[:12])
    return f"{name} must be one of {shown}, not {_kind(error.instance)}."


def _missing(name: str, _value: object, error: "ValidationError") -> str:
    # The library gives the key only at the beginning of its sentence.
    key = error.message.rpartition(" is a required")[0].strip("'\"")
    return _lacks(name, key)


def _lacks(name: str, key: str) -> str:
    return f"{name} lacks the field “{_short(key)}”."


def _length(error: "ValidationError") -> int:
    instance: Any = error.instance
    return len(instance)


_SENTENCES: dict[str, Callable[[str, Any, "ValidationError"], str]] = {
    "required": _missing,
    "type": _of_type,
    "enum": _choices,
    "const": lambda name, value, _: f"{name} must be “{_short(value)}”.",
    "pattern": lambda name, value, _: f"{name} must have the form “{_short(value, 80)}”.",
    "format": lambda name, value, error: (
        f"{name} must be written as {_short(value)}, not {_kind(error.instance)}."
    ),
    "minLength": lambda name, value, _: f"{name} must have at least {value} characters.",
    "maxLength": lambda name, value, error: (
        f"{name} has {_length(error)} characters, more than {value}."
    ),
    "minItems": lambda name, value, _: f"{name} must have at least {value} items.",
    "maxItems": lambda name, value, error: f"{name} has {_length(error)} items, more than {value}.",
    "uniqueItems": lambda name, _value, _error: f"{name} has an item twice.",
    "minimum": lambda name, value, error: f"{name} must be at least {value}, not {error.instance}.",
    "maximum": lambda name, value, error: f"{name} must be at most {value}, not {error.instance}.",
}


def _short(value: object, longest: int = _LONGEST_VALUE) -> str:
    text = str(value)
    return text if len(text) <= longest else text[:longest] + "\N{HORIZONTAL ELLIPSIS}"
