"""Writes values in JSON."""

import json
from datetime import date
from math import isfinite

from reviewer.article.events import BlockError, Event
from reviewer.article.json_events import read_json
from reviewer.article.spelling import Collection, FieldEditError, Place, Plain, Written


class JsonSpeller:
    """Writes scalars, collections and keys in JSON."""

    separator = ": "

    def string(self, text: str, place: Place) -> str:
        """The spelling of a string; escaped like the old one where that escapes all it can."""
        old = place.old.text if place.old is not None else ""
        is_escaped = not old.isascii() and place.old_source.isascii()
        return json.dumps(text, ensure_ascii=is_escaped)

    def plain(self, value: Plain) -> str:
        """The spelling of a number, a boolean or null."""
        if isinstance(value, date) or (isinstance(value, float) and not isfinite(value)):
            raise FieldEditError(f"JSON can write {value} only as text.")
        return json.dumps(value)

    def collection(self, value: Collection, place: Place) -> Written:  # noqa: ARG002
        """The spelling of a list or map, on one line."""
        try:
            return Written(json.dumps(value, ensure_ascii=False, allow_nan=False))
        except (TypeError, ValueError) as error:
            raise FieldEditError("JSON cannot hold all of this value.") from error

    def key(self, key: str) -> str:
        """The spelling of a key."""
        return json.dumps(key, ensure_ascii=False)

    def event(self, source: str, *, in_brackets: bool) -> Event | None:  # noqa: ARG002
        """What an unquoted spelling is read as; None if it is not exactly one value."""
        try:
            events = read_json(f'{{"k": {source}}}').all
        except BlockError:
            return None
        return events[2] if len(events) == 4 and not events[2].style else None
