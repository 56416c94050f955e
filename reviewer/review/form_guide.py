"""How the form shows an article's fields, according to settings, schema and the other articles."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import NamedTuple

from reviewer.index.field_facts import FieldFacts, KeySet
from reviewer.index.keys import KeyFacts
from reviewer.settings.model import DEFAULT_SETTINGS, Settings, Widget
from reviewer.settings.schema_fields import SchemaField, schema_fields

#: How many articles decide on the place of a key; and the share of articles that must have a key
#: for it to count as missing in the others.
_FEWEST, _SHARE = 3, 0.5

_SHAPES = {
    "list": Widget.LIST,
    "number": Widget.NUMBER,
    "date": Widget.DATE,
    "yes or no": Widget.BOOLEAN,
}


class FieldGuide(NamedTuple):
    """One key. ``widget`` is None if its value decides; ``is_set`` is true if a person chose it.

    ``values`` are those to choose from, the most used first, with the number of articles that have
    each (None if unknown).
    """

    widget: Widget | None = None
    is_set: bool = False
    values: tuple[tuple[str, int], ...] = ()
    description: str = ""
    articles: int = 0


NO_GUIDE = FieldGuide()


@dataclass(frozen=True, slots=True)
class FormGuide:
    """The keys that an article may have.

    ``order`` is that of the keys that enough articles have to say where they stand; ``expected``
    are those that an article should have.
    """

    fields: Mapping[str, FieldGuide] = field(default_factory=dict)
    order: tuple[str, ...] = ()
    expected: tuple[str, ...] = ()

    def field(self, key: str) -> FieldGuide:
        """What is known of a key."""
        return self.fields.get(key, NO_GUIDE)

    def in_order(self, keys: list[str]) -> list[int]:
        """The numbers of ``keys`` in the order of the form.

        An unknown or repeated key stays after the one in front of it.
        """
        places = {key: place for place, key in enumerate(self.order)}
        ranks: list[int] = []
        for key in keys:
            before = ranks[-1] if ranks else -1
            ranks.append(places.get(key, before))
        return sorted(range(len(keys)), key=lambda number: ranks[number])

    def before(self, key: str, present: list[str]) -> str | None:
        """The present key after which a new one belongs; None means before all others.

        An unknown key belongs after the last.
        """
        if key not in self.order:
            return present[-1] if present else None
        earlier = set(self.order[: self.order.index(key)])
        return next((one for one in reversed(present) if one in earlier), None)


@dataclass(frozen=True, slots=True)
class FormGuides:
    """Makes the guide for the articles of each folder, once."""

    settings: Settings = DEFAULT_SETTINGS
    facts: FieldFacts = field(default_factory=FieldFacts)
    _made: dict[str, FormGuide] = field(default_factory=dict, compare=False)

    def for_article(self, path: Path | None) -> FormGuide:
        """The guide for an article at a path."""
        folder = path.parent.as_posix() if path is not None else ""
        folder = folder if folder in self.facts.folders else ""
        if folder not in self._made:
            self._made[folder] = _guide(self.settings, self.facts, folder)
        return self._made[folder]


def _guide(settings: Settings, facts: FieldFacts, folder: str) -> FormGuide:
    known = facts.keys_in(folder)
    declared = schema_fields(settings.schema) if settings.schema is not None else {}
    chosen = [one.key for one in settings.fields]
    keys = dict.fromkeys([*declared, *known.keys, *chosen])
    fields = {
        key: _field(settings, declared.get(key, SchemaField()), known.keys.get(key), facts, key)
        for key in keys
    }
    if declared:
        expected = [key for key, one in declared.items() if one.is_required]
    else:
        expected = [key for key, one in known.keys.items() if _is_usual(one, known)]
    order = [
        key
        for key in keys
        if key in declared or key not in known.keys or known.keys[key].articles >= _FEWEST
    ]
    return FormGuide(fields, tuple(order), tuple(expected))


def _field(
    settings: Settings,
    declared: SchemaField,
    known: KeyFacts | None,
    facts: FieldFacts,
    key: str,
) -> FieldGuide:
    chosen = settings.field(key)
    used = {**facts.values.get(key, {}), **facts.choices.get(key, {})}
    values = (chosen.values if chosen is not None else ()) or declared.values
    if values:
        used = {value: used.get(value, 0) for value in values}
    else:
        # A value of several lines is a list or a table that was poured into one.
        used = {value: count for value, count in used.items() if "\n" not in value}
    widget = chosen.widget if chosen is not None else None
    return FieldGuide(
        widget or declared.widget or _usual_widget(known),
        widget is not None,
        tuple(used.items()),
        declared.description,
        known.articles if known is not None else 0,
    )


def _usual_widget(known: KeyFacts | None) -> Widget | None:
    """What most articles have there."""
    if known is None or not known.shapes:
        return None
    shape, count = known.shapes[0]
    total = sum(number for _shape, number in known.shapes)
    return _SHAPES.get(shape) if 2 * count > total else None


def _is_usual(known: KeyFacts, among: KeySet) -> bool:
    return known.articles >= _FEWEST and known.articles > _SHARE * among.articles
