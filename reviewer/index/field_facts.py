"""What the front matter of a workspace looks like, for a form that helps to fill it in."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from reviewer.index.facts import Facts
from reviewer.index.keys import KeyFacts

#: Values of one key that are worth offering, the most used ones.
_MOST_VALUES = 5_000


@dataclass(frozen=True, slots=True)
class FieldFacts:
    """The keys of a workspace's articles in their usual order, and the values of those with lists.

    ``articles`` counts those with front matter. ``keys`` has how many have each key, and what its
    value is made of. ``values`` has how often each value is there, by key, the most used first.
    """

    articles: int = 0
    keys: Mapping[str, KeyFacts] = field(default_factory=dict)
    values: Mapping[str, Mapping[str, int]] = field(default_factory=dict)

    @classmethod
    def of(cls, facts: Facts) -> "FieldFacts":
        """The part of the facts that a form needs."""
        values = {
            key: dict(list(counts.items())[:_MOST_VALUES])
            for key, counts in facts.tags.values.items()
        }
        return cls(facts.schema.whole.articles, facts.schema.whole.keys, values)
