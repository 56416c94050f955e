"""What the front matter of a workspace looks like, for a form that helps to fill it in."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from reviewer.index.keys import KeyFacts, Schema

if TYPE_CHECKING:
    from reviewer.index.facts import Facts

#: How many values of one key are offered: the most used ones.
_MOST_VALUES = 5_000


@dataclass(frozen=True, slots=True)
class KeySet:
    """The keys of some articles in their usual order.

    ``articles`` counts those with front matter; ``keys`` says how many have each key, and which
    type of value it has.
    """

    articles: int = 0
    keys: Mapping[str, KeyFacts] = field(default_factory=dict)

    @classmethod
    def of(cls, schema: Schema) -> "KeySet":
        """The keys of a schema."""
        return cls(schema.articles, schema.keys)


@dataclass(frozen=True, slots=True)
class FieldFacts:
    """The keys of a workspace's articles, and the values that are used repeatedly.

    ``folders`` has the keys of larger folders, by the folder's name in the index. ``values`` has,
    by key, how often each value of a list occurs, the most used first; ``choices`` the same for
    texts that are one of a few.
    """

    whole: KeySet = field(default_factory=KeySet)
    folders: Mapping[str, KeySet] = field(default_factory=dict)
    values: Mapping[str, Mapping[str, int]] = field(default_factory=dict)
    choices: Mapping[str, Mapping[str, int]] = field(default_factory=dict)

    @classmethod
    def of(cls, facts: "Facts") -> "FieldFacts":
        """The part of the facts that a form needs."""
        values = {
            key: dict(list(counts.items())[:_MOST_VALUES])
            for key, counts in facts.tags.values.items()
        }
        folders = {name: KeySet.of(schema) for name, schema in facts.schema.folders.items()}
        return cls(KeySet.of(facts.schema.whole), folders, values, facts.choices.texts)

    def keys_in(self, folder: str) -> KeySet:
        """The keys of the articles in a folder; of all articles where it has few."""
        return self.folders.get(folder, self.whole)
