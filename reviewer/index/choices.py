"""Keys that have one of a few texts in all articles, so that a person can choose from them."""

from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field

from reviewer.index.record import Record

#: For a choice, the largest number of different texts, and how often each occurs on average.
_MOST_CHOICES, _LEAST_USES = 30, 5


@dataclass(frozen=True, slots=True)
class ChoiceFacts:
    """For each key with few different texts: how often each occurs, the most used first."""

    texts: dict[str, dict[str, int]] = field(default_factory=dict)

    @classmethod
    def of(cls, records: Iterable[Record]) -> "ChoiceFacts":
        """Gather the facts."""
        counts: dict[str, Counter[str]] = defaultdict(Counter)
        uses: Counter[str] = Counter()  # of texts of any length
        for record in records:
            for key, text in record.texts:
                counts[key][text] += 1
            uses.update(key for key, shape in record.fields if shape == "text")
        return cls(
            {
                key: dict(sorted(found.items(), key=lambda each: (-each[1], each[0])))
                for key, found in sorted(counts.items())
                if len(found) <= _MOST_CHOICES and _is_choice(found, uses[key])
            }
        )


def _is_choice(found: Counter[str], uses: int) -> bool:
    """Whether nearly all articles with the key have one of these, and each is used repeatedly."""
    total = found.total()
    return total >= _LEAST_USES * len(found) and total >= 0.9 * uses
