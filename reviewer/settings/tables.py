"""Takes values of the wanted type out of a TOML table, or raises an error that helps."""

from collections.abc import Iterator, Mapping
from difflib import get_close_matches
from pathlib import Path
from typing import Any

from reviewer.settings.errors import SettingsError
from reviewer.settings.toml_places import Way


class Table:
    """One table of the settings. Keys that nobody takes out of it are errors; see ``refuse_rest``.

    Every method that takes a value raises SettingsError if it has another type.
    """

    def __init__(
        self, file: Path, values: Mapping[str, Any], lines: Mapping[Way, int], way: Way = ()
    ) -> None:
        self._file = file
        self._values = values
        self._lines = lines
        self._way = way
        self._known: list[str] = []

    def __iter__(self) -> Iterator[str]:
        """The keys that people chose themselves, all of which then count as known."""
        self._known += self._values
        return iter(self._values)

    def __contains__(self, key: str) -> bool:
        return key in self._values

    def line(self, *way: str | int) -> int | None:
        """The line of a key, or of an item of its list, or of this table, from 1."""
        return self._lines.get((*self._way, *way)) or self._lines.get(self._way)

    def error(self, sentence: str, *way: str | int) -> SettingsError:
        """The error that names the line of a key, or of an item of its list."""
        return SettingsError(self._file, self.line(*way), sentence)

    def value(self, key: str) -> Any:
        """Whatever is under the key, or None."""
        self._known.append(key)
        return self._values.get(key)

    def text(self, key: str) -> str | None:
        """A text that is not empty; None if the key is missing."""
        found = self.value(key)
        if found is not None and (not isinstance(found, str) or not found.strip()):
            raise self.error(f"“{key}” must be a text in quotes.", key)
        return found

    def required_text(self, key: str) -> str:
        """A text without which the table makes no sense."""
        found = self.text(key)
        if found is None:
            raise self.error(f"“{key}” is missing here.")
        return found

    def template(self, key: str) -> str | None:
        """A text that may be empty; None if the key is missing."""
        found = self.value(key)
        if found is not None and not isinstance(found, str):
            raise self.error(f"“{key}” must be a text in quotes.", key)
        return found

    def flag(self, key: str) -> bool:
        """Yes or no; no if the key is missing."""
        found = self.value(key)
        if found is not None and not isinstance(found, bool):
            raise self.error(f"“{key}” must be true or false.", key)
        return bool(found)

    def texts(self, key: str) -> tuple[str, ...]:
        """A list of texts that are not empty; an empty list if the key is missing."""
        found = self.value(key)
        if found is None:
            return ()
        if not isinstance(found, list):
            raise self.error(f'“{key}” must be a list of texts, as in {key} = ["…"].', key)
        for number, item in enumerate(found):
            if not isinstance(item, str) or not item.strip():
                raise self.error(f"The items of “{key}” must be texts in quotes.", key, number)
        return tuple(found)

    def one_of(self, key: str, known: list[str]) -> str | None:
        """One of some words; None if the key is missing."""
        found = self.text(key)
        if found is not None and found not in known:
            raise self.error(f"“{key}” must be one of: {', '.join(known)}.", key)
        return found

    def table(self, key: str) -> "Table":
        """A table below this one; an empty one if the key is missing."""
        found = self.value(key)
        if found is not None and not isinstance(found, dict):
            raise self.error(f"“{key}” must be a table, as in [{key}].", key)
        return Table(self._file, found or {}, self._lines, (*self._way, key))

    def tables(self, key: str) -> list["Table"]:
        """The tables of an array of tables."""
        found = self.value(key)
        if found is None:
            return []
        if not isinstance(found, list) or not all(isinstance(item, dict) for item in found):
            raise self.error(f"“{key}” must be tables, each beginning with [[{key}]].", key)
        return [
            Table(self._file, item, self._lines, (*self._way, key, number))
            for number, item in enumerate(found)
        ]

    def refuse_rest(self) -> None:
        """Raise SettingsError for a key that nobody took: a typing error must not go unnoticed."""
        for key in self._values:
            if key not in self._known:
                closest = get_close_matches(key, self._known, n=1)
                sentence = f"There is no setting “{key}” here."
                if closest:
                    sentence = f"{sentence} Did you mean “{closest[0]}”?"
                raise self.error(sentence, key)
