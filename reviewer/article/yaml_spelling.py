"""Writes strings and other scalars in YAML, in the style of what is around them.

Every candidate is read again before it is used: not a table of special characters but the reader
itself decides what is right.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime
from math import isfinite

from reviewer.article.events import END, STRING, BlockError, Event
from reviewer.article.fields import Style
from reviewer.article.masking import REFUSED
from reviewer.article.metadata import can_be_read
from reviewer.article.spelling import Collection, FieldEditError, Place, Plain, Value, Written
from reviewer.article.yaml_events import read_yaml
from reviewer.article.yaml_strings import candidates, quotable


class YamlSpeller:
    """Writes scalars, collections and keys in YAML."""

    separator = ": "

    def string(self, text: str, place: Place) -> str:
        """The spelling of a string, in the style of the former one if that can hold it."""
        for source in candidates(text, place):
            found = _read_alone(source, place)
            if found is not None and found.is_bare and (found.type, found.value) == (STRING, text):
                return source
        raise FieldEditError("This text cannot be written in YAML here.")

    def plain(self, value: Plain) -> str:
        """The spelling of a number, boolean, date or null, unquoted."""
        if value is None:
            return "null"
        if isinstance(value, bool):
            return "true" if value else "false"
        if isinstance(value, datetime):
            return value.isoformat(" ")
        if isinstance(value, date):
            return value.isoformat()
        if isinstance(value, float) and not isfinite(value):
            return {"nan": ".nan", "inf": ".inf", "-inf": "-.inf"}[repr(value)]
        # YAML 1.1 recognises an exponent only after a decimal point.
        mantissa, exponent, power = repr(value).partition("e")
        point = ".0" if exponent and "." not in mantissa else ""
        return f"{mantissa}{point}{exponent}{power}"

    def collection(self, value: Collection, place: Place) -> Written:
        """The spelling of a list or map: lines below the key, or in brackets."""
        if not value or place.in_brackets or (place.flow_lists and isinstance(value, Sequence)):
            return Written(self._bracketed(value, place))
        step = place.list_step if isinstance(value, Sequence) else 2
        return Written(
            "", "".join(self._lines(value, replace(place, indent=place.indent + step, old=None)))
        )

    def _bracketed(self, value: Value, place: Place) -> str:
        inside = replace(place, in_brackets=True, old=None)
        if isinstance(value, str):
            return self.string(value, inside)
        if isinstance(value, Mapping):
            pairs = (f"{self.key(key)}: {self._bracketed(it, inside)}" for key, it in value.items())
            return "{" + ", ".join(pairs) + "}"
        if isinstance(value, Sequence):
            return "[" + ", ".join(self._bracketed(item, inside) for item in value) + "]"
        return self.plain(value)

    def _lines(self, value: Collection, place: Place) -> Iterator[str]:
        blanks = " " * place.indent
        if isinstance(value, Mapping):
            for key, item in value.items():
                written = self._written(item, replace(place, in_item=False))
                yield (
                    f"{blanks}{self.key(key)}: {written.inline}".rstrip(" ") + f"\n{written.below}"
                )
            return
        for item in value:
            if isinstance(item, Mapping) and item:
                lines = "".join(self._lines(item, replace(place, indent=place.indent + 2)))
                yield f"{blanks}- {lines[place.indent + 2 :]}"
            else:
                inside = replace(place, in_item=True, flow_lists=True)
                yield f"{blanks}- {self._written(item, inside).inline}\n"

    def _written(self, value: Value, place: Place) -> Written:
        if isinstance(value, str):
            return Written(self.string(value, place))
        if isinstance(value, Mapping | Sequence):
            return self.collection(value, place)
        return Written(self.plain(value))

    def key(self, key: str) -> str:
        """The spelling of a key, quoted where it must be."""
        # Not every reader accepts a key that begins like some other part of YAML.
        style = Style.SINGLE_QUOTED if key[:1] in "-?:" else Style.PLAIN
        style = Style.DOUBLE_QUOTED if REFUSED.search(key) else style
        for spelled in quotable(key, Place(style=style)):
            if _is_key(key, spelled):
                return spelled
        raise FieldEditError("This name cannot be written as a key in YAML.")

    def event(self, source: str, *, in_brackets: bool) -> Event | None:
        """What an unquoted spelling is read as; None where it is not one scalar, or not readable.

        A 30th of February looks like a date, but no reader can convert it.
        """
        found = _read_alone(source, Place(in_brackets=in_brackets))
        if found is None or found.style or not found.is_bare:
            return None
        return found if found.type == STRING or can_be_read(source) else None


def _read_alone(source: str, place: Place) -> Event | None:
    """The one event that a spelling is read as in its place; None if it is not exactly one."""
    lead = "- " if place.in_item else "k: "
    lead = f"k: [{source}]" if place.in_brackets else lead + source
    try:
        events = read_yaml(f"{' ' * place.indent}{lead}\n").all
    except BlockError:
        return None
    inside = [event for event in events if event.kind is not END]
    number = 3 if place.in_brackets else 1 if place.in_item else 2
    return inside[number] if len(inside) == number + 1 else None


def _is_key(key: str, source: str) -> bool:
    try:
        events = read_yaml(f"{source}: v\n").all
    except BlockError:
        return False
    return len(events) == 4 and events[1].type == STRING and events[1].value == key
