"""Writes values in TOML, strings in the style of the former value."""

import re
from collections.abc import Iterator, Mapping, Sequence
from datetime import date, datetime

from reviewer.article.events import STRING, BlockError, Event
from reviewer.article.fields import Style
from reviewer.article.spelling import Collection, FieldEditError, Place, Plain, Value, Written
from reviewer.article.toml_events import read_toml

_BARE_KEY = re.compile(r"[A-Za-z0-9_-]+")
_ESCAPES = {"\\": "\\\\", '"': '\\"', "\n": "\\n", "\t": "\\t", "\r": "\\r"}
_ESCAPED = re.compile(r'[\\"\x00-\x1f\x7f]')


class TomlSpeller:
    """Writes scalars, collections and keys in TOML."""

    separator = " = "

    def string(self, text: str, place: Place) -> str:
        """The spelling of a string, in the style of the former one if that can hold it."""
        for source in _candidates(text, place):
            event = _read_alone(source)
            if event is not None and (event.type, event.value) == (STRING, text):
                return source
        raise FieldEditError("This text cannot be written in TOML here.")

    def plain(self, value: Plain) -> str:
        """The spelling of a number, boolean or date."""
        if value is None:
            raise FieldEditError("TOML cannot write an empty value: remove the field instead.")
        if isinstance(value, bool):
            return "true" if value else "false"
        if isinstance(value, datetime | date):
            return value.isoformat()
        return repr(value)

    def collection(self, value: Collection, place: Place) -> Written:
        """The spelling of a list or map, on one line."""
        return Written(self._written(value, place))

    def _written(self, value: Value, place: Place) -> str:
        if isinstance(value, str):
            return self.string(value, Place(style=place.style))
        if isinstance(value, Mapping):
            pairs = (f"{self.key(key)} = {self._written(it, place)}" for key, it in value.items())
            return f"{{ {', '.join(pairs)} }}" if value else "{}"
        if isinstance(value, Sequence):
            return f"[{', '.join(self._written(item, place) for item in value)}]"
        return self.plain(value)

    def key(self, key: str) -> str:
        """The spelling of a key, quoted where it must be."""
        return key if _BARE_KEY.fullmatch(key) else _basic(key)

    def event(self, source: str, *, in_brackets: bool) -> Event | None:  # noqa: ARG002
        """What an unquoted spelling is read as; None if it is not exactly one value."""
        found = _read_alone(source)
        return found if found is not None and not found.style else None


def _read_alone(source: str) -> Event | None:
    try:
        events = read_toml(f"k = {source}\n").all
    except BlockError:
        return None
    return events[2] if len(events) == 4 else None


def _candidates(text: str, place: Place) -> Iterator[str]:
    style = place.old.style if place.old is not None else place.style
    is_long = place.old_source[:3] in ("'''", '"""')
    if style is Style.SINGLE_QUOTED:
        if is_long:
            yield _long_literal(text, place)
        yield f"'{text}'"
    if is_long or (place.old is None and "\n" in text):
        yield _long_basic(text, place)
    yield _basic(text)


def _first_line_end(place: Place) -> str:
    """Multi-line strings may begin on the line below their quotes; new ones do."""
    return "\n" if place.old is None or place.old_source[3:4] == "\n" else ""


def _long_literal(text: str, place: Place) -> str:
    return f"'''{_first_line_end(place)}{text}'''"


def _long_basic(text: str, place: Place) -> str:
    joined = "\n".join(_ESCAPED.sub(_escape, line) for line in text.split("\n"))
    return f'"""{_first_line_end(place)}{joined}"""'


def _basic(text: str) -> str:
    return f'"{_ESCAPED.sub(_escape, text)}"'


def _escape(match: re.Match[str]) -> str:
    char = match[0]
    return _ESCAPES.get(char, f"\\u{ord(char):04X}")
